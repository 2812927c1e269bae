import Foundation

/// What it costs to start the REPL for one line, beside CPython, and to leave it open.
enum SessionCost {
  private static let rounds = 20

  /// - Throws: `WrongResult` when the REPL does not answer `1+1` by `2`.
  static func rows(_ isWanted: (String) -> Bool) throws -> [Row] {
    let wanted = ["notation/start", "notation/idle"].filter(isWanted)
    if wanted.isEmpty { return [] }
    guard let repl = replPath() else { return [] }
    return try wanted.map { $0 == "notation/start" ? try start(repl) : try idle(repl) }
  }

  /// The REPL that lies beside this program; nil, and a word about it, where none does.
  static func replPath() -> String? {
    let path = Bundle.main.executableURL?.deletingLastPathComponent().appending(path: "funcpipe-repl").path
    if let path, FileManager.default.isExecutableFile(atPath: path) { return path }
    complain("funcpipe-repl is not built beside this (scripts/bench does that): its rows are left out.")
    return nil
  }

  /// Start, one line, leave: medians of runs that take turns.
  private static func start(_ repl: String) throws -> Row {
    let python = try CPython.plainExecutable()
    var own: [Double] = []
    var peer: [Double] = []
    for _ in 0..<rounds {
      own.append(
        try nanoseconds {
          let answer = try Child.output(repl, [], input: "1+1\n")
          guard answer.status == 0, String(decoding: answer.data, as: UTF8.self) == "2\n" else {
            throw WrongResult(description: "funcpipe-repl did not answer 1+1 by 2")
          }
        })
      if let python {
        peer.append(
          try nanoseconds {
            guard try Child.output(python, ["-c", "1+1"]).status == 0 else {
              throw WrongResult(description: "python3 -c 1+1 failed")
            }
          })
      }
    }
    let ns = median(own)
    return Row(
      name: "notation/start", ns: ns, limitRatio: nil, times: peer.isEmpty ? [] : [("cpython", median(peer) / ns)])
  }

  /// The peak of a session that has answered one line and waits for the next.
  private static func idle(_ repl: String) throws -> Row {
    let (process, toChild, fromChild) = try Child.start(repl, [])
    toChild.write(Data("1+1\n".utf8))
    let answer = fromChild.availableData
    let peak = try Child.residentPeak(of: process)
    try toChild.close()
    process.waitUntilExit()
    guard String(decoding: answer, as: UTF8.self) == "2\n", let peak else {
      throw WrongResult(description: "funcpipe-repl did not answer 1+1 by 2")
    }
    return Row(name: "notation/idle", mib: Double(peak) / 1_048_576)
  }

  private static func nanoseconds(_ body: () throws -> Void) rethrows -> Double {
    let elapsed = try ContinuousClock().measure(body)
    return elapsed / .nanoseconds(1)
  }

  private static func median(_ samples: [Double]) -> Double { samples.sorted()[samples.count / 2] }
}
