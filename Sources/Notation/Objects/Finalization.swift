/// What happens when the last reference to a container goes: deep structures are taken apart without deep recursion.
enum Finalization {
  /// How many containers are being released within one another on this thread of control.
  nonisolated(unsafe) static var depth = 0
  nonisolated(unsafe) static var deferred: [[Value]] = []
  static let limit = 500
  /// As `limit`, where the release counts as a level of the program's recursion.
  static let programLimit = 100

  /// Releases the elements of a container whose last reference went.
  @inline(__always) static func release(_ elements: inout [Value]) {
    if elements.isEmpty { return }
    depth += 1
    if depth > limit {
      deferred.append(elements)
      elements = []
    } else {
      elements = []
      if depth == 1, !deferred.isEmpty { drain() }
    }
    depth -= 1
  }

  /// Releases the single attribute of an instance whose last reference went.
  static func release(_ value: inout Value) {
    depth += 1
    if depth > limit { deferred.append([value]) }
    value = .undefined
    if depth == 1, !deferred.isEmpty { drain() }
    depth -= 1
  }

  /// Releases the `__dict__` of an instance whose last reference went.
  static func release(_ dictionary: DictObject) {
    depth += 1
    if depth > limit { deferred.append([.object(dictionary)]) }
    if depth == 1, !deferred.isEmpty { drain() }
    depth -= 1
  }

  /// Releases what may run code of the program, as a generator's `finally`. Deep within others it waits, held by
  /// what `standIn` makes.
  static func nested(_ standIn: () -> Object, release: () -> Void) {
    depth += 1
    if depth > programLimit {
      deferred.append([.object(standIn())])
    } else {
      release()
      if depth == 1, !deferred.isEmpty { drain() }
    }
    depth -= 1
  }

  @inline(never) private static func drain() {
    while let next = deferred.popLast() { withExtendedLifetime(next) {} }
  }

  /// Calls `__del__` on a stand-in that has the instance's attributes.
  static func run(_ instance: Instance) {
    guard let machine = Machine.current else { return }
    let standIn = Instance(instance.cls)
    standIn.dictionary = instance.dictionary
    machine.runFinalizer(standIn)
  }
}
