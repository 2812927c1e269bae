/// Adds `encode translate maketrans` to `str`.
func registerTranslation(_ type: TypeObject) {
  type.textMethod("encode", "(self, /, encoding='utf-8', errors='strict')") { _, text, a in
    let encoding = try textArgument(a[1], "encode", " 'encoding'")
    let errors = try textArgument(a[2], "encode", " 'errors'")
    return try withCodingFacts(.str(text)) { .bytes(try text.encoded(TextCodec(named: encoding), errors: errors)) }
  }
  type.textMethod("translate", "(self, table, /)") { vm, text, a in
    var known: [UInt32: Text?] = [:]
    return .str(
      try text.translated { point in
        if let text = known[point] { return text }
        let text = try vm.translation(of: point, in: a[1])
        known[point] = .some(text)
        return text
      })
  }
  type.staticMethod("maketrans", "(x, y=unset, z=unset, /)") { vm, a in
    a[1].isUndefined ? try vm.translationTable(a[0]) : try vm.translationTable(a[0], a[1], a[2])
  }
}

extension Machine {
  /// What `table` says of a code point: nil leaves it as it is.
  fileprivate func translation(of point: UInt32, in table: Value) throws -> Text? {
    let mapped: Value
    do { mapped = try getItem(table, .int(Int(point))) } catch let error as Raised
      where error.exception.cls.isSubclass(of: builtin.lookupError)
    {
      return nil
    }
    if mapped.isNone { return Text() }
    if let text = mapped.asStr { return text.text }
    guard let number = mapped.plainInteger else {
      throw typeError("character mapping must return integer, None or str")
    }
    guard let code = number.int, (0...0x10FFFF).contains(code) else {
      throw valueError("character mapping must be in range(0x110000)")
    }
    return Text(codePoint: UInt32(code))
  }

  fileprivate func translationTable(_ mapping: Value) throws -> Value {
    guard let dictionary = mapping.asDict, dictionary.isExact else {
      throw typeError("if you give only one argument to maketrans it must be a dict")
    }
    let result = DictObject()
    for (key, value) in dictionary.table.pairs {
      if let text = key.asStr {
        guard text.text.count == 1 else { throw valueError("string keys in translate table must be of length 1") }
        try result.table.set(.int(Int(text.text[0])), value, self)
      } else if key.plainInteger != nil {
        try result.table.set(key, value, self)
      } else {
        throw typeError("keys in translate table must be strings or integers")
      }
    }
    return .object(result)
  }

  fileprivate func translationTable(_ from: Value, _ to: Value, _ deleted: Value) throws -> Value {
    let target = try textArgument(to, "maketrans", " 2")
    let removed = try deleted.isUndefined ? Text() : textArgument(deleted, "maketrans", " 3")
    guard let source = from.asStr?.text else {
      throw typeError("first maketrans argument must be a string if there is a second argument")
    }
    guard source.count == target.count else {
      throw valueError("the first two maketrans arguments must have equal length")
    }
    let result = DictObject()
    for (key, value) in zip(source.codePoints, target.codePoints) {
      try result.table.set(.int(Int(key)), .int(Int(value)), self)
    }
    for key in removed.codePoints { try result.table.set(.int(Int(key)), .none, self) }
    return .object(result)
  }
}
