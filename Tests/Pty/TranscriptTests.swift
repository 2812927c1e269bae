import BuiltPrograms
import Foundation
import Testing

/// The documents in `transcripts/`, typed again by the real program.
@Suite struct TranscriptTests {
  static let root = PtyTests.folder.deletingLastPathComponent().deletingLastPathComponent()
  static let folder = root.appending(path: "transcripts")
  /// The course lies beside the clone where it is at hand; its text is no part of this repository.
  static let coursePage =
    ProcessInfo.processInfo.environment["FUNCPIPE_COURSE_PAGE"].map { URL(filePath: $0) }
    ?? root.deletingLastPathComponent().appending(path: "shared/course/M08C02.md")

  static func documents() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "md" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  @Test func everyOutputIsAsWritten() throws {
    let program = try #require(BuiltPrograms.folder).appending(path: "funcpipe-repl")
    let (status, output) = try BuiltPrograms.run(program, ["replay", Self.folder.path])
    #expect(status == 0, "\(output)")
    let count = try Self.documents().count
    #expect(count >= 12)
    #expect(output.split(separator: "\n").last?.hasPrefix("\(count) documents,") == true, "\(output)")
  }

  @Test func everyDocumentNamesItsSectionsAndItsLinksHold() throws {
    for document in try Self.documents() {
      let name = document.lastPathComponent
      let text = try String(contentsOf: document, encoding: .utf8)
      #expect(text.hasPrefix("# "), "\(name) begins with its title")
      #expect(Self.courseLine(text) != nil, "\(name): the line below the title is 'Course: section …'")
      for link in text.matches(of: /\]\((?<file>[^)#:]+)\)/) {
        let target = Self.folder.appending(path: String(link.output.file))
        #expect(FileManager.default.fileExists(atPath: target.path), "\(name) links to \(link.output.file)")
      }
    }
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: coursePage.path), "the course's page is not beside this clone"))
  func everySectionOfTheCourseIsShown() throws {
    let lines = try Self.documents().compactMap { Self.courseLine(try String(contentsOf: $0, encoding: .utf8)) }
    let named = Set(lines.flatMap { $0.matches(of: /[0-9]+(\.[0-9]+)?/).map { String($0.output.0) } })
    let page = try String(contentsOf: Self.coursePage, encoding: .utf8)
    let sections = page.split(separator: "\n").compactMap { line in
      line.firstMatch(of: #/^\#{2,3} ([0-9]+(\.[0-9]+)?)\.? /#).map { String($0.output.1) }
    }
    #expect(sections.count >= 9, "the page's headings were not found")
    for section in sections {
      let isShown = named.contains(section) || named.contains { $0.hasPrefix(section + ".") }
      #expect(isShown, "no transcript shows section \(section)")
    }
    #expect(lines.contains { $0.contains("progression note") }, "no transcript shows the progression note")
  }

  /// The line below the title that says what of the course is shown.
  private static func courseLine(_ text: String) -> Substring? {
    let beginnings = ["Course: section ", "Course: sections ", "Course: progression note"]
    return text.split(separator: "\n", omittingEmptySubsequences: false).prefix(3)
      .first { line in beginnings.contains { line.hasPrefix($0) } }
  }
}
