import LineEditing
import Notation
import Transcripts
import Workbench

/// One session with the process around it: its output, its signals, its trace, its recording.
final class SessionHost {
  let console: Console
  let session: Session
  let presenter: Presenter
  let stops: StopPolicy
  /// The last exception that nobody handled, as `ValueError: message`.
  private(set) var lastRaised: (type: String, message: String)?
  /// The text of the last diagnostic.
  private(set) var lastDiagnostic: Diagnostic?

  private let recorder: SessionRecorder?
  /// How often the program had been told to stop before the input that runs.
  private var earlierInterruptions = 0

  private final class Box { weak var host: SessionHost? }

  /// - Parameters:
  ///   - trace: receives what happens in runs.
  ///   - recorder: records what is submitted; nil where nothing is recorded.
  init(console: Console, style: Presenter.Style, trace: TraceFile?, recorder: SessionRecorder? = nil) {
    self.console = console
    self.recorder = recorder
    presenter = Presenter(console: console, style: style)
    stops = StopPolicy(console: console)
    let tracer = trace.map { file in TraceRecorder { file.write($0) } }
    let box = Box()
    let ports = SessionPorts(
      output: { box.host?.receive($0) },
      event: {
        box.host?.receive($0)
        tracer?.record($0)
      },
      poll: { [stops] in stops.poll() },
      fileNames: { FileNames.beginning(with: $0) },
      transcript: recorder == nil
        ? nil
        : { (request) throws(RecordingFault) in
          guard let host = box.host else { throw .nothing }
          return try host.perform(request)
        })
    session = Session(ports: ports)
    tracer?.machine = session.machine
    box.host = self
  }

  private func receive(_ output: SessionOutput) {
    if case .diagnostic(let diagnostic) = output { lastDiagnostic = diagnostic }
    if let recorder, !session.isOffTheRecord { recorder.show(output) }
    presenter.show(output)
  }

  private func receive(_ event: RunEvent) {
    if case .raised(_, let type, let message) = event { lastRaised = (type, message) }
  }

  /// Forgets what was wrong before.
  func forgetFaults() {
    lastRaised = nil
    lastDiagnostic = nil
  }

  // MARK: A prompt's inputs

  /// Does one input that was typed, and records it.
  func submit(_ text: String) -> SessionAnswer {
    guard let recorder else { return session.submit(text) }
    forgetFaults()
    earlierInterruptions = stops.interruptions
    recorder.begin()
    let answer = session.submit(text)
    // A command that is not recorded may have ended it: what came before that went well.
    keepInput(session.isOffTheRecord ? SessionAnswer(.done) : answer)
    if let problem = recorder.takeProblem() { console.complain(problem) }
    return answer
  }

  /// Does what a command about the recording asks, with what was typed before it in the same input.
  private func perform(_ request: TranscriptRequest) throws(RecordingFault) -> TranscriptAnswer {
    guard let recorder else { throw .nothing }
    keepInput(SessionAnswer(.done))
    return try recorder.perform(request)
  }

  private func keepInput(_ answer: SessionAnswer) {
    guard let text = session.takeRecordableInput() else { return }
    recorder?.keep(text, ending: ending(of: text, answer))
  }

  private func ending(of text: String, _ answer: SessionAnswer) -> Recording.Ending {
    if stops.interruptions != earlierInterruptions { return .unrepeatable }
    // A pipe may end in the middle of a block; nobody can type that.
    if session.needsMore(text), session.needsMore(text + "\n") { return .unrepeatable }
    switch answer.outcome {
    case .done, .quit: return .done
    case .interrupted, .halted: return .unrepeatable
    case .failed, .malformed:
      guard let name = lastRaised?.type else { return .unrepeatable }
      if case .malformed = answer.outcome, Self.isOneStatement(text) { return .malformed(name) }
      return .failed(name)
    }
  }

  /// Whether a text is one statement for certain, so that nothing of it ran when it is no program: statements run one by
  /// one, and commands look at their arguments one by one.
  private static func isOneStatement(_ text: String) -> Bool {
    !text.utf8.contains(0x0A) && !text.utf8.contains(UInt8(ascii: ";"))
      && Verb(rawValue: String(text.prefix { $0.isLetter })) == nil
  }

  // MARK: A file

  /// Runs a file as CPython would; the status to leave with.
  func runProgram(_ source: Source) -> Int32 {
    status(of: session.run(source).outcome)
  }

  /// What the process answers when an input's outcome was its last.
  func status(of outcome: SessionAnswer.Outcome) -> Int32 {
    switch outcome {
    case .done: ExitStatus.fine
    case .failed: ExitStatus.failed
    case .malformed: ExitStatus.malformed
    case .interrupted, .halted(.interrupted): ExitStatus.interrupted
    // As the system keeps it: the low byte.
    case .quit(let status): Int32(status & 0xFF)
    case .halted: ExitStatus.failed
    }
  }

  /// Closes what is still open, with its cleanup; the status to leave with.
  func leave(_ status: Int32) -> Int32 {
    stops.begin()
    let answer = session.finish()
    if let signal = Interrupts.terminationSignal { return ExitStatus.signal(signal) }
    return status == ExitStatus.fine && answer.isFailure ? self.status(of: answer.outcome) : status
  }
}
