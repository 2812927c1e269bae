import LineEditing
import Workbench

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that a user asked for: written whole or not at all, and never over another one unasked.
enum SavedFile {
  /// Writes a file by way of another one beside it.
  ///
  /// - Parameters:
  ///   - path: as it was typed; `~/` is the home folder.
  ///   - replaces: whether it takes the place of a file that is there. A link stays one: its target is replaced.
  static func write(_ bytes: [UInt8], to path: String, replaces: Bool) throws(RecordingFault) {
    var target = expanded(path)
    var mode: mode_t?
    var status = stat()
    if stat(target, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { throw .cannotWrite(path: path, reason: .isFolder) }
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw .cannotWrite(path: path, reason: .other("it is not an ordinary file"))
      }
      if !replaces { throw .fileExists(path: path) }
      mode = status.st_mode & 0o777
      target = resolved(target)
    } else if lstat(target, &status) == 0 {
      throw .cannotWrite(path: path, reason: .other("it is a link that leads nowhere"))
    }
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
    let temporary = folder + ".funcpipe-\(getpid()).tmp"
    let code = writeTemporary(bytes, temporary, mode)
    if code != 0 { throw fault(path, code) }
    let failure = replaces ? rename(temporary, target) == 0 ? 0 : errno : place(temporary, at: target)
    guard failure != 0 else { return }
    unlink(temporary)
    throw failure == EEXIST ? .fileExists(path: path) : fault(path, failure)
  }

  /// - Returns: 0, or an `errno`; then there is no such file.
  private static func writeTemporary(_ bytes: [UInt8], _ path: String, _ mode: mode_t?) -> Int32 {
    // One of the same process that was killed here before.
    unlink(path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { return errno }
    var code: Int32 = 0
    if let mode, fchmod(descriptor, mode) != 0 { code = errno }
    if code == 0 { code = System.write(bytes, to: descriptor) }
    if code == 0, fsync(descriptor) != 0, errno != EINVAL { code = errno }
    if close(descriptor) != 0, code == 0 { code = errno }
    if code != 0 { unlink(path) }
    return code
  }

  /// Gives a file its name where nothing has that name yet, not even since it was looked for.
  private static func place(_ temporary: String, at target: String) -> Int32 {
    if link(temporary, target) == 0 {
      unlink(temporary)
      return 0
    }
    let code = errno
    // File systems without links: the look before must do.
    let hasNoLinks = code == EPERM || code == ENOTSUP || code == EOPNOTSUPP || code == ENOSYS || code == EMLINK
    return hasNoLinks ? rename(temporary, target) == 0 ? 0 : errno : code
  }

  private static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = ProcessEnvironment.value("HOME") else { return path }
    return home + path.dropFirst()
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func fault(_ path: String, _ code: Int32) -> RecordingFault {
    let reason: RecordingFault.Reason
    switch code {
    case ENOENT, ENOTDIR: reason = .noFolder
    case EISDIR: reason = .isFolder
    case EACCES, EPERM: reason = .denied
    case EROFS: reason = .readOnly
    case ENOSPC, EDQUOT: reason = .diskFull
    case EFBIG: reason = .tooLong
    default: reason = .other(System.message(code))
    }
    return .cannotWrite(path: path, reason: reason)
  }
}
