import Notation

extension TreeDump {
  func dump(_ expression: Expression) -> String {
    let span = expression.span
    func node(_ name: String, _ parts: [String]) -> String {
      let place = withSpans ? "@\(span.start):\(span.end)" : ""
      return "(" + ([name + place] + parts).joined(separator: " ") + ")"
    }
    func list(_ items: [Expression]) -> String { "[" + items.map { dump($0) }.joined(separator: " ") + "]" }
    func optional(_ item: Expression?) -> String { item.map { dump($0) } ?? "-" }
    switch expression.kind {
    case .constant(let value): return node("const", [dump(value)])
    case .name(let name): return node("name", [name])
    case .tuple(let items): return node("tuple", [list(items)])
    case .list(let items): return node("list", [list(items)])
    case .set(let items): return node("set", [list(items)])
    case .dictionary(let items):
      return node("dict", items.map { "\($0.key.map { dump($0) } ?? "**") \(dump($0.value))" })
    case .unary(let operation, let operand): return node("unary", [operation.rawValue, dump(operand)])
    case .binary(let operation, let left, let right):
      return node("binary", [operation.rawValue, dump(left), dump(right)])
    case .boolean(let operation, let operands): return node("\(operation)", operands.map { dump($0) })
    case .comparison(let first, let rest):
      return node("compare", [dump(first)] + rest.flatMap { ["'\($0.comparator.rawValue)'", dump($0.right)] })
    case .call(let function, let arguments): return node("call", [dump(function), dump(arguments)])
    case .attribute(let value, let name, _): return node("attribute", [dump(value), name])
    case .subscript(let value, let index): return node("subscript", [dump(value), dump(index)])
    case .slice(let lower, let upper, let step):
      return node("slice", [optional(lower), optional(upper), optional(step)])
    case .starred(let value): return node("starred", [dump(value)])
    case .conditional(let test, let then, let otherwise):
      return node("conditional", [dump(test), dump(then), dump(otherwise)])
    case .lambda(let parameters, let body): return node("lambda", [dump(parameters), dump(body)])
    case .listComprehension(let element, let clauses): return node("listcomp", [dump(element), dump(clauses)])
    case .setComprehension(let element, let clauses): return node("setcomp", [dump(element), dump(clauses)])
    case .dictionaryComprehension(let key, let value, let clauses):
      return node("dictcomp", [dump(key), dump(value), dump(clauses)])
    case .generator(let element, let clauses): return node("generator", [dump(element), dump(clauses)])
    case .await(let value): return node("await", [dump(value)])
    case .yield(let value): return node("yield", [optional(value)])
    case .yieldFrom(let value): return node("yield-from", [dump(value)])
    case .namedExpression(let name, _, let value): return node("named", [name, dump(value)])
    case .formattedString(let parts): return node("fstring", parts.map { dump($0) })
    }
  }

  private func dump(_ clauses: [Comprehension]) -> String {
    let written = clauses.map { clause -> String in
      let conditions = "[" + clause.conditions.map { dump($0) }.joined(separator: " ") + "]"
      let word = clause.isAsync ? "async-for" : "for"
      return "(\(word) \(dump(clause.target)) \(dump(clause.iterable)) \(conditions))"
    }
    return "[" + written.joined(separator: " ") + "]"
  }

  private func dump(_ part: FormattedPart) -> String {
    switch part {
    case .literal(let text): return quoted(text)
    case .field(let value, let debugText, let conversion, let format):
      let debug = debugText.map { quoted($0) + "=" } ?? ""
      let format = "[" + format.map { dump($0) }.joined(separator: " ") + "]"
      return "{\(debug) \(dump(value)) \(conversion?.rawValue ?? "-") \(format)}"
    }
  }

  private func dump(_ constant: Constant) -> String {
    switch constant {
    case .none: "None"
    case .true: "True"
    case .false: "False"
    case .ellipsis: "..."
    case .integer(let value): String(value)
    case .bigInteger(let value): String(value)
    case .float(let value): "float:" + String(value.bitPattern, radix: 16)
    case .string(let text): quoted(text)
    case .bytes(let bytes): "b" + quoted(bytes.map { UInt32($0) })
    }
  }

  /// Printable ASCII as it is, all else by number.
  private func quoted(_ text: [UInt32]) -> String {
    var result = "'"
    for value in text {
      if (0x20..<0x7F).contains(value), value != 0x27, value != 0x5C {
        result.unicodeScalars.append(UnicodeScalar(UInt8(value)))
      } else {
        result += "\\" + String(value, radix: 16) + ";"
      }
    }
    return result + "'"
  }
}
