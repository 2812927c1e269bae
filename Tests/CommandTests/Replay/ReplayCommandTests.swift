import Foundation
import Testing

@testable import funcpipe_repl

/// `funcpipe-repl replay`, as it is used.
@Suite struct ReplayCommandTests {
  private let good = "# Fine\n\n```funcpipe\n>>> x = 1\n>>> x + 1\n2\n```\n"
  private let bad =
    "```funcpipe\n>>> 1 + 1\n3\n>>> print('a'); print('b')\na\nc\n```\n\n```funcpipe\n>>> 1 / 1\n1.0\n```\n"

  @Test func allMismatchesOfAllFilesAreTold() throws {
    let folder = try TestFolder()
    try folder.write("docs/a.md", bad)
    try folder.write("docs/b.md", good)
    try folder.write("docs/sub/c.MD", bad)
    try folder.write("docs/notes.txt", "no document")
    let result = try Program.run(["replay", "docs", "--jobs", "2"], in: folder.url)
    func mismatches(_ path: String) -> String {
      """
      \(path):3: the output is another
          >>> 1 + 1
        - 3
        + 2
      \(path):6: the output is another
          >>> print('a'); print('b')
        - c
        + b
      FAILED \(path): 3 inputs, 2 problems

      """
    }
    #expect(
      result.output == mismatches("docs/a.md") + "ok     docs/b.md: 2 inputs\n" + mismatches("docs/sub/c.MD")
        + "3 documents, 8 inputs: 1 ok, 2 failed (4 problems)\n")
    #expect(result.status == 1)
    #expect(result.errors.isEmpty)
  }

  @Test func updateWritesOutputAndNothingElse() throws {
    let folder = try TestFolder()
    let text =
      "Prose  \r\n\r\n* item\r\n\r\n  ```funcpipe   elide\r\n  >>> 1 + 1\r\n  wrong\r\n  >>> x = 2  \r\n  ```\r\nend"
    try folder.write("a.md", text)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder.url.appending(path: "a.md").path)
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "link.md").path, withDestinationPath: "a.md")
    let first = try Program.run(["replay", "link.md", "--update"], in: folder.url)
    #expect(first.status == 0)
    #expect(
      first.output
        == "ok     link.md: 2 inputs, 1 output written anew\n1 document, 2 inputs: 1 ok, 1 output written anew\n")
    #expect(try folder.text("a.md") == text.replacingOccurrences(of: "wrong", with: "2"))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.url.appending(path: "a.md").path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    let link = try FileManager.default.destinationOfSymbolicLink(atPath: folder.url.appending(path: "link.md").path)
    #expect(link == "a.md")
    let second = try Program.run(["replay", "a.md", "--update"], in: folder.url)
    #expect(second.output == "ok     a.md: 2 inputs\n1 document, 2 inputs: 1 ok\n")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == [
        ".err", ".out", "a.md", "link.md",
      ])
  }

  @Test func whatUpdateCannotMendIsStillAProblem() throws {
    let folder = try TestFolder()
    try folder.write("a.md", "```funcpipe\n>>> 1 / 0\n```\n")
    let result = try Program.run(["replay", "a.md", "--update"], in: folder.url)
    #expect(result.status == 1)
    #expect(
      result.output.hasPrefix(
        "a.md:2: the input failed: write error=ZeroDivisionError on the fence when it must\n    >>> 1 / 0\nFAILED a.md")
    )
  }

  @Test func whatIsNotThereFails() throws {
    let folder = try TestFolder()
    try folder.write("a.md", good)
    try FileManager.default.createDirectory(at: folder.url.appending(path: "empty"), withIntermediateDirectories: true)
    let result = try Program.run(["replay", "nope.md", "a.md", "empty"], in: folder.url)
    #expect(result.status == 66)
    #expect(
      result.output == """
        nope.md: cannot be read: there is no such file
        FAILED nope.md: 0 inputs, 1 problem
        ok     a.md: 2 inputs
        empty: has no .md file
        FAILED empty: 0 inputs, 1 problem
        3 documents, 2 inputs: 1 ok, 2 failed (2 problems)

        """)
    #expect(try Program.run(["replay", "empty"], in: folder.url).status == 1)
  }

  @Test func otherFormats() throws {
    let folder = try TestFolder()
    try folder.write("a#b.md", "```funcpipe\n>>> '<&>'\nx\n```\n")
    try folder.write("b.md", good)
    let tap = try Program.run(["replay", ".", "--tap", "--junit", "out.xml"], in: folder.url)
    #expect(
      tap.output == """
        TAP version 13
        not ok 1 - ./a\\#b.md
        # line 3: the output is another
        #   - x
        #   + '<&>'
        ok 2 - ./b.md
        1..2

        """)
    #expect(
      try folder.text("out.xml") == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuite name="transcripts" tests="2" failures="1">
          <testcase classname="transcripts" name="./a#b.md">
            <failure type="output" message="line 3: the output is another">- x&#10;+ '&lt;&amp;&gt;'</failure>
          </testcase>
          <testcase classname="transcripts" name="./b.md"/>
        </testsuite>

        """)
    let json = try Program.run(["replay", "a#b.md", "--json"], in: folder.url)
    #expect(
      json.output
        == #"{"document":"a#b.md","status":"failed","inputs":1,"known_failures":0,"updated":0,"problems":[{"line":3,"kind":"output","message":"the output is another","input":"'<&>'","expected":["x"],"actual":["'<&>'"]}]}"#
        + "\n")
    let full = try Program.run(["replay", "b.md", "--junit", "no/such/folder.xml"], in: folder.url)
    #expect(full.status == 1)
    #expect(full.errors == "funcpipe-repl: cannot write 'no/such/folder.xml': No such file or directory\n")
  }

  @Test func limitsAreOfOneDocument() throws {
    let folder = try TestFolder()
    try folder.write("1-loop.md", "```funcpipe\n>>> while True: pass\n>>> 1\n```\n")
    try folder.write("2-print.md", "```funcpipe\n>>> while True: print('x' * 1000)\n```\n")
    try folder.write("3-good.md", good)
    let result = try Program.run(["replay", ".", "--time-limit", "1", "--output-limit", "1"], in: folder.url)
    #expect(
      result.output == """
        ./1-loop.md:2: the document took longer than it may (--time-limit)
            >>> while True: pass
        FAILED ./1-loop.md: 1 input, 1 problem
        ./2-print.md:2: the document wrote more than it may (--output-limit)
            >>> while True: print('x' * 1000)
        FAILED ./2-print.md: 1 input, 1 problem
        ok     ./3-good.md: 2 inputs
        3 documents, 4 inputs: 1 ok, 2 failed (2 problems)

        """)
  }

  @Test func wrongArguments() throws {
    let folder = try TestFolder()
    for (arguments, sentence) in [
      (["replay"], "Missing expected argument '<path> ...'"),
      (["replay", "a", "--tap", "--json"], "--tap and --json cannot both be standard output."),
      (["replay", "a", "--jobs", "0"], "--jobs is a number from 1 to 256."),
      (["replay", "a", "--time-limit", "0"], "--time-limit is a number from 1 to 86400."),
    ] {
      let result = try Program.run(arguments, in: folder.url)
      #expect(result.status == 2)
      #expect(result.errors.contains(sentence), "\(arguments): \(result.errors)")
    }
  }
}
