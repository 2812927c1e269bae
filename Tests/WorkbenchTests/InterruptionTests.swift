import Notation
import Testing

@testable import Workbench

@Suite struct InterruptionTests {
  private let endless = """
    async def endless():
        n = 0
        try:
            while True:
                n += 1
                yield Ok(n)
        finally:
            effect("close")

    """

  @Test func ctrlCStopsARunAndItsCleanupIsShown() throws {
    let seen = withSession { session, log in
      #expect(!session.submit(endless).isFailure)
      log.pollsBefore = 30
      log.answers = [.interrupt]
      let answer = session.submit("drive endless")
      guard case .interrupted = answer.outcome else {
        Issue.record("\(answer.outcome)")
        return ""
      }
      #expect(session.prompt.held.isEmpty)
      #expect(!session.submit("1 + 1").isFailure)
      return log.text
    }
    let text = try #require(seen)
    #expect(text.contains("│ effect   close\n│ stopped  run #1 after "))
    #expect(text.hasSuffix("KeyboardInterrupt\n2\n"))
  }

  @Test func ctrlCStopsALoopInsideAStage() throws {
    let text = withSession { session, log in
      _ = session.submit("def forever(x):\n    while True: pass\n")
      log.pollsBefore = 5
      log.answers = [.interrupt]
      _ = session.submit("drive async_gen_map(async_gen_return(1), forever)")
      return log.text
    }
    #expect(try #require(text).contains("│ stopped  run #1 after 0 items, by Ctrl-C\n"))
  }

  @Test func aHaltEndsAProgramThatSwallowsInterrupts() {
    withSession { session, log in
      _ = session.submit(
        "def stubborn():\n    while True:\n        try:\n            while True: pass\n        except BaseException: pass\n"
      )
      log.pollsBefore = 5
      log.answers = [.interrupt, .interrupt, .halt(.interrupted)]
      let answer = session.submit("stubborn()")
      guard case .halted = answer.outcome else {
        Issue.record("\(answer.outcome)")
        return
      }
      #expect(log.text == "stopped: the program did not let Ctrl-C end it\n")
    }
  }

  @Test func leavingClosesOpenRunsAndSaysSo() {
    withSession { session, log in
      _ = session.submit(endless)
      _ = session.submit("take 1 endless")
      log.text = ""
      #expect(!session.finish().isFailure)
      #expect(log.text.hasPrefix("closing the open run #1\n│ effect   close\n│ closed   run #1 after 1 item\n"))
      log.text = ""
      #expect(!session.finish().isFailure)
      #expect(log.text.isEmpty)
    }
  }

  @Test func leavingGoesOnAfterAReleaseThatRaises() {
    withSession { session, log in
      _ = session.submit(endless)
      _ = session.submit("async def bad():\n    try: yield Ok(1)\n    finally: raise OSError('gone')\n")
      _ = session.submit("take 1 endless")
      _ = session.submit("take 1 bad")
      log.text = ""
      #expect(session.finish().isFailure)
      #expect(log.text.contains("│ failed   run #2 after 1 item: OSError: gone\n"))
      #expect(log.text.contains("│ closed   run #1 after 1 item\n"))
    }
  }

  @Test func statusesOfLeaving() {
    for (input, status) in [
      ("quit", 0), ("raise SystemExit", 0), ("raise SystemExit(3)", 3), ("raise SystemExit('no')", 1),
    ] {
      withSession { session, log in
        guard case .quit(let given) = session.submit(input).outcome else {
          Issue.record("\(input) did not leave")
          return
        }
        #expect(given == status, "\(input)")
        #expect(log.text == (status == 1 ? "no\n" : ""))
      }
    }
  }
}
