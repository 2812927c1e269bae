@_spi(Host) import FuncPipe

/// A pipeline as data: built once with the library, once as a naive reference.
indirect enum Pipe: Sendable {
  /// Items in order; before each, `waits` times not ready; throws in place of item number `throwsAt`.
  case source(name: String, items: [Item<Int>], waits: Int, throwsAt: Int?)
  case one(Item<Int>)
  case empty
  /// Sources that `map` is composed with.
  case numbers(Range<Int>)
  case list([Int])
  case map(Pipe, throwsOn: Int?)
  case mapErr(Pipe, throwsOn: String?)
  case andThen(Pipe, choices: [Pipe], throwsOn: Int?)
  case using(name: String, Pipe, Flaws)
  case mapAction(Pipe, waits: Int, failsOn: Int?, throwsOn: Int?)
  case take(Pipe, Int)

  struct Flaws: Sendable {
    var acquireThrows = false
    var makeThrows = false
    var releaseThrows = false
    var suppresses = false
    var waits = 0
  }
}

/// Pipelines from a seed.
struct PipeMaker {
  var random: SplitMix
  var names = 0
  /// Whether to use what only a host can do: suppressing an error.
  let forHost: Bool

  mutating func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
  mutating func name(_ prefix: String) -> String {
    names += 1
    return "\(prefix)\(names)"
  }

  mutating func make(depth: Int) -> Pipe {
    if depth == 0 { return leaf() }
    switch pick(12) {
    case 0, 1: return .map(make(depth: depth - 1), throwsOn: pick(6) == 0 ? pick(5) : nil)
    case 2: return .mapErr(make(depth: depth - 1), throwsOn: pick(4) == 0 ? "E" : nil)
    case 3, 4, 5:
      let count = 1 + pick(3)
      let choices = (0..<count).map { _ in make(depth: depth - 1) }
      return .andThen(make(depth: depth - 1), choices: choices, throwsOn: pick(8) == 0 ? pick(5) : nil)
    case 6, 7, 8:
      let flaws = Pipe.Flaws(
        acquireThrows: pick(12) == 0, makeThrows: pick(12) == 0, releaseThrows: pick(6) == 0,
        suppresses: forHost && pick(4) == 0, waits: pick(3))
      return .using(name: name("r"), make(depth: depth - 1), flaws)
    case 9, 10:
      return .mapAction(
        make(depth: depth - 1), waits: pick(3), failsOn: pick(3) == 0 ? pick(5) : nil,
        throwsOn: pick(8) == 0 ? pick(5) : nil)
    default: return .take(make(depth: depth - 1), pick(5))
    }
  }

  mutating func leaf() -> Pipe {
    switch pick(10) {
    case 0: return .one(.success(pick(5)))
    case 1: return .empty
    case 2: return .one(failed("E"))
    case 3: return .numbers(pick(3)..<3 + pick(3))
    case 4: return .list((0..<pick(5)).map { _ in pick(5) })
    default:
      let items = (0..<pick(5)).map { _ -> Item<Int> in pick(5) == 0 ? failed("E") : .success(pick(5)) }
      return .source(
        name: name("s"), items: items, waits: pick(3), throwsAt: pick(7) == 0 ? pick(4) : nil)
    }
  }
}

struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
