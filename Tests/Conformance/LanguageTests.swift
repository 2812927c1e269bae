import Foundation
import Testing

@testable import Notation

/// Every program under `Language/` prints in our machine what CPython printed, and ends as it did.
@Suite(.serialized) struct LanguageTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Language")

  /// The programs, as paths below `Language/` without the ending.
  static let programs: [String] = {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let programs = files?.compactMap { $0 as? URL }.filter { $0.pathExtension == "py" } ?? []
    return programs.map { String($0.deletingPathExtension().path.dropFirst(folder.path.count + 1)) }.sorted()
  }()

  @Test func thereArePrograms() { #expect(Self.programs.count > 100) }

  @Test(arguments: programs) func printsWhatCPythonPrints(program: String) throws {
    let expected = try text(program, "out")
    let ending = try? text(program, "err")
    let source = try Data(contentsOf: Self.folder.appending(path: program + ".py"))
    let name = URL(filePath: program).lastPathComponent + ".py"
    let answer = try #require(MachineTurn.take { onLargeStack { LanguageRun(name: name, bytes: Array(source)) } })
    #expect(firstDifference(expected, answer.output) == nil)
    #expect(lastLine(answer.errors) == lastLine(ending ?? ""))
  }

  private func text(_ program: String, _ ending: String) throws -> String {
    String(decoding: try Data(contentsOf: Self.folder.appending(path: program + "." + ending)), as: UTF8.self)
  }

  private func lastLine(_ text: String) -> Substring {
    text.split(separator: "\n", omittingEmptySubsequences: true).last ?? ""
  }

  /// The first line that differs, with both readings; nil for equal texts.
  private func firstDifference(_ expected: String, _ actual: String) -> String? {
    if expected == actual { return nil }
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let given = actual.split(separator: "\n", omittingEmptySubsequences: false)
    for number in 0..<max(wanted.count, given.count) {
      let pair = (number < wanted.count ? wanted[number] : "(end)", number < given.count ? given[number] : "(end)")
      if pair.0 != pair.1 { return "line \(number + 1): CPython: \(pair.0) · ours: \(pair.1)" }
    }
    return "the line ends differ"
  }
}

/// What one run of a program wrote.
struct LanguageRun: Sendable {
  private(set) var output = ""
  private(set) var errors = ""

  init(name: String, bytes: [UInt8]) {
    let log = Log()
    var ports = Machine.Ports()
    ports.write = { log.output += $0.string }
    ports.writeError = { log.errors += $0.string }
    let machine = Machine(ports: ports)
    let source = Source(name: name, bytes: bytes)
    do { try machine.execute(source) } catch {
      log.errors += Self.ending(machine, error, source)
    }
    output = log.output
    errors = log.errors
  }

  /// What CPython says on standard error at the end of a program.
  private static func ending(_ machine: Machine, _ error: any Error, _ source: Source) -> String {
    if let fault = error as? SyntaxFault { return machine.renderSyntaxFault(fault, in: source) }
    guard let exception = machine.exception(from: error) else { return "\(error)" }
    guard exception.cls.isSubclass(of: builtin.systemExit) else { return machine.renderTraceback(exception) }
    switch exception.arguments.first {
    case nil, .some(.none), .some(.int): return ""
    case .some(let code): return (try? machine.str(code).string) ?? ""
    }
  }

  private final class Log: @unchecked Sendable {
    var output = ""
    var errors = ""
  }
}
