import Foundation

/// Another process, for what can only be measured from outside.
enum Child {
  /// Runs a program to its end.
  /// - Parameter input: What it reads from its standard input.
  /// - Throws: What starting it throws.
  static func output(
    _ executable: String, _ arguments: [String], input: String = ""
  ) throws -> (data: Data, status: Int32) {
    let (process, toChild, fromChild) = try start(executable, arguments)
    toChild.write(Data(input.utf8))
    try toChild.close()
    let data = fromChild.readDataToEndOfFile()
    process.waitUntilExit()
    return (data, process.terminationStatus)
  }

  static func start(
    _ executable: String, _ arguments: [String]
  ) throws -> (process: Process, toChild: FileHandle, fromChild: FileHandle) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    return (process, input.fileHandleForWriting, output.fileHandleForReading)
  }

  /// The most memory that a living process has had resident, in bytes; on macOS what it has now.
  static func residentPeak(of process: Process) throws -> Int? {
    #if os(Linux)
      return try residentPeak(process: "\(process.processIdentifier)")
    #else
      let shown = try output("/bin/ps", ["-o", "rss=", "-p", "\(process.processIdentifier)"])
      return Int(String(decoding: shown.data, as: UTF8.self).filter(\.isNumber)).map { $0 << 10 }
    #endif
  }

  /// The most memory that this process has had resident, in bytes.
  static func ownResidentPeak() throws -> Int {
    #if os(Linux)
      // Not `getrusage`: its peak outlives `exec`, so it may be that of the parent.
      guard let peak = try residentPeak(process: "self") else {
        throw WrongResult(description: "/proc/self/status does not tell the peak of memory")
      }
      return peak
    #else
      var usage = rusage()
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #endif
  }

  #if os(Linux)
    private static func residentPeak(process: String) throws -> Int? {
      let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      let kibibytes = line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
      return kibibytes.flatMap { Int($0) }.map { $0 << 10 }
    }
  #endif
}
