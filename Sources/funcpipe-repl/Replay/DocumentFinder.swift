#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The documents that paths mean: files as they are, and of folders every `.md` file below them, in order of their names.
enum DocumentFinder {
  enum Found: Equatable {
    case document(String)
    /// A path that means nothing, and why.
    case nothing(path: String, reason: String, isMissing: Bool)
  }

  static func documents(_ paths: [String]) -> [Found] {
    paths.flatMap { path -> [Found] in
      var status = stat()
      guard stat(path, &status) == 0 else {
        return [.nothing(path: path, reason: "cannot be read: \(failure())", isMissing: errno == ENOENT)]
      }
      guard status.st_mode & S_IFMT == S_IFDIR else { return [.document(path)] }
      var found: [Found] = []
      collect(path, &found)
      return found.isEmpty ? [.nothing(path: path, reason: "has no .md file", isMissing: false)] : found
    }
  }

  private static func failure() -> String {
    errno == ENOENT ? InputFile.Fault.missing.reason : String(cString: strerror(errno))
  }

  /// Links to folders are not followed: they may lead back.
  private static func collect(_ folder: String, _ found: inout [Found]) {
    guard let directory = opendir(folder) else {
      found.append(.nothing(path: folder, reason: "cannot be read: \(failure())", isMissing: false))
      return
    }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    closedir(directory)
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        collect(path, &found)
      } else if name.lowercased().hasSuffix(".md") {
        found.append(.document(path))
      }
    }
  }
}
