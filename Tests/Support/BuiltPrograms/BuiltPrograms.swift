import Foundation

/// The programs that the build made, run as their users run them.
package enum BuiltPrograms {
  /// Where the build put them: beside the test bundle.
  package static var folder: URL? {
    #if os(macOS)
      Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL.deletingLastPathComponent()
    #else
      Bundle.main.executableURL?.deletingLastPathComponent()
    #endif
  }

  /// Runs a program to its end without input.
  ///
  /// - Returns: its exit status, and what it wrote to both outputs.
  package static func run(_ program: URL, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }
}

/// Tests in Python's `unittest`, which drive a built program.
package struct PythonTests {
  package let python: URL
  package let script: URL

  package init(_ script: URL, python: String) {
    self.script = script
    self.python = URL(filePath: python)
  }

  /// The tests that the script has.
  package var declared: Int {
    get throws {
      try String(contentsOf: script, encoding: .utf8).split(separator: "\n").count { $0.hasPrefix("    def test_") }
    }
  }

  package func run(_ program: URL) throws -> (status: Int32, output: String) {
    try BuiltPrograms.run(python, ["-B", script.path, program.path])
  }
}
