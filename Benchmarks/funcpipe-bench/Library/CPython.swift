import Foundation

/// The same workloads in CPython with the course's package; `library.py` says how.
enum CPython {
  /// Nanoseconds an item, by workload; empty, with a message, where no Python is prepared.
  static func times() throws -> [String: Double] {
    guard let python = ProcessInfo.processInfo.environment["FUNCPIPE_PYTHON"] else {
      complain("no Python is prepared (scripts/bench does that): the comparisons with CPython are left out.")
      return [:]
    }
    guard let script = Bundle.module.url(forResource: "library", withExtension: "py") else {
      throw WrongResult(description: "library.py is missing from the bundle")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [script.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw WrongResult(description: "library.py failed") }
    return try JSONDecoder().decode([String: Double].self, from: data)
  }
}
