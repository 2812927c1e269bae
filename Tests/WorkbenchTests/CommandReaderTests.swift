import Testing

@testable import Workbench

@Suite struct CommandReaderTests {
  private func read(_ text: String, bound: Set<String> = []) -> CommandLine? {
    CommandReader.read(Array(text.utf8), at: 0) { bound.contains($0) }
  }
  private func command(_ text: String, bound: Set<String> = []) -> Command? {
    try? read(text, bound: bound)?.content.get()
  }
  private func fault(_ text: String) -> CommandFault? {
    do { _ = try read(text)?.content.get() } catch { return error }
    return nil
  }
  private func argument(_ text: String, in line: String) -> Argument {
    let start = line.utf8.count - line.range(of: text).map { line[$0.lowerBound...].utf8.count }!
    return Argument(text: text, start: start, end: start + text.utf8.count)
  }

  @Test(arguments: [
    "take = 3", "take + 1", "take.x", "take, x = 1, 2", "take: int = 3", "take in xs", "take is None", "take and x",
    "take if x else y", "take not in xs", "take[0]", "take(3)", "take -1", "take;", "drive == p", "drive(p)", "show.x",
    "runs += 1", "vars := 3", "help = 1", "taken", "tak 3", "x = take", "quit = 1", "quit(1)", "reset | x",
    "for x in y:", "note = 'x'", "note: str = 'x'", "note, x = 1, 2", "note.x", "note('x')", "note += 1", "save = 3",
    "save == 3", "save(p)", "save //= 2", "transcript = 1", "transcript + 1", "forget = 3", "forget(3)", "notes",
    "saved x",
  ])
  func isPython(_ text: String) { #expect(read(text) == nil) }

  @Test(arguments: [
    "take", "runs", "show(p)", "drive (p)", "help(x)", "quit()", "exit", "note", "save", "transcript", "forget",
    "note in xs", "note - 1", "save / x", "note is None", "save (x)",
  ])
  func aBoundNameIsTheVariable(_ text: String) {
    let name = text.prefix { $0.isLetter }
    #expect(read(text, bound: [String(name)]) == nil)
  }

  @Test func aBoundNameCanStillBeCommanded() {
    #expect(command("take 3 p", bound: ["take"]) != nil)
    #expect(command("drive p", bound: ["drive"]) != nil)
    #expect(command("note hello", bound: ["note"]) == .transcript(.note("hello")))
    #expect(command("save a.md", bound: ["save"]) == .transcript(.save(path: "a.md", last: nil, replaces: false)))
    #expect(command("break", bound: ["break"]) == .stop(stream: nil, when: .soon))
  }

  @Test func driving() {
    #expect(command("drive") == .drive(nil))
    #expect(command("drive p") == .drive(argument("p", in: "drive p")))
    let long = "drive async_gen_map(p, lambda x: x + 1)  # go"
    #expect(command(long) == .drive(argument("async_gen_map(p, lambda x: x + 1)", in: long)))
    #expect(command("drive lambda: g()") == .drive(argument("lambda: g()", in: "drive lambda: g()")))
    #expect(command("drive (p)") == .drive(argument("(p)", in: "drive (p)")))
    #expect(command("drive not x") == .drive(argument("not x", in: "drive not x")))
  }

  @Test func taking() {
    func take(_ line: String, _ count: String, _ stream: String?) {
      #expect(
        command(line) == .take(count: argument(count, in: line), stream: stream.map { argument($0, in: line) }),
        "\(line)")
    }
    take("take 3", "3", nil)
    take("take 3 p", "3", "p")
    take("take n p", "n", "p")
    take("take len(xs) p", "len(xs)", "p")
    take("take (1 + 2) p", "(1 + 2)", "p")
    take("take 1 + 2", "1 + 2", nil)
    take("take 3 (p)", "3", "(p)")
    take("take a.b[0] q(1)", "a.b[0]", "q(1)")
    #expect(fault("take") == .missingCount(verb: .take))
  }

