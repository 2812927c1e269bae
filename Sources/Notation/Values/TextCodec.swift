/// The encodings of text that the notation knows.
package enum TextCodec: Sendable {
  case utf8, ascii, latin1

  /// The encoding of this name in any of its spellings. LookupError "unknown encoding: NAME".
  package init(named name: Text) throws {
    let plain = name.string.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 }
    switch String(plain) {
    case "utf-8", "utf8", "u8", "utf", "cp65001": self = .utf8
    case "ascii", "us-ascii", "646", "ansi-x3.4-1968": self = .ascii
    case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "iso8859", "8859", "cp819", "latin", "l1": self = .latin1
    default: throw ValueFault(.lookupError, "unknown encoding: \(name.string)")
    }
  }

  var name: String {
    switch self {
    case .utf8: return "utf-8"
    case .ascii: return "ascii"
    case .latin1: return "latin-1"
    }
  }

  var limit: UInt32 { self == .ascii ? 128 : 256 }

  var reason: String { "ordinal not in range(\(limit))" }
}

/// What a codec does with what it cannot code.
enum CodingHandler {
  case strict, ignore, replace, backslashReplace, characterReference, surrogateEscape, surrogatePass

  init(named name: Text) throws {
    switch name.string {
    case "strict": self = .strict
    case "ignore": self = .ignore
    case "replace": self = .replace
    case "backslashreplace": self = .backslashReplace
    case "xmlcharrefreplace": self = .characterReference
    case "surrogateescape": self = .surrogateEscape
    case "surrogatepass": self = .surrogatePass
    default: throw ValueFault(.lookupError, "unknown error handler name '\(name.string)'")
    }
  }
}

extension Text {
  /// `text.encode(encoding, errors)`.
  ///
  /// - Throws: UnicodeEncodeError; LookupError for an unknown encoding, and for an unknown handler when it is needed.
  package func encoded(named encoding: Text, errors: Text = "strict") throws -> [UInt8] {
    try encoded(TextCodec(named: encoding), errors: errors)
  }

  /// `bytes.decode(encoding, errors)`. As in CPython, no bytes decode in any encoding.
  ///
  /// - Throws: UnicodeDecodeError; LookupError for an unknown encoding, and for an unknown handler when it is needed.
  package init(decoding bytes: [UInt8], named encoding: Text, errors: Text = "strict") throws {
    if bytes.isEmpty {
      self.init()
    } else {
      try self.init(decoding: bytes, as: TextCodec(named: encoding), errors: errors)
    }
  }
}
