/// What `help NAME` shows.
public struct HelpPage: Equatable, Sendable {
  public var name: String
  /// How it is written: `async_gen_map(gen, f)`, `take N [STREAM]`. Each form one line.
  public var signatures: [String]
  /// What it does.
  public var summary: String
  /// The lines of one example, as typed at the prompt.
  public var example: [String]
  /// What always holds, as the course states it.
  public var law: String?

  public init(name: String, signatures: [String], summary: String, example: [String] = [], law: String? = nil) {
    self.name = name
    self.signatures = signatures
    self.summary = summary
    self.example = example
    self.law = law
  }
}

/// What `help` shows.
public struct HelpOverview: Equatable, Sendable {
  public struct Group: Equatable, Sendable {
    public var title: String
    /// Each name (or form) with one short sentence.
    public var entries: [Entry]

    public init(title: String, entries: [Entry]) {
      self.title = title
      self.entries = entries
    }
  }
  public struct Entry: Equatable, Sendable {
    public var name: String
    public var summary: String

    public init(name: String, summary: String) {
      self.name = name
      self.summary = summary
    }
  }
  public var groups: [Group]

  public init(groups: [Group]) { self.groups = groups }
}
