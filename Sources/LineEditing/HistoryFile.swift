#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The file of the history, which several sessions may share: whoever reads to shorten or appends holds its lock.
///
/// Shortening puts another file in its place, so a lock counts only on the file that the path names at that moment.
struct HistoryFile {
  struct Failure: Error, Equatable {
    let code: Int32
    let action: String
  }

  let path: String
  /// What is read at most: the file's end.
  private static let readLimit = 64 << 20

  /// The entries, oldest first, damaged lines left out. An absent file has none.
  func load() throws -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if descriptor < 0 && errno == ENOENT { return [] }
    guard descriptor >= 0 else { throw Failure(code: errno, action: "read") }
    defer { close(descriptor) }
    return try entries(of: descriptor)
  }

  /// Appends one entry in one write at the end. A file whose last line was cut off gets a newline first.
  func append(_ entry: String) throws {
    try withLock { descriptor, size in
      var line = HistoryRecord.line(of: entry)
      if size > 0 && !endsWithNewline(descriptor, size) { line.insert(UInt8(ascii: "\n"), at: 0) }
      let failure = System.write(line, to: descriptor)
      if failure != 0 {
        // What was written of it before the disk was full.
        ftruncate(descriptor, size)
        throw Failure(code: failure, action: "write")
      }
    }
  }

  /// Leaves the last `limit` entries where there are more, by way of a second file that then takes the first one's place.
  ///
  /// - Returns: the entries that the file now has.
  func shorten(to limit: Int) throws -> [String] {
    try withLock { descriptor, _ in
      lseek(descriptor, 0, SEEK_SET)
      let all = try entries(of: descriptor)
      guard all.count > limit else { return all }
      let kept = Array(all.suffix(limit))
      try replace(with: kept)
      return kept
    }
  }

  private func replace(with entries: [String]) throws {
    let temporary = path + ".new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw Failure(code: errno, action: "shorten") }
    var failure = System.write(entries.flatMap(HistoryRecord.line(of:)), to: descriptor)
    if failure == 0 && fsync(descriptor) != 0 { failure = errno }
    close(descriptor)
    if failure == 0 && rename(temporary, path) != 0 { failure = errno }
    if failure != 0 {
      unlink(temporary)
      throw Failure(code: failure, action: "shorten")
    }
  }

  private func entries(of descriptor: Int32) throws -> [String] {
    guard let status = System.status(of: descriptor) else { throw Failure(code: errno, action: "read") }
    guard System.isRegular(status) else { throw Failure(code: EINVAL, action: "read") }
    let skipped = max(0, Int(status.st_size) - Self.readLimit)
    if skipped > 0 { lseek(descriptor, off_t(skipped), SEEK_SET) }
    guard let bytes = System.readAll(descriptor, limit: Self.readLimit) else {
      throw Failure(code: errno, action: "read")
    }
    return bytes.split(separator: UInt8(ascii: "\n")).compactMap(HistoryRecord.entry(ofLine:))
  }

  private func endsWithNewline(_ descriptor: Int32, _ size: off_t) -> Bool {
    var last: UInt8 = 0
    return pread(descriptor, &last, 1, size - 1) == 1 && last == UInt8(ascii: "\n")
  }

  private func withLock<Answer>(_ body: (Int32, off_t) throws -> Answer) throws -> Answer {
    // Each turn but the first means that another session has just put a shortened file in place.
    for _ in 0..<100 {
      let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
      guard descriptor >= 0 else { throw Failure(code: errno, action: "write") }
      defer { close(descriptor) }
      try lock(descriptor)
      guard let held = System.status(of: descriptor) else { throw Failure(code: errno, action: "write") }
      guard System.isRegular(held) else { throw Failure(code: EINVAL, action: "write") }
      var named = stat()
      if stat(path, &named) == 0 && named.st_ino == held.st_ino && named.st_dev == held.st_dev {
        return try body(descriptor, held.st_size)
      }
    }
    throw Failure(code: EAGAIN, action: "write")
  }

  /// Waits up to a second: a session must not hang because another one, stopped, holds the lock.
  private func lock(_ descriptor: Int32) throws {
    for _ in 0..<50 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      // A file system without locks has no two sessions to protect that we could.
      if errno == ENOLCK || errno == EOPNOTSUPP || errno == ENOSYS { return }
      guard errno == EWOULDBLOCK || errno == EINTR else { break }
      usleep(20_000)
    }
    throw Failure(code: errno, action: "lock")
  }
}
