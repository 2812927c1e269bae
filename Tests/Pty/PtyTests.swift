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
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.python))
    let products = try #require(Self.products)
    process.arguments = [Self.folder.appending(path: script).path, products.appending(path: product).path]
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(output)")
    let declared = try String(contentsOf: Self.folder.appending(path: script), encoding: .utf8)
      .split(separator: "\n").filter { $0.hasPrefix("    def test_") }.count
    #expect(output.contains("Ran \(declared) tests"), "\(output)")
  }

  /// Where the build put its programs: beside the test bundle.
  static var products: URL? {
    #if os(macOS)
      Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL.deletingLastPathComponent()
    #else
      Bundle.main.executableURL?.deletingLastPathComponent()
    #endif
  }
}
