import CLibedit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the terminal is and can do.
package enum Terminal {
  /// Whether a descriptor is a terminal.
  package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The terminal's columns; without a terminal `COLUMNS`, and 80 without either.
  package static func width(_ descriptor: Int32 = 1) -> Int {
    var size = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 { return Int(size.ws_col) }
    if let columns = ProcessEnvironment.value("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
    return 80
  }

  /// Whether the terminal takes escape sequences: `TERM` names one, and not the dumb one.
  package static func takesEscapes(environment: (String) -> String? = ProcessEnvironment.value) -> Bool {
    guard let term = environment("TERM") else { return false }
    return !term.isEmpty && term != "dumb"
  }

  /// Whether to write colours: on a terminal that takes escapes, and never with a `NO_COLOR` that is not empty.
  package static func allowsColour(
    _ descriptor: Int32 = 1, environment: (String) -> String? = ProcessEnvironment.value
  ) -> Bool {
    isTerminal(descriptor) && takesEscapes(environment: environment) && (environment("NO_COLOR") ?? "").isEmpty
  }

  /// Whether the user's locale is UTF-8, so that more than ASCII can be shown.
  ///
  /// Known once the process's locale was taken from the environment, which the first use here does. Where it is not UTF-8 the
  /// process still takes a UTF-8 one for its own text, as CPython does, so that no typed character is lost.
  package static let localeIsUTF8: Bool = fp_adopt_locale()
}
