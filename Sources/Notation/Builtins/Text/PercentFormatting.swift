/// Where the conversions of `%` formatting take their values from: a tuple's elements in turn, or the one right operand.
struct PercentArguments {
  private var value: Value
  /// The right operand, where it is a mapping: keys are looked up in it, and it may be left unused.
  private let mapping: Value?
  private var position = 0
  private var keyed = false

  init(_ value: Value, isMapping: Bool) {
    self.value = value
    mapping = isMapping ? value : nil
  }

  /// - Throws: TypeError "not enough arguments for format string".
  mutating func next() throws -> Value {
    defer { position += 1 }
    if !keyed, let tuple = value.asTuple {
      if position < tuple.elements.count { return tuple.elements[position] }
    } else if position == 0 {
      return value
    }
    throw typeError("not enough arguments for format string")
  }

  /// Makes the value of a key the next one.
  mutating func look(up key: Value, _ vm: Machine) throws {
    guard let mapping else { throw typeError("format requires a mapping") }
    value = try vm.getItem(mapping, key)
    keyed = true
    position = 0
  }

  /// Whether something was given that no conversion took.
  var isUnused: Bool {
    if mapping != nil { return false }
    return position < (value.asTuple?.elements.count ?? 1)
  }
}

extension Machine {
  /// `template % value` of str.
  func percentFormat(_ text: Text, _ value: Value) throws -> Text {
    let isMapping = isPercentMapping(value)
    var template = PercentTemplate(text, hasMapping: isMapping)
    var arguments = PercentArguments(value, isMapping: isMapping)
    var result = Text()
    while let piece = try template.next() {
      switch piece {
      case .literal(let literal): result.append(literal)
      case .conversion(var conversion):
        if let key = conversion.key { try arguments.look(up: .str(key), self) }
        try takeSizes(&conversion, &arguments)
        result.append(try convert(conversion, arguments.next()))
      }
    }
    if arguments.isUnused { throw typeError("not all arguments converted during string formatting") }
    return result
  }

  /// Whether keys may be looked up in the right operand of `%`.
  func isPercentMapping(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    switch object.kind {
    case .tuple, .str: return false
    case .dict, .list, .bytes, .range, .mappingProxy: return true
    default: return override(object, names.getitem) != nil
    }
  }

  /// Puts the values of widths and precisions that are written as `*`.
  func takeSizes(_ conversion: inout PercentConversion, _ arguments: inout PercentArguments) throws {
    if conversion.width == .argument { try conversion.setWidth(starSize(arguments.next())) }
    if conversion.precision == .argument { try conversion.setPrecision(starSize(arguments.next())) }
  }

  private func starSize(_ value: Value) throws -> Integer {
    guard let number = value.plainInteger else { throw typeError("* wants int") }
    return number
  }

  private func convert(_ conversion: PercentConversion, _ value: Value) throws -> Text {
    switch conversion.letter {
    case "s": return try conversion.apply(str(value))
    case "r": return try conversion.apply(repr(value))
    case "a": return try conversion.apply(ascii(value))
    case "c":
      if let text = value.asStr { return try conversion.applyCharacter(text.text) }
      guard let number = try integerByIndex(value) else { throw conversion.numberRequired(butGot: value.type.name) }
      return try conversion.applyCharacter(number)
    case "\0": throw conversion.unsupported
    default: return try convertNumber(conversion, value)
    }
  }

  /// The conversions `d i u o x X e E f F g G`.
  func convertNumber(_ conversion: PercentConversion, _ value: Value) throws -> Text {
    switch conversion.letter {
    case "d", "i", "u":
      return try conversion.apply(decimalInteger(conversion, value), interrupt: interrupt)
    case "o", "x", "X":
      guard let number = try integerByIndex(value) else { throw conversion.numberRequired(butGot: value.type.name) }
      return try conversion.apply(number, interrupt: interrupt)
    default:
      return try conversion.apply(real(value))
    }
  }

  /// What `%d` shows: the integer part of any real number.
  private func decimalInteger(_ conversion: PercentConversion, _ value: Value) throws -> Integer {
    if let number = value.plainInteger { return number }
    let isNumber =
      value.plainNumber != nil
      || value.object.map { override($0, names.int) != nil || override($0, names.index) != nil } ?? false
    guard isNumber else { throw conversion.numberRequired(butGot: value.type.name) }
    return try makeInt(value, base: .undefined)
  }

  /// The integer of an int or of what has `__index__`; nil for other values.
  func integerByIndex(_ value: Value) throws -> Integer? {
    if let number = value.plainInteger { return number }
    guard case .object(let object) = value, override(object, names.index) != nil else { return nil }
    return try exactInteger(value)
  }
}
