import Notation
import Testing

@testable import funcpipe_repl

@Suite struct BlockAssemblerTests {
  /// The inputs that a text from a pipe comes to.
  private func inputs(_ text: String) -> [String] {
    var assembler = BlockAssembler { text in
      if case .incomplete = parseInteractive(Source(name: "<stdin>", text: text + "\n")) { true } else { false }
    }
    var result: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { result += assembler.add(String(line)) }
    return result + (assembler.finish().map { [$0] } ?? [])
  }

  @Test func simpleLinesAreInputsAtOnce() {
    #expect(inputs("x = 1\n\n  \nx\n# note\ndrive p") == ["x = 1", "x", "# note", "drive p"])
  }

  @Test func aBlockEndsAtTheMargin() {
    #expect(inputs("def f():\n  return 1\nf()") == ["def f():\n  return 1", "f()"])
    #expect(inputs("def f():\n  return 1\n\nf()\n") == ["def f():\n  return 1\n", "f()"])
  }

  @Test func emptyLinesInsideABlock() {
    #expect(inputs("def f():\n  x = 1\n\n  return x\nf()") == ["def f():\n  x = 1\n\n  return x", "f()"])
  }

  @Test func commentsAtTheMarginInsideABlock() {
    #expect(inputs("def f():\n# why\n  return 1\nf()") == ["def f():\n# why\n  return 1", "f()"])
  }

  @Test func clausesBelongToTheirStatement() {
    #expect(
      inputs("if x:\n  a\nelif y:\n  b\nelse:\n  c\nz") == ["if x:\n  a\nelif y:\n  b\nelse:\n  c", "z"])
    #expect(inputs("try:\n  a\nexcept E:\n  b\nfinally:\n  c") == ["try:\n  a\nexcept E:\n  b\nfinally:\n  c\n"])
  }

  @Test func decorators() {
    #expect(inputs("@d\n@e\ndef f():\n  pass\nf()") == ["@d\n@e\ndef f():\n  pass", "f()"])
  }

  @Test func commentsAndEmptyLinesAfterADecorator() {
    #expect(inputs("@d\n# why\n\ndef f():\n  pass\nf()") == ["@d\n# why\n\ndef f():\n  pass", "f()"])
  }

  @Test func bracketsAndStrings() {
    #expect(inputs("x = [\n1,\n2\n]\ny") == ["x = [\n1,\n2\n]", "y"])
    #expect(inputs("x = [\n  1,\n  2]\ny") == ["x = [\n  1,\n  2]", "y"])
    #expect(inputs("s = '''\na\n\nb'''\ny") == ["s = '''\na\n\nb'''", "y"])
    #expect(inputs("x = 1 + \\\n2\ny") == ["x = 1 + \\\n2", "y"])
  }

  @Test func whatNoLineCanMendIsAnInput() {
    #expect(inputs("def f(:\n  x\ny") == ["def f(:", "  x", "y"])
    #expect(inputs("def f():\n  )\ny") == ["def f():\n  )", "y"])
  }

  @Test func anEndInTheMiddleIsAnInput() {
    #expect(inputs("x = [1,") == ["x = [1,\n"])
    #expect(inputs("def f():\n  pass") == ["def f():\n  pass\n"])
  }
}
