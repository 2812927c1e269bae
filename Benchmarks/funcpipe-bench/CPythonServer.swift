import Foundation

/// A CPython that runs workloads when it is asked to.
final class CPythonServer: @unchecked Sendable {
  private let process: Process
  private let questions: FileHandle
  private let answers: FileHandle

  /// Starts a script of the bundle: it reads names of workloads, a line each, and answers each with its result.
  /// - Returns: Nil, with a message, where no Python is prepared.
  init?(_ script: String) throws {
    guard let python = CPython.executable else {
      complain("no Python is prepared (scripts/bench does that): the comparisons with CPython are left out.")
      return nil
    }
    (process, questions, answers) = try Child.start(python, ["-B", try CPython.resource(script, "py").path])
  }

  /// Runs a workload and waits for its result. Question and answer cost some microseconds, a workload milliseconds.
  /// - Throws: `WrongResult` when the script fails.
  func run(_ workload: String) throws -> Int {
    try questions.write(contentsOf: Data("\(workload)\n".utf8))
    var line = Data()
    while line.last != UInt8(ascii: "\n") {
      let more = answers.availableData
      if more.isEmpty { throw WrongResult(description: "CPython failed at \(workload)") }
      line += more
    }
    guard let result = Int(String(decoding: line.dropLast(), as: UTF8.self)) else {
      throw WrongResult(description: "CPython answered \(String(decoding: line, as: UTF8.self))")
    }
    return result
  }

  func stop() {
    try? questions.close()
    process.waitUntilExit()
  }
}
