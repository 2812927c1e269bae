import Testing

@testable import Transcripts

@Suite struct HTMLBlockTests {
  private func opened(_ line: String, isInParagraph: Bool = false) -> HTMLBlock? {
    HTMLBlock(Array(line.utf8), isInParagraph: isInParagraph)
  }

  @Test(arguments: [
    ("<!-- a", "-->"), ("<?php", "?>"), ("<!DOCTYPE html", ">"), ("<![CDATA[ x", "]]>"), ("<pre>", "</pre>"),
    ("<SCRIPT src=x", "</script>"), ("<textarea", "</style>"),
  ])
  func endsWithAMark(_ line: String, _ mark: String) throws {
    let block = try #require(opened(line))
    #expect(block.ends(with: Array("text \(mark) more".utf8)))
    #expect(!block.ends(with: Array("text".utf8)))
    #expect(!block.ends(with: []))
    #expect(opened(line, isInParagraph: true) == block)
  }

  @Test(
    "names that begin a block wherever they stand", arguments: ["<div>", "</DIV", "<details open>", "<hr/>", "<h1 "])
  func names(_ line: String) {
    #expect(opened(line) == .blankLine)
    #expect(opened(line, isInParagraph: true) == .blankLine)
  }

  @Test(
    "a lone tag of any name, but within a paragraph",
    arguments: [
      "<b>", "</b>", "</b >  ", "<x-y a b=c d='e' f=\"g h\" :i.j=k>", "<br />", "</pre>", "<a\tb>",
    ])
  func loneTags(_ line: String) {
    #expect(opened(line) == .blankLine)
    #expect(opened(line, isInParagraph: true) == nil)
  }

  @Test(arguments: [
    "", "a <div>", "<", "<>", "< div>", "<b> text", "<b", "<b a=>", "<b a='x>", "<b a=\"x\"b>", "</b a>", "<1>",
    "<b=c>",
    "<!->", "<! x>", "<divx", "<http://e.com>", "<b a=`x`>", "<prefer",
  ])
  func noBlock(_ line: String) {
    #expect(opened(line) == nil)
  }
}
