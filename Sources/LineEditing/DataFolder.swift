/// Where a session keeps what outlives it.
package enum DataFolder {
  /// The folder for this user's data, which need not exist yet.
  ///
  /// `FUNCPIPE_DATA` comes first. Then on macOS `~/Library/Application Support/funcpipe-repl`, elsewhere
  /// `$XDG_DATA_HOME/funcpipe-repl` or `~/.local/share/funcpipe-repl`.
  ///
  /// - Parameter environment: answers the value of a variable; by default the process's own environment.
  /// - Returns: the path, or `nil` where the environment names no home.
  package static func path(environment: (String) -> String? = ProcessEnvironment.value) -> String? {
    func value(_ name: String) -> String? {
      environment(name).flatMap { $0.isEmpty ? nil : $0 }
    }
    if let own = value("FUNCPIPE_DATA") { return own }
    #if os(macOS)
      return value("HOME").map { $0 + "/Library/Application Support/funcpipe-repl" }
    #else
      // A relative XDG_DATA_HOME is invalid by its specification, and is passed over.
      if let data = value("XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/funcpipe-repl" }
      return value("HOME").map { $0 + "/.local/share/funcpipe-repl" }
    #endif
  }
}
