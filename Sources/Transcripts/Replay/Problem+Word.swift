extension Problem {
  /// The kind as a word, for programs.
  package var word: String {
    switch kind {
    case .fault: "fault"
    case .output: "output"
    case .failed: "failed"
    case .otherError: "other-error"
    case .didNotFail: "did-not-fail"
    case .passes: "passes"
    case .unfinished: "unfinished"
    case .afterEnd: "after-end"
    case .limit(let limit): "limit-\(limit.rawValue)"
    }
  }
}
