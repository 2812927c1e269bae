/// The user's own settings of libedit, which libedit reads itself.
enum EditrcFile {
  /// Whether it binds escape sequences. The keys' sequences then go to libedit as they come, so that these bindings are found;
  /// else they are decoded before, which works in vi's insert mode too.
  static func bindsSequences() -> Bool {
    guard
      let path = ProcessEnvironment.value("EDITRC") ?? ProcessEnvironment.value("HOME").map({ $0 + "/.editrc" }),
      let text = System.text(ofFile: path, limit: 1 << 20)
    else { return false }
    return bindsSequences(text)
  }

  static func bindsSequences(_ text: String) -> Bool {
    text.split(whereSeparator: \.isNewline).contains { line in
      let words = line.split(whereSeparator: \.isWhitespace)
      guard words.contains(where: { $0 == "bind" || $0.hasSuffix(":bind") }) else { return false }
      return ["\\e", "^[", "\\033", "\\x1b"].contains { escape in
        ["[", "O"].contains { line.contains(escape + $0) }
      }
    }
  }
}
