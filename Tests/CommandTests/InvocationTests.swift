import Foundation
import Testing

@testable import funcpipe_repl

@Suite struct InvocationTests {
  @Test func nothingIsThePrompt() {
    #expect(Invocation([]) == .prompt(keepGoing: false, .init()))
    #expect(
      Invocation(["--keep-going", "--no-color", "--trace-json", "-"])
        == .prompt(keepGoing: true, .init(noColor: true, traceJSON: "-")))
  }

  @Test func theNameOfAFileSaysWhatItIs() {
    #expect(Invocation(["run", "a.py"]) == .program(path: "a.py", .init()))
    #expect(Invocation(["run", "-"]) == .program(path: "-", .init()))
    #expect(Invocation(["run", "a"]) == .program(path: "a", .init()))
    #expect(Invocation(["run", "a.md"]) == .page(path: "a.md", json: false, .init()))
    #expect(Invocation(["run", "A.MARKDOWN", "--json"]) == .page(path: "A.MARKDOWN", json: true, .init()))
  }

  @Test func optionsOfRun() {
    #expect(
      Invocation(["run", "a.py", "--trace-json", "-", "--no-colour"])
        == .program(path: "a.py", .init(noColor: true, traceJSON: "-")))
    #expect(
      Invocation(["run", "--trace-json=t.jsonl", "a.py"]) == .program(path: "a.py", .init(traceJSON: "t.jsonl")))
    #expect(Invocation(["run", "--", "--odd.py"]) == .program(path: "--odd.py", .init()))
  }

  @Test func optionsBeforeRunCount() {
    #expect(
      Invocation(["--no-color", "--trace-json", "t", "run", "a.py"])
        == .program(path: "a.py", .init(noColor: true, traceJSON: "t")))
  }

  @Test func versionAndHelp() throws {
    #expect(Invocation(["--version"]) == .show("funcpipe-repl 0.1.0"))
    for arguments in [["--help"], ["-h"], ["help"]] {
      guard case .show(let text) = Invocation(arguments) else {
        Issue.record("\(arguments) is no help")
        continue
      }
      #expect(text.contains("USAGE: funcpipe-repl"))
      #expect(text.contains("--keep-going"))
      #expect(text.contains("EXIT STATUS"))
    }
    guard case .show(let text) = Invocation(["help", "run"]) else { throw Unexpected() }
    #expect(text.contains("USAGE: funcpipe-repl run"))
    #expect(text.contains("first line of code"))
  }

  struct Unexpected: Error {}

  @Test(arguments: [
    (["run"], "Error: Missing expected argument '<file>'"),
    (["run", "a.py", "b.py"], "Error: Unexpected argument 'b.py'"),
    (["run", "--jsn", "a.md"], "Error: Unknown option '--jsn'. Did you mean '--json'?"),
    (["run", "a.md", "--trace-json"], "Error: Missing value for '--trace-json <file>'"),
    (["run", "a.py", "--json"], "Error: --json is for pages: 'a.py' is a program."),
    (["--nonsense"], "Error: Unknown option '--nonsense'"),
    (["a.py"], "Error: Unexpected argument 'a.py'"),
  ])
  func usage(_ arguments: [String], _ beginning: String) throws {
    guard case .usage(let text) = Invocation(arguments) else { throw Unexpected() }
    #expect(text.hasPrefix(beginning + "\n"))
    #expect(text.contains("Usage: funcpipe-repl"))
  }

  @Test func aFileWithoutRunGetsAHint() throws {
    guard case .usage(let text) = Invocation(["a.py"]) else { throw Unexpected() }
    #expect(text.hasSuffix("\nTo run a file: funcpipe-repl run a.py"))
  }

  @Test func whatIsReadIsNotWrittenOver() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let document = folder.appendingPathComponent("a.md").path
    let link = folder.appendingPathComponent("b.md").path
    let other = folder.appendingPathComponent("c.md").path
    #expect(FileManager.default.createFile(atPath: document, contents: Data("x".utf8)))
    #expect(FileManager.default.createFile(atPath: other, contents: Data("x".utf8)))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: document)
    func risk(_ arguments: String...) -> String? { Invocation(arguments).inputAtRisk?.sentence }
    let sentence = "'\(link)' is what is read, and would be written over: name another file to write"
    #expect(risk("export", document, "--html", "-o", link) == sentence)
    #expect(risk("run", document, "--trace-json", link) == sentence)
    #expect(risk("replay", folder.path, "--junit", link) == sentence)
    #expect(risk("export", document, "--html", "-o", other) == nil)
    #expect(risk("export", document, "--html", "-o", folder.appendingPathComponent("new").path) == nil)
    #expect(risk("export", "/dev/null", "--html", "-o", "/dev/null") == nil)
  }
}
