import LineEditing

/// How the results of a page are told.
protocol PageReport {
  /// Whether the report has the messages, so that they need not be shown when they come.
  var tellsMessages: Bool { get }
  func text(of result: BlockResult) -> String
  func summary(of results: [BlockResult]) -> String
}

/// A line a block, for people; the tracebacks are on standard error.
struct TextPageReport: PageReport {
  let tellsMessages = false

  func text(of result: BlockResult) -> String {
    let message = result.message.map { " " + Self.onOneLine($0) } ?? ""
    return "block \(result.block), line \(result.line): \(result.status.rawValue)\(message)\n"
  }

  func summary(of results: [BlockResult]) -> String {
    let counts = [BlockResult.Status.ran, .raised, .refused].compactMap { status -> String? in
      let count = results.filter { $0.status == status }.count
      return count == 0 ? nil : "\(count) \(status.rawValue)"
    }
    return "\(results.count) block\(results.count == 1 ? "" : "s"): \(counts.joined(separator: ", "))\n"
  }

  private static func onOneLine(_ message: String) -> String {
    DisplayText.sanitised(message).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n")
  }
}

/// An object a block, for programs.
struct JSONPageReport: PageReport {
  let tellsMessages = true

  func text(of result: BlockResult) -> String {
    var members: [(String, JSON)] = [
      ("block", .int(result.block)), ("line", .int(result.line)), ("status", .string(result.status.rawValue)),
    ]
    if let message = result.message { members.append(("message", .string(message))) }
    return JSON.object(members).line + "\n"
  }

  func summary(of results: [BlockResult]) -> String { "" }
}
