import Foundation
import FuzzInputs
import Notation
import Testing

/// The cases of fixed seeds, as `scripts/fuzz` makes them by the thousand: no crash, no hang, no memory without end.
@Suite(.serialized) struct FuzzTests {
  static let corpus: [[UInt8]] = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return (try? FuzzCorpus.load(tests: tests)) ?? []
  }()

  @Test func theCorpusIsThere() { #expect(Self.corpus.count > 130) }

  @Test(arguments: [FuzzCase.Kind.bytes, .tokens])
  func nonsenseIsRefusedInBounds(kind: FuzzCase.Kind) {
    for number in 0..<1500 {
      let input = FuzzCase(seed: 1, number: number, kind: kind, corpus: Self.corpus)
      let complaint = Watch.over("\(kind) \(number)") { ParseCheck.complaint(about: input.bytes) }
      #expect(complaint == nil, "seed 1, \(kind) \(number): \(String(decoding: input.bytes, as: UTF8.self))")
    }
  }

  @Test func documentsAreWhatWasRead() {
    for number in 0..<1500 {
      let input = FuzzCase(seed: 1, number: number, kind: .document, corpus: Self.corpus)
      var generator = input.generator
      let complaint = Watch.over("document \(number)") { DocumentCheck.complaint(about: input.bytes, &generator) }
      #expect(complaint == nil, "seed 1, document \(number)")
    }
  }

  @Test func mutatedProgramsEndInAllWays() throws {
    var endings: [FuzzRun.Ending: Int] = [:]
    let before = ProcessMemory.peak
    for number in 0..<400 {
      let input = FuzzCase(seed: 1, number: number, kind: .mutated, corpus: Self.corpus)
      let run = try #require(
        // Other suites may have their turn first, for as long as they need: only the case itself is watched.
        MachineTurn.take {
          Watch.over("mutated \(number)") {
            onLargeStack {
              let run = FuzzRun(input.bytes)
              return (ending: run.ending, complaint: run.complaint ?? ParseCheck.complaint(about: input.bytes))
            }
          }
        })
      #expect(run.complaint == nil, "seed 1, mutated \(number)")
      endings[run.ending, default: 0] += 1
    }
    #expect(Set(endings.keys).isSuperset(of: [.finished, .refused, .raised]))
    // Other suites run in this process at the same time: this bound only catches what has none.
    #expect(ProcessMemory.peak - before < 1 << 30)
  }

  @Test func aCaseIsItsSeedAndNumber() {
    for number in 0..<30 {
      let input = FuzzCase(seed: 7, number: number, corpus: Self.corpus)
      let again = FuzzCase(seed: 7, number: number, corpus: Self.corpus)
      #expect(input.kind == again.kind && input.bytes == again.bytes)
    }
    let other = (0..<30).map { FuzzCase(seed: 8, number: $0, corpus: Self.corpus).bytes }
    #expect(other != (0..<30).map { FuzzCase(seed: 7, number: $0, corpus: Self.corpus).bytes })
    #expect(Set(other).count > 25)
  }

  /// What makes the fuzzer worth running: it tells an endless program from one that ends.
  @Test func limitsAreKept() throws {
    func ending(_ text: String) throws -> FuzzRun.Ending {
      try #require(MachineTurn.take { onLargeStack { FuzzRun(Array(text.utf8)).ending } })
    }
    #expect(try ending("while True: pass") == .halted)
    #expect(try ending("while True:\n try:\n  while 1: pass\n finally: continue") == .halted)
    #expect(try ending("x = [0] * 10**9") == .raised)
    #expect(try ending("def f(): f()\nf()") == .raised)
    #expect(try ending("x = 1 +") == .refused)
    #expect(try ending("async def g():\n while True: yield 1") == .finished)
    #expect(try ending("async def g():\n while True: pass\n yield 1") == .halted)
  }
}

/// Ends the process, with a word on which case it was, when a case never ends: a test that hangs says nothing.
private enum Watch {
  static func over<R>(_ name: String, seconds: Int = 60, _ body: () -> R) -> R {
    let alarm = DispatchWorkItem {
      FileHandle.standardError.write(Data("the fuzz case \(name) hangs\n".utf8))
      abort()
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds), execute: alarm)
    defer { alarm.cancel() }
    return body()
  }
}
