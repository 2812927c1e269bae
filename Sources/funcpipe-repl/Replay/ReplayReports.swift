import LineEditing
import Rendering

/// How results of documents are told: as they come, and at the end.
protocol ReplayReport: AnyObject {
  func text(of report: DocumentReport) -> String
  /// - Parameter isWhole: all documents were replayed.
  func end(_ totals: ReplayTotals, isWhole: Bool) -> String
}

/// What all documents together came to.
struct ReplayTotals: Equatable {
  var documents = 0
  var failed = 0
  var missing = 0
  var inputs = 0
  var problems = 0
  var knownFailures = 0
  var updated = 0

  mutating func add(_ report: DocumentReport) {
    documents += 1
    failed += report.status == .passed ? 0 : 1
    missing += report.status == .missing ? 1 : 0
    inputs += report.inputs
    problems += report.problems.count
    knownFailures += report.knownFailures
    updated += report.updated
  }
}

func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

/// For people: a line a document, and under it what is wrong with file and line.
final class TextReplayReport: ReplayReport {
  private let isColoured: Bool

  init(isColoured: Bool) { self.isColoured = isColoured }

  func text(of report: DocumentReport) -> String {
    let path = DisplayText.sanitised(report.path)
    var text = ""
    for problem in report.problems {
      text += "\(path)\(problem.line > 0 ? ":\(problem.line)" : ""): \(DisplayText.sanitised(problem.sentence))\n"
      if !problem.input.isEmpty { text += "    >>> \(DisplayText.sanitised(problem.input))\n" }
      for line in problem.expected { text += coloured("  - \(DisplayText.sanitised(line))", 31) + "\n" }
      for line in problem.actual { text += coloured("  + \(DisplayText.sanitised(line))", 32) + "\n" }
    }
    var facts = [counted(report.inputs, "input")]
    if report.updated > 0 { facts.append("\(counted(report.updated, "output")) written anew") }
    if report.knownFailures > 0 { facts.append("\(counted(report.knownFailures, "block")) known to be wrong") }
    if !report.problems.isEmpty { facts.append(counted(report.problems.count, "problem")) }
    let mark = report.status == .passed ? coloured("ok    ", 32) : coloured("FAILED", 31)
    return text + "\(mark) \(path): \(facts.joined(separator: ", "))\n"
  }

  func end(_ totals: ReplayTotals, isWhole: Bool) -> String {
    var facts = ["\(totals.documents - totals.failed) ok"]
    if totals.failed > 0 {
      facts.append("\(totals.failed) failed (\(counted(totals.problems, "problem")))")
    }
    if totals.knownFailures > 0 { facts.append("\(counted(totals.knownFailures, "block")) known to be wrong") }
    if totals.updated > 0 { facts.append("\(counted(totals.updated, "output")) written anew") }
    let stopped = isWhole ? "" : "stopped: "
    return
      "\(stopped)\(counted(totals.documents, "document")), \(counted(totals.inputs, "input")): \(facts.joined(separator: ", "))\n"
  }

  private func coloured(_ text: String, _ colour: Int) -> String {
    isColoured ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
  }
}

/// For programs: an object a document, one a line.
final class JSONReplayReport: ReplayReport {
  func text(of report: DocumentReport) -> String {
    let problems = report.problems.map { problem in
      var members: [(String, JSON)] = [("line", .int(problem.line)), ("kind", .string(problem.kind))]
      members.append(("message", .string(problem.sentence)))
      if !problem.input.isEmpty { members.append(("input", .string(problem.input))) }
      if !problem.expected.isEmpty || !problem.actual.isEmpty {
        members.append(("expected", .array(problem.expected.map(JSON.string))))
        members.append(("actual", .array(problem.actual.map(JSON.string))))
      }
      return JSON.object(members)
    }
    return JSON.object([
      ("document", .string(report.path)), ("status", .string(report.status == .passed ? "passed" : "failed")),
      ("inputs", .int(report.inputs)), ("known_failures", .int(report.knownFailures)),
      ("updated", .int(report.updated)), ("problems", .array(problems)),
    ]).line + "\n"
  }

  func end(_ totals: ReplayTotals, isWhole: Bool) -> String { "" }
}

/// The Test Anything Protocol, version 13: the plan comes last.
final class TAPReplayReport: ReplayReport {
  private var number = 0

  func text(of report: DocumentReport) -> String {
    number += 1
    // A number sign would begin a directive.
    let path = DisplayText.sanitised(report.path).split(separator: "#", omittingEmptySubsequences: false)
      .joined(separator: "\\#")
    var text = number == 1 ? "TAP version 13\n" : ""
    text += "\(report.status == .passed ? "ok" : "not ok") \(number) - \(path)\n"
    for problem in report.problems {
      text += "# line \(problem.line): \(DisplayText.sanitised(problem.sentence))\n"
      for line in problem.expected { text += "#   - \(DisplayText.sanitised(line))\n" }
      for line in problem.actual { text += "#   + \(DisplayText.sanitised(line))\n" }
    }
    return text
  }

  func end(_ totals: ReplayTotals, isWhole: Bool) -> String {
    isWhole ? "1..\(number)\n" : "Bail out! interrupted\n"
  }
}

/// JUnit's XML, for continuous integration: a test case a document. Written as a whole at the end.
final class JUnitReplayReport: ReplayReport {
  private var cases = ""

  func text(of report: DocumentReport) -> String {
    cases += "  <testcase classname=\"transcripts\" name=\"\(Self.escaped(report.path))\""
    if report.problems.isEmpty {
      cases += "/>\n"
      return ""
    }
    cases += ">\n"
    for problem in report.problems {
      let lines = problem.expected.map { "- \($0)" } + problem.actual.map { "+ \($0)" }
      let place = problem.line > 0 ? "line \(problem.line): " : ""
      cases += "    <failure type=\"\(problem.kind)\" message=\"\(Self.escaped(place + problem.sentence))\">"
      cases += Self.escaped(lines.joined(separator: "\n")) + "</failure>\n"
    }
    cases += "  </testcase>\n"
    return ""
  }

  func end(_ totals: ReplayTotals, isWhole: Bool) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<testsuite name=\"transcripts\" tests=\"\(totals.documents)\" failures=\"\(totals.failed)\">\n"
      + cases + "</testsuite>\n"
  }

  /// XML has no way to write most control characters at all: they are shown as their escapes.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let entity = markupEntity(scalar) {
        result += entity
        continue
      }
      switch scalar {
      case "\n": result += "&#10;"
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result += scalar.value < 0x20 ? DisplayText.sanitised(String(scalar)) : String(scalar)
      }
    }
    return result
  }
}
