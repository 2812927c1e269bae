import LineEditing
import Rendering
import Workbench

/// Shows what a session has to say on the console: the program's own output as it is, everything else as text.
final class Presenter {
  /// How things are shown.
  struct Style {
    /// Colours may be used where the terminal has them.
    var colour = true
    /// A student sits at a prompt; otherwise it is as when CPython runs a file.
    var isPrompt = false
    /// What the program prints goes to standard error: standard output is for data.
    var printsToErrors = false
  }

  /// Diagnostics are not shown: whoever runs the program tells of them.
  var hidesDiagnostics = false
  /// Nothing is shown: what happens only brings the session to where somebody wants it.
  var isMuted = false
  private let console: Console
  private let style: Style
  private let outputIsTerminal = Terminal.isTerminal(1)
  private let errorsAreTerminal = Terminal.isTerminal(2)
  private let outputColour: Bool
  private let errorColour: Bool

  init(console: Console, style: Style) {
    self.console = console
    self.style = style
    outputColour = style.colour && Terminal.allowsColour(1)
    errorColour = style.colour && Terminal.allowsColour(2)
  }

  func show(_ output: SessionOutput) {
    if isMuted { return }
    switch output {
    case .printed(let text):
      if style.printsToErrors { writeErrorText(text) } else { console.write(outputIsTerminal ? visible(text) : text) }
    case .printedError(let text):
      writeErrorText(text)
    case .note(.interrupted) where !style.isPrompt:
      console.writeError(renderer(2, errorColour).render(output))
    case .diagnostic(let diagnostic):
      if !hidesDiagnostics { show(diagnostic, output) }
    default:
      let text = renderer(1, outputColour).render(output)
      if style.printsToErrors { console.writeError(text) } else { console.write(text) }
    }
  }

  /// A run program's exceptions are shown as CPython shows them, to the byte.
  private func show(_ diagnostic: Diagnostic, _ output: SessionOutput) {
    switch diagnostic.kind {
    case .exception, .syntax:
      if !style.isPrompt { return writeErrorText(diagnostic.text) }
    case .halted:
      // The console says itself why it can take no more, or has nobody to tell.
      if console.isBroken { return }
    case .command: break
    }
    console.writeError(renderer(2, errorColour).render(output))
  }

  /// Text beside the session's own, on standard output.
  func faint(_ text: String) -> String {
    let shown = visible(text)
    return outputColour ? "\u{1B}[2m\(shown)\u{1B}[0m" : shown
  }

  /// The renderer for this moment's width of the terminal.
  func renderer(_ descriptor: Int32 = 1, _ colour: Bool? = nil) -> Renderer {
    Renderer(
      Renderer.Options(
        width: Terminal.width(descriptor), colour: colour ?? outputColour, unicode: Terminal.localeIsUTF8))
  }

  private func writeErrorText(_ text: String) { console.writeError(errorsAreTerminal ? visible(text) : text) }

  /// What cannot act on a terminal.
  private func visible(_ text: String) -> String {
    DisplayText.sanitised(text, asciiOnly: !Terminal.localeIsUTF8)
  }
}
