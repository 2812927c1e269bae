#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that was named as input.
enum InputFile {
  /// Why it could not be had.
  enum Fault: Error, Equatable {
    case missing
    case directory
    case tooLarge(limit: Int)
    case system(Int32)

    /// The end of a sentence that begins with the file's name.
    var reason: String {
      switch self {
      case .missing: "there is no such file"
      case .directory: "this is a folder, not a file"
      case .tooLarge(let limit): "the file has more than \(limit >> 20) MiB"
      case .system(let code): String(cString: strerror(code))
      }
    }
  }

  /// No program or page is as large; reading a device would never end.
  static let limit = 256 << 20

  /// The bytes of a file, or of a pipe; `-` is standard input.
  static func read(_ path: String, limit: Int = limit) throws(Fault) -> [UInt8] {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw errno == ENOENT ? .missing : .system(errno) }
    defer { if descriptor != 0 { close(descriptor) } }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { throw .directory }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 256 << 10)
    while true {
      let count = systemRead(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      if count < 0 { throw .system(errno) }
      if count == 0 { return bytes }
      if bytes.count + count > limit { throw .tooLarge(limit: limit) }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  private static func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, bytes, count)
    #else
      Darwin.read(descriptor, bytes, count)
    #endif
  }
}
