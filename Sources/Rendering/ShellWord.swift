/// A text as one word of a POSIX shell.
package enum ShellWord {
  /// The text itself where a shell reads nothing else into it, else in single quotes.
  package static func quoted(_ text: String) -> String {
    if !text.isEmpty, text.utf8.allSatisfy(isPlain) { return text }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    // Bytes of a character beyond ASCII mean nothing to a shell.
    default: byte >= 0x80 || "_./+-,:@%".utf8.contains(byte)
    }
  }
}
