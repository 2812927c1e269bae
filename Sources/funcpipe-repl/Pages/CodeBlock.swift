/// A fenced code block of a Markdown page.
struct CodeBlock: Equatable {
  /// The first word after the fence, in lower case; empty where there is none.
  var language: String
  /// The line (from 1) of the first line of code: the one after the opening fence.
  var line: Int
  /// The code, each line with its end, without the indentation of the fence.
  var code: String
}
