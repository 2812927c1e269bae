import Notation
import Testing

@Suite("Faults of targets, arguments, parameters and displays, in CPython 3.11's words")
struct TargetFaultTests {
  static let goldens: [FaultGolden] = [
    FaultGolden(
      "foo(a, b for b in c, d)", .syntaxError,
      "Generator expression must be parenthesized", at: "1:8-1:20"),
    FaultGolden("f(x for x in y, 1)", .syntaxError, "Generator expression must be parenthesized", at: "1:3-1:15"),
    FaultGolden("f(1, x for x in y)", .syntaxError, "Generator expression must be parenthesized", at: "1:6-1:18"),
    FaultGolden("f(a=1, b)", .syntaxError, "positional argument follows keyword argument", at: "1:9-1:10"),
    FaultGolden("f(**a, b)", .syntaxError, "positional argument follows keyword argument unpacking", at: "1:9-1:10"),
    FaultGolden(
      "f(**a, *b)", .syntaxError,
      "iterable argument unpacking follows keyword argument unpacking", at: "1:8-1:9"),
    FaultGolden("f(a=1, a=2)", .syntaxError, "keyword argument repeated: a", at: "1:8-1:11"),
    FaultGolden("f(True=1)", .syntaxError, "cannot assign to True", at: "1:3-1:8"),
    FaultGolden(
      "f(a.b=1)", .syntaxError,
      "expression cannot contain assignment, perhaps you meant \"==\"?", at: "1:3-1:7"),
    FaultGolden(
      "f(a+1=2)", .syntaxError,
      "expression cannot contain assignment, perhaps you meant \"==\"?", at: "1:3-1:7"),
    FaultGolden(
      "f(x = y for y in z)", .syntaxError,
      "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: "1:3-1:6"),
    FaultGolden(
      "f() = 1", .syntaxError,
      "cannot assign to function call here. Maybe you meant '==' instead of '='?", at: "1:1-1:4"),
    FaultGolden("x = f() = 1", .syntaxError, "cannot assign to function call", at: "1:5-1:8"),
    FaultGolden(
      "f(), a = 1", .syntaxError,
      "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: "1:6-1:11"),
    FaultGolden(
      "a, f() = 1,2", .syntaxError,
      "cannot assign to function call here. Maybe you meant '==' instead of '='?", at: "1:4-1:7"),
    FaultGolden("(a, f()) = 1", .syntaxError, "cannot assign to function call", at: "1:5-1:8"),
    FaultGolden("[a, 1] = 1", .syntaxError, "cannot assign to literal", at: "1:5-1:6"),
    FaultGolden("None = 1", .syntaxError, "cannot assign to None", at: "1:1-1:5"),
    FaultGolden("True = 2", .syntaxError, "cannot assign to True", at: "1:1-1:5"),
    FaultGolden(
      "... = 3", .syntaxError,
      "cannot assign to ellipsis here. Maybe you meant '==' instead of '='?", at: "1:1-1:4"),
    FaultGolden(
      "1 = x", .syntaxError,
      "cannot assign to literal here. Maybe you meant '==' instead of '='?", at: "1:1-1:2"),
    FaultGolden(
      "\"a\" = x", .syntaxError,
      "cannot assign to literal here. Maybe you meant '==' instead of '='?", at: "1:1-1:4"),
    FaultGolden(
      "f\"{a}\" = 1", .syntaxError,
      "cannot assign to f-string expression here. Maybe you meant '==' instead of '='?", at: "1:1-1:7"),
    FaultGolden(
      "a + b = c", .syntaxError,
      "cannot assign to expression here. Maybe you meant '==' instead of '='?", at: "1:1-1:6"),
    FaultGolden(
      "-a = 1", .syntaxError,
      "cannot assign to expression here. Maybe you meant '==' instead of '='?", at: "1:1-1:3"),
    FaultGolden("a and b = c", .syntaxError, "cannot assign to expression", at: "1:1-1:8"),
    FaultGolden("a < b = c", .syntaxError, "cannot assign to comparison", at: "1:1-1:6"),
    FaultGolden("not a = b", .syntaxError, "cannot assign to expression", at: "1:1-1:6"),
    FaultGolden("lambda: x = 1", .syntaxError, "cannot assign to lambda", at: "1:1-1:10"),
    FaultGolden(
      "(lambda: x) = 1", .syntaxError,
      "cannot assign to lambda here. Maybe you meant '==' instead of '='?", at: "1:2-1:11"),
    FaultGolden("a if b else c = d", .syntaxError, "cannot assign to conditional expression", at: "1:1-1:14"),
    FaultGolden(
      "[x for x in y] = 1", .syntaxError,
      "cannot assign to list comprehension here. Maybe you meant '==' instead of '='?", at: "1:1-1:15"),
    FaultGolden("(x for x in y) = 1", .syntaxError, "cannot assign to generator expression", at: "1:1-1:15"),
    FaultGolden(
      "{x: 1} = 1", .syntaxError,
      "cannot assign to dict literal here. Maybe you meant '==' instead of '='?", at: "1:1-1:7"),
    FaultGolden(
      "{x} = 2", .syntaxError,
      "cannot assign to set display here. Maybe you meant '==' instead of '='?", at: "1:1-1:4"),
    FaultGolden(
      "{x for x in y} = 1", .syntaxError,
      "cannot assign to set comprehension here. Maybe you meant '==' instead of '='?", at: "1:1-1:15"),
    FaultGolden(
      "{x:x for x in y} = 1", .syntaxError,
      "cannot assign to dict comprehension here. Maybe you meant '==' instead of '='?", at: "1:1-1:17"),
    FaultGolden(
      "await x = 1", .syntaxError,
      "cannot assign to await expression here. Maybe you meant '==' instead of '='?", at: "1:1-1:8"),
    FaultGolden(
      "(yield) = 1", .syntaxError,
      "cannot assign to yield expression here. Maybe you meant '==' instead of '='?", at: "1:2-1:7"),
    FaultGolden("yield x = 1", .syntaxError, "assignment to yield expression not possible", at: "1:1-1:8"),
    FaultGolden(
      "(a := 1) = 2", .syntaxError,
      "cannot assign to named expression here. Maybe you meant '==' instead of '='?", at: "1:2-1:8"),
    FaultGolden(
      "f() += 1", .syntaxError,
      "'function call' is an illegal expression for augmented assignment", at: "1:1-1:4"),
    FaultGolden(
      "a, b += 1", .syntaxError,
      "'tuple' is an illegal expression for augmented assignment", at: "1:1-1:5"),
    FaultGolden(
      "(a, b) += 1", .syntaxError,
      "'tuple' is an illegal expression for augmented assignment", at: "1:1-1:7"),
    FaultGolden("[a] += 1", .syntaxError, "'list' is an illegal expression for augmented assignment", at: "1:1-1:4"),
    FaultGolden("1 += 1", .syntaxError, "'literal' is an illegal expression for augmented assignment", at: "1:1-1:2"),
    FaultGolden("x = yield = 1", .syntaxError, "assignment to yield expression not possible", at: "1:5-1:10"),
    FaultGolden("a, b: int", .syntaxError, "only single target (not tuple) can be annotated", at: "1:1-1:2"),
    FaultGolden("(a, b): int", .syntaxError, "only single target (not tuple) can be annotated", at: "1:1-1:7"),
    FaultGolden("[a]: int", .syntaxError, "only single target (not list) can be annotated", at: "1:1-1:4"),
    FaultGolden("f(): int", .syntaxError, "illegal target for annotation", at: "1:1-1:4"),
    FaultGolden("1: int", .syntaxError, "illegal target for annotation", at: "1:1-1:2"),
    FaultGolden("del f()", .syntaxError, "cannot delete function call", at: "1:5-1:8"),
    FaultGolden("del a, 1", .syntaxError, "cannot delete literal", at: "1:8-1:9"),
    FaultGolden("del (a, f())", .syntaxError, "cannot delete function call", at: "1:9-1:12"),
    FaultGolden("del *a", .syntaxError, "cannot delete starred", at: "1:5-1:7"),
    FaultGolden("del a + b", .syntaxError, "cannot delete expression", at: "1:5-1:10"),
    FaultGolden("for f() in x: pass", .syntaxError, "cannot assign to function call", at: "1:5-1:8"),
    FaultGolden("for 1 in x: pass", .syntaxError, "cannot assign to literal", at: "1:5-1:6"),
    FaultGolden("for a, 1 in x: pass", .syntaxError, "cannot assign to literal", at: "1:8-1:9"),
    FaultGolden("for a+b in x: pass", .syntaxError, "cannot assign to expression", at: "1:5-1:8"),
    FaultGolden("[x for f() in y]", .syntaxError, "cannot assign to function call", at: "1:8-1:11"),
    FaultGolden("[x for 1 in y]", .syntaxError, "cannot assign to literal", at: "1:8-1:9"),
    FaultGolden("with a as 1: pass", .syntaxError, "cannot assign to literal", at: "1:11-1:12"),
    FaultGolden("with a as f(): pass", .syntaxError, "cannot assign to function call", at: "1:11-1:14"),
    FaultGolden("with (a as 1): pass", .syntaxError, "cannot assign to literal", at: "1:12-1:13"),
    FaultGolden(
      "if x = 3: pass", .syntaxError,
      "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: "1:4-1:9"),
    FaultGolden(
      "if f() = 3: pass", .syntaxError,
      "cannot assign to function call here. Maybe you meant '==' instead of '='?", at: "1:4-1:7"),
    FaultGolden(
      "if x.a = 3: pass", .syntaxError,
      "cannot assign to attribute here. Maybe you meant '==' instead of '='?", at: "1:4-1:7"),
    FaultGolden(
      "if (x = 3): pass", .syntaxError,
      "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: "1:5-1:10"),
    FaultGolden(
      "while x = 3: pass", .syntaxError,
      "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: "1:7-1:12"),
    FaultGolden(
      "(x = 3)", .syntaxError,
      "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: "1:2-1:7"),
    FaultGolden(
      "[x = 3]", .syntaxError,
      "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: "1:2-1:7"),
    FaultGolden(
      "{x = 3}", .syntaxError,
      "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: "1:2-1:7"),
    FaultGolden(
      "x = (y = 3)", .syntaxError,
      "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: "1:6-1:11"),
    FaultGolden("f() := 1", .syntaxError, "cannot use assignment expressions with function call", at: "1:1-1:4"),
    FaultGolden("(f() := 1)", .syntaxError, "cannot use assignment expressions with function call", at: "1:2-1:5"),
    FaultGolden("(a.b := 1)", .syntaxError, "cannot use assignment expressions with attribute", at: "1:2-1:5"),
    FaultGolden("((a, b) := 1)", .syntaxError, "cannot use assignment expressions with tuple", at: "1:2-1:8"),
    FaultGolden(
      "if f() := 1: pass", .syntaxError,
      "cannot use assignment expressions with function call", at: "1:4-1:7"),
    FaultGolden("def f(a, a): pass", .syntaxError, "duplicate argument 'a' in function definition", at: "1:10-1:11"),
    FaultGolden(
      "def f(a=1, b): pass", .syntaxError,
      "non-default argument follows default argument", at: "1:12-1:13"),
    FaultGolden(
      "def f(a, (b, c)): pass", .syntaxError,
      "Function parameters cannot be parenthesized", at: "1:10-1:16"),
    FaultGolden("def f((a)): pass", .syntaxError, "Function parameters cannot be parenthesized", at: "1:7-1:10"),
    FaultGolden("def f(/, a): pass", .syntaxError, "at least one argument must precede /", at: "1:7-1:8"),
    FaultGolden("def f(a, /, b, /): pass", .syntaxError, "/ may appear only once", at: "1:16-1:17"),
    FaultGolden("def f(a, *, b, /): pass", .syntaxError, "/ must be ahead of *", at: "1:16-1:17"),
    FaultGolden("def f(a, / * b): pass", .syntaxError, "expected comma between / and *", at: "1:12-1:13"),
    FaultGolden("def f(a, /* b): pass", .syntaxError, "expected comma between / and *", at: "1:11-1:12"),
    FaultGolden("def f(*): pass", .syntaxError, "named arguments must follow bare *", at: "1:7-1:8"),
    FaultGolden("def f(*,): pass", .syntaxError, "named arguments must follow bare *", at: "1:7-1:8"),
    FaultGolden("def f(*, **k): pass", .syntaxError, "named arguments must follow bare *", at: "1:7-1:8"),
    FaultGolden(
      "def f(*a=1): pass", .syntaxError,
      "var-positional argument cannot have default value", at: "1:9-1:10"),
    FaultGolden("def f(*a, *b): pass", .syntaxError, "* argument may appear only once", at: "1:11-1:12"),
    FaultGolden("def f(*, a, *b): pass", .syntaxError, "* argument may appear only once", at: "1:13-1:14"),
    FaultGolden(
      "def f(**k=1): pass", .syntaxError,
      "var-keyword argument cannot have default value", at: "1:10-1:11"),
    FaultGolden("def f(**k, a): pass", .syntaxError, "arguments cannot follow var-keyword argument", at: "1:12-1:13"),
    FaultGolden(
      "def f(**k, *a): pass", .syntaxError,
      "arguments cannot follow var-keyword argument", at: "1:12-1:13"),
    FaultGolden(
      "def f(**k, **l): pass", .syntaxError,
      "arguments cannot follow var-keyword argument", at: "1:12-1:14"),
    FaultGolden("def f(a=): pass", .syntaxError, "expected default value expression", at: "1:8-1:9"),
    FaultGolden("def f(a=, b): pass", .syntaxError, "expected default value expression", at: "1:8-1:9"),
    FaultGolden("lambda a=1, b: 1", .syntaxError, "non-default argument follows default argument", at: "1:13-1:14"),
    FaultGolden("lambda a, a: 1", .syntaxError, "duplicate argument 'a' in function definition", at: "1:11-1:12"),
    FaultGolden(
      "lambda (a, b): 1", .syntaxError,
      "Lambda expression parameters cannot be parenthesized", at: "1:8-1:14"),
    FaultGolden("lambda *: 1", .syntaxError, "named arguments must follow bare *", at: "1:9-1:10"),
    FaultGolden("lambda *a=1: 1", .syntaxError, "var-positional argument cannot have default value", at: "1:10-1:11"),
    FaultGolden("lambda **k, a: 1", .syntaxError, "arguments cannot follow var-keyword argument", at: "1:13-1:14"),
    FaultGolden("lambda /, a: 1", .syntaxError, "at least one argument must precede /", at: "1:8-1:9"),
    FaultGolden(
      "class A(a=1, b): pass", .syntaxError,
      "positional argument follows keyword argument", at: "1:15-1:16"),
    FaultGolden(
      "x[a=1]", .syntaxError,
      "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: "1:3-1:6"),
    FaultGolden("[*a for a in b]", .syntaxError, "iterable unpacking cannot be used in comprehension", at: "1:2-1:4"),
    FaultGolden("(*a for a in b)", .syntaxError, "iterable unpacking cannot be used in comprehension", at: "1:2-1:4"),
    FaultGolden("{*a for a in b}", .syntaxError, "iterable unpacking cannot be used in comprehension", at: "1:2-1:4"),
    FaultGolden(
      "{**a for a in b}", .syntaxError,
      "dict unpacking cannot be used in dict comprehension", at: "1:2-1:4"),
    FaultGolden(
      "[a, b for a, b in c]", .syntaxError,
      "did you forget parentheses around the comprehension target?", at: "1:2-1:6"),
    FaultGolden(
      "[a, for a in b]", .syntaxError,
      "did you forget parentheses around the comprehension target?", at: "1:2-1:4"),
    FaultGolden(
      "{a, b for a, b in c}", .syntaxError,
      "did you forget parentheses around the comprehension target?", at: "1:2-1:6"),
    FaultGolden("(*a)", .syntaxError, "cannot use starred expression here", at: "1:2-1:4"),
    FaultGolden("(**a)", .syntaxError, "cannot use double starred expression here", at: "1:2-1:4"),
    FaultGolden("{a: b, c}", .syntaxError, "':' expected after dictionary key", at: "1:8-1:9"),
    FaultGolden("{a: b, c:}", .syntaxError, "expression expected after dictionary key and ':'", at: "1:9-1:10"),
    FaultGolden("{a:}", .syntaxError, "expression expected after dictionary key and ':'", at: "1:3-1:4"),
    FaultGolden("{a: }", .syntaxError, "expression expected after dictionary key and ':'", at: "1:3-1:4"),
    FaultGolden("{a:, b: c}", .syntaxError, "expression expected after dictionary key and ':'", at: "1:3-1:4"),
    FaultGolden("{a: *b}", .syntaxError, "cannot use a starred expression in a dictionary value", at: "1:5-1:6"),
    FaultGolden(
      "{a: b, c: *d}", .syntaxError,
      "cannot use a starred expression in a dictionary value", at: "1:11-1:12"),
    FaultGolden("{a: b, c for d in e}", .syntaxError, "':' expected after dictionary key", at: "1:8-1:9"),
    FaultGolden(
      "\"\\U00110000\"", .syntaxError,
      "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character",
      at: "1:1-1:13"),
  ]

  @Test("each program has its one fault", arguments: goldens)
  func fault(golden: FaultGolden) { golden.check() }
}
