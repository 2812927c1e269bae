import LineEditing
import Transcripts

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The document in the data folder that grows with a session.
///
/// After each entry it is a whole document on disk, so a session that is killed loses at most what was running. Where it
/// cannot be written it stays the whole document that it was, and is behind until the whole recording can be written.
final class SessionFile {
  struct Failure: Error {
    let path: String
    let reason: String

    var sentence: String { beginning + "this session is recorded in memory only (save writes it)" }
    var sentenceAfterForgetting: String {
      beginning + "what it had of this session, the forgotten input too, is still there"
    }

    private var beginning: String { "recording: cannot write \(DisplayText.sanitised(path)): \(reason); " }
  }

  /// No file grows beyond this.
  static let sizeLimit = 64 << 20

  private let folder: SessionFolder
  private(set) var path: String?
  private var descriptor: Int32 = -1
  private var size = 0
  /// What was written last: its end may be taken off and, when that fails, must be put back.
  private var last: [UInt8] = []
  /// An entry is missing: the next writing must be of the whole recording.
  private(set) var isBehind = false
  /// It had grown too long, and is left as it is.
  private(set) var isOver = false

  /// - Parameter folder: where the files lie; it is made with the first entry.
  init(folder: String) { self.folder = SessionFolder(path: folder) }

  deinit { if descriptor >= 0 { _ = close(descriptor) } }

  /// Writes an entry at the end.
  func apply(_ edit: RecordingWriter.Edit) throws(Failure) {
    if isOver || edit.added.isEmpty { return }
    if descriptor < 0 { try make() }
    let start = size - edit.removed
    if start + edit.added.count > Self.sizeLimit { throw outgrown() }
    let code = Self.write(edit.added, to: descriptor, at: start)
    if code != 0 {
      // Its last entry stays whole.
      ftruncate(descriptor, off_t(size))
      _ = Self.write(Array(last.suffix(edit.removed)), to: descriptor, at: start)
      throw failure(code)
    }
    size = start + edit.added.count
    last = edit.added
  }

  /// Puts another document in the place of the file.
  func replace(with document: [UInt8]) throws(Failure) {
    if isOver { return }
    if document.count > Self.sizeLimit { throw outgrown() }
    if descriptor < 0 { try make() }
    var code = swap(document)
    // Where there is no room for both, what is shorter fits into the place of the other.
    if code != 0, document.count <= size { code = overwrite(document) }
    if code != 0 { throw failure(code) }
    size = document.count
    last = document
    isBehind = false
  }

  /// Writes a document beside the file and gives it the file's name. Returns 0 or an `errno`.
  private func swap(_ document: [UInt8]) -> Int32 {
    guard let path else { return ENOENT }
    let temporary = Self.temporary(for: path)
    let new = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard new >= 0 else { return errno }
    SessionFolder.lock(new)
    var code = Self.write(document, to: new, at: 0)
    if code == 0, rename(temporary, path) != 0 { code = errno }
    if code != 0 {
      unlink(temporary)
      _ = close(new)
      return code
    }
    _ = close(descriptor)
    descriptor = new
    return 0
  }

  private func overwrite(_ document: [UInt8]) -> Int32 {
    let code = Self.write(document, to: descriptor, at: 0)
    if code != 0 { return code }
    return ftruncate(descriptor, off_t(document.count)) == 0 ? 0 : errno
  }

  /// The name of the file that will take the place of another.
  static func temporary(for path: String) -> String { path + ".new" }

  private func make() throws(Failure) {
    switch folder.makeFile() {
    case .file(let path, let descriptor):
      self.path = path
      self.descriptor = descriptor
    case .failure(let code): throw failure(code)
    }
  }

  private func failure(_ code: Int32) -> Failure {
    isBehind = true
    return Failure(path: path ?? folder.path, reason: System.message(code))
  }

  private func outgrown() -> Failure {
    isOver = true
    return Failure(path: path ?? folder.path, reason: "the file has \(Self.sizeLimit >> 20) MiB")
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
