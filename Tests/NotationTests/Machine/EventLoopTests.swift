import Testing

@testable import Notation

/// What the loop says on standard error of closings that nobody waits for. The words are those that CPython 3.11 logs for
/// the same programs; it adds a line with its objects and their addresses.
@Suite struct EventLoopTests {
  private final class Log: @unchecked Sendable { var text = "" }

  /// The first line of each report without the address in it, and the last, which is the exception.
  private func reports(before: String = "pass", finally release: String, main: String) throws -> [String] {
    let program = """
      import asyncio
      async def items():
        try:
          \(before)
          yield 1
        finally:
          \(release)
      async def outer():
        async for item in items(): yield item
      async def main():
        \(main)
      kept = []
      asyncio.run(main())
      """
    let log = Log()
    try MachineTurn.take {
      let hasRun = onLargeStack {
        var ports = Machine.Ports()
        ports.writeError = { log.text += $0.string + "\u{0}" }
        let machine = Machine(ports: ports)
        do { try machine.execute(Source(name: "t.py", text: program)) } catch { log.text += "\(error)" }
        machine.tearDown()
        return true
      }
      try #require(hasRun == true)
    }
    return log.text.split(separator: "\u{0}").flatMap(Self.ends(ofReport:))
  }

  private static func ends(ofReport report: Substring) -> [String] {
    let lines = report.split(separator: "\n")
    let first = String(lines[0].prefix { $0 != ">" })
    let address: Range<String.Index>? = first.firstRange(of: " at 0x")
    let title = address.map { String(first[..<$0.lowerBound]) } ?? first
    return lines.count > 1 ? [title, String(lines[lines.count - 1])] : [title]
  }

  @Test func aReleaseThatIsCutOffSaysNothing() throws {
    let release = "await asyncio.sleep(0); raise ValueError('never')"
    #expect(try reports(finally: release, main: "async for item in items(): break") == [])
  }

  @Test func aReleaseThatRaisesInATaskOfItsOwn() throws {
    let main = "async for item in items(): break\n  await asyncio.sleep(0); await asyncio.sleep(0)"
    #expect(
      try reports(finally: "raise ValueError('no')", main: main) == [
        "Task exception was never retrieved", "ValueError: no",
      ])
  }

  @Test func aReleaseThatRaisesWhenItIsCancelled() throws {
    #expect(
      try reports(finally: "raise ValueError('no')", main: "async for item in items(): break") == [
        "unhandled exception during asyncio.run() shutdown", "ValueError: no",
      ])
  }

  @Test func aReleaseThatRaisesWhenTheLoopCloses() throws {
    #expect(
      try reports(finally: "raise ValueError('no')", main: "kept.append(items()); await anext(kept[0])") == [
        "an error occurred during closing of asynchronous generator <async_generator object items", "ValueError: no",
      ])
  }

  @Test func aReleaseThatNeedsMoreTurnsThanThereAre() throws {
    let release = "for i in range(9): await asyncio.sleep(0)"
    let main = "async for item in outer(): break"
    #expect(try reports(finally: release, main: main) == ["Task was destroyed but it is pending!"])
  }

  @Test func aCloseThatWasGivenUpHalfway() throws {
    let main = "g = items(); kept.append(g); await anext(g); g.aclose().send(None)"
    #expect(
      try reports(finally: "await asyncio.sleep(0)", main: main) == [
        "an error occurred during closing of asynchronous generator <async_generator object items",
        "RuntimeError: aclose(): asynchronous generator is already running",
      ])
  }

  /// Neither the generator that was asked nor the one that it waits for can be closed any more.
  @Test func aPullThatWasGivenUpHalfway() throws {
    let turns = "for i in range(4): await asyncio.sleep(0)"
    let main = "g = outer(); s = anext(g); s.send(None); s.close(); del s, g\n  \(turns)"
    let words = [
      "Task exception was never retrieved", "RuntimeError: aclose(): asynchronous generator is already running",
    ]
    #expect(try reports(before: "await asyncio.sleep(0)", finally: "print('never')", main: main) == words + words)
  }
}
