#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One machine runs at a time in a process (`Machine.current`). Where several threads make machines, as tests do, they
/// take turns with this.
package enum MachineTurn {
  private struct Lock: @unchecked Sendable {
    let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    init() {
      var attributes = pthread_mutexattr_t()
      pthread_mutexattr_init(&attributes)
      pthread_mutexattr_settype(&attributes, Int32(PTHREAD_MUTEX_RECURSIVE))
      pthread_mutex_init(mutex, &attributes)
      pthread_mutexattr_destroy(&attributes)
    }
  }
  private static let lock = Lock()

  /// Runs `body` when no other thread is in its turn. A turn within a turn of the same thread is fine.
  package static func take<R>(_ body: () throws -> R) rethrows -> R {
    pthread_mutex_lock(lock.mutex)
    defer { pthread_mutex_unlock(lock.mutex) }
    return try body()
  }
}
