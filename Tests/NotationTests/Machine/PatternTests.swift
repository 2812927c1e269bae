import Testing

@testable import Notation

/// Patterns on classes that a replaced `collections` would hide from CPython, so that no language program can ask.
@Suite struct PatternTests {
  private final class Log { var text = "" }

  @Test func aDequeIsASequence() throws {
    let program = """
      from collections import deque
      match deque([1, 2]):
        case [a, b]: print(a, b)
      match deque("xyz"):
        case {}: print("a mapping")
        case [first, *_, last]: print(first, last)
      class Own(deque): pass
      match Own([3]):
        case [x]: print(x)
      """
    let shown = try MachineTurn.take {
      try #require(
        onLargeStack {
          let log = Log()
          var ports = Machine.Ports()
          ports.write = { log.text += $0.string }
          let machine = Machine(ports: ports)
          do { try machine.execute(Source(name: "t.py", text: program)) } catch { log.text += "\(error)" }
          machine.tearDown()
          return log.text
        })
    }
    #expect(shown == "1 2\nx z\n3\n")
  }
}
