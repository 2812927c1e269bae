/// Adds `format` and `format_map` to `str`.
func registerFormatting(_ type: TypeObject) {
  type.textMethod("format", "(self, *args, **kwargs)") { vm, text, a in
    let arguments = FormatArguments(positional: a[1].asTuple?.elements ?? [], named: a[2], isMapping: false)
    var numbering = FormatNumbering()
    return .str(try vm.format(text, arguments, &numbering, depth: 2))
  }
  type.textMethod("format_map", "(self, mapping, /)") { vm, text, a in
    let arguments = FormatArguments(positional: nil, named: a[1], isMapping: true)
    var numbering = FormatNumbering()
    return .str(try vm.format(text, arguments, &numbering, depth: 2))
  }
}

/// Where the fields of a template take their values from.
private struct FormatArguments {
  /// Nil for `format_map`.
  let positional: [Value]?
  let named: Value
  let isMapping: Bool
}

extension Machine {
  fileprivate func format(
    _ template: Text, _ arguments: FormatArguments, _ numbering: inout FormatNumbering, depth: Int
  ) throws -> Text {
    var template = try FormatTemplate(template, depth: depth)
    var result = Text()
    while let piece = try template.next() {
      switch piece {
      case .literal(let text): result.append(text)
      case .field(let field): result.append(try format(field, arguments, &numbering, depth: depth))
      }
    }
    return result
  }

  private func format(
    _ field: FormatTemplate.Field, _ arguments: FormatArguments, _ numbering: inout FormatNumbering, depth: Int
  ) throws -> Text {
    var value = try fieldValue(field, arguments, &numbering)
    switch try field.checkedConversion() {
    case "r": value = .str(try repr(value))
    case "s": value = .str(try str(value))
    case "a": value = .str(try ascii(value))
    default: break
    }
    let spec =
      field.specHasFields ? try format(field.spec, arguments, &numbering, depth: depth - 1) : field.spec
    return try format(value, spec)
  }

  private func fieldValue(
    _ field: FormatTemplate.Field, _ arguments: FormatArguments, _ numbering: inout FormatNumbering
  ) throws -> Value {
    var path = try FormatFieldPath(field.name)
    var value: Value
    if case .name(let name) = path.first {
      value = try namedValue(name, arguments)
    } else {
      let position = try numbering.position(of: path.first) ?? 0
      guard let positional = arguments.positional else {
        throw valueError("Format string contains positional fields")
      }
      guard position < positional.count else {
        throw indexError("Replacement index \(position) out of range for positional args tuple")
      }
      value = positional[position]
    }
    while let accessor = try path.next() {
      switch accessor {
      case .attribute(let name): value = try getAttribute(value, intern(name))
      case .index(let index): value = try getItem(value, .int(index))
      case .key(let key): value = try getItem(value, .str(key))
      }
    }
    return value
  }

  private func namedValue(_ name: Text, _ arguments: FormatArguments) throws -> Value {
    if arguments.isMapping { return try getItem(arguments.named, .str(name)) }
    guard let table = arguments.named.asDict?.table, let value = table[StrObject(name)] else {
      throw keyError(.str(name))
    }
    return value
  }
}
