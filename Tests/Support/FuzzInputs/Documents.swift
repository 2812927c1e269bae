/// Documents of nearly right Markdown with nearly right sessions.
public enum Documents {
  private static let pieces = [
    "# Title", "text", "- item", "1. one", "> quote", "   ", "\t", "```", "````", "~~~", "```funcpipe",
    "~~~ funcpipe hide",
    "```funcpipe error=X fresh", "   ```funcpipe", "    ```funcpipe", ">>> x", ">>>", "... y", "...", "out", "\\>>> z",
    "[...]", "<!--", "-->", "<pre>", "\n\n</pre>", "***",
    "<div>", "</div>", "\n\n<b class=\"x y\">", "\n\n</b>  ", "<b", "<?x", "?>", "<!X", "<![CDATA[", "]]>", "<style>",
    "<hr/>", "é ∀ 漢", "\u{0}", "\u{1B}[31m", "```python", "  >>> deep",
  ]

  /// Bytes of a document; mostly, not always, UTF-8.
  public static func random(_ generator: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = []
    let lineEnd = generator.pick(["\n", "\r\n", "\r"])
    for _ in 0..<generator.below(21) {
      // Whole sessions are rare among random pieces.
      if generator.once(in: 8) { bytes += session(lineEnd, &generator) }
      for _ in 0..<generator.below(3) { bytes += generator.pick(pieces).utf8 }
      if generator.once(in: 60) { bytes.append(UInt8(generator.below(256))) }
      if !generator.once(in: 40) { bytes += lineEnd.utf8 }
    }
    return bytes
  }

  private static func session(_ lineEnd: String, _ generator: inout SeededGenerator) -> [UInt8] {
    let prefix = generator.pick(["", "  ", "> ", "- "])
    var bytes: [UInt8] = []
    for (index, line) in ["```funcpipe", ">>> a", "x", " >>> b", ">>> c", "... d", "```"].enumerated() {
      // The mark of an item stands on its first line only.
      let own = prefix == "- " && index > 0 ? "  " : prefix
      bytes += (generator.once(in: 30) ? "" : own).utf8
      bytes += (line + lineEnd).utf8
    }
    return bytes
  }

  /// Lines that an input might show.
  public static func output(_ generator: inout SeededGenerator) -> [String] {
    (0..<generator.below(4)).map { _ in
      generator.pick(["", "out", ">>> p", "... q", "\\", "\\... r", "  x  ", "é", "```", "\\>>>"])
    }
  }
}
