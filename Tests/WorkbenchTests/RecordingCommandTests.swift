import Notation
import Testing

@testable import Workbench

@Suite struct RecordingCommandTests {
  @Test func theAnswers() {
    expectSession(
      """
      >>> note What # comes *next*
      noted
      >>> x = 1
      >>> save a.md --last 3
      saved 3 inputs to a.md
      >>> transcript
      1  >>> x = 6 * 7
      >>> forget 3
      forgot input 3: x
      """)
  }

  @Test func faults() {
    expectSession(
      """
      >>> note
        File "<stdin>", line 1
          note
          ^^^^
      note needs a text
      try: note what the next line shows
      >>> save
        File "<stdin>", line 1
          save
          ^^^^
      save needs the name of a file
      try: save session.md
      >>> save a.md --now
        File "<stdin>", line 1
          save a.md --now
                    ^^^^^
      save has no option --now
      try: save FILE [--last N] [--replace]
      >>> save a.md --last x
        File "<stdin>", line 1
          save a.md --last x
                           ^
      x is not a number of inputs, 1 or more
      try: save FILE --last 3
      >>> save a.md --last
        File "<stdin>", line 1
          save a.md --last
                    ^^^^^^
      --last needs a number of inputs
      try: save FILE --last 3
      >>> save my session.md
        File "<stdin>", line 1
          save my session.md
                  ^^^^^^^^^^
      save takes one file, not session.md as well
      try: save "my session.md", if that is one name
      >>> save "my session.md
        File "<stdin>", line 1
          save "my session.md
               ^^^^^^^^^^^^^^
      the quotation mark is not closed
      try: save "my session.md"
      >>> transcript 3
        File "<stdin>", line 1
          transcript 3
                     ^
      transcript takes nothing after it, not 3
      try: transcript
      >>> forget
        File "<stdin>", line 1
          forget
          ^^^^^^
      forget needs the number of an input
      try: transcript, which shows the numbers, and then for example forget 3
      >>> forget x
        File "<stdin>", line 1
          forget x
                 ^
      x is not the number of an input
      try: transcript, which shows the numbers, and then for example forget 3
      >>> note('x')
      Traceback (most recent call last):
        File "<stdin>", line 1, in <module>
          note('x')
          ^^^^
      NameError: name 'note' is not defined. Did you mean: 'None'?
      try: note is a command: note what the next line shows
      """)
  }

  /// What a command shows when the recording says no.
  private func shown(_ input: String, _ fault: RecordingFault) -> String {
    withSession { session, log in
      log.answer = { (_) throws(RecordingFault) in throw fault }
      #expect(session.submit(input).isFailure)
      return log.text
    } ?? ""
  }

  @Test func faultsOfTheRecording() {
    func check(
      _ input: String, _ fault: RecordingFault, _ golden: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
      #expect(
        shown(input, fault) == "  File \"<stdin>\", line 1\n    \(input)\n" + golden + "\n",
        sourceLocation: sourceLocation)
    }
    check(
      "save a.md --last 2", .fileExists(path: "a.md"),
      """
               ^^^^
      a.md is already there
      try: save a.md --last 2 --replace
      """)
    check(
      "save no/a.md", .cannotWrite(path: "no/a.md", reason: .noFolder),
      """
               ^^^^^^^
      cannot write no/a.md: there is no such folder
      try: a folder that is there and yours, for example save ~/session.md
      """)
    check(
      "save /", .cannotWrite(path: "/", reason: .isFolder),
      """
               ^
      cannot write /: this is a folder
      try: the name of a file in it
      """)
    check(
      "save /a.md", .cannotWrite(path: "/a.md", reason: .denied),
      """
               ^^^^^
      cannot write /a.md: that is not allowed
      try: a folder that is there and yours, for example save ~/session.md
      """)
    check(
      "save /a.md", .cannotWrite(path: "/a.md", reason: .readOnly),
      """
               ^^^^^
      cannot write /a.md: the file system is read-only
      try: a folder that is there and yours, for example save ~/session.md
      """)
    check(
      "save a.md", .cannotWrite(path: "a.md", reason: .diskFull),
      """
               ^^^^
      cannot write a.md: the disk is full
      try: again when there is room; nothing of the session is lost
      """)
    check(
      "save a.md", .cannotWrite(path: "a.md", reason: .tooLong),
      """
               ^^^^
      cannot write a.md: no file may be so long here
      try: save FILE --last N; nothing of the session is lost
      """)
    check(
      "save a.md", .cannotWrite(path: "a.md", reason: .other("Too many links")),
      """
               ^^^^
      cannot write a.md: Too many links
      """)
    check(
      "save a.md", .nothing,
      """
          ^^^^
      there is nothing to save yet
      try: an input first
      """)
    check(
      "forget 7", .noInput(number: 7),
      """
                 ^
      the transcript has no input 7
      try: transcript, which shows the numbers
      """)
    check(
      "note x", .off(verb: .note),
      """
          ^^^^
      note needs a recording, and this session has none
      try: funcpipe-repl, whose prompt records what is typed
      """)
  }

  @Test func withoutARecording() {
    var text = ""
    _ = MachineTurn.take {
      onLargeStack {
        let session = Session(
          ports: SessionPorts(output: { if case .diagnostic(let found) = $0 { text += found.text } }))
        #expect(session.submit("save a.md").isFailure)
      }
    }
    #expect(text == "save needs a recording, and this session has none\n")
  }

  @Test func variablesOfTheseNames() {
    expectSession(
      """
      >>> note = [1, 2]
      >>> note
      [1, 2]
      >>> 1 in note
      True
      >>> note in [note]
      True
      >>> save, forget, transcript = 1, 2, 3
      >>> save + forget + transcript
      6
      >>> note x
      noted
      """)
  }

  /// The parts of an input that a recording takes.
  private func parts(_ input: String) -> (parts: [String], isOffTheRecord: Bool) {
    withSession { session, log in
      _ = session.submit(input)
      if let part = session.takeRecordableInput() { log.recorded.append(part) }
      #expect(session.takeRecordableInput() == nil)
      return (log.recorded, session.isOffTheRecord)
    } ?? ([], false)
  }

  @Test func whatARecordingTakesOfAnInput() {
    func check(
      _ input: String, _ wanted: [String], off: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
    ) {
      let found = parts(input)
      #expect(found.parts == wanted, sourceLocation: sourceLocation)
      #expect(found.isOffTheRecord == off, sourceLocation: sourceLocation)
    }
    check("x = 1", ["x = 1"])
    check("def f():\n  pass\n", ["def f():\n  pass\n"])
    check("x = = 1", ["x = = 1"])
    check("runs", ["runs"])
    check("note hello", [])
    check("quit", [], off: true)
    check("x = 1\nnote hello\ny = 2\n", ["x = 1", "\n\ny = 2\n"])
    check("x = 1\nquit\ny = 2", ["x = 1"], off: true)
    check("x = 1\nsave a b\ny = 2", ["x = 1"], off: true)
    check("note a\nnote b\n1/0\nx", ["\n\n1/0\nx"])
    check("forget 3 # c\nruns", ["\nruns"])
    check("", [])
  }

  @Test func whatIsShownOffTheRecord() {
    let text = withSession { session, log -> String in
      var shown = ""
      let output = session.ports.output
      session.ports.output = {
        let before = log.text
        output($0)
        if !session.isOffTheRecord { shown += log.text.dropFirst(before.count) }
      }
      _ = session.submit("1\nnote x\n2\nsave\n3")
      _ = session.submit("4")
      return shown
    }
    #expect(text == "1\n2\n4\n")
  }
}
