#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The few calls of the system that prompts and their files make, with Swift's types.
package enum System {
  /// Puts the null device in the place of standard input, output or error where the caller has closed it: the next file that
  /// is opened would take its number, and be read or written for it. It can only be read, so that writing fails as before.
  package static func fillStandardDescriptors() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 { _ = open("/dev/null", O_RDONLY) }
  }

  /// The text of an `errno`, as the C library has it.
  package static func message(_ code: Int32) -> String {
    String(cString: strerror(code))
  }

  /// Writes all of `bytes`, however many calls that takes.
  ///
  /// - Returns: 0, or the `errno` of the call that failed.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, buffer.baseAddress! + done, buffer.count - done)
        #else
          let count = Darwin.write(descriptor, buffer.baseAddress! + done, buffer.count - done)
        #endif
        if count < 0 && errno == EINTR { continue }
        if count < 0 { return errno }
        done += count
      }
      return 0
    }
  }

  /// Reads from the descriptor's place to its end, at most `limit` bytes; `nil` with `errno` set on failure.
  static func readAll(_ descriptor: Int32, limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while bytes.count < limit {
      let count = read(descriptor, &chunk, min(chunk.count, limit - bytes.count))
      if count < 0 && errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return bytes
  }

  /// The text of a small file; `nil` where it cannot be read or is no ordinary file.
  static func text(ofFile path: String, limit: Int) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard let status = status(of: descriptor), isRegular(status) else { return nil }
    return readAll(descriptor, limit: limit).map { String(decoding: $0, as: UTF8.self) }
  }

  static func status(of descriptor: Int32) -> stat? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status : nil
  }

  static func isRegular(_ status: stat) -> Bool {
    status.st_mode & S_IFMT == S_IFREG
  }

  /// Makes a folder and those above it, for its owner alone.
  ///
  /// - Returns: 0 (also where it was there), or an `errno`.
  package static func makeFolders(_ path: String) -> Int32 {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return 0 }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return errno }
    let above = makeFolders(String(path[..<slash]))
    if above != 0 { return above }
    return mkdir(path, 0o700) == 0 || errno == EEXIST ? 0 : errno
  }
}
