/// A description of one lazy asynchronous operation: nothing runs until ``run()``, and each call runs it anew.
///
///     let plan = AsyncPlan.pure(20).map { $0 + 1 }.bind { .pure($0 * 2) }
///     try await plan.run()    // .success(42)
///
/// A failed item stops a chain of `bind` and `map` and is its result; a thrown error is a defect and passes outward.
/// Cost: a chain of any length runs in constant native stack.
public struct AsyncPlan<T: Sendable>: Sendable {
  @usableFromInline enum Shape: Sendable {
    case ready(Item<T>)
    case operation(@Sendable () async throws -> Item<T>)
    case chain(PlanChain)
  }

  @usableFromInline let shape: Shape
  @inlinable init(_ shape: Shape) { self.shape = shape }

  /// The plan whose result is `value`. Nothing waits.
  ///
  ///     try await AsyncPlan.pure(7).run()    // .success(7)
  @inlinable public static func pure(_ value: T) -> AsyncPlan<T> { AsyncPlan(.ready(.success(value))) }

  /// The plan whose result is `item`, which may be a failed one. Nothing waits.
  @inlinable public static func fromResult(_ item: Item<T>) -> AsyncPlan<T> { AsyncPlan(.ready(item)) }

  /// The plan that runs `operation`.
  ///
  ///     let load = AsyncPlan.lift { await client.load(id) }    // a Result<Page, ErrInfo>
  ///
  /// - Parameter operation: Called anew by every run. What it throws, the run throws.
  @inlinable public static func lift(_ operation: @escaping @Sendable () async throws -> Item<T>) -> AsyncPlan<T> {
    AsyncPlan(.operation(operation))
  }

  /// Runs the plan.
  ///
  /// - Returns: The item it comes to.
  /// - Throws: Whatever one of its operations or functions throws.
  @inlinable public func run() async throws -> Item<T> {
    switch shape {
    case .ready(let item): return item
    case .operation(let operation): return try await operation()
    case .chain(let chain):
      switch try await chain.run() {
      case .success(let value): return .success(value as! T)
      case .failure(let error): return .failure(error)
      }
    }
  }

  /// The plan that runs this one, and then the plan that `next` makes of its value. A failed item skips `next`.
  ///
  /// Laws: `pure(x).bind(f)` is `f(x)`; `p.bind { .pure($0) }` is `p`; `p.bind(f).bind(g)` is
  /// `p.bind { f($0).bind(g) }`.
  ///
  ///     try await AsyncPlan.pure(20).bind { .pure($0 + 1) }.run()    // .success(21)
  ///
  /// - Parameter next: Called once a run, when this plan's value is there. What it throws, the run throws.
  public func bind<U: Sendable>(_ next: @escaping @Sendable (T) throws -> AsyncPlan<U>) -> AsyncPlan<U> {
    AsyncPlan<U>(.chain(PlanChain(first: erased) { try next($0 as! T).erased }))
  }

  /// The plan with `transform` applied to its value. A failed item skips it.
  ///
  ///     try await AsyncPlan.pure(20).map { $0 + 1 }.run()    // .success(21)
  ///
  /// Law: `p.map(f)` is `p.bind { .pure(f($0)) }`.
  ///
  /// - Parameter transform: What it throws, the run throws.
  public func map<U: Sendable>(_ transform: @escaping @Sendable (T) throws -> U) -> AsyncPlan<U> {
    bind { .pure(try transform($0)) }
  }

  var erased: ErasedPlan {
    switch shape {
    case .ready(let item): .ready(item.map { $0 as any Sendable })
    case .operation(let operation): .operation { try await operation().map { $0 as any Sendable } }
    case .chain(let chain): .chain(chain)
    }
  }
}
