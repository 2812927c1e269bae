import Foundation
import Testing

/// 500 documents, most of them meant to do harm: each is replayed, or refused by name, and the others are unharmed.
@Suite struct HostileDocumentsTests {
  private struct Kind {
    let name: String
    /// How many of them, where each takes its time.
    var count: Int?
    /// The word of its first problem; nil where it has none.
    let problem: String?
    let document: @Sendable (Int) -> Data

    init(_ name: String, _ problem: String?, count: Int? = nil, _ text: @escaping @Sendable (Int) -> String) {
      self.init(name, problem, count: count, data: { Data(text($0).utf8) })
    }

    init(_ name: String, _ problem: String?, count: Int? = nil, data: @escaping @Sendable (Int) -> Data) {
      self.name = name
      self.problem = problem
      self.count = count
      document = data
    }
  }

  private static func session(_ input: String, _ output: String = "", flags: String = "") -> String {
    "```funcpipe\(flags)\n>>> \(input)\n\(output)```\n"
  }

  private static let kinds: [Kind] = [
    Kind("good", nil) { session("\($0) + 1", "\($0 + 1)\n") },
    Kind("loop", "limit-time", count: 3) { _ in session("while True: pass") },
    Kind("loop-that-catches", "limit-time", count: 3) { _ in
      "```funcpipe\n>>> while True:\n...     try: raise ValueError\n...     except BaseException: pass\n```\n"
    },
    Kind("endless-stream", "limit-time", count: 3) { _ in
      "```funcpipe\n>>> async def g():\n...     while True: pass\n...     yield 1\n>>> drive g\n```\n"
    },
    Kind("endless-output", "limit-output", count: 3) { _ in session("while True: print('x' * 1000)") },
    Kind("huge-list", "failed") { _ in session("[0] * 10 ** 9") },
    Kind("huge-text", "failed") { _ in session("'x' * 10 ** 10") },
    Kind("growing", "failed", count: 4) { _ in "```funcpipe\n>>> xs = [0]\n>>> while True: xs += xs\n```\n" },
    Kind("recursion", "failed") { _ in "```funcpipe\n>>> def f(): return f()\n>>> f()\n```\n" },
    Kind("brackets", "failed") { _ in session(String(repeating: "(", count: 500) + String(repeating: ")", count: 500))
    },
    Kind("ill-formed", "fault", data: { number in Data("# \u{E9}\n".utf8) + Data([0x80 | UInt8(number % 128)]) }),
    Kind("nul", "failed") { _ in session("x = '\u{0}'") },
    Kind("escapes", nil) { _ in session("print('\\x1b[2J\\x07\\x9b')", "\\x1b[2J\\x07\\x9b\n") },
    Kind("escapes-in-prose", nil) { _ in "\u{1B}]0;title\u{7}\u{1B}[2J\n\n" + session("1", "1\n") },
    Kind("escapes-in-output", "output") { _ in session("1", "\u{1B}[2J\n") },
    Kind("never-closed", "fault") { _ in "```funcpipe\n>>> 1\n1\n" },
    Kind("closed-by-others", "fault") { _ in "````funcpipe\n>>> 1\n1\n```\n~~~\n" },
    Kind("unknown-flag", "fault") { session("1", "1\n", flags: " flag\($0)") },
    Kind("nothing", "fault") { _ in "" },
    Kind("only-prose", "fault") { "Chapter \($0)\n" },
    Kind("misspelt", "fault") { _ in "```funcpype\n>>> 1\n1\n```\n" },
    Kind("left", "after-end") { _ in "```funcpipe\n>>> quit\n>>> 1\n1\n```\n" },
    Kind("exit", "after-end") { _ in "```funcpipe\n>>> raise SystemExit(3)\n>>> 1\n```\n" },
    Kind("carriage-returns", nil) { _ in session("1", "1\n").replacingOccurrences(of: "\n", with: "\r") },
    Kind("mark-of-order", nil) { _ in "\u{FEFF}\n" + session("1", "1\n") },
    Kind("many-inputs", nil, count: 3) { _ in
      "```funcpipe\n" + String(repeating: ">>> 1\n1\n", count: 3000) + "```\n"
    },
    Kind("many-problems", "output", count: 3) { _ in
      "```funcpipe\n" + String(repeating: ">>> 1\n2\n", count: 3000) + "```\n"
    },
    Kind("deep-lists", nil, count: 2) { number in
      let items = (0..<1000).map { String(repeating: "  ", count: $0) + "- x\n" }.joined()
      return items + String(repeating: "- ", count: 20_000) + "x\n\n" + session("\(number)", "\(number)\n")
    },
    Kind("web", nil) { number in
      "<script>\n\n</script>\n\n![x](http://e.com)\n\n[x](javascript:x)\n\n"
        + session("'</script><script>\(number)'", "'</script><script>\(number)'\n")
    },
    Kind("digits", "failed") { _ in session("10 ** 100000") },
    Kind("imports", "failed") { _ in session("import os") },
    Kind("files", "failed") { _ in session("open('/etc/passwd')") },
  ]

