import Foundation

/// The same workloads in CPython with the course's package.
enum CPython {
  /// The Python that `scripts/bench` prepared.
  static var executable: String? { ProcessInfo.processInfo.environment["FUNCPIPE_PYTHON"] }

  /// Runs a script of the bundle, which times its workloads and checks their results.
  ///
  /// - Parameter script: Its name without the ending; it prints nanoseconds an item, by workload, as JSON.
  /// - Returns: The times; empty, with a message, where no Python is prepared.
  /// - Throws: `WrongResult` when the script fails.
  static func times(_ script: String) throws -> [String: Double] {
    guard let python = executable else {
      complain("no Python is prepared (scripts/bench does that): the comparisons with CPython are left out.")
      return [:]
    }
    let file = try resource(script, "py")
    let output = try Child.output(python, ["-B", file.path])
    guard output.status == 0 else { throw WrongResult(description: "\(script).py failed") }
    return try JSONDecoder().decode([String: Double].self, from: output.data)
  }

  /// The interpreter itself, without the search for packages that a virtual environment adds to its start.
  static func plainExecutable() throws -> String? {
    guard let python = executable else { return nil }
    let output = try Child.output(python, ["-c", "import sys; print(sys._base_executable)"])
    return String(decoding: output.data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  static func resource(_ name: String, _ ending: String) throws -> URL {
    guard let file = Bundle.module.url(forResource: name, withExtension: ending) else {
      throw WrongResult(description: "\(name).\(ending) is missing from the bundle")
    }
    return file
  }
}
