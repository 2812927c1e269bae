/// Something observed in a run: at a stage, or of a resource.
package struct TraceReport: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case started
    case pulled
    /// With the item's `repr`.
    case yielded(String)
    case ended
    /// The reason: `break`, `error`, `exhausted`, `cancelled`.
    case closed(String)
    /// `ValueError: message`.
    case threw(String)
    case acquired(resource: String)
    case releasing(resource: String, reason: String)
    case released(resource: String, reason: String)
    /// The release itself raised.
    case releaseFailed(resource: String, error: String)
    /// Virtual time went on to this many seconds.
    case time(Double)
  }
  package var run: Int
  package var kind: Kind
  /// The combinator: `map`, `and_then`, `source`.
  package var stage: String
  /// The function at that stage.
  package var label: String
  /// How deep the stage lies in the description; 0 is the outermost.
  package var depth: Int

  package init(run: Int, kind: Kind, stage: String = "", label: String = "", depth: Int = 0) {
    self.run = run
    self.kind = kind
    self.stage = stage
    self.label = label
    self.depth = depth
  }
}

/// How a run came to rest.
package struct RunStateReport: Equatable, Sendable {
  package enum State: Equatable, Sendable {
    /// Suspended: what it holds stays held.
    case held
    /// The stream had no more items.
    case ended
    /// `break` closed it.
    case closed
    /// An exception left it, after its cleanup.
    case failed(String)
    /// Ctrl-C stopped it, after its cleanup.
    case stopped
  }
  package var run: Int
  package var state: State
  /// Items in all so far.
  package var items: Int
  /// The resources that it holds.
  package var holding: [String]

  package init(run: Int, state: State, items: Int, holding: [String] = []) {
    self.run = run
    self.state = state
    self.items = items
    self.holding = holding
  }
}

/// What a run was seen to do: purity, demand, cleanup.
package struct RunSummary: Equatable, Sendable {
  package var run: Int
  /// Effects recorded while the stream was built; nil when that was not observed (it came out of a data structure).
  package var buildingEffects: Int?
  /// Effects recorded while it was driven.
  package var drivingEffects: Int
  /// Per stage, outermost first.
  package var demand: [StageDemand]
  /// Every resource, in the order of acquisition.
  package var ledger: [LedgerLine]
  package var outOfSight: OutOfSight

  package init(
    run: Int, buildingEffects: Int?, drivingEffects: Int, demand: [StageDemand], ledger: [LedgerLine],
    outOfSight: OutOfSight = OutOfSight()
  ) {
    self.run = run
    self.buildingEffects = buildingEffects
    self.drivingEffects = drivingEffects
    self.demand = demand
    self.ledger = ledger
    self.outOfSight = outOfSight
  }
}

/// What `async_gen_using` acquired, and how much of it was released, in streams that a generator of the program reads by
/// itself: of those no stage is seen.
package struct OutOfSight: Equatable, Sendable {
  package var acquired: Int
  package var released: Int

  package init(acquired: Int = 0, released: Int = 0) {
    self.acquired = acquired
    self.released = released
  }
}

/// How much one stage was asked, and gave.
package struct StageDemand: Equatable, Sendable {
  /// Its number in the run, in the order in which stages were met.
  package var id: Int
  package var stage: String
  package var label: String
  package var depth: Int
  /// How many runs of it were started: more than one for a stream that is made for each item.
  package var starts: Int
  package var pulled: Int
  package var yielded: Int
  package var errs: Int
  /// Made while running, by the function of the stage above.
  package var isInner: Bool

  package init(
    id: Int = 0, stage: String, label: String, depth: Int, starts: Int = 1, pulled: Int, yielded: Int, errs: Int = 0,
    isInner: Bool = false
  ) {
    self.id = id
    self.stage = stage
    self.label = label
    self.depth = depth
    self.starts = starts
    self.pulled = pulled
    self.yielded = yielded
    self.errs = errs
    self.isInner = isInner
  }
}

/// One resource in the cleanup ledger.
package struct LedgerLine: Equatable, Sendable {
  package enum Fate: Equatable, Sendable {
    /// Why and after how many items of the run.
    case released(reason: String, afterItems: Int)
    case held
    /// The release raised this.
    case failed(error: String)
    /// The run is over, and it was never released.
    case leaked
    /// Acquiring it did not succeed.
    case notAcquired
  }
  package var resource: String
  /// How many items the run had given when it was acquired.
  package var acquiredAfter: Int
  package var fate: Fate

  package init(resource: String, acquiredAfter: Int, fate: Fate) {
    self.resource = resource
    self.acquiredAfter = acquiredAfter
    self.fate = fate
  }
}

/// One run, as `runs` lists it.
package struct RunReport: Equatable, Sendable {
  package var number: Int
  /// The expression that it was made of.
  package var stream: String
  package var items: Int
  /// Nil while it is held.
  package var state: RunStateReport.State
  package var holding: [String]
  package var isCurrent: Bool

  package init(
    number: Int, stream: String, items: Int, state: RunStateReport.State, holding: [String] = [],
    isCurrent: Bool = false
  ) {
    self.number = number
    self.stream = stream
    self.items = items
    self.state = state
    self.holding = holding
    self.isCurrent = isCurrent
  }
}

/// The description of a stream. What was built around what: the outermost node is the root.
package struct StreamTree: Equatable, Sendable {
  package struct Node: Equatable, Sendable {
    /// The course's name: `async_gen_map`; `source` for a callable of the program.
    package var name: String
    /// The function it was given, or its text.
    package var label: String
    /// File and line of that function.
    package var file: String?
    package var line: Int?
    /// 0 is the root.
    package var depth: Int
    /// Whether more children of the same parent follow.
    package var isLast: Bool

    package init(
      name: String, label: String, file: String? = nil, line: Int? = nil, depth: Int = 0, isLast: Bool = true
    ) {
      self.name = name
      self.label = label
      self.file = file
      self.line = line
      self.depth = depth
      self.isLast = isLast
    }
  }
  /// In the order of drawing: each parent before its children.
  package var nodes: [Node]
  /// Nodes beyond the limit of what is drawn.
  package var hidden: Int

  package init(nodes: [Node], hidden: Int = 0) {
    self.nodes = nodes
    self.hidden = hidden
  }
}

/// One name of the session, as `vars` lists it.
package struct Binding: Equatable, Sendable {
  package var name: String
  /// What it is, in the course's words: `stream`, `function`, `class`, `module`, or the type's name.
  package var kind: String
  /// A short look at it.
  package var text: String

  package init(name: String, kind: String, text: String) {
    self.name = name
    self.kind = kind
    self.text = text
  }
}
