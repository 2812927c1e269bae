import Transcripts

/// What came of one document, for those who print it.
struct DocumentReport: Equatable {
  enum Status: Int { case passed, failed, missing }

  var path: String
  var status = Status.passed
  var inputs = 0
  var knownFailures = 0
  /// Inputs whose output was written anew.
  var updated = 0
  var problems: [Entry] = []

  /// A problem as it is told.
  struct Entry: Equatable {
    /// In the document, from 1; 0 where no line is meant.
    var line = 0
    /// A word for programs: `output`, `failed`, `fault`, …
    var kind: String
    var sentence: String
    /// The first line of the input that it belongs to; empty when it belongs to none.
    var input = ""
    var expected: [String] = []
    var actual: [String] = []
  }

  /// A document that could not be replayed at all.
  static func failure(_ path: String, _ sentence: String, kind: String, status: Status = .failed) -> DocumentReport {
    DocumentReport(path: path, status: status, problems: [Entry(kind: kind, sentence: sentence)])
  }
}

extension DocumentReport {
  /// More problems or lines are counted, and not kept: a document may hold any number.
  static let mostProblems = 200
  static let mostLines = 40

  init(path: String, _ result: Replay.ReplayResult, updated: Int) {
    self.path = path
    inputs = result.inputs
    knownFailures = result.knownFailures
    self.updated = updated
    // What was written anew is no problem any more.
    let left = updated > 0 ? result.problems.filter { !$0.isOutput } : result.problems
    problems = left.prefix(Self.mostProblems).map(Entry.init)
    if left.count > Self.mostProblems {
      problems.append(Entry(kind: "more", sentence: "and \(left.count - Self.mostProblems) more problems"))
    }
    status = problems.isEmpty ? .passed : .failed
  }
}

extension Problem {
  var isOutput: Bool { if case .output = kind { true } else { false } }
}

extension DocumentReport.Entry {
  init(_ problem: Problem) {
    line = problem.line
    kind = problem.word
    sentence = problem.sentence
    input = Self.shortened(problem.input)
    if case .output(let difference) = problem.kind {
      expected = Self.shortened(difference.expected)
      actual = Self.shortened(difference.actual)
    }
  }

  private static func shortened(_ line: String) -> String {
    line.utf8.count > 2000 ? String(line.prefix(500)) + "[… a long line …]" : line
  }

  private static func shortened(_ lines: [String]) -> [String] {
    let most = DocumentReport.mostLines
    let kept = lines.prefix(most).map { shortened($0) }
    return lines.count > most ? kept + ["[… \(lines.count - most) more lines …]"] : kept
  }
}
