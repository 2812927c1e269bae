import Testing

@testable import Transcripts

@Suite struct FenceScannerTests {
  /// `language@line:code` of each block.
  private func blocks(_ page: String) -> [String] {
    FenceScanner.blocks(of: Array(page.utf8)).map { "\($0.language)@\($0.line):\($0.text)" }
  }

  @Test func simpleFences() {
    #expect(
      blocks("a\n\n```python\nx = 1\n\ny\n```\nb\n~~~ Python title=x\nz\n~~~\n") == [
        "python@4:x = 1\n\ny\n", "python@10:z\n",
      ])
    #expect(blocks("```\nx\n```") == ["@2:x\n"])
    #expect(blocks("```python\n```\n") == ["python@2:"])
  }

  @Test func closingFences() {
    #expect(blocks("````python\n```\n```` \n") == ["python@2:```\n"])
    #expect(blocks("```python\nx\n`````\nafter\n") == ["python@2:x\n"])
    #expect(blocks("```python\nx\n``` no\n~~~\n```\n") == ["python@2:x\n``` no\n~~~\n"])
    #expect(blocks("```python\nx\n    ```\n   ```\n") == ["python@2:x\n    ```\n"])
  }

  @Test func anUnclosedFenceEndsWithThePage() {
    #expect(blocks("```python\nx\n\ny") == ["python@2:x\n\ny\n"])
  }

  @Test func whatIsNoFence() {
    #expect(blocks("``python\nx\n``\n").isEmpty)
    #expect(blocks("``` a`b\nx\n").isEmpty)
    #expect(blocks("text\n\n    ```python\n    x\n    ```\n").isEmpty)
    #expect(blocks("    ~~~\n").isEmpty)
    #expect(blocks("`x` ```python\n").isEmpty)
  }

  @Test func tildesMayHaveBackticksInTheirInfo() {
    #expect(blocks("~~~ a`b\nx\n~~~\n") == ["a`b@2:x\n"])
  }

  @Test func aFenceEndsAParagraph() {
    #expect(blocks("text\n```python\nx\n```\n") == ["python@3:x\n"])
  }

  @Test func theIndentationOfTheFenceIsTakenFromTheCode() {
    #expect(blocks("  ```python\n  if x:\n      y\n z\n  ```\n") == ["python@2:if x:\n    y\nz\n"])
    #expect(blocks("  ```python\n\tx\n  ```\n") == ["python@2:  x\n"])
  }

  @Test func insideListItems() {
    #expect(blocks("1. step\n\n   ```python\n   x = 1\n     y\n   ```\n") == ["python@4:x = 1\n  y\n"])
    #expect(blocks("- a\n  - b\n\n    ```python\n    x\n\n    y\n    ```\n") == ["python@5:x\n\ny\n"])
    #expect(blocks("- ```python\n  x\n  ```\n") == ["python@2:x\n"])
    #expect(blocks("- a\n\n      ```python\n      x\n").isEmpty)
  }

  @Test func theEndOfAContainerEndsTheFence() {
    #expect(blocks("- ```python\n  x\ny\n```python\nz\n```\n") == ["python@2:x\n", "python@5:z\n"])
    #expect(blocks("> ```python\n> x\ny\n") == ["python@2:x\n"])
  }

  @Test func insideQuotes() {
    #expect(blocks("> ```python\n> x\n>  y\n>\n> z\n> ```\n") == ["python@2:x\n y\n\nz\n"])
    #expect(blocks("> > ```python\n> > x\n> > ```\n") == ["python@2:x\n"])
  }

  @Test func aThematicBreakIsNoListItem() {
    #expect(blocks("* * *\n  ```python\n  x\n  ```\n") == ["python@3:x\n"])
    #expect(blocks("---\n```python\nx\n```\n") == ["python@3:x\n"])
  }

  @Test func commentsAndRawElementsAreNoMarkdown() {
    #expect(blocks("<!--\n```python\nx\n```\n-->\n```python\ny\n```\n") == ["python@7:y\n"])
    #expect(blocks("<!-- a --> \n```python\ny\n```\n") == ["python@3:y\n"])
    #expect(blocks("<pre>\n```python\nx\n```\n</pre>\n").isEmpty)
    #expect(blocks("<preface>\n\n```python\nx\n```\n") == ["python@4:x\n"])
  }

  @Test func lineEnds() {
    #expect(blocks("```python\r\nx\r\n```\r\n") == ["python@2:x\n"])
    #expect(blocks("```python\rx\r```\r") == ["python@2:x\n"])
  }

  @Test func nonsenseEnds() {
    var generator = SystemRandomNumberGenerator()
    let alphabet = Array("`~> -*1.\t\n\r<!pre>x".utf8) + [0xFF, 0]
    for _ in 0..<2000 {
      let page = (0..<60).map { _ in alphabet.randomElement(using: &generator)! }
      let lines = page.count { $0 == 0x0A || $0 == 0x0D } + 2
      #expect(FenceScanner.blocks(of: page).allSatisfy { $0.line <= lines + 1 }, "\(page)")
    }
  }
}
