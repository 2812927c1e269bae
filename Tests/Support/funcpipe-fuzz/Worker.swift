import FuzzInputs
import Notation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs case after case in this process. Before each it writes the case's number, so that who reads them knows which
/// one ended the process.
struct Worker {
  let seed: UInt64
  let corpus: [[UInt8]]
  /// A case that computes for longer hangs: the system ends the process. The machine may be busy with other things.
  private static let computingSecondsPerCase = 30
  /// A case that takes longer waits for something that never comes.
  private static let secondsPerCase: UInt32 = 180
  /// What a case may add to the process's peak beside what the machine counts: its syntax tree, tracebacks, the
  /// allocator's own waste.
  private static let slack = 192 << 20

  func run(from first: Int) {
    limitAddressSpace()
    for number in first... {
      write("\(number)\n")
      limitTime()
      if let complaint = complaint(about: FuzzCase(seed: seed, number: number, corpus: corpus)) {
        write("! \(complaint)\n")
        exit(3)
      }
    }
  }

  private func complaint(about input: FuzzCase) -> String? {
    if input.kind == .document {
      var generator = input.generator
      return DocumentCheck.complaint(about: input.bytes, &generator)
    }
    if let complaint = ParseCheck.complaint(about: input.bytes) { return complaint }
    let limits = FuzzRun.Limits()
    let before = ProcessMemory.peak
    guard let run = onLargeStack({ FuzzRun(input.bytes, limits: limits) }) else { return "no thread" }
    if let complaint = run.complaint { return complaint }
    let grown = ProcessMemory.peak - before
    return grown > limits.memory + Self.slack ? "the process grew by \(grown >> 20) MiB" : nil
  }

  private func limitTime() {
    alarm(Self.secondsPerCase)
    var computing = itimerval()
    computing.it_value.tv_sec = Self.computingSecondsPerCase
    #if canImport(Glibc)
      setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &computing, nil)
    #else
      setitimer(ITIMER_PROF, &computing, nil)
    #endif
  }

  /// A runaway allocation shall end this process, not the machine that it runs on.
  private func limitAddressSpace() {
    var limit = rlimit(rlim_cur: 6 << 30, rlim_max: 6 << 30)
    #if canImport(Glibc)
      setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    #else
      setrlimit(RLIMIT_AS, &limit)
    #endif
  }

  private func write(_ line: String) {
    print(line, terminator: "")
    fflush(nil)
  }
}