  /// Documents of 100 MB: a line of input, and a line of text.
  private static let long: [(name: String, before: String, filler: Character, after: String, problem: String?)] = [
    ("long-line-0.md", "```funcpipe\n>>> x = ", "(", "\n```\n", "failed"),
    ("long-line-1.md", "```funcpipe\n>>> x = '", "y", "'\n```\n", nil),
    ("long-prose-0.md", "", "p", "\n\n" + session("1", "1\n"), nil),
  ]

  private static let tricks = [
    "-n.md", "a b.md", "new\nline.md", "é∀.md", "\u{1B}[2J.md", "..md", "'; rm -rf $HOME; '.md", "%s%n.md",
  ]

  @Test func eachIsReplayedOrRefusedByName() throws {
    let folder = try TestFolder()
    var expected: [String: String?] = [:]
    for kind in Self.kinds {
      for number in 0..<(kind.count ?? 21) {
        let name = "\(kind.name)-\(number).md"
        try folder.write("docs/" + name, kind.document(number))
        expected["docs/" + name] = kind.problem
      }
    }
    // 100 MB are not built in memory: other suites of this process measure theirs.
    for (name, before, filler, after, problem) in Self.long {
      try folder.write("docs/" + name, before, filler: filler, 100 << 20, after)
      expected["docs/" + name] = problem
    }
    for name in Self.tricks where !name.hasPrefix(".") {
      try folder.write("docs/" + name, Self.session("1", "1\n"))
      expected["docs/" + name] = .some(nil)
    }
    // Folders and links where documents are expected, and a way back.
    let links = [("round", "."), ("gone.md", "nowhere"), ("self.md", "self.md")]
    for (name, target) in links {
      try FileManager.default.createSymbolicLink(
        atPath: folder.url.appending(path: "docs/" + name).path, withDestinationPath: target)
    }
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "docs/folder.md"), withIntermediateDirectories: true)
    expected["docs/gone.md"] = "file"
    expected["docs/self.md"] = "file"
    #expect(expected.count >= 500)

    let result = try Program.run(
      ["replay", "docs", "--json", "--time-limit", "2", "--memory-limit", "256", "--output-limit", "1"], in: folder.url)
    #expect(result.errors.isEmpty)
    #expect(result.status == 1 || result.status == 66)
    var seen: [String: String?] = [:]
    for line in result.output.split(separator: "\n") {
      struct Report: Decodable {
        struct Problem: Decodable { let kind: String }
        let document: String
        let problems: [Problem]
      }
      let report = try JSONDecoder().decode(Report.self, from: Data(line.utf8))
      #expect(seen[report.document] == nil, "\(report.document) is told twice")
      seen[report.document] = .some(report.problems.first?.kind)
    }
    #expect(Set(seen.keys) == Set(expected.keys))
    for (name, problem) in expected {
      // A debug build reads 100 MB more slowly than the limit allows, and a traceback that shows the line is too much output.
      if name.contains("/long-"), name.hasSuffix("-0.md") || name.hasSuffix("-1.md"),
        ["limit-time", "limit-output"].contains(seen[name] ?? nil)
      {
        continue
      }
      #expect(seen[name] == problem, "\(name)")
    }
  }

  @Test("what is true is a page of plain text and markup of ours; what is not is refused")
  func eachBecomesAPageOrIsRefused() throws {
    let folder = try TestFolder()
    for kind in Self.kinds where !["growing", "many-problems", "many-inputs"].contains(kind.name) {
      try folder.write("one.md", kind.document(0))
      let result = try Program.run(
        ["export", "one.md", "--html", "--time-limit", "2", "--memory-limit", "256", "--output-limit", "1"],
        in: folder.url)
      #expect(result.status == (kind.problem == nil ? 0 : 1), "\(kind.name)")
      #expect(result.errors.isEmpty == (kind.problem == nil), "\(kind.name): \(result.errors)")
      if kind.problem != nil {
        #expect(result.output.isEmpty, "\(kind.name)")
        continue
      }
      #expect(result.output.hasPrefix("<!DOCTYPE html>") && result.output.hasSuffix("</html>\n"), "\(kind.name)")
      for bad in ["<script>", "javascript:", "<img", "\u{7}"] {
        #expect(!result.output.contains(bad), "\(kind.name) has \(bad)")
      }
    }
  }

  @Test("what fits its limit of output as text, and not with its colours, is no export cut short")
  func aLimitThatOnlyTheExportReaches() throws {
    let folder = try TestFolder()
    try folder.write("long.md", Self.session("drive async_gen_from_list(list(range(25000)))"))
    let limits = ["--output-limit", "1"]
    #expect(try Program.run(["replay", "long.md", "--update"] + limits, in: folder.url).status == 0)
    for format in ["--html", "--cast"] {
      let result = try Program.run(["export", "long.md", format] + limits, in: folder.url)
      #expect(result.status == 1)
      #expect(result.output.isEmpty)
      #expect(
        result.errors == """
          funcpipe-repl: nothing was exported: the document reached its limit of output when it was typed for the export \
          (--output-limit raises it)

          """)
    }
    #expect(try Program.run(["export", "long.md", "--html"], in: folder.url).status == 0)
  }
}
