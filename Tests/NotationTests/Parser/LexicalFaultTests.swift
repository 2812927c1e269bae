import Notation
import Testing

@Suite("Faults of characters, numbers, strings and brackets, in CPython 3.11's words")
struct LexicalFaultTests {
  static let goldens: [FaultGolden] = [
    FaultGolden("from a import (b, c", .syntaxError, "'(' was never closed", at: "1:15-1:16"),
    FaultGolden("x[", .syntaxError, "'[' was never closed", at: "1:2-1:3"),
    FaultGolden("x[1", .syntaxError, "'[' was never closed", at: "1:2-1:3"),
    FaultGolden("f(", .syntaxError, "'(' was never closed", at: "1:2-1:3"),
    FaultGolden("f(a", .syntaxError, "'(' was never closed", at: "1:2-1:3"),
    FaultGolden("f(a,", .syntaxError, "'(' was never closed", at: "1:2-1:3"),
    FaultGolden("f(a))", .syntaxError, "unmatched ')'", at: "1:5-1:6"),
    FaultGolden(")", .syntaxError, "unmatched ')'", at: "1:1-1:2"),
    FaultGolden("]", .syntaxError, "unmatched ']'", at: "1:1-1:2"),
    FaultGolden("(]", .syntaxError, "closing parenthesis ']' does not match opening parenthesis '('", at: "1:2-1:3"),
    FaultGolden("(", .syntaxError, "'(' was never closed", at: "1:1-1:2"),
    FaultGolden(
      "{1:2)", .syntaxError,
      "closing parenthesis ')' does not match opening parenthesis '{'", at: "1:5-1:6"),
    FaultGolden("[1, 2", .syntaxError, "'[' was never closed", at: "1:1-1:2"),
    FaultGolden("1a", .syntaxError, "invalid decimal literal", at: "1:1-1:2"),
    FaultGolden("1_", .syntaxError, "invalid decimal literal", at: "1:2-1:3"),
    FaultGolden("1__0", .syntaxError, "invalid decimal literal", at: "1:2-1:3"),
    FaultGolden("1_000_", .syntaxError, "invalid decimal literal", at: "1:6-1:7"),
    FaultGolden("0x", .syntaxError, "invalid hexadecimal literal", at: "1:2-1:3"),
    FaultGolden("0xg", .syntaxError, "invalid hexadecimal literal", at: "1:2-1:3"),
    FaultGolden("0b2", .syntaxError, "invalid digit '2' in binary literal", at: "1:3-1:4"),
    FaultGolden("0b12", .syntaxError, "invalid digit '2' in binary literal", at: "1:4-1:5"),
    FaultGolden("0o8", .syntaxError, "invalid digit '8' in octal literal", at: "1:3-1:4"),
    FaultGolden("0o18", .syntaxError, "invalid digit '8' in octal literal", at: "1:4-1:5"),
    FaultGolden(
      "0_7", .syntaxError,
      "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers", at: "1:1-1:3"),
    FaultGolden(
      "07", .syntaxError,
      "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers", at: "1:1-1:2"),
    FaultGolden("1e", .syntaxError, "invalid decimal literal", at: "1:1-1:2"),
    FaultGolden("1e+", .syntaxError, "invalid decimal literal", at: "1:3-1:4"),
    FaultGolden("1.5a", .syntaxError, "invalid decimal literal", at: "1:3-1:4"),
    FaultGolden("1ea", .syntaxError, "invalid decimal literal", at: "1:1-1:2"),
    FaultGolden("0b1_", .syntaxError, "invalid binary literal", at: "1:4-1:5"),
    FaultGolden("0x_", .syntaxError, "invalid hexadecimal literal", at: "1:3-1:4"),
    FaultGolden(
      "012_3", .syntaxError,
      "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers", at: "1:1-1:2"),
    FaultGolden("123abc", .syntaxError, "invalid decimal literal", at: "1:3-1:4"),
    FaultGolden("1_a", .syntaxError, "invalid decimal literal", at: "1:2-1:3"),
    FaultGolden("\"abc", .syntaxError, "unterminated string literal (detected at line 1)", at: "1:1-1:2"),
    FaultGolden("'abc", .syntaxError, "unterminated string literal (detected at line 1)", at: "1:1-1:2"),
    FaultGolden(
      "\"\"\"abc", .syntaxError,
      "unterminated triple-quoted string literal (detected at line 1)", at: "1:1-1:2"),
    FaultGolden(
      "'''abc", .syntaxError,
      "unterminated triple-quoted string literal (detected at line 1)", at: "1:1-1:2"),
    FaultGolden("\"abc\\", .syntaxError, "unterminated string literal (detected at line 1)", at: "1:1-1:2"),
    FaultGolden("x = \"a", .syntaxError, "unterminated string literal (detected at line 1)", at: "1:5-1:6"),
    FaultGolden("f\"{a", .syntaxError, "unterminated string literal (detected at line 1)", at: "1:1-1:3"),
    FaultGolden("f\"{1a}\"", .syntaxError, "invalid decimal literal", at: "1:4-1:5"),
    FaultGolden(
      "\"\\x1\"", .syntaxError,
      "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape", at: "1:1-1:6"),
    FaultGolden(
      "\"\\u12\"", .syntaxError,
      "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \\uXXXX escape",
      at: "1:1-1:7"),
    FaultGolden(
      "\"\\U0011\"", .syntaxError,
      "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-5: truncated \\UXXXXXXXX escape",
      at: "1:1-1:9"),
    FaultGolden(
      "\"\\N{foo}\"", .syntaxError,
      "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-6: unknown Unicode character name",
      at: "1:1-1:10"),
    FaultGolden(
      "\"\\N\"", .syntaxError,
      "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: malformed \\N character escape",
      at: "1:1-1:5"),
    FaultGolden(
      "\"\\N{\"", .syntaxError,
      "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \\N character escape",
      at: "1:1-1:6"),
    FaultGolden(
      "\"\\N{}\"", .syntaxError,
      "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \\N character escape",
      at: "1:1-1:7"),
    FaultGolden("b\"\\x1\"", .syntaxError, "(value error) invalid \\x escape at position 0", at: "1:1-1:7"),
    FaultGolden("b\"\\xg0\"", .syntaxError, "(value error) invalid \\x escape at position 0", at: "1:1-1:8"),
    FaultGolden("b\"é\"", .syntaxError, "bytes can only contain ASCII literal characters", at: "1:1-1:5"),
    FaultGolden("\"a\" b\"b\"", .syntaxError, "cannot mix bytes and nonbytes literals", at: "1:1-1:9"),
    FaultGolden("b\"a\" f\"b\"", .syntaxError, "cannot mix bytes and nonbytes literals", at: "1:1-1:10"),
    FaultGolden("x = “a”", .syntaxError, "invalid character '“' (U+201C)", at: "1:5-1:6"),
    FaultGolden("x = €", .syntaxError, "invalid character '€' (U+20AC)", at: "1:5-1:6"),
    FaultGolden("x = a€b", .syntaxError, "invalid character '€' (U+20AC)", at: "1:6-1:7"),
    FaultGolden("x = ١", .syntaxError, "invalid character '١' (U+0661)", at: "1:5-1:6"),
    FaultGolden("x \\ y", .syntaxError, "unexpected character after line continuation character", at: "1:4-1:5"),
    FaultGolden("x = 1 \\", .syntaxError, "unexpected EOF while parsing", at: "1:8-1:8"),
    FaultGolden("x = [1, 2", .syntaxError, "'[' was never closed", at: "1:5-1:6"),
    FaultGolden("x = {", .syntaxError, "'{' was never closed", at: "1:5-1:6"),
    FaultGolden("}", .syntaxError, "unmatched '}'", at: "1:1-1:2"),
    FaultGolden("x = (1,", .syntaxError, "'(' was never closed", at: "1:5-1:6"),
    FaultGolden("x = f(a, b", .syntaxError, "'(' was never closed", at: "1:6-1:7"),
    FaultGolden("foo(", .syntaxError, "'(' was never closed", at: "1:4-1:5"),
    FaultGolden(
      "if x:\n    a\n  b", .indentationError,
      "unindent does not match any outer indentation level", at: "3:1-3:3"),
    FaultGolden(
      "match x:\n    case 1 + 2: pass", .syntaxError,
      "imaginary number required in complex literal", at: "2:14-2:15"),
    FaultGolden("x = [1, 2\ny = 3", .syntaxError, "'[' was never closed", at: "1:5-1:6"),
    FaultGolden("x = (1,\n     2\ndef f(): pass", .syntaxError, "'(' was never closed", at: "1:5-1:6"),
    FaultGolden(
      "(\n    ]", .syntaxError,
      "closing parenthesis ']' does not match opening parenthesis '(' on line 1", at: "2:5-2:6"),
  ]

  @Test("each program has its one fault", arguments: goldens)
  func fault(golden: FaultGolden) { golden.check() }
}
