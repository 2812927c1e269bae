/// What stands for a character that would be markup in HTML or XML, in text and between double quotes.
package func markupEntity(_ scalar: Unicode.Scalar) -> String? {
  switch scalar {
  case "&": "&amp;"
  case "<": "&lt;"
  case ">": "&gt;"
  case "\"": "&quot;"
  default: nil
  }
}

/// Text for a page: nothing in it is markup, and nothing in it reorders a line.
func escapedHTML(_ text: String) -> String {
  sanitised(text, asciiOnly: false).unicodeScalars.map { markupEntity($0) ?? String($0) }.joined()
}

extension String {
  /// An element around a text that is markup already.
  func wrapped(in tag: String, _ attributes: String = "") -> String {
    "<\(tag)\(attributes.isEmpty ? "" : " " + attributes)>\(self)</\(tag)>"
  }
}
