import Foundation
import Testing

/// The records beside the programs are CPython's: here CPython 3.11 itself is asked again.
@Suite struct RecordsTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  /// `scripts/test` makes an environment with the course's package and names its interpreter here.
  static let python = ProcessInfo.processInfo.environment["FUNCPIPE_PYTHON"]
  static let skipReason: Comment = "FUNCPIPE_PYTHON is not set: scripts/test sets it where python3 is present"

  @Test(.enabled(if: python != nil, skipReason))
  func languageProgramsPrintWhatIsRecorded() throws {
    let answer = try run("record.py")
    #expect(answer.output.hasSuffix("\(programs(in: "Language")) programs checked, 0 complaints\n"), "\(answer.output)")
    #expect(answer.status == 0)
  }

  @Test(.enabled(if: python != nil, skipReason))
  func languageProgramsPrintTheSameWithOurStandardModules() throws {
    let answer = try run("library_check.py", arguments: [])
    let count = programs(in: "Language")
    #expect(
      answer.output.hasSuffix("\(count) programs with the notation's modules, 0 differ\n"), "\(answer.output)")
    #expect(answer.status == 0)
  }

  @Test(.enabled(if: python != nil, skipReason))
  func fixturesGiveTheirExpectedItems() throws {
    let answer = try run("cpython_trace.py")
    #expect(
      answer.output.hasSuffix("\(programs(in: "Fixtures/programs")) programs, 0 differ\n"), "\(answer.output)")
    #expect(answer.status == 0)
  }

  private func run(_ script: String, arguments: [String] = ["--check"]) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.python))
    process.arguments = [Self.folder.appending(path: script).path] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: output, as: UTF8.self), process.terminationStatus)
  }

  private func programs(in name: String) -> Int {
    let files = FileManager.default.enumerator(at: Self.folder.appending(path: name), includingPropertiesForKeys: nil)
    return files?.compactMap { $0 as? URL }.filter { $0.pathExtension == "py" }.count ?? 0
  }
}
