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
    for part in document.parts {
      let wish =
        switch part {
        case .prose(let text): perform(text)
        case .block(let block): perform(block)
        }
      switch wish {
      case .goOn: continue
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
    stage.show("\n" + host.presenter.faint(prose) + "\n\n")
    if options.steps { return .goOn }
    return pausing(pacing.reading(words: prose.split(whereSeparator: \.isWhitespace).count))
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
      if wish != .goOn { return wish }
    }
    let wish = type(cell.input)
    if wish != .goOn { return wish }
    let outcome = submit(cell.input)
    if outcome != .goOn || options.steps { return outcome }
    return pausing(pacing.reading(lines: cell.output.count))
  }

  private func type(_ input: String) -> Stage.Wish {
    for (index, line) in input.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { stage.show(host.presenter.renderer().continuationPrompt) }
      for character in line {
        stage.show(DisplayText.sanitised(String(character), asciiOnly: !Terminal.localeIsUTF8))
        let wish = pausing(pacing.keystroke(character))
        if wish != .goOn { return wish }
      }
      let wish = pausing(pacing.enter)
      if wish != .goOn { return wish }
      stage.show("\n")
    }
    return .goOn
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

  private func pausing(_ milliseconds: Int) -> Stage.Wish {
    let wish = stage.wait(milliseconds)
    guard wish == .takeOver else { return wish }
    stage.show("\n")
    takeOver()
    return .goOn
  }

  /// Lets the instructor type at the live prompt, and goes back to where the script was.
  private func takeOver() {
    stage.show("\n" + host.presenter.faint("the keyboard is yours; Ctrl-D goes back to the script") + "\n")
    stage.lend { _ = Prompt(host: host, keepGoing: true).run(showingBanner: false) }
    host.presenter.isMuted = true
    _ = host.leave(ExitStatus.fine)
    host = makeHost()
    let script = inputs
    inputs = []
    for input in script { _ = quietly { submit(input) } }
    host.stops.begin()
    stage.show("\n" + host.presenter.faint("back in the script") + "\n")
  }
}
