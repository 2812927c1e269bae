import Foundation
import FuncPipe

/// What must not grow with the number of items: memory, and how long others are kept waiting.
enum Endurance {
  /// The argument that makes this program read some streams and print the most memory it had.
  static let argument = "--peak-memory"

  // MARK: Memory

  private static let few = 10_000
  private static let many = 10_000_000
  private static let mostGrowth = 1.0

  /// How much more memory ten million items take at their peak than ten thousand, in processes of their own.
  /// - Throws: `WrongResult` when it is more than 1 MiB.
  static func memory() throws -> Row {
    let base = try peak(few)
    let growth = try peak(many) - base
    guard growth <= mostGrowth else {
      throw WrongResult(
        description: "library/memory: \(growth.rounded(to: 2)) MiB more for \(many) items than for \(few)")
    }
    return Row(name: "library/memory", mib: max(0, growth))
  }

  private static func peak(_ items: Int) throws -> Double {
    let output = try Child.output(CommandLine.arguments[0], [argument, "\(items)"])
    guard output.status == 0, let bytes = Int(String(decoding: output.data.dropLast(), as: UTF8.self)) else {
      throw WrongResult(description: "library/memory: the reading process failed")
    }
    return Double(bytes) / 1_048_576
  }

  /// Reads every workload, driven and pulled; what the process for `memory` does.
  /// - Returns: The most memory that this process has had resident, in bytes.
  static func readEverything(_ items: Int) async throws -> Int {
    for workload in Workload.allCases {
      let sums = try await [driven(workload.stream(items)), pulled(workload.stream(items))]
      guard sums == [workload.expected(items), workload.expected(items)] else {
        throw WrongResult(description: "library/memory: a wrong checksum of \(workload)")
      }
    }
    return try Child.ownResidentPeak()
  }

  // MARK: Cancellation

  private static let rounds = 60
  private static let mostWait = 10.0

  /// The longest that a hot stream kept a cancellation, or another task of its actor, waiting.
  /// - Throws: `WrongResult` when it is more than 10 ms.
  static func cancellation() async throws -> Row {
    let streams: [@Sendable () -> AsyncGen<Int>] = [
      { triple(addOne(range(.max))) }, { thenTen(range(.max / 100)) },
      { range(.max).andThen { _ in .empty } }, { guarded { thenFlip(range(.max)) } },
    ]
    var worst = 0.0
    for round in 0..<rounds {
      let reader = Reader(streams[round % streams.count])
      let reading = Task { try await reader.read() }
      try await Task.sleep(for: .microseconds(300 + round * 150))
      worst = max(worst, await milliseconds { await reader.greet() })
      var wasCancelled = false
      worst = max(
        worst,
        await milliseconds {
          reading.cancel()
          if case .failure(is CancellationError) = await reading.result { wasCancelled = true }
        })
      guard wasCancelled else { throw WrongResult(description: "library/cancel: an endless stream was not cancelled") }
    }
    guard worst <= mostWait else {
      throw WrongResult(description: "library/cancel: somebody waited for \(worst.rounded(to: 2)) ms")
    }
    return Row(name: "library/cancel", ms: worst)
  }

  private static func milliseconds(_ body: () async -> Void) async -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    await body()
    return (clock.now - start) / .milliseconds(1)
  }

  /// An actor that reads an endless stream, and that others want something from.
  private actor Reader {
    private let stream: @Sendable () -> AsyncGen<Int>

    init(_ stream: @escaping @Sendable () -> AsyncGen<Int>) { self.stream = stream }

    func read() async throws { try await stream().forEach { (_: Item<Int>) in } }
    func greet() {}
  }
}
