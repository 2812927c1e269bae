import LineEditing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is read and was named as the one to write: a slip that would cost its content.
struct InputAtRisk {
  let path: String

  var sentence: String {
    "'\(DisplayText.sanitised(path))' is what is read, and would be written over: name another file to write"
  }

  /// Nil where the file to write is none of those that are read; by the file itself, whatever it is called.
  init?(writing target: String?, reading inputs: some Sequence<String>) {
    guard let target, target != "-", let written = Self.identity(target) else { return nil }
    guard inputs.contains(where: { Self.identity($0).map { $0 == written } ?? false }) else { return nil }
    path = target
  }

  private static func identity(_ path: String) -> [UInt64]? {
    var status = stat()
    // What is no regular file (a terminal, /dev/null) keeps nothing that could be lost.
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return [UInt64(status.st_dev), UInt64(status.st_ino)]
  }
}
