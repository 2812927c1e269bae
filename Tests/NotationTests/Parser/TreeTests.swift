import Notation
import Testing

@Suite("Trees")
struct TreeTests {
  static let goldens: [(String, String)] = [
    (
      #"a, *b = c = 1"#,
      #"[(assign [(tuple [(name a) (starred (name b))]) (name c)] (const 1))]"#
    ),
    (
      #"a: int = 1"#,
      #"[(annotate (name a) (name int) (const 1) simple)]"#
    ),
    (
      #"(a): int"#,
      #"[(annotate (name a) (name int) - -)]"#
    ),
    (
      #"a[1:2, ::3, ...]"#,
      #"[(expr (subscript (name a) (tuple [(slice (const 1) (const 2) -) (slice - - (const 3)) (const ...)])))]"#
    ),
    (
      #"x @= y"#,
      #"[(augment (name x) @ (name y))]"#
    ),
    (
      #"x **= -y ** -z"#,
      #"[(augment (name x) ** (unary - (binary ** (name y) (unary - (name z)))))]"#
    ),
    (
      #"-1 ** 2"#,
      #"[(expr (unary - (binary ** (const 1) (const 2))))]"#
    ),
    (
      #"not a == b < c"#,
      #"[(expr (unary not (compare (name a) '==' (name b) '<' (name c))))]"#
    ),
    (
      #"a if b else c if d else e"#,
      #"[(expr (conditional (name b) (name a) (conditional (name d) (name c) (name e))))]"#
    ),
    (
      #"lambda a, /, b=1, *c, d, e=2, **f: a"#,
      #"[(expr (lambda [a / b=(const 1) *c d e=(const 2) **f] (name a)))]"#
    ),
    (
      #"f(a, *b, c=d, **e)"#,
      #"[(expr (call (name f) [(name a) (starred (name b)) (keyword c (name d)) (keyword ** (name e))]))]"#
    ),
    (
      #"f(x for x in y)"#,
      #"[(expr (call (name f) [(generator (name x) [(for (name x) (name y) [])])]))]"#
    ),
    (
      #"[a async for b in c if d if e]"#,
      #"[(expr (listcomp (name a) [(async-for (name b) (name c) [(name d) (name e)])]))]"#
    ),
    (
      #"{**a, b: c}"#,
      #"[(expr (dict ** (name a) (name b) (name c)))]"#
    ),
    (
      #"{a, *b}"#,
      #"[(expr (set [(name a) (starred (name b))]))]"#
    ),
    (
      #"{a: b for c, d in e}"#,
      #"[(expr (dictcomp (name a) (name b) [(for (tuple [(name c) (name d)]) (name e) [])]))]"#
    ),
    (
      #"(a := 1)"#,
      #"[(expr (named a (const 1)))]"#
    ),
    (
      #"a or b and not c"#,
      #"[(expr (or (name a) (and (name b) (unary not (name c)))))]"#
    ),
    (
      #"a is not b not in c"#,
      #"[(expr (compare (name a) 'is not' (name b) 'not in' (name c)))]"#
    ),
    (
      #"x = yield"#,
      #"[(assign [(name x)] (yield -))]"#
    ),
    (
      #"await_ = a.b.c(1)[2]"#,
      #"[(assign [(name await_)] (subscript (call (attribute (attribute (name a) b) c) [(const 1)]) (const 2)))]"#
    ),
    (
      #""a" 'b' "\x41\u00e9\n""#,
      #"[(expr (const 'abA\e9;\a;'))]"#
    ),
    (
      #"b"a\xff" b"c""#,
      #"[(expr (const b'a\ff;c'))]"#
    ),
    (
      #"r"\n""#,
      #"[(expr (const '\5c;n'))]"#
    ),
    (
      #"1_000, 0xff, 0o17, 0b11, 1.5, .5, 1e3, 5."#,
      #"[(expr (tuple [(const 1000) (const 255) (const 15) (const 3) (const float:3ff8000000000000) (const float:3fe0000000000000) (const float:408f400000000000) (const float:4014000000000000)]))]"#
    ),
    (
      #"123456789012345678901234567890"#,
      #"[(expr (const 123456789012345678901234567890))]"#
    ),
    (
      #"0x1_0000_0000_0000_0000"#,
      #"[(expr (const 18446744073709551616))]"#
    ),
    (
      #"f"a{b}c{{d}}" "e""#,
      #"[(expr (fstring 'a' { (name b) - []} 'c{d}e'))]"#
    ),
    (
      #"f"{a!r:>{b}}""#,
      #"[(expr (fstring { (name a) r ['>' { (name b) - []}]}))]"#
    ),
    (
      #"del a, (b, c), d[0]"#,
      #"[(del [(name a) (tuple [(name b) (name c)]) (subscript (name d) (const 0))])]"#
    ),
    (
      #"global a, b"#,
      #"[(global a b)]"#
    ),
    (
      #"import a.b as c, d"#,
      #"[(import (alias 'a.b' c) (alias 'd' -))]"#
    ),
    (
      #"from ..a import (b as c, d,)"#,
      #"[(from 2 'a' (alias 'b' c) (alias 'd' -))]"#
    ),
    (
      #"from . import *"#,
      #"[(from 1 '' *)]"#
    ),
    (
      #"assert a, b"#,
      #"[(assert (name a) (name b))]"#
    ),
    (
      #"raise a from b"#,
      #"[(raise (name a) (name b))]"#
    ),
    (
      #"return_ = ...; pass"#,
      #"[(assign [(name return_)] (const ...)) (pass)]"#
    ),
    (
      "for a, *b in c, d: pass\nelse: break",
      #"[(for (tuple [(name a) (starred (name b))]) (tuple [(name c) (name d)]) [(pass)] [(break)])]"#
    ),
    (
      #"while a: continue"#,
      #"[(while (name a) [(continue)] [])]"#
    ),
    (
      #"with (a as b, c): pass"#,
      #"[(with [(item (name a) (name b)) (item (name c) -)] [(pass)])]"#
    ),
    (
      #"with (a, b) as c: pass"#,
      #"[(with [(item (tuple [(name a) (name b)]) (name c))] [(pass)])]"#
    ),
    (
      #"with (a): pass"#,
      #"[(with [(item (name a) -)] [(pass)])]"#
    ),
    (
      "try: a\nexcept (B, C) as d: e\nelse: f\nfinally: g",
      #"[(try [(expr (name a))] [(except (tuple [(name B) (name C)]) d [(expr (name e))])] [(expr (name f))] [(expr (name g))])]"#
    ),
    (
      "try: a\nexcept* B: c",
      #"[(try-star [(expr (name a))] [(except (name B) - [(expr (name c))])] [] [])]"#
    ),
    (
      "@a.b\n@c(1)\nasync def f(a: int, *b: c, d=1) -> e: await g",
      #"[(async-def f [a:(name int) *b:(name c) d=(const 1)] (name e) [(attribute (name a) b) (call (name c) [(const 1)])] [(expr (await (name g)))])]"#
    ),
    (
      #"class A(B, c=d): pass"#,
      #"[(class A [(name B) (keyword c (name d))] [] [(pass)])]"#
    ),
    (
      "async def f():\n  async with a as b, c: pass\n  async for d in e: yield d",
      #"[(async-def f [] - [] [(async-with [(item (name a) (name b)) (item (name c) -)] [(pass)]) (async-for (name d) (name e) [(expr (yield (name d)))] [])])]"#
    ),
    (
      "if a: b\nelif c: d\nelse: e",
      #"[(if (name a) [(expr (name b))] [(if (name c) [(expr (name d))] [(expr (name e))])])]"#
    ),
    (
      "match a, b:\n  case [1, -2.5, *_] if c: pass\n  case {\"k\": v, **rest}: pass\n  case A(b, c=D.e) | None as f: pass\n  case _: pass",
      #"[(match (tuple [(name a) (name b)]) [(case (sequence [(value (const 1)) (value (unary - (const float:4004000000000000))) (star _)]) (name c) [(pass)]) (case (mapping [(const 'k') (as - v)] rest) - [(pass)]) (case (as (or-pattern [(class-pattern (name A) [(as - b)] [c (value (attribute (name D) e))]) (singleton none)]) f) - [(pass)]) (case (as - _) - [(pass)])])]"#
    ),
    (
      #"match = case = 1"#,
      #"[(assign [(name match) (name case)] (const 1))]"#
    ),
    (
      #"match[a] = b"#,
      #"[(assign [(subscript (name match) (name a))] (name b))]"#
    ),
    (
      "match(a)\n",
      #"[(expr (call (name match) [(name a)]))]"#
    ),
    (
      "x = [\n  1,\n  2]",
      #"[(assign [(name x)] (list [(const 1) (const 2)]))]"#
    ),
    (
      #"a[*b]"#,
      #"[(expr (subscript (name a) (tuple [(starred (name b))])))]"#
    ),
    (
      #"a[b, *c]"#,
      #"[(expr (subscript (name a) (tuple [(name b) (starred (name c))])))]"#
    ),
    (
      #"lambda *, a: 0"#,
      #"[(expr (lambda [* a] (const 0)))]"#
    ),
    (
      #"print(*a, sep="")"#,
      #"[(expr (call (name print) [(starred (name a)) (keyword sep (const ''))]))]"#
    ),
    (
      #"a = b, = c"#,
      #"[(assign [(name a) (tuple [(name b)])] (name c))]"#
    ),
    (
      #"*a, b = c"#,
      #"[(assign [(tuple [(starred (name a)) (name b)])] (name c))]"#
    ),
    (
      #"f"{a}{b:{c}{d}}""#,
      #"[(expr (fstring { (name a) - []} { (name b) - [{ (name c) - []} { (name d) - []}]}))]"#
    ),
    (
      #"if (a := b) > c: pass"#,
      #"[(if (compare (named a (name b)) '>' (name c)) [(pass)] [])]"#
    ),
    (
      #"type = 1"#,
      #"[(assign [(name type)] (const 1))]"#
    ),
    (
      #"x = (yield from a)"#,
      #"[(assign [(name x)] (yield-from (name a)))]"#
    ),
  ]

