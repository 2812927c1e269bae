import LineEditing
import Notation
import Transcripts

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@main struct Main {
  static func main() {
    System.fillStandardDescriptors()
    Interrupts.install()
    let console = Console()
    let status = perform(Invocation(Array(CommandLine.arguments.dropFirst())), console)
    exit(console.close(status))
  }

  private static func perform(_ invocation: Invocation, _ console: Console) -> Int32 {
    if let slip = invocation.inputAtRisk {
      console.complain(slip.sentence)
      return ExitStatus.usage
    }
    switch invocation {
    case .show(let text):
      console.write(text.hasSuffix("\n") ? text : text + "\n")
      return ExitStatus.fine
    case .usage(let text):
      console.writeError(text + "\n")
      return ExitStatus.usage
    case .prompt(let keepGoing, let common):
      return withHost(common, console, isPrompt: true) { Prompt(host: $0, keepGoing: keepGoing).run() }
    case .program(let path, let common):
      return withInput(path, console) { bytes in
        withHost(common, console, isPrompt: false) { $0.runProgram(Source(name: path, bytes: bytes)) }
      }
    case .replay(let paths, let options, let output, let junit, let noColor):
      let session = ReplaySession(
        paths: paths, options: options, output: output, junit: junit, console: console,
        isColoured: !noColor && Terminal.allowsColour(1))
      return session.run()
    case .export(let path, let format, let target, let limits):
      keepFreedMemory()
      return withInput(path, console) {
        ExportSession(path: path, format: format, target: target, limits: limits, console: console).run($0)
      }
    case .play(let path, let options, let common):
      return withInput(path, console) { perform(Transcript($0), path, options, common, console) }
    case .document(let path, let options):
      keepFreedMemory()
      return ReplayWorker.run(path, options)
    case .page(let path, let json, let common):
      return withInput(path, console) { bytes in
        withHost(common, console, isPrompt: false, keepsOutputFree: json) {
          PageRun(path: path, page: bytes, host: $0).run(json ? JSONPageReport() : TextPageReport())
        }
      }
    }
  }

  private static func perform(
    _ document: Transcript, _ path: String, _ options: PlayOptions, _ common: Invocation.Common, _ console: Console
  ) -> Int32 {
    if !document.faults.isEmpty {
      for fault in document.faults {
        console.complain("\(DisplayText.sanitised(path)):\(fault.line): \(fault.sentence)")
      }
      return ExitStatus.failed
    }
    if let fault = options.fault(in: document) {
      console.complain("\(DisplayText.sanitised(path)): \(fault)")
      return ExitStatus.usage
    }
    let keys = Keys()
    if options.steps, keys == nil {
      console.complain("--step needs a terminal to wait for keys")
      return ExitStatus.usage
    }
    keepFreedMemory()
    let style = Presenter.Style(colour: !common.noColor, isPrompt: true, printsToErrors: false)
    let status = onLargeStack {
      Performance(document, options, Stage(console, keys, spaceHolds: !options.steps)) {
        SessionHost(console: console, style: style, trace: nil)
      }.run()
    }
    return status ?? ExitStatus.failed
  }

  private static func withInput(_ path: String, _ console: Console, _ body: ([UInt8]) -> Int32) -> Int32 {
    let bytes: [UInt8]
    do throws(InputFile.Fault) {
      bytes = try InputFile.read(path)
    } catch {
      console.complain("cannot read '\(DisplayText.sanitised(path))': \(error.reason)")
      return ExitStatus.noInput
    }
    return body(bytes)
  }

  /// Everything that touches a machine runs on the large stack that its recursion needs.
  private static func withHost(
    _ options: Invocation.Common, _ console: Console, isPrompt: Bool, keepsOutputFree: Bool = false,
    _ body: (SessionHost) -> Int32
  ) -> Int32 {
    let trace: TraceFile?
    do throws(TraceFile.Fault) {
      trace = try options.traceJSON.map { path throws(TraceFile.Fault) in
        try TraceFile(path: path, console: console)
      }
    } catch {
      console.complain(error.sentence)
      return ExitStatus.failed
    }
    keepFreedMemory()
    let status = onLargeStack {
      let style = Presenter.Style(
        colour: !options.noColor, isPrompt: isPrompt,
        printsToErrors: keepsOutputFree || trace?.isStandardOutput == true)
      let recorder = isPrompt ? SessionRecorder(folder: DataFolder.path()) : nil
      let host = SessionHost(console: console, style: style, trace: trace, recorder: recorder)
      let status = body(host)
      return host.leave(status)
    }
    guard let status else {
      console.complain("there is not enough memory to start")
      return ExitStatus.failed
    }
    return trace?.close(status) ?? status
  }
}
