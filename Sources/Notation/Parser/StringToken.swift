/// A string token taken apart: its prefix, and the bytes between the quotes.
struct StringToken {
  var isRaw = false
  var isBytes = false
  var isFormatted = false
  /// The offset of the first quote.
  var quoteStart: Int
  /// Between the quotes.
  var content: Range<Int>

  init(_ bytes: [UInt8], _ span: Span) {
    var start = Int(span.start)
    prefix: while true {
      switch bytes[start] | 0x20 {
      case UInt8(ascii: "r"): isRaw = true
      case UInt8(ascii: "b"): isBytes = true
      case UInt8(ascii: "f"): isFormatted = true
      case UInt8(ascii: "u"): break
      default: break prefix
      }
      start += 1
    }
    quoteStart = start
    let quote = bytes[start]
    let end = Int(span.end)
    let isTriple = end - start >= 6 && bytes[start + 1] == quote && bytes[start + 2] == quote
    content = isTriple ? start + 3..<end - 3 : start + 1..<end - 1
  }
}
