import Synchronization

/// Lets go of deeply nested descriptions and runs one link after the other: the automatic way recurses once a link
/// and would overflow the stack.
@usableFromInline enum DeepRelease {
  private struct Queue {
    var waiting: [Parcel] = []
    var isDraining = false
  }
  // The parcel is only ever let go of, by one thread.
  private struct Parcel: @unchecked Sendable { let object: AnyObject }
  private static let queue = Mutex(Queue())

  /// Lets go of `object` now, or, when this happens inside another release, right after that one.
  @usableFromInline static func later(_ object: AnyObject) {
    let parcel = Parcel(object: object)
    let drains = queue.withLock { queue in
      queue.waiting.append(parcel)
      if queue.isDraining { return false }
      queue.isDraining = true
      return true
    }
    if drains { drain() }
  }

  private static func drain() {
    while true {
      let next = queue.withLock { queue -> Parcel? in
        let next = queue.waiting.popLast()
        if next == nil { queue.isDraining = false }
        return next
      }
      if next == nil { return }
    }
  }
}

/// A value as an object, for `DeepRelease`.
@usableFromInline final class Box<Value> {
  @usableFromInline let value: Value
  @usableFromInline init(_ value: Value) { self.value = value }
}
