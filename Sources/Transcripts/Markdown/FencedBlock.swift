/// A fenced code block of a page.
package struct FencedBlock: Equatable, Sendable {
  /// What stands after the opening marks, without the spaces around it.
  package var info: String
  /// The opening line, from 1.
  package var opening: Int
  /// The lines of code, each as it stands after the indentation of the fence and the marks of what it stands in.
  package var code: [Line] = []
  /// The closing line; nil where nothing closes the fence.
  package var closing: Int?

  package struct Line: Equatable, Sendable {
    /// From 1.
    package var number: Int
    package var text: String
    /// Bytes of the page's line before `text`.
    package var prefix: Int
    /// Columns of the fence's indentation that this line does not have.
    package var missing: Int
  }

  /// The first word of `info` in lower case; empty when there is none.
  package var language: String {
    String(info.prefix { $0 != " " && $0 != "\t" }).lowercased()
  }
  /// The line (from 1) after the opening one.
  package var line: Int { opening + 1 }
  /// The code, each line with its end.
  package var text: String { code.map { $0.text + "\n" }.joined() }
}

/// A line with the marks of a fence, where no fence can be.
package struct MissedFence: Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    /// Indented by four columns or more: that is code already.
    case indented
    /// Within a comment or another piece of HTML that is no Markdown.
    case html
    /// A backtick after the marks: that is code within a line.
    case inline
  }
  package var info: String
  package var line: Int
  package var reason: Reason
}
