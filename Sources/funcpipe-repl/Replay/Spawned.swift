#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Another process of this program, and what it writes to its standard output.
final class Spawned {
  let process: pid_t
  /// The reading end of a pipe.
  let output: Int32
  private(set) var bytes: [UInt8] = []
  private(set) var hasEnded = false

  /// Starts this program with other arguments. It reads nothing, and what it writes to standard error is dropped.
  ///
  /// - Returns: nil where the system starts no process, with `errno` set.
  init?(_ arguments: [String]) {
    guard let program = Self.thisProgram else { return nil }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    posix_spawnattr_init(&attributes)
    // A group of its own: Ctrl-C is for this process, which ends the others.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    var words: [UnsafeMutablePointer<CChar>?] = (["funcpipe-repl"] + arguments).map { strdup($0) }
    words.append(nil)
    var identifier = pid_t()
    let status = posix_spawn(&identifier, program, &actions, &attributes, words, environ)
    words.forEach { free($0) }
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
    close(ends[1])
    guard status == 0 else {
      close(ends[0])
      errno = status
      return nil
    }
    process = identifier
    output = ends[0]
  }

  /// Reads what is there. At the end of the output the process is waited for.
  ///
  /// - Returns: how the process ended, once it has: its status as `waitpid` gives it.
  func read() -> Int32? {
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    let count = systemRead(output, &chunk, chunk.count)
    if count > 0 {
      bytes += chunk[..<count]
      return nil
    }
    if count < 0 && (errno == EINTR || errno == EAGAIN) { return nil }
    return end()
  }

  /// Ends the process if it still runs.
  func kill() {
    guard !hasEnded else { return }
    _ = systemKill(process, SIGKILL)
  }

  private func end() -> Int32 {
    hasEnded = true
    close(output)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status
  }

  private static let thisProgram: String? = {
    #if canImport(Darwin)
      var size: UInt32 = 0
      _NSGetExecutablePath(nil, &size)
      var path = [CChar](repeating: 0, count: Int(size))
      return _NSGetExecutablePath(&path, &size) == 0 ? String(cString: path) : nil
    #else
      return "/proc/self/exe"
    #endif
  }()
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}

private func systemKill(_ process: pid_t, _ signal: Int32) -> Int32 { kill(process, signal) }
