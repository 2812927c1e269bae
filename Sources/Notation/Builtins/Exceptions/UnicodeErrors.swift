/// Fills the three errors of encoding and decoding: five facts (four for translation), which make the message.
func registerUnicodeErrors() {
  registerUnicodeError(builtin.unicodeDecodeError, ["encoding", "object", "start", "end", "reason"])
  registerUnicodeError(builtin.unicodeEncodeError, ["encoding", "object", "start", "end", "reason"])
  registerUnicodeError(builtin.unicodeTranslateError, ["object", "start", "end", "reason"])
}

private func registerUnicodeError(_ type: TypeObject, _ fields: [String]) {
  let new = NativeObject("__new__", "(cls, *args, **kwargs)") { vm, a in
    guard let cls = a[0].asType else { throw typeError("\(type.name).__new__(X): X is not a type object") }
    let exception = ExceptionObject(cls, a[1].asTuple?.elements ?? [])
    if vm.hasNativeInitializer(cls) { try check(exception, type, fields) }
    return .object(exception)
  }
  type.constant("__new__", .object(new))
  type.method("__init__", "(self, /, *args, **kwargs)") { _, a in
    let exception = try receiverException(a[0])
    exception.arguments = a[1].asTuple?.elements ?? []
    try check(exception, type, fields)
    return .none
  }
  for (position, name) in fields.enumerated() {
    addField(type, name) { position < $0.arguments.count ? $0.arguments[position] : nil }
  }
  type.method("__str__", "(self, /)", "Return str(self).") { vm, a in .str(try vm.exceptionStr(receiverException(a[0])))
  }
}

private func check(_ exception: ExceptionObject, _ type: TypeObject, _ fields: [String]) throws {
  let given = exception.arguments
  if given.count != fields.count {
    throw typeError("function takes exactly \(fields.count) arguments (\(given.count) given)")
  }
  for (position, name) in fields.enumerated() {
    let value = given[position]
    switch name {
    case "object" where type === builtin.unicodeDecodeError: continue
    case "start", "end":
      if case .int = value { continue }
      if case .bool = value { continue }
      throw typeError("'\(value.type.name)' object cannot be interpreted as an integer")
    default: break
    }
    if value.asStr == nil { throw typeError("argument \(position + 1) must be str, not \(value.type.name)") }
  }
  if type === builtin.unicodeDecodeError, given[1].asBytes == nil {
    throw typeError("a bytes-like object is required, not '\(given[1].type.name)'")
  }
}

/// Runs an encoding or decoding of `object`; its error carries all facts.
func withCodingFacts<R>(_ object: @autoclosure () -> Value, _ body: () throws -> R) throws -> R {
  do { return try body() } catch let fault as ValueFault {
    guard let facts = fault.coding else { throw fault }
    throw Raised(
      ExceptionObject(
        fault.kind.type,
        [.string(facts.encoding), object(), .int(facts.start), .int(facts.end), .string(facts.reason)]))
  }
}

extension Machine {
  /// `'utf-8' codec can't decode byte 0xff in position 0: invalid start byte`; empty before the facts are there.
  func unicodeErrorStr(_ exception: ExceptionObject) throws -> Text? {
    let isTranslate = exception.cls.isSubclass(of: builtin.unicodeTranslateError)
    func fact(_ name: String, _ position: Int) -> Value? {
      exception.field(intern(name))
        ?? (position < exception.arguments.count ? exception.arguments[position] : nil)
    }
    let first = isTranslate ? 0 : 1
    guard let object = fact("object", first), case .int(let start)? = fact("start", first + 1),
      case .int(let end)? = fact("end", first + 2), let reason = fact("reason", first + 3)
    else { return nil }
    let tail = Text(": ") + (try str(reason))
    let codec = isTranslate ? "" : "'\(try str(fact("encoding", 0) ?? .none).string)' codec "
    let verb: String
    let unit: String
    let single: String?
    if let bytes = object.asBytes?.bytes {
      (verb, unit) = ("decode", "byte")
      single = bytes.indices.contains(start) && end == start + 1 ? "0x" + hex(UInt32(bytes[start]), 2) : nil
    } else {
      let text = object.asStr?.text ?? Text()
      (verb, unit) = (isTranslate ? "translate" : "encode", "character")
      single = (0..<text.count).contains(start) && end == start + 1 ? "'\(escaped(text[start]))'" : nil
    }
    if let single { return Text("\(codec)can't \(verb) \(unit) \(single) in position \(start)") + tail }
    return Text("\(codec)can't \(verb) \(unit)s in position \(start)-\(end - 1)") + tail
  }

  private func escaped(_ point: UInt32) -> String {
    if point <= 0xff { return "\\x" + hex(point, 2) }
    return point <= 0xffff ? "\\u" + hex(point, 4) : "\\U" + hex(point, 8)
  }

  private func hex(_ number: UInt32, _ width: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
