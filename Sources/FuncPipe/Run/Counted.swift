/// A source whose items are a function of their positions: an array, and what `map` makes of an array or a range.
///
/// `map` composes that function with its own instead of putting a sink between source and reader, which saves two calls
/// an item and means the same: an item is made when it is pulled, and once. (Coutts, Leshchinskiy and Stewart, "Stream
/// Fusion", ICFP 2007, fuse by the same law, `map f . map g = map (f . g)`; here it is done when the stages are put
/// together, since they need not be in sight of each other.)
@usableFromInline struct Counted<T: Sendable>: Sendable {
  /// The item at a position: for a loop that may have the whole pipeline in sight, and then makes one function of all.
  @usableFromInline let item: @Sendable (Int) -> T
  /// The same in parts, for a loop that has not: a call less for each `map`.
  @usableFromInline let stage: CountedStage<T>

  @inlinable @inline(__always) init(item: @escaping @Sendable (Int) -> T, stage: CountedStage<T>) {
    self.item = item
    self.stage = stage
  }

  /// - Parameter item: The item at a position.
  @inlinable @inline(__always) init(_ positions: Range<Int>, item: @escaping @Sendable (Int) -> T) {
    let step: CountedStage<T>.Step = { position, _ in item(position) }
    let loop: CountedStage<T>.Loop = { position, end, _, ok in CountedStage.loop(&position, end, ok) { item($0) } }
    let link = DeepLink((item, step, loop))
    self.init(item: item, stage: CountedStage(positions, step, loop, after: nil, depth: 1, link))
  }

  /// The same source with `transform` after it; nil when so many are composed that a sink serves the stack better.
  @inlinable @inline(__always) func map<U: Sendable>(_ transform: @escaping @Sendable (T) -> U) -> Counted<U>? {
    let depth = stage.depth + 1
    guard depth <= CountedStage<T>.mostComposed else { return nil }
    let item = item
    let composed: @Sendable (Int) -> U = { transform(item($0)) }
    let step: CountedStage<U>.Step = { position, inner in
      transform(unsafeDowncast(inner.unsafelyUnwrapped, to: CountedStage<T>.self).item(position))
    }
    let loop: CountedStage<U>.Loop = { position, end, inner, ok in
      let inner = unsafeDowncast(inner.unsafelyUnwrapped, to: CountedStage<T>.self)
      let step = inner.step
      let innermost = inner.inner
      return CountedStage.loop(&position, end, ok) { transform(step($0, innermost)) }
    }
    let link = DeepLink((composed, step, loop, stage), weight: depth)
    return Counted<U>(
      item: composed, stage: CountedStage<U>(stage.positions, step, loop, after: stage, depth: depth, link))
  }
}

/// The functions of a composition, each the link to those under it.
@usableFromInline final class CountedStage<T: Sendable>: @unchecked Sendable {
  /// Makes an item at a position, with the help of the functions under the last one. Like ``MapStep`` it captures the
  /// user's function alone, and so gets them each time.
  @usableFromInline typealias Step = @Sendable (Int, AnyObject?) -> T

  /// Pushes the items of all positions up to an end, or as many as are wanted.
  @usableFromInline typealias Loop = @Sendable (inout Int, Int, AnyObject?, OkSink<T>) -> Signal

  /// How many functions are composed at most: each is a call within a call.
  @inlinable static var mostComposed: Int { 16 }

  @usableFromInline let positions: Range<Int>
  @usableFromInline let step: Step
  @usableFromInline let loop: Loop
  /// The stage under the last `map`, if there was one; `step` alone knows the type of its items.
  @usableFromInline let inner: AnyObject?
  @usableFromInline let depth: Int
  /// The last reference to what the functions hold; see ``Nested``.
  @usableFromInline let link: AnyObject

  @inlinable @inline(__always) init(
    _ positions: Range<Int>, _ step: @escaping Step, _ loop: @escaping Loop, after inner: AnyObject?, depth: Int,
    _ link: AnyObject
  ) {
    self.positions = positions
    self.step = step
    self.loop = loop
    self.inner = inner
    self.depth = depth
    self.link = link
  }

  @inlinable @inline(__always) func item(_ position: Int) -> T { step(position, inner) }

  /// Pushes all items, or as many as are wanted.
  @inlinable @inline(__always) func start(_ ok: OkSink<T>, _ rest: inout Run<T>?) -> Signal {
    var position = positions.lowerBound
    let signal = push(&position, ok)
    if signal != .done { rest = CountedRun.suspended(self, from: position) }
    return signal
  }

  @inlinable @inline(__always) func push(_ position: inout Int, _ ok: OkSink<T>) -> Signal {
    loop(&position, positions.upperBound, inner, ok)
  }

  @inlinable @inline(__always) static func loop(
    _ position: inout Int, _ end: Int, _ ok: OkSink<T>, _ item: (Int) -> T
  ) -> Signal {
    while position < end {
      let here = position
      position = here &+ 1
      if !ok(item(here)) { return .stopped }
    }
    return .done
  }
}

@usableFromInline final class CountedRun<T: Sendable> {
  @usableFromInline let stage: CountedStage<T>
  @exclusivity(unchecked) @usableFromInline var position: Int

  @inlinable init(_ stage: CountedStage<T>, _ position: Int) {
    self.stage = stage
    self.position = position
  }

  @inline(never) @inlinable static func suspended(_ stage: CountedStage<T>, from position: Int) -> Run<T> {
    let run = CountedRun(stage, position)
    return Run(pump: { ok, _ in run.stage.push(&run.position, ok) }, close: { _ in .closed })
  }
}
