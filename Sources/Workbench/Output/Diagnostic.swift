/// Something was wrong: what, where, and what to do.
public struct Diagnostic: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    /// A Python exception that nobody handled.
    case exception
    /// The text is no program.
    case syntax
    /// A command was not used as it can be.
    case command
    /// The machine stopped the program for good.
    case halted
  }
  public var kind: Kind
  /// The whole text as CPython prints it (traceback included), or the session's sentence. Ends with a line end.
  public var text: String
  /// For commands: the line and what in it is meant.
  public var excerpt: Excerpt?
  /// What to write instead.
  public var hint: String?

  /// A part of a line.
  public struct Excerpt: Equatable, Sendable {
    public var file: String
    /// From 1.
    public var line: Int
    public var text: String
    /// Code points from the start of the line.
    public var start: Int
    public var count: Int

    public init(file: String, line: Int, text: String, start: Int, count: Int) {
      self.file = file
      self.line = line
      self.text = text
      self.start = start
      self.count = count
    }
  }

  public init(kind: Kind, text: String, excerpt: Excerpt? = nil, hint: String? = nil) {
    self.kind = kind
    self.text = text
    self.excerpt = excerpt
    self.hint = hint
  }
}
