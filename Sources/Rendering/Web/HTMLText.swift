/// Text for a page: nothing in it is markup, and nothing in it reorders a line.
func escapedHTML(_ text: String) -> String {
  var result = ""
  for scalar in sanitised(text, asciiOnly: false).unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

extension String {
  /// An element around a text that is markup already.
  func wrapped(in tag: String, _ attributes: String = "") -> String {
    "<\(tag)\(attributes.isEmpty ? "" : " " + attributes)>\(self)</\(tag)>"
  }
}
