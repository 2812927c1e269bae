import Foundation
import Testing

@testable import LineEditing

@Suite final class HistoryStoreTests {
  let folder: String

  init() {
    folder = FileManager.default.temporaryDirectory.appending(path: "funcpipe-history-\(UUID())/deep").path
  }

  private var file: String { folder + "/history" }

  private func reopened(limit: Int = 10_000) -> [String] { HistoryStore(folder: folder, limit: limit).entries }

  deinit {
    try? FileManager.default.removeItem(atPath: (folder as NSString).deletingLastPathComponent)
  }

  @Test func entriesOfEveryShapeComeBack() {
    let entries = ["x = 1", "def f():\n  return '\\n'\n", "日本 😀 é", "\\", "a\u{0}b", "tab\t\r", " spaces "]
    let store = HistoryStore(folder: folder)
    for entry in entries { #expect(store.append(entry)) }
    #expect(reopened() == entries)
    #expect(store.takeProblem() == nil)
  }

  @Test func emptyAndRepeatedEntriesAreLeftOut() {
    let store = HistoryStore(folder: folder)
    #expect(["a", "a", "", "b", "a"].map(store.append) == [true, false, false, true, true])
    #expect(reopened() == ["a", "b", "a"])
    #expect(!HistoryStore(folder: folder).append("a"))
  }

  @Test func sessionsAtOnceKeepAllLines() {
    let (path, perSession) = (folder, 150)
    DispatchQueue.concurrentPerform(iterations: 4) { session in
      let store = HistoryStore(folder: path)
      for index in 0..<perSession { store.append("session \(session) line \(index)") }
    }
    let entries = reopened()
    #expect(entries.count == 4 * perSession)
    for session in 0..<4 {
      let own = entries.filter { $0.hasPrefix("session \(session) ") }
      #expect(own == (0..<perSession).map { "session \(session) line \($0)" })
    }
  }

  @Test func fileIsShortenedWhenOpened() throws {
    let store = HistoryStore(folder: folder, limit: 5)
    for index in 0..<12 { store.append("\(index)") }
    #expect(store.entries == (7..<12).map(String.init))
    #expect(reopened(limit: 5) == (7..<12).map(String.init))
    #expect(try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").count == 5)
    #expect(!FileManager.default.fileExists(atPath: file + ".new"))
  }

  @Test func sessionThatWasOpenBeforeTheShorteningLosesNothing() {
    let early = HistoryStore(folder: folder, limit: 3)
    for index in 0..<5 { early.append("\(index)") }
    #expect(reopened(limit: 3) == ["2", "3", "4"])
    early.append("after")
    #expect(reopened(limit: 10) == ["2", "3", "4", "after"])
  }

  @Test func shorteningAndAppendingAtOnceLoseNothingNew() {
    let path = folder
    let seed = HistoryStore(folder: path)
    for index in 0..<300 { seed.append("old \(index)") }
    DispatchQueue.concurrentPerform(iterations: 4) { session in
      for index in 0..<40 {
        if session == 0 {
          _ = HistoryStore(folder: path, limit: 200)
        } else {
          HistoryStore(folder: path).append("new \(session) \(index)")
        }
      }
    }
    #expect(reopened().filter { $0.hasPrefix("new") }.count == 120)
  }

  @Test func damagedLinesAreSkipped() throws {
    let store = HistoryStore(folder: folder)
    for entry in ["first", "second", "third"] { store.append(entry) }
    var bytes = try Data(contentsOf: URL(filePath: file))
    let second = try #require(bytes.range(of: Data("second".utf8)))
    bytes[second.lowerBound + 1] = 0xff
    try (Data([0, 0xfe, 10]) + bytes + Data("no checksum\n\n".utf8)).write(to: URL(filePath: file))
    #expect(reopened() == ["first", "third"])
  }

  @Test func lineCutOffByAKillDoesNotSpoilTheNext() throws {
    let store = HistoryStore(folder: folder)
    store.append("whole")
    store.append("cut off in the middle")
    let bytes = try Data(contentsOf: URL(filePath: file))
    for cut in 1...22 {
      try bytes.dropLast(cut).write(to: URL(filePath: file))
      HistoryStore(folder: folder).append("next")
      // Without its newline alone the line is whole.
      #expect(reopened() == (cut == 1 ? ["whole", "cut off in the middle", "next"] : ["whole", "next"]))
    }
  }

  @Test func anyBytesAreAHistory() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var random = SeededGenerator(state: 7)
    for length in [0, 1, 8, 9, 10, 100, 5000] {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      try Data(bytes).write(to: URL(filePath: file))
      #expect(reopened() == [])
      HistoryStore(folder: folder).append("after \(length)")
      #expect(reopened() == ["after \(length)"])
    }
  }

  @Test func folderThatCannotBeMadeIsSaidOnce() throws {
    let above = (folder as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: above, withIntermediateDirectories: true)
    try Data().write(to: URL(filePath: folder))
    let store = HistoryStore(folder: folder)
    #expect(store.append("a"))
    #expect(store.append("b"))
    #expect(store.entries == ["a", "b"])
    let said = try #require(store.takeProblem())
    #expect(said.hasPrefix("history: cannot "))
    #expect(
      said.hasSuffix("\(file): Not a directory; lines are remembered for this session only"), "\(said)")
    #expect(store.takeProblem() == nil)
  }

  @Test func pipeInPlaceOfTheFileIsNoHistory() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(mkfifo(file, 0o600) == 0)
    let store = HistoryStore(folder: folder)
    store.append("a")
    #expect(store.entries == ["a"])
    #expect(store.takeProblem()?.contains("history: cannot read") == true)
  }

  @Test func lockThatIsNeverGivenUpDoesNotHangTheSession() {
    HistoryStore(folder: folder).append("a")
    let descriptor = open(file, O_RDWR)
    #expect(flock(descriptor, LOCK_EX) == 0)
    let store = HistoryStore(folder: folder)
    store.append("b")
    close(descriptor)
    #expect(store.entries == ["a", "b"])
    #expect(store.takeProblem()?.hasPrefix("history: cannot lock") == true)
    #expect(reopened() == ["a"])
  }

  @Test func veryLongEntryStaysInMemory() {
    let store = HistoryStore(folder: folder)
    store.append(String(repeating: "x", count: HistoryStore.longestEntry + 1))
    store.append("short")
    #expect(store.entries.count == 2)
    #expect(reopened() == ["short"])
  }

  #if os(Linux)
    @Test func fullDiskIsAnErrorOfTheWrite() {
      let full = open("/dev/full", O_WRONLY)
      defer { close(full) }
      #expect(System.write([1, 2, 3], to: full) == ENOSPC)
    }
  #endif
}

/// A generator with a seed, so that a failure can be had again.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
