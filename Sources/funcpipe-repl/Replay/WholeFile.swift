import LineEditing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a file so that whoever opens it finds all of the old or all of the new content.
enum WholeFile {
  /// Puts `bytes` in the place of a file's content. A link stays a link; the mode of the file stays.
  ///
  /// - Returns: why it could not be done; the file is then as it was.
  static func replace(_ path: String, with bytes: [UInt8]) -> String? {
    guard let resolved = realpath(path, nil) else { return reason() }
    defer { free(resolved) }
    let target = String(cString: resolved)
    var status = stat()
    guard stat(target, &status) == 0 else { return reason() }
    // A file that may not be written is not replaced either, though its folder would allow it.
    guard access(target, W_OK) == 0 else { return reason() }
    return put(bytes, in: target, mode: status.st_mode & 0o7777)
  }

  /// Makes a file, or puts `bytes` in the place of its content.
  ///
  /// - Returns: why it could not be done.
  static func write(_ bytes: [UInt8], to path: String) -> String? {
    var status = stat()
    if stat(path, &status) != 0 {
      let mask = umask(0)
      umask(mask)
      return put(bytes, in: path, mode: 0o666 & ~mask)
    }
    if status.st_mode & S_IFMT == S_IFREG { return replace(path, with: bytes) }
    // A device or a pipe (`/dev/stdout`) is written to as it is.
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return reason() }
    defer { close(descriptor) }
    return failure(writing: bytes, to: descriptor)
  }

  private static func put(_ bytes: [UInt8], in target: String, mode: mode_t) -> String? {
    var template = Array((target + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return reason() }
    let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var failure = failure(writing: bytes, to: descriptor)
    if failure == nil, fchmod(descriptor, mode) != 0 || fsync(descriptor) != 0 { failure = reason() }
    if close(descriptor) != 0, failure == nil { failure = reason() }
    if failure == nil, rename(temporary, target) != 0 { failure = reason() }
    if failure != nil { unlink(temporary) }
    return failure
  }

  private static func failure(writing bytes: [UInt8], to descriptor: Int32) -> String? {
    let code = System.write(bytes, to: descriptor)
    return code == 0 ? nil : System.message(code)
  }

  private static func reason() -> String { System.message(errno) }
}
