import Notation
import Testing

@Test func templatesAnswerAsCPython() throws {
  let (count, wrong) = try Golden.mismatches("templates") { golden in
    var numbering = FormatNumbering()
    return Show.text(try expanded(golden[0].text, depth: 2, &numbering))
  }
  #expect(count > 500)
  #expect(wrong.isEmpty, "\(wrong.count) wrong, as \(wrong.prefix(8).joined(separator: "\n"))")
}

/// Formats with the recorder's probes: values that show their name, what was taken from them, and their specification.
private func expanded(_ text: Text, depth: Int, _ numbering: inout FormatNumbering) throws -> Text {
  var template = try FormatTemplate(text, depth: depth)
  var result = Text()
  while let piece = try template.next() {
    switch piece {
    case .literal(let literal): result.append(literal)
    case .field(let field):
      let probe = try probe(field.name, &numbering)
      let conversion = try field.checkedConversion()
      let spec = field.specHasFields ? try expanded(field.spec, depth: depth - 1, &numbering) : field.spec
      if let conversion {
        let shown = Text(conversion == "s" ? "s(\(probe))" : "r(\(probe))")
        result.append(try FormatSpec(spec, typeName: "str").apply(shown))
      } else {
        result.append(Text("<\(probe):\(spec.string)>"))
      }
    }
  }
  return result
}

private func probe(_ name: Text, _ numbering: inout FormatNumbering) throws -> String {
  var path = try FormatFieldPath(name)
  var probe: String
  if let position = try numbering.position(of: path.first) {
    probe = "p\(position)"
  } else {
    guard case .name(let name) = path.first else { return "" }
    probe = name.string
  }
  while let accessor = try path.next() {
    switch accessor {
    case .attribute(let name): probe += ".\(name.string)"
    case .index(let index): probe += "[\(index)]"
    case .key(let key): probe += "[\(key.repr.string)]"
    }
  }
  return probe
}
