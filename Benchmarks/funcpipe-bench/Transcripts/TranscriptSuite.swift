import Foundation

/// Replaying documents: how fast, and that a thousand of them take no more memory than ten.
enum TranscriptSuite: Suite {
  static let name = "transcripts"
  /// More than this between ten documents and a thousand is memory that grows.
  private static let mostGrowth = 4.0

  static func rows(_ isWanted: @Sendable (String) -> Bool) async throws -> [Row] {
    guard let repl = SessionCost.replPath() else { return [] }
    let folder = FileManager.default.temporaryDirectory.appending(path: "funcpipe-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let few = try replay(10, repl, folder)
    let many = try replay(1000, repl, folder)
    guard many.mib - few.mib <= mostGrowth else {
      throw WrongResult(description: "1000 documents took \(many.mib) MiB, 10 took \(few.mib): memory grows")
    }
    return [
      Row(name: "transcripts/document", ns: many.ns), Row(name: "transcripts/memory-10", mib: few.mib),
      Row(name: "transcripts/memory-1000", mib: many.mib),
    ].filter { isWanted($0.name) }
  }

  /// - Returns: nanoseconds a document, and the peak of the process that replays them, in MiB.
  private static func replay(_ count: Int, _ repl: String, _ folder: URL) throws -> (ns: Double, mib: Double) {
    let documents = folder.appending(path: "\(count)")
    try FileManager.default.createDirectory(at: documents, withIntermediateDirectories: true)
    for number in 0..<count {
      try Data(document(number).utf8).write(to: documents.appending(path: "\(number).md"))
    }
    let output = folder.appending(path: "output")
    _ = FileManager.default.createFile(atPath: output.path, contents: nil)
    let process = Process()
    process.executableURL = URL(filePath: repl)
    process.arguments = ["replay", documents.path]
    process.standardOutput = try FileHandle(forWritingTo: output)
    var peak = 0
    let elapsed = try ContinuousClock().measure {
      try process.run()
      while process.isRunning {
        peak = max(peak, try Child.residentPeak(of: process) ?? 0)
        usleep(5000)
      }
      process.waitUntilExit()
    }
    let last = try String(contentsOf: output, encoding: .utf8).split(separator: "\n").last
    guard process.terminationStatus == 0, last == "\(count) documents, \(count * 4) inputs: \(count) ok" else {
      throw WrongResult(description: "replay of \(count) documents ended with '\(last ?? "")'")
    }
    return (elapsed / .nanoseconds(1) / Double(count), Double(peak) / 1_048_576)
  }

  private static func document(_ number: Int) -> String {
    """
    # Document \(number)

    ```funcpipe
    >>> def f(x):
    ...     return x + \(number)
    >>> p = async_gen_map(async_gen_from_list([1, 2, 3]), f)
    p: AsyncGen, 2 nodes, 0 effects while building
    >>> f(1)
    \(number + 1)
    >>> sum(f(x) for x in range(100))
    \(4950 + 100 * number)
    ```

    """
  }
}
