import Foundation

/// The CPython that the same work is done in.
enum CPython {
  /// The Python that `scripts/bench` prepared.
  static var executable: String? { ProcessInfo.processInfo.environment["FUNCPIPE_PYTHON"] }

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
