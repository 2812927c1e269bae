import LineEditing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Reads lines with the editor and prints each as a Swift literal, until the input ends. The pseudo-terminal tests drive it.
// Arguments: `plain` for no editor, `vi` for vi keys, `colour` for a coloured prompt. The line `wait` runs until Ctrl-C..

let words = ["drive", "drop", "take", "überall", "übersicht"]
var options = LineEditor.Options()
if CommandLine.arguments.contains("vi") { options.keys = .vi }
let prompt = CommandLine.arguments.contains("colour") ? "\u{1b}[32m>>> \u{1b}[0m" : ">>> "

func complete(_ line: String, _ cursor: Int) -> Completions {
  let before = Array(line.utf8.prefix(cursor))
  let start = before.lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? 0
  let word = String(decoding: before[start...], as: UTF8.self)
  return Completions(start: start, candidates: words.filter { $0.hasPrefix(word) })
}

func say(_ text: String) {
  print(text)
  fflush(nil)
}

/// Stands for a run: goes on until Ctrl-C or a signal to leave.
func runUntilInterrupted() {
  say("running")
  while !Interrupts.pending && Interrupts.terminationSignal == nil { usleep(1000) }
  say(Interrupts.pending ? "run interrupted" : "run ended by signal \(Interrupts.terminationSignal ?? 0)")
  Interrupts.clear()
}

/// As for a pipe: no terminal, no editor.
func readPlainly() {
  let reader = PlainReader()
  while true {
    switch reader.readLine() {
    case .line(let bytes): say("got \(String(decoding: bytes, as: UTF8.self).debugDescription)")
    case .tooLong(let limit): say("longer than \(limit)")
    case .endOfInput: return say("end")
    case .interrupted:
      guard Interrupts.pending else { return say("end by signal \(Interrupts.terminationSignal ?? 0)") }
      say("interrupted")
      Interrupts.clear()
    case .error(let reason): return say("error \(reason)")
    }
  }
}

Interrupts.install()
if CommandLine.arguments.contains("plain") {
  readPlainly()
  exit(0)
}
let editor: LineEditor
do {
  editor = try LineEditor(options: options)
} catch {
  say("no editor: \(error)")
  exit(1)
}
editor.completer = complete
loop: while true {
  let result = editor.read(prompt: prompt, continuation: "... ") { text in
    text.hasSuffix(":") || (text.contains(":\n") && !text.hasSuffix("\n")) ? .incomplete : .complete
  }
  switch result {
  case .line("wait"): runUntilInterrupted()
  case .line(let text): say("got \(text.debugDescription)")
  case .interrupted: say("interrupted")
  case .endOfInput:
    say("end" + (Interrupts.terminationSignal.map { " by signal \($0)" } ?? ""))
    break loop
  case .error(let reason):
    say("error \(reason)")
    exit(1)
  }
  if let problem = editor.history.takeProblem() { say(problem) }
}
