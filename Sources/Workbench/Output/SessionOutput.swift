import Notation

/// Something that a session has to show, in the order in which it happened. Facts only: `Rendering` words them.
package enum SessionOutput {
  /// What the program wrote to its standard output, as it wrote it.
  case printed(String)
  /// What the program wrote to its standard error.
  case printedError(String)
  /// The `repr` of an expression's value.
  case value(String)
  /// A stream was built (or looked at).
  case receipt(PurityReceipt)
  /// A run gave an item.
  case item(ItemReport)
  /// The program called `effect(label)`.
  case effect(EffectReport)
  /// A stage or a resource of a run did something.
  case trace(TraceReport)
  /// A run came to rest: held, ended, closed, failed or stopped.
  case runState(RunStateReport)
  /// What a run did, said after it came to rest.
  case summary(RunSummary)
  /// The description of a stream, as a tree.
  case tree(StreamTree)
  /// The runs of the session.
  case runs([RunReport])
  /// The names of the session.
  case bindings([Binding])
  /// The session so far, as it was recorded.
  case transcript(TranscriptListing)
  /// A page of the help.
  case help(HelpPage)
  /// The overview of the help.
  case helpOverview(HelpOverview)
  /// One sentence of the session.
  case note(SessionNote)
  /// Something was wrong.
  case diagnostic(Diagnostic)
}

/// How much of a run is shown while it runs. Whatever it is, the run's summary follows.
package enum TraceLevel: String, CaseIterable, Sendable, Comparable {
  /// Nothing.
  case off
  /// The items.
  case items
  /// Items, effects, and what happens to resources.
  case effects
  /// Every start, pull and yield of every stage, too.
  case full

  package static func < (a: TraceLevel, b: TraceLevel) -> Bool { a.rank < b.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What building a stream was seen to do.
package struct PurityReceipt: Equatable, Sendable {
  /// The name that it was bound to, when a statement bound one.
  package var name: String?
  /// `AsyncGen`.
  package var type: String
  /// Nodes of the description.
  package var nodes: Int
  /// The effects recorded while it was built, in order; empty when building was pure, nil when nobody watched.
  package var effects: [String]?
  /// Whether anything was printed while it was built.
  package var printed: Bool
  /// The name of the program's async generator function, when that is the stream.
  package var source: String?

  package init(
    name: String? = nil, type: String = "AsyncGen", nodes: Int, effects: [String]? = [], printed: Bool = false,
    source: String? = nil
  ) {
    self.name = name
    self.type = type
    self.nodes = nodes
    self.effects = effects
    self.printed = printed
    self.source = source
  }
}

/// One item of a run.
package struct ItemReport: Equatable, Sendable {
  package enum Kind: Sendable { case ok, err, raw }
  package var run: Int
  /// From 0.
  package var index: Int
  package var kind: Kind
  /// The item's `repr`.
  package var text: String

  package init(run: Int, index: Int, kind: Kind, text: String) {
    self.run = run
    self.index = index
    self.kind = kind
    self.text = text
  }
}

/// One `effect(label)`.
package struct EffectReport: Equatable, Sendable {
  /// The run in which it happened; nil outside runs.
  package var run: Int?
  /// The label as `str` gives it.
  package var label: String

  package init(run: Int? = nil, label: String) {
    self.run = run
    self.label = label
  }
}

/// How many names the program imported from a package.
package struct ImportCount: Equatable, Sendable {
  package var package: String
  package var names: Int
}

/// A sentence of the session, as the fact it states.
package enum SessionNote: Equatable, Sendable {
  /// A coroutine is the value, and nobody awaited it.
  case coroutineNotAwaited(name: String)
  /// The program defined these names of the course anew.
  case ownDefinitions([String])
  /// `trace` was set, or asked for.
  case traceLevel(TraceLevel)
  /// `vars`, `runs` with nothing to list.
  case noBindings, noRuns
  /// Names that the program imported, counted by their packages.
  case imports([ImportCount])
  /// `reset` is done.
  case reset(names: Int, runs: Int)
  /// A note was recorded.
  case noted
  /// An input was dropped from the recording.
  case forgot(input: Int, text: String)
  /// The recording was written to a file.
  case saved(SavedTranscript)
  /// Nothing was recorded yet.
  case noTranscript
  /// The session ends and closes these runs.
  case closingRuns([Int])
  /// Ctrl-C stopped what ran.
  case interrupted
}
