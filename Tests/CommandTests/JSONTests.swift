import Notation
import Testing
import Workbench

@testable import funcpipe_repl

@Suite struct JSONTests {
  /// The JSON of an expression's value.
  private func json(_ expression: String, after program: String = "") throws -> String {
    let answer = onLargeStack { () -> Result<String, any Error> in
      Result {
        let machine = Machine()
        try machine.execute(Source(name: "test.py", text: program))
        return JSON(try machine.evaluate(expression), machine).line
      }
    }
    return try #require(answer).get()
  }

  @Test(arguments: [
    ("None", "null"), ("True", "true"), ("False", "false"), ("-3", "-3"), ("2**70", "1180591620717411303424"),
    ("1.5", "1.5"), ("1e16", "1e+16"), ("-0.0", "-0.0"), ("float('inf')", #"{"repr":"inf"}"#),
    ("float('nan')", #"{"repr":"nan"}"#), ("'a\"b\\\\'", #""a\"b\\""#), (#"'\n\r\t\0\x1b'"#, #""\n\r\t\u0000\u001b""#),
    ("'é😀'", #""\u00e9\ud83d\ude00""#), (#"'\ud800'"#, #""\ud800""#), ("'\\x7f'", #""\u007f""#),
    ("[1, [2], []]", "[1,[2],[]]"), ("(1,)", #"{"tuple":[1]}"#), ("()", #"{"tuple":[]}"#),
    ("{1: 'a', (2,): None}", #"{"dict":[[1,"a"],[{"tuple":[2]},null]]}"#), ("b'x'", #"{"repr":"b'x'"}"#),
    ("{1}", #"{"repr":"{1}"}"#), ("range(3)", #"{"repr":"range(0, 3)"}"#),
  ])
  func values(_ expression: String, _ expected: String) throws {
    #expect(try json(expression) == expected)
  }

  @Test func instancesOfSubclassesAreNoJSON() throws {
    #expect(try json("L([1])", after: "class L(list): pass") == #"{"repr":"[1]"}"#)
    #expect(try json("I(7)", after: "class I(int): pass") == #"{"repr":"7"}"#)
  }

  @Test func aContainerInItselfEnds() throws {
    let text = try json("x", after: "x = []\nx.append(x)")
    #expect(text.hasPrefix("[[[") && text.contains(#"{"repr":"[[...]]"}"#))
  }

  @Test func aReprThatRaisesIsNamedByItsType() throws {
    #expect(
      try json("C()", after: "class C:\n  def __repr__(self): return 1 / 0") == #"{"repr":"<C object>"}"#)
  }

  @Test func anIntegerOfTooManyDigitsIsNamedByItsType() throws {
    #expect(try json("10**5000") == #"{"repr":"<int object>"}"#)
  }

  @Test func events() throws {
    let lines = onLargeStack { () -> [String] in
      let machine = Machine()
      let events: [RunEvent] = [
        .opened(run: 1), .effect(run: 1, label: .object(StrObject(Text("go")))), .effect(run: nil, label: .int(3)),
        .item(run: 1, index: 0, .ok(.int(1))), .item(run: 1, index: 1, .err(code: "E", message: "m\n", error: .none)),
        .item(run: 1, index: 2, .raw(.bool(true))), .raised(run: 1, type: "ValueError", message: "no"),
        .broke(run: 1), .ended(run: 1), .closed(run: 1),
      ]
      return events.compactMap { TraceRecorder.json($0, machine)?.line }
    }
    #expect(
      lines == [
        #"{"event":"effect","label":"go"}"#, #"{"event":"effect","label":"3"}"#,
        #"{"event":"item","index":0,"ok":1}"#, #"{"event":"item","index":1,"err":{"code":"E","msg":"m\n"}}"#,
        #"{"event":"item","index":2,"raw":true}"#, #"{"event":"raised","type":"ValueError","message":"no"}"#,
        #"{"event":"break"}"#, #"{"event":"end"}"#, #"{"event":"closed"}"#,
      ])
  }
}
