import BuiltPrograms
import Foundation
import Testing

/// Opens the pages that documents are exported to in a headless Chromium, with `selenium`.
@Suite struct WebTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let isPossible = ["FUNCPIPE_PYTHON", "FUNCPIPE_CHROMIUM", "FUNCPIPE_CHROMEDRIVER"]
    .allSatisfy { environment[$0] != nil }
  private static let skipReason: Comment =
    "scripts/test names Python, Chromium and its driver where they are: one is missing"

  @Test(.enabled(if: isPossible, skipReason))
  func pages() throws {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "web_pages.py")
    let tests = PythonTests(script, python: try #require(Self.environment["FUNCPIPE_PYTHON"]))
    let result = try tests.run(try #require(BuiltPrograms.folder).appending(path: "funcpipe-repl"))
    #expect(result.status == 0, "\(result.output)")
    let declared = try tests.declared
    #expect(result.output.contains("Ran \(declared) tests"), "\(result.output)")
  }
}
