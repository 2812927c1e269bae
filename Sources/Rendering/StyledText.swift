/// What a part of a line means, which its colour follows.
enum Style: Sendable {
  case plain, prompt, heading, label, item, err, effect, resource, held, good, bad, faint
  /// What can be typed in a shell as it stands: it is not broken where one line has room for it.
  case command

  /// ANSI parameters; empty for no colour.
  var code: String {
    switch self {
    case .plain, .item: ""
    case .prompt: "1"
    case .heading, .command: "1"
    case .label, .faint: "2"
    case .err, .bad: "31"
    case .effect: "36"
    case .resource: "35"
    case .held: "33"
    case .good: "32"
    }
  }
}

/// One line of text, in parts of one style each.
struct StyledText {
  var parts: [(text: String, style: Style)] = []

  init(_ text: String = "", _ style: Style = .plain) { if !text.isEmpty { parts = [(text, style)] } }

  static func + (a: StyledText, b: StyledText) -> StyledText {
    var result = a
    result.parts += b.parts
    return result
  }
  static func + (a: StyledText, b: String) -> StyledText { a + StyledText(b) }

  var width: Int { parts.reduce(0) { $0 + displayWidth($1.text) } }
}

extension Renderer {
  func styled(_ text: String, _ style: Style) -> String {
    options.colour && !style.code.isEmpty ? "\u{1b}[\(style.code)m\(text)\u{1b}[0m" : text
  }

  /// Text of the data as one safe line.
  func safe(_ text: String, _ style: Style = .plain) -> StyledText {
    StyledText(sanitisedLine(text, asciiOnly: !options.unicode), style)
  }

  private func joined(_ text: StyledText) -> String { text.parts.map { styled($0.text, $0.style) }.joined() }

  /// A line that is broken between words where it is wider than the terminal, and inside of words that are.
  /// - Parameters:
  ///   - first: what the first line begins with.
  ///   - rest: what the other lines begin with.
  func wrapped(_ text: StyledText, first: StyledText = StyledText(), rest: StyledText = StyledText()) -> String {
    if first.width + text.width <= width { return joined(first + text) + "\n" }
    var lines: [StyledText] = []
    var line = first
    var lineWidth = first.width
    var isFresh = true
    for word in words(of: text) {
      var word = word
      if !isFresh, lineWidth + word.width > width {
        lines.append(line)
        line = rest
        lineWidth = rest.width
        isFresh = true
        if word.isBlank { continue }
      }
      while lineWidth + word.width > width, lineWidth + 1 < width {
        let (head, tail) = split(word, columns: width - lineWidth)
        lines.append(line + head)
        line = rest
        lineWidth = rest.width
        word = tail
      }
      line = line + word
      lineWidth += word.width
      isFresh = false
    }
    lines.append(line)
    return lines.map { joined($0.trimmed) + "\n" }.joined()
  }

  /// The words of a text and the blanks between them. A word may be of several styles.
  private func words(of text: StyledText) -> [StyledText] {
    var result: [StyledText] = []
    var word = StyledText()
    for (part, style) in text.parts {
      let pieces = style == .command ? [part[...]] : part.split(separator: " ", omittingEmptySubsequences: false)
      for piece in pieces.enumerated() {
        if piece.offset > 0 {
          if !word.parts.isEmpty { result.append(word) }
          word = StyledText()
          result.append(StyledText(" ", style))
        }
        word = word + StyledText(String(piece.element), style)
      }
    }
    if !word.parts.isEmpty { result.append(word) }
    return result
  }

  /// The first columns of a word (one character at least), and the rest.
  private func split(_ word: StyledText, columns: Int) -> (StyledText, StyledText) {
    var head = StyledText()
    var used = 0
    for (position, (text, style)) in word.parts.enumerated() {
      var taken = ""
      for character in text {
        let size = displayWidth(String(character))
        if used + size > columns, used > 0 {
          var rest = StyledText(String(text.dropFirst(taken.count)), style)
          rest.parts += word.parts[(position + 1)...]
          return (head + StyledText(taken, style), rest)
        }
        used += size
        taken.append(character)
      }
      head = head + StyledText(taken, style)
    }
    return (head, StyledText())
  }

  /// A text cut to some columns, with a sign that it was.
  func cut(_ text: String, _ columns: Int) -> String {
    let line = sanitisedLine(text, asciiOnly: !options.unicode)
    if displayWidth(line) <= columns { return line }
    let sign = options.unicode ? "…" : "..."
    let (head, _) = split(StyledText(line), columns: max(1, columns - displayWidth(sign)))
    return (head.parts.first?.text ?? "") + sign
  }

  func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - displayWidth(text)))
  }

  func rightAligned(_ text: String, _ columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - displayWidth(text))) + text
  }
}

extension StyledText {
  fileprivate var isBlank: Bool { parts.allSatisfy { $0.text.allSatisfy { $0 == " " } } }

  fileprivate var trimmed: StyledText {
    var result = self
    while let last = result.parts.last {
      var text = Substring(last.text)
      while text.last == " " { text.removeLast() }
      if text.count == last.text.count { break }
      result.parts.removeLast()
      if text.isEmpty { continue }
      result.parts.append((String(text), last.style))
      break
    }
    return result
  }
}
