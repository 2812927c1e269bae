import Notation
import Testing

@Suite("Faults in f-strings, in CPython 3.11's words")
struct FormattedStringFaultTests {
  static let goldens: [FaultGolden] = [
    FaultGolden("f\"{a}}\"", .syntaxError, "f-string: single '}' is not allowed", at: "1:6-1:7"),
    FaultGolden("f\"{\"", .syntaxError, "f-string: expecting '}'", at: "1:4-1:5"),
    FaultGolden(
      "f\"{a!x}\"", .syntaxError,
      "f-string: invalid conversion character: expected 's', 'r', or 'a'", at: "1:6-1:7"),
    FaultGolden(
      "f\"{a!}\"", .syntaxError,
      "f-string: invalid conversion character: expected 's', 'r', or 'a'", at: "1:6-1:7"),
    FaultGolden("f\"{a!r\"", .syntaxError, "f-string: expecting '}'", at: "1:7-1:8"),
    FaultGolden("f\"{a:{b:{c}}}\"", .syntaxError, "f-string: expressions nested too deeply", at: "1:9-1:10"),
    FaultGolden("f\"{a b}\"", .syntaxError, "f-string: invalid syntax. Perhaps you forgot a comma?", at: "1:4-1:7"),
    FaultGolden("f\"{a +}\"", .syntaxError, "f-string: invalid syntax", at: "1:7-1:7"),
    FaultGolden("f\"{}\"", .syntaxError, "f-string: empty expression not allowed", at: "1:4-1:5"),
    FaultGolden("f\"{ }\"", .syntaxError, "f-string: empty expression not allowed", at: "1:5-1:6"),
    FaultGolden("f\"{!r}\"", .syntaxError, "f-string: expression required before '!'", at: "1:4-1:5"),
    FaultGolden("f\"{:x}\"", .syntaxError, "f-string: expression required before ':'", at: "1:4-1:5"),
    FaultGolden("f\"}\"", .syntaxError, "f-string: single '}' is not allowed", at: "1:3-1:4"),
    FaultGolden("f\"{a\\n}\"", .syntaxError, "f-string expression part cannot include a backslash", at: "1:5-1:6"),
    FaultGolden("f\"{#}\"", .syntaxError, "f-string expression part cannot include '#'", at: "1:4-1:5"),
    FaultGolden(
      "f\"{(a}\"", .syntaxError,
      "f-string: closing parenthesis '}' does not match opening parenthesis '('", at: "1:6-1:7"),
    FaultGolden("f\"{a)}\"", .syntaxError, "f-string: unmatched ')'", at: "1:5-1:6"),
    FaultGolden("f\"{a]}\"", .syntaxError, "f-string: unmatched ']'", at: "1:5-1:6"),
    FaultGolden("f\"{(a\"", .syntaxError, "f-string: unmatched '('", at: "1:6-1:7"),
    FaultGolden("f\"{*a}\"", .syntaxError, "f-string: cannot use starred expression here", at: "1:4-1:6"),
    FaultGolden("f\"{**a}\"", .syntaxError, "f-string: cannot use double starred expression here", at: "1:4-1:6"),
    FaultGolden("f\"{lambda x: 1}\"", .syntaxError, "f-string: invalid syntax", at: "1:12-1:12"),
    FaultGolden(
      "f\"{print 1}\"", .syntaxError,
      "f-string: Missing parentheses in call to 'print'. Did you mean print(...)?", at: "1:4-1:11"),
    FaultGolden("f\"{a $ b}\"", .syntaxError, "f-string: invalid syntax", at: "1:6-1:7"),
    FaultGolden("f\"{a['b}\"", .syntaxError, "f-string: unterminated string", at: "1:9-1:10"),
    FaultGolden("f\"{'a}\"", .syntaxError, "f-string: unterminated string", at: "1:7-1:8"),
    FaultGolden("f\"{a.b c}\"", .syntaxError, "f-string: invalid syntax. Perhaps you forgot a comma?", at: "1:4-1:9"),
    FaultGolden("f\"{[a b]}\"", .syntaxError, "f-string: invalid syntax. Perhaps you forgot a comma?", at: "1:5-1:8"),
  ]

  @Test("each program has its one fault", arguments: goldens)
  func fault(golden: FaultGolden) { golden.check() }
}
