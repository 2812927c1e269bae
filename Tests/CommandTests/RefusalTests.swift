import Notation
import Testing
import Workbench

@testable import funcpipe_repl

@Suite(.serialized) struct RefusalTests {
  /// What a program's last exception is, as a page reports it.
  private func message(_ program: String) -> String {
    onLargeStack {
      var found = ""
      let session = Session(
        ports: SessionPorts(
          output: { _ in },
          event: { if case .raised(_, let type, let message) = $0 { found = "\(type): \(message)" } }))
      _ = session.run(Source(name: "test.py", text: program))
      return found
    } ?? ""
  }

  @Test(arguments: [
    "import socket", "from asyncio import Queue", "open('x')", "x = 2j", "(-8) ** 0.5", "eval('1')",
    "from .a import b", "try:\n  pass\nexcept* ValueError:\n  pass",
  ])
  func whatTheNotationDoesNotHave(_ program: String) {
    let message = message(program)
    #expect(Refusal.isRefusal(message), "\(program): \(message)")
  }

  @Test(arguments: [
    "import nonsense_name", "x", "raise NotImplementedError('later')", "x = = 1",
    "from collections.abc import AsyncContextManager", "raise ValueError('not part of the notation')",
  ])
  func whatCPythonRefusesToo(_ program: String) {
    let message = message(program)
    #expect(!message.isEmpty)
    #expect(!Refusal.isRefusal(message), "\(program): \(message)")
  }
}
