import LineEditing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Replays documents, each in a process of its own: what one does to its process, or with its limits, is its own affair.
///
/// Results are told in the order of the documents, whichever is done first.
final class ReplayRun {
  private struct Job {
    let index: Int
    let path: String
    let process: Spawned
    /// When a document that never looks at its own limits is ended, in monotonic nanoseconds.
    let deadline: UInt64
    var isLate = false
  }

  private let options: ReplayOptions
  private let report: (DocumentReport) -> Void
  private var waiting: ArraySlice<(index: Int, found: DocumentFinder.Found)>
  private var running: [Job] = []
  private var done: [Int: DocumentReport] = [:]
  private var next = 0

  /// - Parameter report: gets what came of each document, in order.
  init(_ documents: [DocumentFinder.Found], _ options: ReplayOptions, report: @escaping (DocumentReport) -> Void) {
    self.options = options
    self.report = report
    waiting = documents.enumerated().map { (index: $0.offset, found: $0.element) }[...]
  }

  /// - Returns: whether all documents were replayed; false after Ctrl-C.
  func run() -> Bool {
    while true {
      while running.count < options.jobs, let entry = waiting.popFirst() { start(entry.index, entry.found) }
      tell()
      if running.isEmpty { return true }
      if Interrupts.pending || Interrupts.terminationSignal != nil {
        for job in running { job.process.kill() }
        while !running.isEmpty { _ = collect(running.count - 1) }
        return false
      }
      waitForOutput()
      endLate()
    }
  }

  private func start(_ index: Int, _ found: DocumentFinder.Found) {
    switch found {
    case .nothing(let path, let reason, let isMissing):
      done[index] = .failure(path, reason, kind: "file", status: isMissing ? .missing : .failed)
    case .document(let path):
      guard let process = Spawned(DocumentCommand.arguments(path, options)) else {
        let reason = String(cString: strerror(errno))
        done[index] = .failure(path, "no process could be started for it: \(reason)", kind: "died")
        return
      }
      // It has its own clock; this is for what never comes to look at it.
      let patience = UInt64(options.limits.seconds + 5) * 1_000_000_000
      running.append(
        Job(index: index, path: path, process: process, deadline: monotonicNanoseconds() + patience))
    }
  }

  private func tell() {
    while let ready = done.removeValue(forKey: next) {
      report(ready)
      next += 1
    }
  }

  private func waitForOutput() {
    var descriptors = running.map { pollfd(fd: $0.process.output, events: Int16(POLLIN), revents: 0) }
    guard poll(&descriptors, nfds_t(descriptors.count), 500) > 0 else { return }
    for index in descriptors.indices.reversed() where descriptors[index].revents != 0 {
      if let status = running[index].process.read() { finish(index, status) }
    }
  }

  private func endLate() {
    let now = monotonicNanoseconds()
    for index in running.indices where now > running[index].deadline {
      running[index].isLate = true
      running[index].process.kill()
    }
  }

  private func finish(_ index: Int, _ status: Int32) {
    let job = running.remove(at: index)
    done[job.index] = ReportWire.decode(job.process.bytes) ?? death(of: job, status)
  }

  private func collect(_ index: Int) -> DocumentReport? {
    while true {
      guard let status = running[index].process.read() else { continue }
      finish(index, status)
      return nil
    }
  }

  private func death(of job: Job, _ status: Int32) -> DocumentReport {
    if job.isLate {
      return .failure(job.path, "took longer than it may (--time-limit)", kind: "limit-time")
    }
    let signal = status & 0x7F
    let how = signal == 0 ? "ended with status \(status >> 8 & 0xFF)" : "was ended by signal \(signal)"
    return .failure(job.path, "the process that replayed it \(how)", kind: "died")
  }
}