  @Test("each program has its tree", arguments: goldens)
  func tree(program: String, tree: String) throws {
    #expect(TreeDump().dump(try parseModule(Source(name: "t", text: program))) == tree)
  }

  static let placed: [(String, String)] = [
    (
      #"(a) + (b)"#,
      #"[(expr@0:9 (binary@0:9 + (name@1:2 a) (name@7:8 b)))]"#
    ),
    (
      #"(a, b).c"#,
      #"[(expr@0:8 (attribute@0:8 (tuple@0:6 [(name@1:2 a) (name@4:5 b)]) c))]"#
    ),
    (
      #"(yield_)"#,
      #"[(expr@0:8 (name@1:7 yield_))]"#
    ),
    (
      #"f(x for x in y)"#,
      #"[(expr@0:15 (call@0:15 (name@0:1 f) [(generator@1:15 (name@2:3 x) [(for (name@8:9 x) (name@13:14 y) [])])]))]"#
    ),
    (
      #"a if (b) else (c)"#,
      #"[(expr@0:17 (conditional@0:17 (name@6:7 b) (name@0:1 a) (name@15:16 c)))]"#
    ),
    (
      "if a: b;\n",
      #"[(if@0:8 (name@3:4 a) [(expr@6:7 (name@6:7 b))] [])]"#
    ),
    (
      "@d\ndef f(): pass\n",
      #"[(def@3:16 f [] - [(name@1:2 d)] [(pass@12:16)])]"#
    ),
    (
      #"x = "é" + y"#,
      #"[(assign@0:12 [(name@0:1 x)] (binary@4:12 + (const@4:8 '\e9;') (name@11:12 y)))]"#
    ),
    (
      #"f(a)(b)[c].d"#,
      #"[(expr@0:12 (attribute@0:12 (subscript@0:10 (call@0:7 (call@0:4 (name@0:1 f) [(name@2:3 a)]) [(name@5:6 b)]) (name@8:9 c)) d))]"#
    ),
    (
      #"[a, (b)]"#,
      #"[(expr@0:8 (list@0:8 [(name@1:2 a) (name@5:6 b)]))]"#
    ),
    (
      #"(a)(b)"#,
      #"[(expr@0:6 (call@0:6 (name@1:2 a) [(name@4:5 b)]))]"#
    ),
  ]

