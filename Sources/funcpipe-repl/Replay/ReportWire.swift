/// A report as bytes, from the process that replayed a document to the one that asked for it.
enum ReportWire {
  static func encode(_ report: DocumentReport) -> [UInt8] {
    var writer = Writer()
    writer.write(report.path)
    for number in [report.status.rawValue, report.inputs, report.knownFailures, report.updated, report.problems.count] {
      writer.write(number)
    }
    for problem in report.problems {
      writer.write(problem.line)
      for text in [problem.kind, problem.sentence, problem.input] { writer.write(text) }
      for lines in [problem.expected, problem.actual] {
        writer.write(lines.count)
        for line in lines { writer.write(line) }
      }
    }
    writer.write("end")
    return writer.bytes
  }

  /// - Returns: nil where the bytes are no whole report: whoever wrote them ended too soon.
  static func decode(_ bytes: [UInt8]) -> DocumentReport? {
    var reader = Reader(bytes: bytes)
    guard let path = reader.text(), let status = reader.number().flatMap(DocumentReport.Status.init),
      let inputs = reader.number(), let known = reader.number(), let updated = reader.number(),
      let count = reader.number()
    else { return nil }
    var report = DocumentReport(
      path: path, status: status, inputs: inputs, knownFailures: known, updated: updated)
    for _ in 0..<count {
      guard let problem = reader.problem() else { return nil }
      report.problems.append(problem)
    }
    return reader.text() == "end" ? report : nil
  }

  private struct Writer {
    var bytes: [UInt8] = []

    mutating func write(_ number: Int) {
      for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }

    mutating func write(_ text: String) {
      write(text.utf8.count)
      bytes += text.utf8
    }
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func number() -> Int? {
      guard bytes.count - position >= 8 else { return nil }
      defer { position += 8 }
      return (0..<8).reduce(0) { $0 | Int(bytes[position + $1]) << ($1 * 8) }
    }

    mutating func text() -> String? {
      guard let count = number(), count >= 0, count <= bytes.count - position else { return nil }
      defer { position += count }
      return String(decoding: bytes[position..<position + count], as: UTF8.self)
    }

    mutating func lines() -> [String]? {
      guard let count = number(), count >= 0, count <= bytes.count - position else { return nil }
      var lines: [String] = []
      for _ in 0..<count {
        guard let line = text() else { return nil }
        lines.append(line)
      }
      return lines
    }

    mutating func problem() -> DocumentReport.Entry? {
      guard let line = number(), let kind = text(), let sentence = text(), let input = text(),
        let expected = lines(), let actual = lines()
      else { return nil }
      return DocumentReport.Entry(
        line: line, kind: kind, sentence: sentence, input: input, expected: expected, actual: actual)
    }
  }
}
