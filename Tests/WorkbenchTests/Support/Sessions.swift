import Foundation
import Notation
import Rendering
import Testing

@testable import Workbench

/// What a session did with some inputs.
final class SessionLog: @unchecked Sendable {
  /// What was asked of the recording, and what a recording took of the inputs by then.
  var requests: [TranscriptRequest] = []
  var recorded: [String] = []
  /// What the recording answers.
  var answer: (TranscriptRequest) throws(RecordingFault) -> TranscriptAnswer = { (request) throws(RecordingFault) in
    switch request {
    case .save(let path, let last, _): .saved(SavedTranscript(path: path, inputs: last ?? 2))
    case .show:
      .shown(TranscriptListing(entries: [.input(number: 1, text: "x = 6 * 7", output: [], isSaved: true)]))
    case .note: .noted
    case .forget(let number): .forgot(input: number, text: "x")
    }
  }
  var outputs: [SessionOutput] = []
  var events: [RunEvent] = []
  var moments: [RunMoment] = []
  var text = ""
  /// What poll answers next, front first; then `.goOn`.
  var answers: [Machine.PollAnswer] = []
  /// Polls after which the answers begin.
  var pollsBefore = 0
}

/// Gives a fresh session to `body`, on a large stack, alone: one machine runs at a time in a process.
func withSession<R>(_ body: (Session, SessionLog) -> R) -> R? {
  MachineTurn.take { onLargeStack { freshSession(body) } }
}

private func freshSession<R>(_ body: (Session, SessionLog) -> R) -> R {
  let log = SessionLog()
  weak var recorded: Session?
  let renderer = Renderer()
  let ports = SessionPorts(
    output: {
      log.outputs.append($0)
      log.text += renderer.render($0)
    }, event: { log.events.append($0) }, moment: { log.moments.append($0) },
    poll: {
      if log.pollsBefore > 0 {
        log.pollsBefore -= 1
        return .goOn
      }
      return log.answers.isEmpty ? .goOn : log.answers.removeFirst()
    }, fileNames: { prefix in ["data.csv", "notes.txt"].filter { $0.hasPrefix(prefix) } },
    transcript: { (request) throws(RecordingFault) in
      log.requests.append(request)
      if let part = recorded?.takeRecordableInput() { log.recorded.append(part) }
      return try log.answer(request)
    })
  let session = Session(ports: ports)
  recorded = session
  return body(session, log)
}

/// What a terminal would show for inputs typed one after the other, each with its prompt.
func transcript(_ inputs: [String]) -> String {
  withSession { session, log in
    for input in inputs {
      let renderer = Renderer()
      let lines = input.split(separator: "\n", omittingEmptySubsequences: false)
      let typed = lines.map { $0.isEmpty ? "" : " " + $0 }.joined(separator: "\n...")
      log.text += renderer.prompt(session.prompt) + typed.dropFirst() + "\n"
      if case .quit = session.submit(input).outcome { break }
    }
    return log.text
  } ?? "no thread"
}

/// Checks the whole transcript of some inputs: in the golden text, lines that begin with a prompt are typed.
func expectSession(_ golden: String, sourceLocation: SourceLocation = #_sourceLocation) {
  var inputs: [String] = []
  for line in golden.split(separator: "\n", omittingEmptySubsequences: false) {
    if line.hasPrefix("... ") || line == "..." {
      inputs[inputs.count - 1] += "\n" + line.dropFirst(4)
    } else if let prompt = line.range(of: ">>> "), line.hasPrefix(">>> ") || line.hasPrefix("[") {
      inputs.append(String(line[prompt.upperBound...]))
    }
  }
  let shown = transcript(inputs)
  #expect(shown == golden + "\n", sourceLocation: sourceLocation)
}
