import LineEditing
import Notation
import Workbench

/// One session with the process around it: its output, its signals, its recording.
final class SessionHost {
  let console: Console
  let session: Session
  let presenter: Presenter
  let stops: StopPolicy
  /// The last exception that nobody handled, as `ValueError: message`.
  private(set) var lastRaised: (type: String, message: String)?
  /// The text of the last diagnostic.
  private(set) var lastDiagnostic: Diagnostic?

  private final class Box { weak var host: SessionHost? }

  init(console: Console, style: Presenter.Style, recording: TraceFile?) {
    self.console = console
    presenter = Presenter(console: console, style: style)
    stops = StopPolicy(console: console)
    let recorder = recording.map { file in TraceRecorder { file.write($0) } }
    let box = Box()
    let ports = SessionPorts(
      output: { box.host?.receive($0) },
      event: {
        box.host?.receive($0)
        recorder?.record($0)
      },
      poll: { [stops] in stops.poll() },
      fileNames: { FileNames.beginning(with: $0) })
    session = Session(ports: ports)
    recorder?.machine = session.machine
    box.host = self
  }

  private func receive(_ output: SessionOutput) {
    if case .diagnostic(let diagnostic) = output { lastDiagnostic = diagnostic }
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
