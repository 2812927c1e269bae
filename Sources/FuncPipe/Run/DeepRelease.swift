#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lets go of deeply nested descriptions and runs: the automatic way recurses once a link and would overflow the
/// stack. Whoever may be a link of a long chain lets go of the next link here; when the recursion on this thread has
/// become deep, the link is put aside until it has unwound.
@usableFromInline final class DeepRelease {
  /// How deep the recursion may become, in links. In a debug build a link costs about a kilobyte of stack.
  private static let limit = 128

  private var depth = 0
  private var aside: [AnyObject] = []

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    let status = pthread_key_create(&key) { state in
      #if canImport(Darwin)
        Unmanaged<DeepRelease>.fromOpaque(state).release()
      #else
        if let state { Unmanaged<DeepRelease>.fromOpaque(state).release() }
      #endif
    }
    precondition(status == 0, "the thread has no room for one more key")
    return key
  }()

  private static var ofThisThread: DeepRelease {
    if let state = pthread_getspecific(key) { return Unmanaged<DeepRelease>.fromOpaque(state).takeUnretainedValue() }
    let state = DeepRelease()
    pthread_setspecific(key, Unmanaged.passRetained(state).toOpaque())
    return state
  }

  /// Empties `slot`.
  ///
  /// - Parameter weight: How many plain links hang on it without a link of this kind between them.
  @usableFromInline static func empty<Value>(_ slot: inout Value?, weight: Int = 1) {
    guard slot != nil else { return }
    let state = ofThisThread
    if state.enter(weight) {
      slot = nil
      if state.leave(weight) { state.drain() }
    } else {
      state.putAside(&slot)
    }
  }

  // The optimiser moves releases across plain stores, and the depth would then never be seen to grow: what happens
  // before and after a release is hidden from it.

  /// Whether there is stack left to release something at once; then it is counted until `leave`.
  @inline(never) @_optimize(none) private func enter(_ weight: Int) -> Bool {
    if depth >= Self.limit { return false }
    depth += weight
    return true
  }

  /// Whether the recursion has unwound and links are waiting.
  @inline(never) @_optimize(none) private func leave(_ weight: Int) -> Bool {
    depth -= weight
    return depth == 0 && !aside.isEmpty
  }

  @inline(never) @_optimize(none) private func putAside<Value>(_ slot: inout Value?) {
    aside.append(Box(slot.take()))
  }

  @inline(never) @_optimize(none) private func drain() {
    depth += 1
    while releaseOne() {}
    depth -= 1
  }

  @inline(never) @_optimize(none) private func releaseOne() -> Bool { aside.popLast() != nil }
}

private final class Box<Value> {
  let value: Value
  init(_ value: Value) { self.value = value }
}
