/// Something was wrong: what, where, and what to do.
package struct Diagnostic: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// A Python exception that nobody handled.
    case exception
    /// The text is no program.
    case syntax
    /// A command was not used as it can be.
    case command
    /// The machine stopped the program for good.
    case halted
  }
  package var kind: Kind
  /// The whole text as CPython prints it (traceback included), or the session's sentence. Ends with a line end.
  package var text: String
  /// For commands: the line and what in it is meant.
  package var excerpt: Excerpt?
  /// What to write instead.
  package var hint: String?

  /// A part of a line.
  package struct Excerpt: Equatable, Sendable {
    package var file: String
    /// From 1.
    package var line: Int
    package var text: String
    /// Code points from the start of the line.
    package var start: Int
    package var count: Int

    package init(file: String, line: Int, text: String, start: Int, count: Int) {
      self.file = file
      self.line = line
      self.text = text
      self.start = start
      self.count = count
    }
  }

  package init(kind: Kind, text: String, excerpt: Excerpt? = nil, hint: String? = nil) {
    self.kind = kind
    self.text = text
    self.excerpt = excerpt
    self.hint = hint
  }
}
