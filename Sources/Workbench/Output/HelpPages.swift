/// What `help NAME` shows.
package struct HelpPage: Equatable, Sendable {
  package var name: String
  /// How it is written: `async_gen_map(gen, f)`, `take N [STREAM]`. Each form one line.
  package var signatures: [String]
  /// What it does.
  package var summary: String
  /// The lines of one example, as typed at the prompt.
  package var example: [String]
  /// What always holds, as the course states it.
  package var law: String?

  package init(name: String, signatures: [String], summary: String, example: [String] = [], law: String? = nil) {
    self.name = name
    self.signatures = signatures
    self.summary = summary
    self.example = example
    self.law = law
  }
}

/// What `help` shows.
package struct HelpOverview: Equatable, Sendable {
  package struct Group: Equatable, Sendable {
    package var title: String
    /// Each name (or form) with one short sentence.
    package var entries: [Entry]

    package init(title: String, entries: [Entry]) {
      self.title = title
      self.entries = entries
    }
  }
  package struct Entry: Equatable, Sendable {
    package var name: String
    package var summary: String

    package init(name: String, summary: String) {
      self.name = name
      self.summary = summary
    }
  }
  package var groups: [Group]

  package init(groups: [Group]) { self.groups = groups }
}
