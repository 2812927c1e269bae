import Notation
import Rendering
import Transcripts
import Workbench

/// What is left of a document's limits, over all its sessions.
final class DocumentBudget {
  private let deadline: UInt64
  private var output: Int
  let memory: Int
  /// The limit that was reached.
  var reached: Limit?
  private var untilClock = 0

  init(_ limits: ReplayOptions.Limits) {
    deadline = monotonicNanoseconds() + UInt64(limits.seconds) * 1_000_000_000
    output = limits.outputMiB << 20
    memory = limits.memoryMiB << 20
  }

  /// Counts what was shown; false when it was too much.
  func spend(_ bytes: Int) -> Bool {
    output -= bytes
    if output < 0 { reached = reached ?? .output }
    return output >= 0
  }

  /// Asked every few thousand instructions.
  func poll() -> Machine.PollAnswer {
    if reached == .output { return .halt(.output) }
    untilClock -= 1
    if untilClock > 0 { return .goOn }
    untilClock = 16
    guard monotonicNanoseconds() > deadline else { return .goOn }
    reached = reached ?? .time
    return .halt(.interrupted)
  }
}

/// A session as documents have it: shown at 80 columns, whatever the terminal is. Both outputs are one.
final class SessionPlayer: Player {
  private let session: Session
  private let budget: DocumentBudget
  private let screen: Screen
  private let pictures: TimelineCollector?

  private final class Screen {
    let renderer: Renderer
    var text = ""
    var error: String?
    init(colour: Bool) { renderer = Renderer(Renderer.Options(width: 80, colour: colour, unicode: true)) }
  }

  /// - Parameters:
  ///   - colour: as a terminal would show it; documents have none.
  ///   - draws: what happens in runs is gathered for pictures.
  init(_ budget: DocumentBudget, colour: Bool = false, draws: Bool = false) {
    self.budget = budget
    screen = Screen(colour: colour)
    pictures = draws ? TimelineCollector() : nil
    session = Session(
      ports: SessionPorts(
        output: { [screen, budget, pictures] output in
          pictures?.note(output)
          let text = screen.renderer.render(output)
          if budget.spend(text.utf8.count) { screen.text += text }
        },
        event: { [screen] event in if case .raised(_, let type, _) = event { screen.error = type } },
        moment: pictures.map { pictures in { pictures.note($0) } }, poll: { [budget] in budget.poll() },
        memoryLimit: budget.memory))
  }

  func submit(_ input: String) -> Played {
    screen.text = ""
    screen.error = nil
    pictures?.beginInput()
    let outcome = input.allSatisfy(\.isWhitespace) ? SessionAnswer.Outcome.done : session.submit(input).outcome
    var played = Played(output: screen.text, error: SessionAnswer(outcome).isFailure ? screen.error : nil)
    switch outcome {
    case .done, .malformed, .failed: break
    case .quit: played.end = .left
    case .interrupted: played.error = "KeyboardInterrupt"
    case .halted(.memory): played.end = .limit(.memory)
    case .halted(.output): played.end = .limit(.output)
    case .halted(.interrupted): played.end = .limit(.time)
    }
    if let limit = budget.reached { played.end = .limit(limit) }
    return played
  }

  var prompt: String { screen.renderer.prompt(session.prompt) }
  var continuationPrompt: String { screen.renderer.continuationPrompt }

  func needsMore(_ input: String) -> Bool { session.needsMore(input) }

  /// What an input is made of, before it is submitted.
  func script(of input: String) -> [ScriptPiece] { session.script(of: input) }

  /// The words of an input, before it is submitted.
  func highlights(of input: String) -> [Highlight] { session.highlights(of: input) }

  /// The runs in which the last input did something.
  var timelines: [Timeline] { pictures?.ofInput ?? [] }

  func finish() { _ = session.finish() }
}
