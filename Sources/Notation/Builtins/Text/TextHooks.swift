extension Machine {
  /// `a op b` where one of them is a str; nil when neither is or the operator is none of strings.
  func textBinary(_ code: Int, _ a: Value, _ b: Value) throws -> Value? {
    if let x = a.asStr {
      switch code {
      case 0:
        guard let y = b.asStr else { throw typeError("can only concatenate str (not \"\(b.type.name)\") to str") }
        if x.text.isEmpty, y.isExact { return b }
        if y.text.isEmpty, x.isExact { return a }
        try reserve(bytes: x.text.count + y.text.count)
        return .str(x.text + y.text)
      case 2: return try repeated(x, by: b)
      case 6: return .str(try percentFormat(x.text, b))
      default: return nil
      }
    }
    if code == 2, let y = b.asStr, !isSequence(a) { return try repeated(y, by: a) }
    return nil
  }

  private func repeated(_ text: StrObject, by factor: Value) throws -> Value {
    let count = try repetition(factor)
    if count == 1, text.isExact { return .object(text) }
    let (size, overflow) = text.text.count.multipliedReportingOverflow(by: max(0, count))
    try reserve(bytes: overflow ? .max : size)
    return .str(try text.text.multiplied(by: count))
  }

  /// Whether `*` repeats this operand, so that the other must be the factor.
  func isSequence(_ value: Value) -> Bool {
    switch value.kind {
    case .str?, .bytes?, .list?, .tuple?: return true
    default: return false
    }
  }

  /// `repr` of `None`, a bool, an int or a float that is inline.
  func builtinRepr(inline value: Value) -> Text {
    switch value {
    case .none: return "None"
    case .bool(let flag): return flag ? "True" : "False"
    case .int(let number): return Text(decimal: number)
    case .float(let number): return FloatOps.repr(number)
    case .undefined: return "<undefined>"
    case .object: return "<object>"
    }
  }

  /// `repr` of a str, bytes, or a number that is an object; nil for other objects.
  /// - Throws: ValueError for an int of too many digits.
  func scalarRepr(_ object: Object) throws -> Text? {
    switch object.kind {
    case .str: return unsafeDowncast(object, to: StrObject.self).text.repr
    case .bytes: return ByteOps.repr(unsafeDowncast(object, to: BytesObject.self).bytes)
    case .int:
      return try IntOps.decimal(Integer(unsafeDowncast(object, to: IntObject.self).value), interrupt: interrupt)
    case .float: return FloatOps.repr(unsafeDowncast(object, to: FloatObject.self).value)
    default: return nil
    }
  }

  /// `str(object)` where the program does not define `__str__`: its `__repr__`, unless the type has its own text.
  func builtinStr(_ object: Object) throws -> Text {
    switch object.kind {
    case .str: return unsafeDowncast(object, to: StrObject.self).text
    case .exception: return try exceptionStr(unsafeDowncast(object, to: ExceptionObject.self))
    case .mappingProxy: return try str(unsafeDowncast(object, to: MappingProxyObject.self).mapping)
    default: return try repr(.object(object))
    }
  }

  /// `ascii(value)`: the `repr`, with everything above 127 escaped.
  func ascii(_ value: Value) throws -> Text {
    let shown = try repr(value)
    if shown.isASCII { return shown }
    var bytes: [UInt8] = []
    for point in shown.codePoints {
      if point < 128 { bytes.append(UInt8(point)) } else { bytes.append(contentsOf: Escape.bytes(point)) }
    }
    return Text(latin1: bytes)
  }

  /// `format(v, spec)` where the program does not define `__format__`.
  func builtinFormat(_ v: Value, _ spec: Text) throws -> Text {
    if spec.isEmpty { return try str(v) }
    switch v {
    case .int(let number): return try FormatSpec(spec, typeName: "int").apply(.small(number), interrupt: interrupt)
    case .float(let number): return try FormatSpec(spec, typeName: "float").apply(number)
    default: break
    }
    if let text = v.asStr { return try FormatSpec(spec, typeName: "str").apply(text.text) }
    switch v.plainNumber {
    case .integer(let number)?:
      return try FormatSpec(spec, typeName: v.type.name).apply(number, interrupt: interrupt)
    case .float(let number)?: return try FormatSpec(spec, typeName: v.type.name).apply(number)
    case nil: throw typeError("unsupported format string passed to \(v.type.name).__format__")
    }
  }
}

extension Text {
  /// The decimal digits of a number, without the detour over a Swift string.
  init(decimal number: Int) {
    let count = Self.decimalCount(number)
    self.init(
      latin1: [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
        guard let start = buffer.baseAddress else { return }
        _ = Self.writeDecimal(number, start)
        used = count
      })
  }

  /// How many characters `writeDecimal` writes.
  static func decimalCount(_ number: Int) -> Int {
    let size = number.magnitude
    var count = number < 0 ? 2 : 1
    var power: UInt = 10
    while size >= power {
      count &+= 1
      if count > 19 { break }
      power &*= 10
    }
    return count
  }

  /// Writes the digits at `start`, where there is room for them.
  /// - Returns: The place after the last.
  static func writeDecimal(_ number: Int, _ start: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
    let end = start + decimalCount(number)
    var rest = number.magnitude
    var place = end
    repeat {
      place -= 1
      let next = rest / 10
      place.initialize(to: UInt8(truncatingIfNeeded: 48 &+ (rest &- next &* 10)))
      rest = next
    } while rest > 0
    if number < 0 { start.initialize(to: 45) }
    return end
  }
}
