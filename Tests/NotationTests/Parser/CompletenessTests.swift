import Notation
import Testing

@Suite("When an input at the prompt is whole")
struct CompletenessTests {
  private func state(_ text: String) -> String {
    switch parseInteractive(Source(name: "<stdin>", text: text)) {
    case .complete(let module): "complete \(module.body.count)"
    case .incomplete: "incomplete"
    case .fault(let fault): fault.message
    }
  }

  @Test(
    "whole inputs",
    arguments: [
      ("\n", 0), ("# note\n", 0), ("x = 1\n", 1), ("x = 1; y = 2\n", 2), ("f(a,\n  b)\n", 1), ("\"\"\"a\nb\"\"\"\n", 1),
      ("if x:\n  y\n\n", 1), ("if x: y\n\n", 1), ("if x:\n  y\n   \n", 1), ("def f():\n  return 1\n\n", 1),
      ("x = \\\n 1\n", 1), ("x = 1", 1), ("@a\ndef f(): pass\n\n", 1), ("if x:\n  y\nz = 1\n", 2),
      ("try:\n  x\nexcept E:\n  y\n\n", 1), ("match x:\n  case 1:\n    y\n\n", 1),
    ])
  func whole(text: String, count: Int) {
    #expect(state(text) == "complete \(count)")
  }

  @Test(
    "inputs that wait for more",
    arguments: [
      "f(\n", "f(a,\n\n", "[1,\n", "{\n", "\"\"\"a\n", "'''\n\n", "x = \\\n", "if x:\n", "if x:\n  y\n", "if x: y\n",
      "if x:\n  y\nelse:\n", "@a\n", "@a\n@b\n", "def f():\n", "def f(\n", "class A:\n", "try:\n  x\n", "try:\n",
      "try:\n  x\nexcept E:\n", "while x:\n  if y:\n", "for a in b: c\n", "with a as b:\n", "match x:\n",
      "match x:\n  case 1:\n", "if x:\n  y\n  # note\n", "async def f():\n  await g()\n", "'abc\\\n", "f(\"\"\"a\n",
    ])
  func waiting(text: String) {
    #expect(state(text) == "incomplete")
  }

  @Test(
    "inputs that nothing could mend",
    arguments: [
      ("x = \n", "invalid syntax"), ("if x\n", "expected ':'"), ("a b\n", "invalid syntax"),
      ("if x:\n\n", "expected an indented block after 'if' statement on line 1"),
      ("if x:\ny\n", "expected an indented block after 'if' statement on line 1"),
      ("try:\n  x\n\n", "expected 'except' or 'finally' block"), ("@a\n\n", "invalid syntax"),
      ("@a\nx\n", "invalid syntax"),
      ("  x\n", "unexpected indent"), (")\n", "unmatched ')'"),
      ("'abc\n", "unterminated string literal (detected at line 1)"),
      ("(]\n", "closing parenthesis ']' does not match opening parenthesis '('"),
      ("f(a b,\n", "invalid syntax. Perhaps you forgot a comma?"),
      ("f(1 = 2,\n", "expression cannot contain assignment, perhaps you meant \"==\"?"),
      ("f() = 1\n", "cannot assign to function call here. Maybe you meant '==' instead of '='?"),
    ])
  func faulty(text: String, message: String) {
    #expect(state(text) == message)
  }
}
