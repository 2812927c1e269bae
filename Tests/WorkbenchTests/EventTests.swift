import Notation
import Testing

@testable import Workbench

@Suite struct EventTests {
  /// The events of some inputs, each in a word or two.
  private func events(_ inputs: String..., isFile: Bool = false) -> [String] {
    withSession { session, log in
      session.traceLevel = .off
      for input in inputs {
        _ = isFile ? session.run(Source(name: "f.py", text: input)) : session.submit(input)
      }
      return log.events.map { event in
        switch event {
        case .opened(let run): "opened \(run)"
        case .effect(let run, let label):
          "effect \(run.map(String.init) ?? "-") \((try? session.machine.str(label).string) ?? "")"
        case .item(let run, let index, let parts):
          switch parts {
          case .ok(let value): "ok \(run) \(index) \((try? session.machine.repr(value).string) ?? "")"
          case .err(let code, let message, _): "err \(run) \(index) \(code) \(message)"
          case .raw(let value): "raw \(run) \(index) \((try? session.machine.repr(value).string) ?? "")"
          }
        case .raised(let run, let type, let message): "raised \(run.map(String.init) ?? "-") \(type) \(message)"
        case .broke(let run): "broke \(run)"
        case .ended(let run): "ended \(run)"
        case .closed(let run): "closed \(run)"
        }
      }
    } ?? []
  }

  private let numbers = """
    async def numbers():
        effect("open")
        try:
            yield Ok(1)
            yield Err(ErrInfo("BAD", "no text"))
            yield 3
        finally:
            effect("close")

    """

  @Test func aWholeRun() {
    #expect(
      events(numbers, "drive numbers") == [
        "opened 1", "effect 1 open", "ok 1 0 1", "err 1 1 BAD no text", "raw 1 2 3", "effect 1 close", "ended 1",
        "closed 1",
      ])
  }

  @Test func aBrokenRun() {
    #expect(
      events(numbers, "take 1 numbers", "effect('between')", "break") == [
        "opened 1", "effect 1 open", "ok 1 0 1", "effect - between", "broke 1", "effect 1 close", "closed 1",
      ])
  }

  @Test func exceptions() {
    #expect(
      events("drive async_gen_map(async_gen_return(0), lambda x: 1 // x)", "x") == [
        "opened 1", "closed 1", "raised 1 ZeroDivisionError integer division or modulo by zero",
        "raised - NameError name 'x' is not defined",
      ])
  }

  @Test func aFileWithCommands() {
    #expect(
      events(numbers + "p = async_gen_map(numbers, str)\nbreak p after 1\n1 + 1\n", isFile: true) == [
        "opened 1", "effect 1 open", "ok 1 0 '1'", "broke 1", "effect 1 close", "closed 1",
      ])
  }
}

@Suite struct FileTests {
  private func run(_ text: String) -> (outcome: String, text: String) {
    withSession { session, log in
      ("\(session.run(Source(name: "f.py", text: text)).outcome)", log.text)
    } ?? ("no thread", "")
  }

  @Test func printsOnlyWhatItPrints() {
    let seen = run("1 + 1\np = async_gen_return(1)\np\neffect('x')\nprint('hello')\n")
    #expect(seen.outcome == "done")
    #expect(seen.text == "hello\n")
  }

  @Test func aFaultAnywhereLetsNothingRun() {
    let seen = run("print('hello')\ndrive p\nx = = 1\n")
    #expect(seen.outcome == "malformed")
    #expect(seen.text == "  File \"f.py\", line 3\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n")
  }

  @Test func linesInTracebacks() {
    let seen = run("x = 1\ntake 1 async_gen_return(x)\n\n1 / 0\n")
    #expect(seen.outcome == "failed")
    #expect(seen.text.contains("File \"f.py\", line 4, in <module>"))
  }

  @Test func commandsInTracebacksAndFaults() {
    #expect(run("x = 1\n\ndrive y\n").text.contains("File \"f.py\", line 3, in <module>\n    y\nNameError"))
    #expect(run("x = 1\n\ndrive x\n").text.hasPrefix("  File \"f.py\", line 3\n    drive x\n          ^\nx is an int"))
  }

  @Test func verbsThatTheProgramDefines() {
    #expect(run("def show(x): print('shown', x)\nshow(1)\nshow (2)\n").text == "shown 1\nshown 2\n")
  }
}
