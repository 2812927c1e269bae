#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs `body` on a thread of its own with a stack of `bytes`, and waits for it.
///
/// Programs recurse on the host's stack where native code calls back into them (`sorted(key=…)`, `__eq__`, nested
/// `repr`); the limit of 1000 levels needs more than a thread's usual 8 MiB or 512 KiB. Only what is used is ever mapped.
/// - Returns: what `body` gives; nil when no thread could be made.
package func onLargeStack<R>(bytes: Int = 1 << 30, _ body: () -> R) -> R? {
  withoutActuallyEscaping(body) { escaping in
    let box = ThreadBox(body: escaping)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, bytes)
    let argument = Unmanaged.passRetained(box)
    defer { argument.release() }
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = pthread_create(
      &thread, &attributes,
      { raw in
        #if canImport(Darwin)
          let pointer = raw
        #else
          guard let pointer = raw else { return nil }
        #endif
        Unmanaged<AnyThreadBox>.fromOpaque(pointer).takeUnretainedValue().run()
        return nil
      }, argument.toOpaque())
    guard status == 0 else { return nil }
    #if canImport(Darwin)
      if let thread { pthread_join(thread, nil) }
    #else
      pthread_join(thread, nil)
    #endif
    return box.result
  }
}

private class AnyThreadBox: @unchecked Sendable {
  func run() {}
}
private final class ThreadBox<R>: AnyThreadBox, @unchecked Sendable {
  private let body: () -> R
  private(set) var result: R?
  init(body: @escaping () -> R) { self.body = body }
  override func run() { result = body() }
}
