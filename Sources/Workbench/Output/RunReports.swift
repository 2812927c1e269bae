/// Something observed in a run: at a stage, or of a resource.
public struct TraceReport: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
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
  public var run: Int
  public var kind: Kind
  /// The combinator: `map`, `and_then`, `source`.
  public var stage: String
  /// The function at that stage.
  public var label: String
  /// How deep the stage lies in the description; 0 is the outermost.
  public var depth: Int

  public init(run: Int, kind: Kind, stage: String = "", label: String = "", depth: Int = 0) {
    self.run = run
    self.kind = kind
    self.stage = stage
    self.label = label
    self.depth = depth
  }
}

/// How a run came to rest.
public struct RunStateReport: Equatable, Sendable {
  public enum State: Equatable, Sendable {
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
  public var run: Int
  public var state: State
  /// Items in all so far.
  public var items: Int
  /// The resources that it holds.
  public var holding: [String]

  public init(run: Int, state: State, items: Int, holding: [String] = []) {
    self.run = run
    self.state = state
    self.items = items
    self.holding = holding
  }
}

/// What a run was seen to do: purity, demand, cleanup.
public struct RunSummary: Equatable, Sendable {
  public var run: Int
  /// Effects recorded while the stream was built; nil when that was not observed (it came out of a data structure).
  public var buildingEffects: Int?
  /// Effects recorded while it was driven.
  public var drivingEffects: Int
  /// Per stage, outermost first.
  public var demand: [StageDemand]
  /// Every resource, in the order of acquisition.
  public var ledger: [LedgerLine]

  public init(
    run: Int, buildingEffects: Int?, drivingEffects: Int, demand: [StageDemand], ledger: [LedgerLine]
  ) {
    self.run = run
    self.buildingEffects = buildingEffects
    self.drivingEffects = drivingEffects
    self.demand = demand
    self.ledger = ledger
  }
}

/// How much one stage was asked, and gave.
public struct StageDemand: Equatable, Sendable {
  public var stage: String
  public var label: String
  public var depth: Int
  /// How many runs of it were started: more than one for a stream that is made for each item.
  public var starts: Int
  public var pulled: Int
  public var yielded: Int
  public var errs: Int
  /// Made while running, by the function of the stage above.
  public var isInner: Bool

  public init(
    stage: String, label: String, depth: Int, starts: Int = 1, pulled: Int, yielded: Int, errs: Int = 0,
    isInner: Bool = false
  ) {
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
public struct LedgerLine: Equatable, Sendable {
  public enum Fate: Equatable, Sendable {
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
  public var resource: String
  /// How many items the run had given when it was acquired.
  public var acquiredAfter: Int
  public var fate: Fate

  public init(resource: String, acquiredAfter: Int, fate: Fate) {
    self.resource = resource
    self.acquiredAfter = acquiredAfter
    self.fate = fate
  }
}

/// One run, as `runs` lists it.
public struct RunReport: Equatable, Sendable {
  public var number: Int
  /// The expression that it was made of.
  public var stream: String
  public var items: Int
  /// Nil while it is held.
  public var state: RunStateReport.State
  public var holding: [String]
  public var isCurrent: Bool

  public init(
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
public struct StreamTree: Equatable, Sendable {
  public struct Node: Equatable, Sendable {
    /// The course's name: `async_gen_map`; `source` for a callable of the program.
    public var name: String
    /// The function it was given, or its text.
    public var label: String
    /// File and line of that function.
    public var file: String?
    public var line: Int?
    /// 0 is the root.
    public var depth: Int
    /// Whether more children of the same parent follow.
    public var isLast: Bool

    public init(
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
  public var nodes: [Node]
  /// Nodes beyond the limit of what is drawn.
  public var hidden: Int

  public init(nodes: [Node], hidden: Int = 0) {
    self.nodes = nodes
    self.hidden = hidden
  }
}

/// One name of the session, as `vars` lists it.
public struct Binding: Equatable, Sendable {
  public var name: String
  /// What it is, in the course's words: `stream`, `function`, `class`, `module`, or the type's name.
  public var kind: String
  /// A short look at it.
  public var text: String

  public init(name: String, kind: String, text: String) {
    self.name = name
    self.kind = kind
    self.text = text
  }
}
