import Notation

/// One session of the prompt: the program's names, the runs that are open, and what to do with each input.
///
/// Everything that happens goes to `ports.output` as it happens. Use it inside `onLargeStack`, on one thread, one
/// session at a time.
package final class Session {
  package let machine: Machine
  /// What messages call the input: `<stdin>`, or a file's path.
  package let sourceName: String
  /// How much of a run is shown while it runs.
  package var traceLevel = TraceLevel.effects

  var ports: SessionPorts
  /// Every run of the session; run `#n` is at `n - 1`.
  var runs: [Run] = []
  /// The runs that are held, the one touched last at the end.
  var held: [Run] = []
  /// The run that pulls or closes at this moment: effects belong to it.
  var activeRun: Run?
  var builds = BuildLog()
  /// Values of expressions are shown: the input was typed, and is no file.
  private(set) var isTyped = true
  /// The run that an error left, until the error is reported.
  var failedRun: Int?
  /// What was typed last.
  private(set) var input = ""
  /// The same, as a recording of the session takes it.
  var typed = TypedInput()
  private var isFinished = false

  /// A session with no names of its own yet.
  /// - Parameter ports: what the session may do to the world.
  package init(ports: SessionPorts, sourceName: String = "<stdin>") {
    self.ports = ports
    self.sourceName = sourceName
    machine = Machine()
    machine.ports = machinePorts()
    machine.display = { [unowned self] _, value in try self.display(value) }
  }

  deinit {
    // What is dropped with the machine may still want to write.
    machine.ports = Machine.Ports()
    machine.display = { _, _ in }
  }

  private func machinePorts() -> Machine.Ports {
    var result = Machine.Ports()
    result.memoryLimit = ports.memoryLimit
    result.poll = { [unowned self] in self.ports.poll() }
    result.write = { [unowned self] text in
      self.builds.notePrinted()
      self.emit(.printed(text.string))
    }
    result.writeError = { [unowned self] text in self.emit(.printedError(text.string)) }
    result.effect = { [unowned self] label in self.note(effect: label) }
    return result
  }

  // MARK: Inputs

  /// Does one input as it was typed at the prompt: statements, expressions whose values are shown, commands on lines of
  /// their own. The first thing that fails ends it.
  /// - Parameter text: one line or several, `\n` between them.
  package func submit(_ text: String) -> SessionAnswer {
    isTyped = true
    input = text
    typed = TypedInput(text)
    return perform(Array(text.utf8), name: sourceName)
  }

  /// Does a whole file as `python FILE` does: values of expressions are not shown. Lines that are commands run as typed.
  package func run(_ source: Source) -> SessionAnswer {
    isTyped = false
    defer { isTyped = true }
    return perform(source.bytes, name: source.name)
  }

  /// Whether the lines typed so far wait for more: an open bracket, string or block.
  /// - Parameter text: all lines so far, joined by `\n`; a last line that is empty ends a block.
  package func needsMore(_ text: String) -> Bool {
    let plan = InputPlan(Array(text.utf8), name: sourceName, isWhole: false) { [self] in isBound($0) }
    return plan.isIncomplete && plan.fault == nil
  }

  private func perform(_ text: [UInt8], name: String) -> SessionAnswer {
    let plan = InputPlan(text, name: name, isWhole: true) { [self] in isBound($0) }
    if let (fault, source) = plan.fault { return report(fault, in: source) }
    for step in plan.steps {
      do {
        switch step {
        case .python(let module, let source): try perform(module, source)
        case .command(let line, let number):
          typed.begin(line)
          do {
            if try perform(line, in: text, name: name, number: number) { return SessionAnswer(.quit(status: 0)) }
            typed.finish(line)
          } catch let fault as CommandFault { return report(fault, line, in: text, name: name, number: number) }
        }
      } catch let wrong as TextFault {
        return report(wrong.fault, in: wrong.source)
      } catch {
        return report(error)
      }
    }
    return SessionAnswer(.done)
  }

  /// Whether the program has a variable of this name.
  func isBound(_ name: String) -> Bool {
    machine.main.namespace.table[intern(name)] != nil
  }

  /// Ends the session: open runs are closed with their cleanup, and that is said; then what the program's variables
  /// hold goes, as at the end of a program. A second time nothing is done.
  package func finish() -> SessionAnswer {
    if isFinished { return SessionAnswer(.done) }
    isFinished = true
    let answer = closeAll(note: { .closingRuns($0) })
    machine.tearDown()
    return answer
  }

  /// What the prompt must say.
  package var prompt: SessionPrompt {
    SessionPrompt(held: held.map(\.number).sorted(), current: current?.number)
  }

  // MARK: Showing

  func emit(_ output: SessionOutput) { ports.output(output) }

  private func note(effect label: Value) {
    let text = (try? machine.str(label).string) ?? "<\(label.type.name)>"
    if let run = activeRun {
      run.effects += 1
    } else {
      builds.note(effect: text)
    }
    ports.event?(.effect(run: activeRun?.number, label: label))
    if let run = activeRun { note(.effect(text), in: run) }
    if traceLevel >= .effects, isTyped || activeRun != nil {
      if let run = activeRun { noteTime(machine.virtualTime, in: run) }
      emit(.effect(EffectReport(run: activeRun?.number, label: text)))
    }
  }
}
