import Rendering
import Testing
import Workbench

@Suite struct ValueTests {
  @Test func receipts() {
    expect(.receipt(PurityReceipt(name: "p", nodes: 2)), "p: AsyncGen, 2 nodes, 0 effects while building")
    expect(.receipt(PurityReceipt(nodes: 1)), "AsyncGen, 1 node, 0 effects while building")
    expect(.receipt(PurityReceipt(nodes: 1, source: "numbers")), "numbers: AsyncGen, 1 node, 0 effects while building")
    expect(.receipt(PurityReceipt(nodes: 4, effects: nil)), "AsyncGen, 4 nodes, built where nobody watched")
  }

  @Test func receiptsThatWarn() {
    expect(
      .receipt(PurityReceipt(name: "p", nodes: 1, effects: ["open", "read"], printed: true)),
      """
      p: AsyncGen, 1 node, 2 effects while building
      warning: building must do nothing, but it recorded open, read and printed
      """)
    expect(
      .receipt(PurityReceipt(name: "p", nodes: 1, printed: true)),
      """
      p: AsyncGen, 1 node, 0 effects while building
      warning: building must do nothing, but it printed
      """)
  }

  private let tree = StreamTree(nodes: [
    .init(name: "async_gen_and_then", label: "f", file: "<stdin>", line: 3),
    .init(name: "async_gen_map", label: "lambda x: x * 10", file: "<stdin>", line: 1, depth: 1, isLast: false),
    .init(name: "async_gen_from_list", label: "3 items", depth: 2),
    .init(name: "source", label: "numbers", depth: 1),
  ])

  @Test func trees() {
    expect(
      .tree(tree),
      """
      async_gen_and_then  f  <stdin>:3
      ├─ async_gen_map  lambda x: x * 10  <stdin>:1
      │  └─ async_gen_from_list  3 items
      └─ source  numbers
      """)
    expect(
      .tree(tree),
      """
      async_gen_and_then  f  <stdin>:3
      |- async_gen_map  lambda x: x * 10  <stdin>:1
      |  `- async_gen_from_list  3 items
      `- source  numbers
      """, unicode: false)
    expect(.tree(StreamTree(nodes: [.init(name: "source", label: "f")], hidden: 2)), "source  f\nand 2 nodes more")
  }

  @Test func runs() {
    expect(
      .runs([
        RunReport(number: 1, stream: "p", items: 12, state: .ended),
        RunReport(number: 2, stream: "q", items: 1, state: .held, holding: ["file"], isCurrent: true),
      ]),
      """
        #1  ended  12 items  p
      * #2  held    1 item   q  holding file
      """)
  }

  @Test func bindings() {
    expect(
      .bindings([
        Binding(name: "p", kind: "stream", text: "async_gen_map, 2 nodes"),
        Binding(name: "total", kind: "int", text: "3"),
      ]),
      """
      p      stream  async_gen_map, 2 nodes
      total  int     3
      """)
  }

  @Test func help() {
    expect(
      .help(
        HelpPage(
          name: "f", signatures: ["f(x)"], summary: "Does it.", example: ["def g():", "    pass", "", "f(g)"],
          law: "f(x) == x")),
      """
      f(x)
        Does it.

      example
        >>> def g():
        ...     pass
        ...
        >>> f(g)

      law
        f(x) == x
      """)
  }

  @Test func helpOverview() {
    expect(
      .helpOverview(
        HelpOverview(groups: [
          .init(
            title: "Commands", entries: [.init(name: "drive", summary: "Runs"), .init(name: "take", summary: "Takes")])
        ])),
      """
      Commands
        drive  Runs
        take   Takes

      help NAME shows one of them, with an example that runs.
      """)
  }
}
