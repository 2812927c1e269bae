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

/// Times all contenders in turns, so that a slow phase of the machine hits them alike.
///
/// - Returns: The median time of one item in nanoseconds, by name.
/// - Throws: `WrongResult` when a checksum is not the expected one.
func medians(_ contenders: [Contender], rounds: Int = 9) async throws -> [String: Double] {
  var samples: [String: [Double]] = [:]
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
      if round > 0 { samples[contender.name, default: []].append(elapsed / .nanoseconds(1) / Double(contender.items)) }
    }
  }
  return samples.mapValues { $0.sorted()[$0.count / 2] }
}

/// Mixes one item into an order-dependent checksum.
///
/// It mixes two kinds of arithmetic, so that the optimiser cannot take it apart: of a plain loop over `sum * 31 + value` it
/// makes one that handles eight items a turn, and the limit would measure its algebra.
@inline(__always) func mix(_ sum: Int, _ value: Int) -> Int { sum &* 31 ^ value }
