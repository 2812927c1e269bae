import Foundation
import FuzzInputs

/// Keeps a worker running until the time is up, and reports what ended it.
struct Supervisor {
  let tests: String
  let failures: URL
  let seed: UInt64
  let corpus: [[UInt8]]
  let end: Date

  /// - Returns: How many cases failed.
  func run() -> Int {
    var next = 0
    var failed = 0
    while Date() < end {
      guard let stop = work(from: next) else { fail("the worker cannot be started") }
      next = stop.number + 1
      guard let reason = stop.reason else { break }
      failed += 1
      report(stop.number, reason)
    }
    print("\(next) cases, \(failed) failures (seed \(seed))")
    return failed
  }

  /// The last case that a worker began, and why it ended; no reason when its time was up.
  private func work(from first: Int) -> (number: Int, reason: String?)? {
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments = [tests, failures.path, "0", "\(seed)", "\(first)", "--worker"]
    let output = Pipe()
    process.standardOutput = output
    // The crash itself is told by the signal; a backtrace for each would take longer than the cases.
    process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    guard (try? process.run()) != nil else { return nil }
    let timer = DispatchSource.makeTimerSource()
    timer.schedule(deadline: .now() + max(0, end.timeIntervalSinceNow))
    timer.setEventHandler { process.terminate() }
    timer.resume()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    timer.cancel()
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
    let number = lines.reversed().compactMap { Int($0) }.first ?? first
    return (number, reason(process, lines.last.flatMap { $0.hasPrefix("! ") ? String($0.dropFirst(2)) : nil }))
  }

  private func reason(_ process: Process, _ complaint: String?) -> String? {
    if let complaint { return complaint }
    guard process.terminationReason == .uncaughtSignal else { return "exit status \(process.terminationStatus)" }
    switch process.terminationStatus {
    case SIGTERM: return nil
    case SIGPROF: return "hang"
    case SIGALRM: return "hang without computing"
    default: return "crash by signal \(process.terminationStatus)"
    }
  }

  private func report(_ number: Int, _ reason: String) {
    let input = FuzzCase(seed: seed, number: number, corpus: corpus)
    let file = failures.appending(path: "seed-\(seed)-case-\(number).\(input.kind == .document ? "md" : "py")")
    try? FileManager.default.createDirectory(at: failures, withIntermediateDirectories: true)
    let isKept = (try? Data(input.bytes).write(to: file)) != nil
    print("seed \(seed) case \(number) (\(input.kind.rawValue)): \(reason)\n  \(isKept ? file.path : "not kept")")
    fflush(nil)
  }
}
