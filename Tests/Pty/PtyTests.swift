import BuiltPrograms
import Foundation
import Testing

/// Drives programs on a pseudo-terminal with `pexpect`, and looks at the screen with `pyte`.
@Suite struct PtyTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  /// `scripts/test` makes an environment with both packages and names its interpreter here.
  static let python = ProcessInfo.processInfo.environment["FUNCPIPE_PYTHON"]
  static let skipReason: Comment = "FUNCPIPE_PYTHON is not set: scripts/test sets it where python3 is present"

  @Test(
    .enabled(if: python != nil, skipReason),
    arguments: [
      ("line_editing.py", "line-probe"), ("repl.py", "funcpipe-repl"),
    ])
  func program(_ script: String, _ product: String) throws {
    let tests = PythonTests(Self.folder.appending(path: script), python: try #require(Self.python))
    let result = try tests.run(try #require(BuiltPrograms.folder).appending(path: product))
    #expect(result.status == 0, "\(result.output)")
    let declared = try tests.declared
    #expect(result.output.contains("Ran \(declared) tests"), "\(result.output)")
  }
}
