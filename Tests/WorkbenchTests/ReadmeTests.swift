import Foundation
import Testing

@testable import Workbench

/// The session that README.md shows is what one sees.
@Suite struct ReadmeTests {
  @Test func session() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    let lines = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let begin = try #require(lines.firstIndex { $0.hasPrefix("    >>> ") })
    let block = lines[begin...].prefix { $0.hasPrefix("    ") }.map { $0.dropFirst(4) }
    // The last prompt shows what would be typed next.
    let last = try #require(block.last)
    #expect(last == "[#1 held] >>> drive")
    #expect(block.count > 15)
    expectSession(block.dropLast().joined(separator: "\n"))
  }
}
