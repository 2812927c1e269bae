/// One way to do a workload, to be timed.
struct Contender {
  let name: String
  /// How many items one call handles; slow peers handle fewer.
  let items: Int
  /// Does the work and gives a checksum that depends on every item and their order.
  let body: () async throws -> Int
  /// The checksum that is right.
  let expected: Int
}

/// One row of the report.
struct Row {
  let name: String
  /// Nanoseconds an item.
  var ns: Double?
  /// Memory, in MiB, where that is what is measured.
  var mib: Double?
  /// The longest wait, in milliseconds, where that is what is measured.
  var ms: Double?
  /// How many times slower than the limit: the plain loop that does the same work.
  var limitRatio: Double?
  /// How many times faster than each peer.
  var times: [(peer: String, factor: Double)] = []
}

struct WrongResult: Error, CustomStringConvertible {
  let description: String
}

/// What one item cost each contender, round by round.
struct Timings {
  /// Nanoseconds, by name.
  private var samples: [String: [Double]] = [:]

  mutating func add(_ ns: Double, to name: String) { samples[name, default: []].append(ns) }

  /// The median, in nanoseconds.
  func median(of name: String) -> Double? { samples[name].map(Self.median) }

  /// How many times slower the one was than the other: the median of the rounds' ratios. A machine that turns slow half
  /// way through would leave one median in its quick half and the other in its slow one; within a round both met the same.
  func ratio(of name: String, to other: String) -> Double? {
    guard let own = samples[name], let others = samples[other] else { return nil }
    return Self.median(zip(own, others).map { $0 / $1 })
  }

  private static func median(_ numbers: [Double]) -> Double { numbers.sorted()[numbers.count / 2] }
}

/// Times all contenders in turns, so that a slow phase of the machine hits them alike.
///
/// - Throws: `WrongResult` when a checksum is not the expected one.
func timings(_ contenders: [Contender], rounds: Int = 9) async throws -> Timings {
  var timings = Timings()
  let clock = ContinuousClock()
  for round in 0...rounds {
    for contender in contenders {
      let start = clock.now
      let result = try await contender.body()
      let elapsed = clock.now - start
      guard result == contender.expected else {
        throw WrongResult(description: "\(contender.name): checksum \(result), expected \(contender.expected)")
      }
      // The first round warms up.
      if round > 0 { timings.add(elapsed / .nanoseconds(1) / Double(contender.items), to: contender.name) }
    }
  }
  return timings
}

/// Mixes one item into an order-dependent checksum.
///
/// It mixes two kinds of arithmetic, so that the optimiser cannot take it apart: of a plain loop over `sum * 31 + value` it
/// makes one that handles eight items a turn, and the limit would measure its algebra.
@inline(__always) func mix(_ sum: Int, _ value: Int) -> Int { sum &* 31 ^ value }
