#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lets go of deeply nested descriptions and runs: the automatic way recurses once a link and would overflow the
/// stack. Whoever may be a link of a long chain lets go of the next link here; when the recursion on this thread has
/// become deep, the link is put aside until it has unwound.
@usableFromInline final class DeepRelease {
  /// How deep the recursion may become, in plain links. A link costs about 150 bytes of stack.
  private static let limit = 512

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
    if state.depth < limit {
      state.depth += weight
      slot = nil
      state.depth -= weight
    } else {
      state.putAside(&slot)
    }
    if state.depth == 0, !state.aside.isEmpty { state.drain() }
  }

  private func putAside<Value>(_ slot: inout Value?) {
    aside.append(Box(slot.take()))
  }

  private func drain() {
    depth = 1
    while aside.popLast() != nil {}
    depth = 0
  }
}

private final class Box<Value> {
  let value: Value
  init(_ value: Value) { self.value = value }
}
