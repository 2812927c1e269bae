/// The lines that a student typed, kept between sessions in the file `history` of a folder.
///
/// A line is on disk when `append` returns; a session that is killed loses at most the line it was writing. Two sessions
/// at once keep all lines of both. Whatever is wrong with the folder, the session goes on with its own lines in memory,
/// and `takeProblem()` says once what it was.
package final class HistoryStore {
  /// The entries of the file when it was opened, then those appended here, oldest first.
  package private(set) var entries: [String]
  /// How many entries are kept.
  package let limit: Int
  /// An entry of more bytes than this stays in memory only.
  package static let longestEntry = 1 << 20

  private let file: HistoryFile?
  private var problem: String?
  private var problemWasSaid = false

  /// Opens the history of a folder, which is made with the first entry.
  ///
  /// Cost: reads the file once; where it holds more than `limit` entries, writes the last `limit` anew.
  ///
  /// - Parameters:
  ///   - folder: where the file lies; `nil` keeps the history in memory.
  ///   - limit: how many entries are kept.
  package init(folder: String?, limit: Int = 10_000) {
    self.limit = limit
    file = folder.map { HistoryFile(path: $0 + "/history") }
    entries = []
    guard let file else { return }
    do {
      entries = try file.load()
      if entries.count > limit { entries = try file.shorten(to: limit) }
    } catch let failure as HistoryFile.Failure {
      note(failure)
    } catch {
      problem = "\(error)"
    }
    entries = Array(entries.suffix(limit))
  }

  /// Adds an entry at the end and writes it; nothing happens for an empty one or one that repeats the last.
  ///
  /// - Parameter entry: a line, or a block of several.
  /// - Returns: whether the entry was new.
  @discardableResult
  package func append(_ entry: String) -> Bool {
    guard !entry.isEmpty, entry != entries.last else { return false }
    entries.append(entry)
    if entries.count > limit { entries.removeFirst() }
    guard let file, entry.utf8.count <= Self.longestEntry else { return true }
    do {
      try write(entry, to: file)
    } catch let failure as HistoryFile.Failure {
      note(failure)
    } catch {
      problem = "\(error)"
    }
    return true
  }

  /// What is wrong with the file, as a sentence to show; `nil` where nothing is or where it was said before.
  package func takeProblem() -> String? {
    guard let problem, !problemWasSaid else { return nil }
    problemWasSaid = true
    return problem
  }

  private func write(_ entry: String, to file: HistoryFile) throws {
    let folder = String(file.path.dropLast("/history".count))
    let failure = System.makeFolders(folder)
    if failure != 0 { throw HistoryFile.Failure(code: failure, action: "write") }
    try file.append(entry)
  }

  private func note(_ failure: HistoryFile.Failure) {
    guard problem == nil, let file else { return }
    problem =
      "history: cannot \(failure.action) \(file.path): \(System.message(failure.code)); "
      + "lines are remembered for this session only"
  }
}
