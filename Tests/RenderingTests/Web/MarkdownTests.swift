import Testing

@testable import Rendering

@Suite struct MarkdownTests {
  private func html(_ text: String) -> String { Markdown(Array(text.utf8)).html }

  @Test func theUsual() {
    #expect(
      html("# A *b*\n\n- one\n- `two`\n")
        == "<h1>A <em>b</em></h1>\n<ul>\n<li>one</li>\n<li><code>two</code></li>\n</ul>\n")
    #expect(html("|a|b|\n|-|-|\n|1|2|\n").contains("<td>2</td>"))
    #expect(html("~~old~~") == "<p><del>old</del></p>\n")
    #expect(html("a[^1]\n\n[^1]: note").contains("footnote"))
  }

  @Test(
    "nothing runs, and nothing is loaded",
    arguments: [
      "<script>alert(1)</script>", "a <img src=x onerror=alert(1)> b", "[x](javascript:alert(1))",
      "<style>@import 'x'</style>",
      "![pic](http://example.com/x.png)", "<iframe src=x></iframe>",
      "[![pic](http://example.com/x.png)](http://example.com)",
    ])
  func harmless(_ text: String) {
    let markup = html(text).lowercased()
    for bad in ["<script", "<img", "javascript:", "<style", "<iframe", "onerror"] { #expect(!markup.contains(bad)) }
  }

  @Test func aPictureIsALink() {
    #expect(html("![the pic](http://e.com/x.png)") == "<p><a href=\"http://e.com/x.png\">the pic</a></p>\n")
    #expect(html("[![the pic](x.png)](http://e.com)") == "<p><a href=\"http://e.com\">the pic</a></p>\n")
  }

  @Test func controlCharactersAreShown() {
    #expect(
      html("a\u{1B}]0;b\u{7}\r\n\r\n```\r\nx\r\n```\r\n") == "<p>a\\x1b]0;b\\x07</p>\n<pre><code>x\n</code></pre>\n")
  }

  @Test func titles() {
    #expect(Markdown(Array("## b\n\n# A `c` & d\n\n# e\n".utf8)).title == "A c & d")
    #expect(Markdown(Array("text\n".utf8)).title == nil)
    #expect(Markdown([]).title == nil)
  }

  @Test func blocksAreReplacedWhereTheyStand() {
    let text = "- item\n\n  ```funcpipe\n  >>> 1\n  ```\n\n> ~~~funcpipe\n> >>> 2\n> ~~~\n\n```python\n3\n```\n"
    let page = Markdown(Array(text.utf8), replacing: [3: "<b>one</b>", 7: "<b>two</b>"])
    #expect(page.html.contains("<li>\n<p>item</p>\n<b>one</b>\n</li>"))
    #expect(page.html.contains("<blockquote>\n<b>two</b>\n</blockquote>"))
    #expect(page.html.contains("<code class=\"language-python\">3"))
    #expect(page.missing.isEmpty)
  }

  @Test func whatIsNoBlockIsSaid() {
    #expect(Markdown(Array("text\n".utf8), replacing: [1: "a", 9: "b"]).missing == [1, 9])
  }

  @Test("any nesting", arguments: ["> ", "- ", "*", "[", "![", "<"])
  func deep(_ text: String) {
    #expect(!html(String(repeating: text, count: 20_000) + "x").isEmpty)
  }
}