  @Test("each node spans the bytes that CPython gives it", arguments: placed)
  func spans(program: String, tree: String) throws {
    #expect(TreeDump(withSpans: true).dump(try parseModule(Source(name: "t", text: program))) == tree)
  }

  @Test("a field with `=` keeps its text, and shows the value with repr unless told otherwise")
  func debugField() throws {
    func tree(_ program: String) throws -> String { TreeDump().dump(try parseModule(Source(name: "t", text: program))) }
    #expect(try tree("f'{a = }'") == "[(expr (fstring {'a = '= (name a) r []}))]")
    #expect(try tree("f'{a=!s}'") == "[(expr (fstring {'a='= (name a) s []}))]")
    #expect(try tree("f'{a=:5}'") == "[(expr (fstring {'a='= (name a) - ['5']}))]")
  }

  @Test("characters are found by name, in any case of letters, aliases too")
  func characterNames() throws {
    let text = "'\\N{GREEK SMALL LETTER ALPHA}\\N{bullet}\\N{LINE FEED}\\N{CJK UNIFIED IDEOGRAPH-4E00}'"
    #expect(
      TreeDump().dump(try parseModule(Source(name: "t", text: text))) == #"[(expr (const '\3b1;\2022;\a;\4e00;'))]"#)
  }

}
