import Notation
import Testing
import Workbench

@testable import Rendering

@Suite struct WebPageTests {
  private func page(_ markdown: String, _ blocks: [WebPage.Block]) -> String {
    WebPage(Array(markdown.utf8), name: "a<b.md", blocks: blocks).text
  }
  private func block(
    _ look: WebPage.Block.Look = .shown, wrong: String? = nil, input: String = "drive p", output: String = "",
    timelines: [Timeline] = []
  ) -> WebPage.Block {
    var block = WebPage.Block(line: 3, look: look, wrong: wrong)
    block.cells = [
      WebPage.Cell(input: input, highlights: [Highlight(.verb, 0..<5)], output: output, timelines: timelines)
    ]
    return block
  }
  private let text = "# Title\n\n```funcpipe\n>>> drive p\n```\n\nEnd.\n"

  @Test func aPage() {
    let page = page(text, [block(output: "│ \u{1B}[31mErr\u{1B}[0m <1>\n")])
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"))
    #expect(page.contains("<title>Title</title>"))
    #expect(
      page.contains(
        """
        <h1>Title</h1>
        <div class="session">
        <pre class="in"><code><span class="prompt">&gt;&gt;&gt; </span><span class="verb">drive</span> p
        </code></pre>
        <pre class="out" tabindex="0"><samp>│ <span class="a31">Err</span> &lt;1&gt;
        </samp></pre>
        </div>
        <p>End.</p>
        </main>
        """))
    // Without a picture there is nothing to step through.
    #expect(!page.contains("<script"))
    #expect(!page.contains("legend\""))
  }

  @Test func aPicture() throws {
    let page = page(text, [block(timelines: Runs.timelines([Runs.broken]))])
    #expect(page.contains("<figcaption id=\"caption-1\">Run #1 of <code>p</code>: 1 item. <a href=\"#legend\">"))
    #expect(page.contains("<input type=\"range\" min=\"0\" max=\"16\" value=\"16\" aria-label=\"Event of run #1\">"))
    #expect(page.contains("<summary>17 events in words</summary>"))
    #expect(page.contains("<li value=\"17\">run #1 is closed after 1 item</li>"))
    #expect(page.ranges(of: "<script>").count == 1)
    #expect(page.ranges(of: "id=\"legend\"").count == 1)
  }

  @Test func looks() {
    #expect(!page(text, [block(.hidden)]).contains("class=\"session\""))
    #expect(page(text, [block(.folded)]).contains("<details class=\"setup\"><summary>Set-up</summary>"))
    #expect(page(text, [block(wrong: "a & b")]).contains("<p class=\"wrong\">Known to be wrong today: a &amp; b</p>"))
  }

  @Test func withoutATitleTheNameStands() {
    #expect(page("text\n", []).contains("<title>a&lt;b.md</title>"))
  }

  @Test("a block that the library takes for something else is at the end")
  func nothingIsLost() {
    #expect(page("text\n", [block()]).contains("<p>text</p>\n<div class=\"session\">"))
  }

  @Test func nothingIsFetched() throws {
    let page = page(text, [block(timelines: Runs.timelines([Runs.broken]))])
    #expect(
      page.contains(
        "content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'"))
    for bad in ["src=\"", "url(", "@import", "<link"] { #expect(!page.contains(bad), "\(bad)") }
  }

  @Test func styles() {
    #expect(styledMarkup("a\u{1B}[1mb<\u{1B}[0mc") == "a<span class=\"a1\">b&lt;</span>c")
    #expect(unstyled("a\u{1B}[1mb\u{1B}[0mc") == "abc")
    #expect(styledMarkup("") == "")
  }

  @Test("a word over several lines is a span on each")
  func longWords() {
    let markup = inputMarkup("x = '''a\nb'''", [Highlight(.string, 4..<13)])
    #expect(
      markup == """
        <span class="prompt">&gt;&gt;&gt; </span>x = <span class="string">'''a</span>
        <span class="prompt">... </span><span class="string">b'''</span>

        """)
  }
}
