/// A text cut into words: names, numbers, strings, operators, spaces. Joined, they are the text again.
///
/// It knows nothing of the notation's own lexer, which is what it helps to test.
struct Words {
  enum Kind { case name, number, string, symbol, space, lineEnd }
  struct Word {
    var kind: Kind
    var bytes: [UInt8]
  }

  static func cut(_ text: [UInt8]) -> [Word] {
    var words: [Word] = []
    var position = 0
    while position < text.count {
      let (kind, end) = word(text, from: position)
      words.append(Word(kind: kind, bytes: Array(text[position..<end])))
      position = end
    }
    return words
  }

  static func join(_ words: [Word]) -> [UInt8] { words.flatMap(\.bytes) }

  private static func word(_ text: [UInt8], from start: Int) -> (Kind, end: Int) {
    let first = text[start]
    func run(_ kind: Kind, _ belongs: (UInt8) -> Bool) -> (Kind, end: Int) {
      var end = start + 1
      while end < text.count, belongs(text[end]) { end += 1 }
      return (kind, end)
    }
    switch first {
    case UInt8(ascii: "\n"): return (.lineEnd, start + 1)
    case UInt8(ascii: " "): return run(.space) { $0 == first }
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return run(.number) { isOfName($0) || $0 == UInt8(ascii: ".") }
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return (.string, endOfString(text, start))
    case _ where isOfName(first): return run(.name, isOfName)
    // `**=` is one word; brackets are one each.
    case _ where "+-*/%<>=!&|^:.".utf8.contains(first): return run(.symbol) { $0 == first || $0 == UInt8(ascii: "=") }
    default: return (.symbol, start + 1)
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 0x80...: true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }

  /// After the closing quote on the same line, or the line's end.
  private static func endOfString(_ text: [UInt8], _ start: Int) -> Int {
    var end = start + 1
    while end < text.count, text[end] != UInt8(ascii: "\n") {
      if text[end] == text[start] { return end + 1 }
      end += text[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(end, text.count)
  }
}