  @Test func breaking() {
    func stop(_ line: String, _ stream: String?, _ point: Command.StopPoint) {
      #expect(command(line) == .stop(stream: stream.map { argument($0, in: line) }, when: point), "\(line)")
    }
    stop("break", nil, .soon)
    stop("break p", "p", .soon)
    stop("break p after 3", "p", .after(argument("3", in: "break p after 3")))
    stop("break p when item == 3", "p", .when(argument("item == 3", in: "break p when item == 3")))
    stop("break after 2", nil, .after(argument("2", in: "break after 2")))
    stop("break f('a when b') after 9", "f('a when b')", .after(argument("9", in: "break f('a when b') after 9")))
    stop("break when", "when", .soon)
    stop("break after.x", "after.x", .soon)
    stop("break when when x", "when", .when(argument("x", in: "break when when x")))
    #expect(fault("break p after") == .missingCount(verb: .break))
    #expect(fault("break p when") == .missingCondition)
  }

  @Test func theOthers() {
    #expect(command("runs") == .runs)
    #expect(command("vars") == .vars)
    #expect(command("reset") == .reset)
    #expect(command("show p") == .show(argument("p", in: "show p")))
    #expect(command("trace") == .trace(nil))
    #expect(command("trace off") == .trace(.off))
    #expect(command("help") == .help(topic: nil))
    #expect(command("help()") == .help(topic: nil))
    #expect(command("help drive") == .help(topic: "drive"))
    #expect(command("help(async_gen_map)") == .help(topic: "async_gen_map"))
    for text in ["quit", "exit", "quit()", "exit()"] { #expect(command(text) == .quit, "\(text)") }
    #expect(fault("runs p") == .unexpectedArgument(verb: .runs, text: "p"))
    #expect(fault("trace all") == .unknownTraceLevel("all"))
  }

  @Test func notes() {
    for text in [
      "hello", "it's (open", "in class we say", "# Part two", "- an item", "> said", "'''", "*so* it is", "a \\",
      "if x", "é",
    ] {
      #expect(command("note  \(text) \t") == .transcript(.note(text)), "\(text)")
      #expect(read("note \(text)\nx")?.isOpen == false)
      #expect(read("note \(text)\nx")?.end == 5 + text.utf8.count)
    }
    #expect(fault("note") == .missingText(verb: .note))
    #expect(fault("note  \nx") == .missingText(verb: .note))
  }

  @Test func saving() {
    func save(_ line: String, _ path: String, last: Int? = nil, replaces: Bool = false) {
      #expect(command(line) == .transcript(.save(path: path, last: last, replaces: replaces)), "\(line)")
    }
    save("save a.md", "a.md")
    save("save /tmp/é.md --replace", "/tmp/é.md", replaces: true)
    save("save ../a-b.md --last 3", "../a-b.md", last: 3)
    save("save --last 3 --replace ~/a.md", "~/a.md", last: 3, replaces: true)
    save("save \"a b.md\" --last 1", "a b.md", last: 1)
    save("save '--last'", "--last")
    save("save a.md#1", "a.md#1")
    #expect(fault("save") == .missingText(verb: .save))
    #expect(fault("save --replace") == .missingText(verb: .save))
    #expect(fault("save ''") == .missingText(verb: .save))
    #expect(fault("save a b") == .secondFile("b", both: "a b"))
    #expect(fault("save a --now") == .unknownOption("--now"))
    #expect(fault("save a --last") == .notALast(text: ""))
    #expect(fault("save a --last 0") == .notALast(text: "0"))
    #expect(fault("save 'a") == .openQuote("'a"))
  }

  @Test func transcriptAndForget() {
    #expect(command("transcript") == .transcript(.show))
    #expect(fault("transcript x") == .unexpectedArgument(verb: .transcript, text: "x"))
    #expect(command("forget 3") == .transcript(.forget(3)))
    #expect(fault("forget") == .missingText(verb: .forget))
    #expect(fault("forget x") == .notAnInputNumber(text: "x"))
    #expect(fault("forget 0") == .notAnInputNumber(text: "0"))
    #expect(fault("forget 1 2") == .notAnInputNumber(text: "1 2"))
  }

  @Test func openBrackets() {
    #expect(read("drive f(")?.isOpen == true)
    #expect(read("drive f('''a")?.isOpen == true)
    #expect(read("drive f(\n  1)")?.isOpen == false)
    #expect(read("drive f(\n  1)\nx")?.end == 13)
  }
}
