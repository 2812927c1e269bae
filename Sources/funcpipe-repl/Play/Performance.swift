import LineEditing
import Transcripts
import Workbench

/// Performs a document in front of a class: types its inputs as a person would and shows what they do.
///
/// The session is live. When the instructor takes the keyboard, it is in that very state; what is then tried is tried on it.
/// Afterwards the script goes on in a session that did only what the script did.
final class Performance {
  private let document: Transcript
  private let options: PlayOptions
  private let stage: Stage
  private let pacing: Pacing
  private let makeHost: () -> SessionHost
  private var host: SessionHost
  /// The script's inputs of this session so far.
  private var inputs: [String] = []
  private var hasBegun = false

  init(_ document: Transcript, _ options: PlayOptions, _ stage: Stage, makeHost: @escaping () -> SessionHost) {
    self.document = document
    self.options = options
    self.stage = stage
    self.makeHost = makeHost
    pacing = Pacing(speed: options.speed)
    host = makeHost()
  }

  /// - Returns: the status to leave with.
  func run() -> Int32 {
    if options.steps { say("any key goes on, i takes the keyboard, q leaves") }
    for part in document.parts {
      let wish =
        switch part {
        case .prose(let text): perform(text)
        case .block(let block): perform(block)
        }
      switch wish {
      case .goOn, .hurry: continue
      case .stop: return host.leave(ExitStatus.fine)
      case .takeOver, .interrupted:
        return host.leave(Interrupts.terminationSignal.map(ExitStatus.signal) ?? ExitStatus.interrupted)
      }
    }
    return host.leave(ExitStatus.fine)
  }

  // MARK: Prose

  private var line = 1

  private func perform(_ prose: String) -> Stage.Wish {
    guard hasBegun || options.from <= nextLine else { return .goOn }
    say(prose, behind: "\n")
    if options.steps { return .goOn }
    return pausing(pacing.reading(words: prose.split(whereSeparator: \.isWhitespace).count))
  }

  /// Text beside the sessions: it is set apart from what is typed and shown.
  private func say(_ prose: String, behind: String = "") {
    let layout = ProseLayout(width: Terminal.width(1))
    stage.show("\n" + host.presenter.faint(layout.text(prose)) + "\n" + behind)
  }

  /// The line of the next block, which says whether the prose before it is seen.
  private var nextLine: Int { document.blocks.first { $0.line > line }?.line ?? Int.max }

  // MARK: Sessions

  private func perform(_ block: Transcript.Block) -> Stage.Wish {
    line = block.line
    if block.flags.isFresh, !inputs.isEmpty {
      host.presenter.isMuted = true
      _ = host.leave(ExitStatus.fine)
      host = makeHost()
      inputs = []
    }
    for cell in block.cells {
      if cell.line > options.until { return .stop }
      let isSeen = cell.line >= options.from && !block.flags.isHidden && !block.flags.isSetup
      hasBegun = hasBegun || isSeen
      let wish = isSeen ? perform(cell) : quietly { submit(cell.input) }
      if wish != .goOn { return wish }
    }
    return .goOn
  }

  private func perform(_ cell: Cell) -> Stage.Wish {
    let prompt = host.presenter.renderer().prompt(host.session.prompt)
    stage.show(prompt)
    if options.steps {
      let wish = stage.waitForKey()
      if wish == .takeOver {
        takeOver()
        return perform(cell)
      }
      if wish != .goOn { return leaving(wish) }
    }
    let wish = type(cell.input, behind: prompt)
    if wish != .goOn { return leaving(wish) }
    let outcome = submit(cell.input)
    if outcome != .goOn || options.steps { return outcome }
    return pausing(pacing.reading(lines: cell.output.count))
  }

  private func type(_ input: String, behind prompt: String) -> Stage.Wish {
    var shown = prompt
    var isHurried = false
    for (index, line) in input.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { show("\n" + host.presenter.renderer().continuationPrompt, after: &shown) }
      for character in line {
        show(DisplayText.sanitised(String(character), asciiOnly: !Terminal.localeIsUTF8), after: &shown)
        let wish = pausing(isHurried ? 0 : pacing.keystroke(character), shown: shown)
        if wish == .hurry { isHurried = true } else if wish != .goOn { return wish }
      }
      let wish = pausing(isHurried ? 0 : pacing.enter, shown: shown)
      if wish == .hurry { isHurried = true } else if wish != .goOn { return wish }
    }
    stage.show("\n")
    return .goOn
  }

  private func show(_ text: String, after shown: inout String) {
    stage.show(text)
    shown += text
  }

  /// The line that stands there is ended: what comes next is somebody else's prompt.
  private func leaving(_ wish: Stage.Wish) -> Stage.Wish {
    stage.show("\n")
    return wish
  }

  private func submit(_ input: String) -> Stage.Wish {
    host.stops.begin()
    let whole = host.session.needsMore(input) ? input + "\n" : input
    let outcome = input.allSatisfy(\.isWhitespace) ? SessionAnswer.Outcome.done : host.session.submit(whole).outcome
    inputs.append(input)
    // Ctrl-C stopped what ran, and no more than that.
    if Interrupts.terminationSignal == nil { Interrupts.clear() }
    if Interrupts.terminationSignal != nil || stage.console.isBroken { return .interrupted }
    switch outcome {
    case .quit: host = makeHost()
    case .done, .failed, .malformed, .interrupted, .halted: break
    }
    return .goOn
  }

  private func quietly(_ body: () -> Stage.Wish) -> Stage.Wish {
    host.presenter.isMuted = true
    defer { host.presenter.isMuted = false }
    return body()
  }

  // MARK: Pauses

  /// - Parameter shown: what stands at the end of the screen, to be shown again when the script goes on.
  private func pausing(_ milliseconds: Int, shown: String = "") -> Stage.Wish {
    let wish = stage.wait(milliseconds)
    guard wish == .takeOver else { return wish }
    stage.show("\n")
    takeOver()
    stage.show(shown)
    return .goOn
  }

  /// Lets the instructor type at the live prompt, and goes back to where the script was.
  private func takeOver() {
    say("the keyboard is yours; Ctrl-D goes back to the script")
    stage.lend { _ = Prompt(host: host, keepGoing: true).run(showingBanner: false) }
    host.presenter.isMuted = true
    _ = host.leave(ExitStatus.fine)
    host = makeHost()
    let script = inputs
    inputs = []
    for input in script { _ = quietly { submit(input) } }
    host.stops.begin()
    say("back in the script")
  }
}
