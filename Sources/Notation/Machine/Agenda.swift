/// What a loop has to do: what is ready, what waits for the clock, the tasks and generators that it knows.
final class Agenda {
  typealias Action = (Machine) throws -> Void

  struct Timer {
    let time: Double
    let action: Action
  }

  var ready: [Action] = []
  private(set) var timers: [Timer] = []
  var tasks: [EventLoop.Task] = []
  private(set) var isClosed = false
  private var registrations: [GeneratorRegistration] = []
  /// Registrations of dead generators are dropped when there are so many.
  private var pruneAt = 64

  /// Timers of one moment keep the order in which they were made.
  func schedule(_ action: @escaping Action, at time: Double) {
    let position = timers.firstIndex { $0.time > time } ?? timers.count
    timers.insert(Timer(time: time, action: action), at: position)
  }

  /// Whatever was to wait until `now` is ready.
  func makeReady(_ now: Double) {
    while let next = timers.first, next.time <= now {
      timers.removeFirst()
      ready.append(next.action)
    }
  }

  func register(_ generator: GeneratorObject) {
    if registrations.count >= pruneAt {
      registrations.removeAll { $0.generator == nil }
      pruneAt = max(64, registrations.count * 2)
    }
    let registration = GeneratorRegistration(generator, self)
    generator.registration = registration
    registrations.append(registration)
  }

  /// The generators that live, which are forgotten.
  func takeGenerators() -> [GeneratorObject] {
    defer { registrations = [] }
    return registrations.compactMap(\.generator)
  }

  /// Registrations know their agenda.
  func forgetGenerators() { registrations = [] }

  /// Drops everything. A task that is not over is left where it stands, and what it held is released.
  func close(_ vm: Machine) {
    isClosed = true
    for task in tasks where !task.isDone { vm.ports.writeError(Text("Task was destroyed but it is pending!\n")) }
    tasks = []
    while !ready.isEmpty { ready.removeFirst() }
    timers = []
    forgetGenerators()
  }
}
