import LineEditing
import Transcripts

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The document in the data folder that grows with a session: `0001.md`, `0002.md`, …, of which the last are kept.
///
/// After each entry it is a whole document on disk, so a session that is killed loses at most what was running. What
/// goes wrong ends it, and is said once: the session goes on without it.
final class SessionFile {
  struct Failure: Error {
    let path: String
    let reason: String

    var sentence: String {
      "recording: cannot write \(DisplayText.sanitised(path)): \(reason); this session is recorded in memory only (save writes it)"
    }
  }

  /// How many sessions are kept, this one among them.
  static let kept = 50
  /// No file grows beyond this.
  static let sizeLimit = 64 << 20

  private let folder: String
  private var path: String?
  private var descriptor: Int32 = -1
  private var size = 0
  /// What was written last: its end may be taken off and, when that fails, must be put back.
  private var last: [UInt8] = []
  private var isOver = false

  /// - Parameter folder: where the files lie; it is made with the first entry.
  init(folder: String) { self.folder = folder }

  deinit { closeFile() }

  /// Writes an entry at the end.
  func apply(_ edit: RecordingWriter.Edit) throws(Failure) {
    if isOver || edit.added.isEmpty { return }
    if descriptor < 0 { try make() }
    let start = size - edit.removed
    if start + edit.added.count > Self.sizeLimit {
      throw failure("the file has \(Self.sizeLimit >> 20) MiB")
    }
    let code = Self.write(edit.added, to: descriptor, at: start)
    if code != 0 {
      // Its last entry stays whole.
      ftruncate(descriptor, off_t(size))
      _ = Self.write(Array(last.suffix(edit.removed)), to: descriptor, at: start)
      throw failure(System.message(code))
    }
    size = start + edit.added.count
    last = edit.added
  }

  /// Puts another document in the place of the file.
  func replace(with document: [UInt8]) throws(Failure) {
    guard !isOver, let path else { return }
    let temporary = path + ".new"
    let new = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard new >= 0 else { throw failure(System.message(errno)) }
    var code = Self.write(document, to: new, at: 0)
    if code == 0, rename(temporary, path) != 0 { code = errno }
    if code != 0 {
      unlink(temporary)
      _ = close(new)
      throw failure(System.message(code))
    }
    _ = close(descriptor)
    descriptor = new
    size = document.count
    last = document
  }

  private func failure(_ reason: String) -> Failure {
    isOver = true
    closeFile()
    return Failure(path: path ?? folder, reason: reason)
  }

  private func closeFile() {
    if descriptor >= 0 { _ = close(descriptor) }
    descriptor = -1
  }

  // MARK: The folder

  private func make() throws(Failure) {
    let code = System.makeFolders(folder)
    guard code == 0 else { throw failure(System.message(code)) }
    var numbers = Self.numbers(in: folder)
    var number = (numbers.last ?? 0) + 1
    // Another session may take the same number at this moment.
    for _ in 0..<100 {
      let path = name(number)
      descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      if descriptor >= 0 {
        self.path = path
        break
      }
      guard errno == EEXIST else { throw failure(System.message(errno)) }
      number += 1
    }
    guard descriptor >= 0 else { throw failure(System.message(EEXIST)) }
    numbers.append(number)
    for old in numbers.dropLast(Self.kept) { unlink(name(old)) }
  }

  private func name(_ number: Int) -> String {
    let digits = "\(number)"
    return folder + "/" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ".md"
  }

  /// The numbers of the sessions that are there, in order.
  private static func numbers(in folder: String) -> [Int] {
    FileNames.beginning(with: folder + "/").compactMap { path in
      let name = path.dropFirst(folder.count + 1)
      guard name.hasSuffix(".md"), name.dropLast(3).utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return Int(name.dropLast(3)).flatMap { $0 < Int.max ? $0 : nil }
    }.sorted()
  }

  /// - Returns: 0, or the `errno` of the call that failed.
  private static func write(_ bytes: [UInt8], to descriptor: Int32, at start: Int) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = pwrite(descriptor, buffer.baseAddress! + done, buffer.count - done, off_t(start + done))
        if count < 0 && errno == EINTR { continue }
        if count < 0 { return errno }
        done += count
      }
      return 0
    }
  }
}
