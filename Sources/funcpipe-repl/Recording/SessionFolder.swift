import LineEditing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder of recorded sessions: `0001.md`, `0002.md`, …, of which the last are kept.
///
/// A session locks its file while it lives, so that no other takes it away, however many begin meanwhile.
struct SessionFolder {
  /// How many sessions are kept, the newest among them.
  static let kept = 50

  let path: String

  enum New {
    case file(path: String, descriptor: Int32)
    /// An `errno`.
    case failure(Int32)
  }

  /// Makes the file of a new session, and the folder with the first; the oldest sessions go.
  func makeFile() -> New {
    let code = System.makeFolders(path)
    guard code == 0 else { return .failure(code) }
    let numbers = numbers
    var number = (numbers.last ?? 0) + 1
    // Another session may take the same number at this moment.
    for _ in 0..<100 {
      let descriptor = open(name(number), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      if descriptor >= 0 {
        Self.lock(descriptor)
        for old in (numbers + [number]).dropLast(Self.kept) { remove(old) }
        return .file(path: name(number), descriptor: descriptor)
      }
      guard errno == EEXIST else { return .failure(errno) }
      number += 1
    }
    return .failure(EEXIST)
  }

  /// Says that a session lives, for as long as its file is open. A file system without locks keeps what is newest.
  @discardableResult static func lock(_ descriptor: Int32) -> Bool {
    flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
  }

  private func remove(_ number: Int) {
    let file = name(number)
    let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    defer { if descriptor >= 0 { close(descriptor) } }
    if descriptor >= 0, !Self.lock(descriptor) { return }
    unlink(file)
    unlink(SessionFile.temporary(for: file))
  }

  private func name(_ number: Int) -> String {
    let digits = "\(number)"
    return path + "/" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ".md"
  }

  /// The numbers of the sessions that are there, in order.
  private var numbers: [Int] {
    FileNames.beginning(with: path + "/").compactMap { file in
      let name = file.dropFirst(path.count + 1)
      guard name.hasSuffix(".md"), name.dropLast(3).utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return Int(name.dropLast(3)).flatMap { $0 < Int.max ? $0 : nil }
    }.sorted()
  }
}
