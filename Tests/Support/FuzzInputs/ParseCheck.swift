import Notation

/// What must be true of the parser's answer to any bytes.
public enum ParseCheck {
  /// - Returns: What is wrong with the answer; nil when nothing is.
  public static func complaint(about bytes: [UInt8]) -> String? {
    let source = Source(name: "fuzz.py", bytes: bytes)
    _ = parseInteractive(source)
    do throws(SyntaxFault) {
      let module = try parseModule(source)
      return module.body.first { !isWithin($0.span, bytes.count) }.map {
        "the statement at \($0.span) is out of bounds"
      }
    } catch {
      if error.message.isEmpty { return "a fault without a message" }
      // A fault may point at the end of the text.
      guard error.span.start <= error.span.end, Int(error.span.end) <= bytes.count + 1 else {
        return "the fault '\(error.message)' at \(error.span) is out of bounds"
      }
      let position = source.position(of: Int(error.span.start))
      return position.line < 1 || position.column < 1 ? "the fault '\(error.message)' is nowhere" : nil
    }
  }

  private static func isWithin(_ span: Span, _ count: Int) -> Bool {
    span.start < span.end && Int(span.end) <= count
  }
}
