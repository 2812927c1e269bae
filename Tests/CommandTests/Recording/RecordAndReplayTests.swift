import Foundation
import FuzzInputs
import LineEditing
import Notation
import Rendering
import Testing
import Transcripts
import Workbench

@testable import funcpipe_repl

/// What is recorded replays: random sessions are typed at the real host, saved, and typed again.
@Suite(.serialized) struct RecordAndReplayTests {
  private static let inputs = [
    "x = 1", "x = x + 1 if 'x' in vars() else 0", "p = async_gen_from_list([1, 2, 3])", "drive p", "take 1 p", "take 2",
    "break", "break p when item == Ok(2)", "runs", "vars", "show p", "trace full", "trace effects", "reset",
    "help take",
    "1/0", "x = = 1", "x = 1; return 2", "drive 3", "unknown", "print('>>> x')", "print('... x\\n\\\\>>> y')",
    "print()",
    "print('```')", "print('no end', end='')", "print('\\x1b[2J \\r é 日本 \\u2028')", "'e\\u0301'", "_", "import sys",
    "def f(n):\n  # é\n\n  return 1 / n\n", "f(0)", "f(2)", "if x:\n  print('if')\nelse:\n  print('else')\n",
    "drive\np\n",
    "class 'E'", "class Übel(Exception): pass\n", "raise Übel('e')", "raise KeyboardInterrupt", "effect('e')",
    "q = async_gen_using(lambda: f(1), lambda r: p)", "take 1 q",
    "async def g():\n  yield Ok(1)\n  raise ValueError('g')\n",
    "drive g", "x = 2\nnote in between\n\nprint(x)\nsave\n3", "note alone", "note ```funcpipe", "note - <!--",
    "note # T",
    "print(x)\nf(0)\nnote never", "# a comment", "print(1,\n  2)", "'''a\n\nb'''", "note = 3", "note", "take = 'a'",
    "take",
    "(1,", "raise type('two words', (Exception,), {})", "print('a' * 300)", "p = async_gen_map(p, lambda v: v / 0)",
  ]

  @Test(arguments: 0..<60) func aRandomSession(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let typed = (0..<25).map { _ in Self.inputs.randomElement(using: &random) ?? "" }
    try withFolder { folder in
      try replay(typed, folder)
    }
  }

  @Test func everyInputOnce() throws {
    try withFolder { folder in try replay(Self.inputs, folder) }
  }

  /// Types some inputs, saves, and checks that the file replays, and that the data folder has the same.
  private func replay(_ typed: [String], _ folder: String) throws {
    let path = folder + "/saved.md"
    let problems = MachineTurn.take {
      onLargeStack {
        record(typed + ["print('end')", "save '\(path)'"], folder)
        let bytes = [UInt8](FileManager.default.contents(atPath: path) ?? Data())
        #expect(bytes == [UInt8](FileManager.default.contents(atPath: folder + "/sessions/0001.md") ?? Data()))
        var replay = Replay(Transcript(bytes)) { SessionTyper() }
        let result = replay.run().result
        #expect(result.inputs > 0)
        return result.problems.map { "line \($0.line): \($0.sentence) \($0.kind)" }
      }
    }
    #expect(problems == [], "\(text(ofFile: path) ?? "nothing was saved")")
  }

  private func record(_ inputs: [String], _ folder: String) {
    let nowhere = open("/dev/null", O_WRONLY)
    defer { close(nowhere) }
    let host = SessionHost(
      console: Console(output: nowhere, errors: nowhere), style: .init(), trace: nil,
      recorder: SessionRecorder(folder: folder))
    for input in inputs { _ = host.submit(input) }
    _ = host.leave(0)
  }
}

/// A session that is typed into, with what it shows as text.
private final class SessionTyper: Player {
  private var shown = ""
  private var fault: String?
  private var session: Session?

  init() {
    let renderer = Renderer(Renderer.Options(width: 80, colour: false, unicode: true))
    session = Session(
      ports: SessionPorts(
        output: { [unowned self] in shown += renderer.render($0) },
        event: { [unowned self] in if case .raised(_, let type, _) = $0 { fault = type } }))
  }

  func submit(_ input: String) -> Played {
    shown = ""
    fault = nil
    guard let answer = session?.submit(input) else { return Played(output: "") }
    if case .quit = answer.outcome { return Played(output: shown, end: .left) }
    return Played(output: shown, error: answer.isFailure ? fault ?? "no name" : nil)
  }

  func needsMore(_ input: String) -> Bool { session?.needsMore(input) ?? false }
  func finish() { _ = session?.finish() }
}
