import Notation
import Transcripts

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Replays one document in this process, and says what came of it on standard output, for `ReplayRun` in another.
enum ReplayWorker {
  static func run(_ path: String, _ options: ReplayOptions) -> Int32 {
    let bytes = ReportWire.encode(report(path, options))
    let output = OutputStream(descriptor: 1, writesLines: false)
    output.write(bytes)
    output.flush()
    return output.failure == nil ? ExitStatus.fine : ExitStatus.failed
  }

  private static func report(_ path: String, _ options: ReplayOptions) -> DocumentReport {
    let bytes: [UInt8]
    do throws(InputFile.Fault) { bytes = try InputFile.read(path) } catch {
      let status: DocumentReport.Status = error == .missing ? .missing : .failed
      return .failure(path, "cannot be read: \(error.reason)", kind: "file", status: status)
    }
    let budget = DocumentBudget(options.limits)
    let replayed = onLargeStack {
      var replay = Replay(Transcript(bytes)) { SessionPlayer(budget) }
      return replay.run()
    }
    guard let replayed else { return .failure(path, "there is not enough memory to replay it", kind: "memory") }
    guard options.updates, replayed.document.bytes != bytes else {
      return DocumentReport(path: path, replayed.result, updated: 0)
    }
    if let reason = WholeFile.replace(path, with: replayed.document.bytes) {
      var report = DocumentReport(path: path, replayed.result, updated: 0)
      report.problems.append(DocumentReport.Entry(kind: "file", sentence: "cannot be updated: \(reason)"))
      report.status = .failed
      return report
    }
    return DocumentReport(path: path, replayed.result, updated: replayed.result.problems.count(where: \.isOutput))
  }
}
