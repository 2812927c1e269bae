import Foundation
import Testing

@testable import Notation

/// What a program may not do to its host: take all memory, overflow the stack, or run on when it is told to stop.
@Suite(.serialized) struct LimitTests {
  /// What the program printed, and the message of what it raised.
  private static func run(_ program: String, change: (inout Machine.Ports) -> Void = { _ in }) throws -> String {
    try MachineTurn.take {
      try #require(
        onLargeStack {
          let log = Log()
          var ports = Machine.Ports()
          ports.write = { log.text += $0.string }
          ports.writeError = { log.text += $0.string }
          change(&ports)
          let machine = Machine(ports: ports)
          do { try machine.execute(Source(name: "t.py", text: program)) } catch {
            log.text += machine.exception(from: error).map(machine.renderException) ?? "\(error)"
          }
          machine.tearDown()
          return log.text
        })
    }
  }
  private final class Log: @unchecked Sendable { var text = "" }
  private func run(_ program: String, change: (inout Machine.Ports) -> Void = { _ in }) throws -> String {
    try Self.run(program, change: change)
  }

  /// Each grows without end, in a way of its own.
  static let endless = [
    "l = []\nwhile True: l.append('x' * 1000)",
    "d = {}\ni = 0\nwhile True: d[i] = [i]; i += 1",
    "s = 'ab'\nwhile True: s += s",
    "def f():\n  s = ''\n  while True: s += 'b' * 100000\nf()",
    "l = [1]\nwhile True: l += l",
    "l = []\nwhile True: l.append(1 << 10**6)",
    "l = []\nwhile True: l.append('x' * (16 << 20))",
    "l = []\nwhile True: l.append(bytes(10**6) + b'x')",
    "def f(*a): return a\nl = []\ns = [1] * 10**6\nwhile True: l.append(f(*s))",
    "t = ()\nwhile True: t = (t, [t], 'x' * 1000)",
    "list(iter(lambda: [1] * 1000, 2))",
    "[[x] * 1000 for x in iter(int, 1)]",
    "g = [[1]]\nfor q in g: g.append(q * 1000)",
    "def g(i):\n  yield from i\ng0 = []\nwhile True: g0.append(g('x' * 10000))",
  ]

  /// Memory is the process's, so each grows in a process where no other suite takes any.
  @Test func endlessGrowthIsAMemoryErrorThatCanBeHandled() async throws {
    let result = await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) {
      for program in Self.endless {
        let guarded =
          "def body():\n" + program.split(separator: "\n").map { "  \($0)\n" }.joined()
          + "try:\n  body()\nexcept MemoryError:\n  print('caught')\nprint(sum([0] * 100000))\n"
        let limit = hostResidentBytes() + (24 << 20)
        let text = try Self.run(guarded) { $0.memoryLimit = limit }
        FileHandle.standardOutput.write(Data("\(program)\n\(text)---\n".utf8))
      }
    }
    let output = String(decoding: try #require(result).standardOutputContent, as: UTF8.self)
    let expected = Self.endless.map { "\($0)\ncaught\n0\n---\n" }.joined()
    #expect(output.hasSuffix(expected), "\(output)")
  }

  @Test func aCallTreeWithoutLoopsCanBeInterrupted() throws {
    let text = try run("def f(n): return n if n < 2 else f(n - 1) + f(n - 2)\nf(200)") { ports in
      var polls = 0
      ports.poll = {
        polls += 1
        return polls > 20 ? .interrupt : .goOn
      }
    }
    #expect(text == "KeyboardInterrupt\n")
  }

  /// What works long within one operation.
  @Test(arguments: [
    "n = 3\nwhile True: n = n * n", "3 ** 10**8", "sum(range(10**12))",
    "list(iter(int, 1))", "max(range(10**9), key=lambda x: 0)", "10**9 in iter(int, 1)", "max(iter(int, 1))",
    "list(map(int, iter(int, 1)))", "any(x for x in iter(int, 1))", "''.join(iter(str, 1))",
    "from itertools import *\nlist(filter(None, count(0, 0)))", "[].extend(iter(int, 1))",
    "dict.fromkeys(iter(int, 1))",
  ])
  func aLongOperationCanBeInterrupted(program: String) throws {
    let text = try run(program) { ports in
      var polls = 0
      ports.poll = {
        polls += 1
        return polls > 20 ? .interrupt : .goOn
      }
    }
    #expect(text == "KeyboardInterrupt\n")
  }

  /// What a quadratic method would take minutes for.
  @Test(.timeLimit(.minutes(1))) func longTextsAreQuick() throws {
    let program = "x = 'x' * 10**6\nprint(len(repr(x)), len(ascii(x)), len(x.translate({120: 'yz'})))"
    #expect(try run(program) == "1000002 1000002 2000000\n")
  }

  @Test func aHaltLeavesEveryFrameAtOnce() throws {
    let text = try run("def f():\n  try:\n    while True: pass\n  finally: print('never')\nf()") {
      $0.poll = { .halt(.interrupted) }
    }
    #expect(!text.contains("never"))
  }

  @Test(arguments: [
    "l = []\nfor i in range(300000): l = [l]",
    "l = ()\nfor i in range(300000): l = (l, 1)",
    "l = {}\nfor i in range(100000): l = {'k': l}",
    "class N: pass\nl = None\nfor i in range(100000):\n  n = N(); n.n = l; l = n",
    "def g(inner):\n  yield inner\nl = None\nfor i in range(20000):\n  l = g(l); next(l)",
    "def g(inner):\n  yield inner\nl = None\nfor i in range(20000): l = g(l)",
    "l = iter([])\nfor i in range(50000): l = map(str, l)",
    "l = None\nfor i in range(50000): l = (lambda l: lambda: l)(l)",
    "l = None\nfor i in range(50000):\n  e = ValueError(); e.__cause__ = l; l = e",
  ])
  func deepChainsAreReleased(program: String) throws {
    #expect(try run(program + "\ndel l\nprint('released')\n") == "released\n")
  }

  /// Native code that calls native code without end: each chain is longer than any stack.
  @Test(arguments: [
    "class C: pass\nC.__call__ = C()\nC()()",
    "from types import MethodType\nm = len\nfor _ in range(100000): m = MethodType(m, 1)\nm()",
    "m = len\nfor _ in range(100000): m = staticmethod(m)\nm([])",
    "a = int\nfor _ in range(100000): a = list[a]\nrepr(a)",
    "def g(i): yield from i\ni = iter([1])\nfor _ in range(10000): i = g(i)\nnext(i)",
    "i = iter([1])\nfor _ in range(10000): i = (x for x in i)\nnext(i)",
    "l = []\nfor _ in range(100000): l = [l]\nrepr(l)",
    "l = ()\nfor _ in range(100000): l = (l,)\nhash(l)",
  ])
  func endlessChainsOfNativeCallsAreRecursionErrors(program: String) throws {
    let text = try run(program)
    #expect(text.hasPrefix("RecursionError: maximum recursion depth exceeded"))
  }

  /// A stream that makes itself again: nothing of it is a call within a call.
  @Test(arguments: [
    "again(x + 1)", "async_gen_map(again(x + 1), abs)", "async_gen_using(Held, lambda r: again(x + 1))",
  ])
  func endlessStreamsAreRecursionErrors(next: String) throws {
    let program = """
      import asyncio, contextlib
      held = 0
      @contextlib.asynccontextmanager
      async def Held():
        global held
        held += 1
        yield held
        held -= 1
      def again(n):
        return async_gen_and_then(async_gen_return(n), lambda x: \(next))
      async def main():
        async for item in again(0)():
          print(item)
      try: asyncio.run(main())
      except RecursionError as error: print(error)
      """
    #expect(try run(program) == "maximum recursion depth exceeded\n")
  }

  @Test func whatGlobalsHoldHasItsLastWord() throws {
    let program = """
      def g():
        try: yield 1
        finally: say("generator")
      def say(what): print(what)
      class D:
        def __del__(self): say("instance")
      held = [g()]
      next(held[0])
      d = D()
      print("end")
      """
    #expect(try run(program) == "end\ngenerator\ninstance\n")
  }
}
