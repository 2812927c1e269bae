import LineEditing
import Workbench

/// The loop that reads inputs and submits them.
struct Prompt {
  let host: SessionHost
  let keepGoing: Bool

  /// Reads until the end of input or until the session is left; the status to leave with.
  func run(showingBanner: Bool = true) -> Int32 {
    guard Terminal.isTerminal(0), Terminal.isTerminal(1) else { return runPlainly() }
    let editor: LineEditor
    do {
      editor = try LineEditor()
    } catch {
      host.console.complain("no line editing: \(error)")
      return runPlainly()
    }
    if showingBanner { host.console.write(Banner.text(width: Terminal.width())) }
    return run(editor)
  }

  // MARK: A terminal

  private func run(_ editor: LineEditor) -> Int32 {
    let session = host.session
    editor.completer = { text, cursor in
      let found = session.completions(text, cursor: cursor)
      return Completions(start: found.start, candidates: found.candidates)
    }
    while true {
      host.stops.begin()
      host.console.output.flush()
      if host.console.isBroken { return ExitStatus.failed }
      if let problem = editor.history.takeProblem() { host.console.complain(problem) }
      let renderer = host.presenter.renderer()
      let result = editor.read(
        prompt: renderer.prompt(session.prompt), continuation: renderer.continuationPrompt,
        state: { session.needsMore($0) ? .incomplete : .complete })
      switch result {
      case .line(let text):
        if case .quit(let status) = submit(text) { return host.status(of: .quit(status: status)) }
      case .interrupted: continue
      case .endOfInput: return ExitStatus.fine
      case .error(let reason):
        host.console.complain("cannot read the terminal: \(reason)")
        return ExitStatus.failed
      }
      if Interrupts.terminationSignal != nil { return ExitStatus.fine }
    }
  }

  private func submit(_ text: String) -> SessionAnswer.Outcome {
    text.allSatisfy(\.isWhitespace) ? .done : host.submit(text).outcome
  }

  // MARK: Anything else

  private func runPlainly() -> Int32 {
    let session = host.session
    var lines = PlainInput(assembler: BlockAssembler { session.needsMore($0) })
    var status = ExitStatus.fine
    while true {
      host.console.output.flush()
      if host.console.isBroken { return ExitStatus.failed }
      switch lines.next() {
      case .input(let text):
        let outcome = submit(text)
        if case .quit = outcome { return host.status(of: outcome) }
        guard SessionAnswer(outcome).isFailure else { continue }
        if status == ExitStatus.fine { status = host.status(of: outcome) }
        if !goesOn(after: outcome) { return status }
      case .fault(let sentence):
        host.console.complain(sentence)
        if status == ExitStatus.fine { status = ExitStatus.malformed }
        if !keepGoing { return status }
      case .interrupted: return ExitStatus.interrupted
      case .failure(let reason):
        host.console.complain("cannot read standard input: \(reason)")
        return ExitStatus.noInput
      case .end: return status
      }
    }
  }

  private func goesOn(after outcome: SessionAnswer.Outcome) -> Bool {
    switch outcome {
    case .interrupted, .halted(.interrupted), .halted(.output): false
    default: (keepGoing || Terminal.isTerminal(0)) && Interrupts.terminationSignal == nil
    }
  }
}
