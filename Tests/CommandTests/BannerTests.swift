import Testing

@testable import funcpipe_repl

@Suite struct BannerTests {
  @Test func twoLinesOnAnOrdinaryTerminal() {
    #expect(
      Banner.text(width: 80) == """
        funcpipe-repl 0.1.0: the course's Python, and what driving a stream really does
        Type help for what can be typed, help NAME for one thing. Ctrl-D or quit leaves.

        """)
  }

  @Test(arguments: [20, 24, 40])
  func noLineIsWiderThanANarrowWindow(_ width: Int) {
    let lines = Banner.text(width: width).split(separator: "\n")
    #expect(lines.count > 2)
    #expect(lines.allSatisfy { $0.count <= width })
  }
}
