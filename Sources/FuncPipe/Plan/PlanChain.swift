/// A plan without its type, as the links of a chain hold it.
@usableFromInline enum ErasedPlan: Sendable {
  case ready(Item<any Sendable>)
  case operation(@Sendable () async throws -> Item<any Sendable>)
  case chain(PlanChain)
}

/// One `bind`. A chain runs as a loop with an explicit stack, so neither side may nest too deep.
@usableFromInline final class PlanChain: Sendable {
  typealias Next = @Sendable (any Sendable) throws -> ErasedPlan

  private let first: DeepLink<ErasedPlan>
  private let next: DeepLink<Next>

  init(first: ErasedPlan, next: @escaping Next) {
    self.first = DeepLink(first)
    self.next = DeepLink(next)
  }

  @usableFromInline func run() async throws -> Item<any Sendable> {
    var waiting: [Next] = []
    var current = ErasedPlan.chain(self)
    while true {
      let item: Item<any Sendable>
      switch current {
      case .chain(let chain):
        waiting.append(chain.next.value!)
        current = chain.first.value!
        continue
      case .ready(let ready): item = ready
      case .operation(let operation): item = try await operation()
      }
      guard case .success(let value) = item, let next = waiting.popLast() else { return item }
      current = try next(value)
    }
  }
}
