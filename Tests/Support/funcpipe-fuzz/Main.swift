import Foundation
import FuzzInputs

// Fuzzes the notation and the reader of documents, as `scripts/fuzz` calls it. The cases run in a child process, which a crash or a hang ends; the
// parent says which case it was, keeps its input in a file, and goes on with the next.

@main struct Main {
  static let usage = """
    funcpipe-fuzz TESTS-FOLDER FAILURES-FOLDER [SECONDS] [SEED]
    funcpipe-fuzz TESTS-FOLDER FAILURES-FOLDER 0 SEED NUMBER --show    (prints the input of a case)
    """

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let numbers = arguments.dropFirst(2).filter { !$0.hasPrefix("--") }.map { UInt64($0) }
    if arguments.count < 2 || numbers.contains(nil) || numbers.count > 3 { fail(usage) }
    func number(_ place: Int, or other: UInt64) -> UInt64 { (place < numbers.count ? numbers[place] : nil) ?? other }
    let seconds = number(0, or: 60)
    let seed = number(1, or: 1)
    let first = Int(clamping: number(2, or: 0))
    let corpus = corpus(arguments[0])

    if arguments.contains("--worker") {
      Worker(seed: seed, corpus: corpus).run(from: first)
    } else if arguments.contains("--show") {
      FileHandle.standardOutput.write(Data(FuzzCase(seed: seed, number: first, corpus: corpus).bytes))
    } else {
      let supervisor = Supervisor(
        tests: arguments[0], failures: URL(filePath: arguments[1]), seed: seed, corpus: corpus,
        end: Date(timeIntervalSinceNow: TimeInterval(seconds)))
      exit(supervisor.run() == 0 ? 0 : 1)
    }
  }

  private static func corpus(_ tests: String) -> [[UInt8]] {
    guard let corpus = try? FuzzCorpus.load(tests: URL(filePath: tests)), !corpus.isEmpty else {
      fail("there are no programs below \(tests)")
    }
    return corpus
  }
}

func fail(_ text: String) -> Never {
  FileHandle.standardError.write(Data((text + "\n").utf8))
  exit(2)
}
