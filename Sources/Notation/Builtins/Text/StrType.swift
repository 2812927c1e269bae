/// Fills `str` and `bytes`. Once a process.
func registerText() {
  registerStr()
  registerBytes()
}

private func registerStr() {
  let type = builtin.str
  type.constant("__doc__", .string("Text: a sequence of Unicode code points."))
  type.scalarConstructor("(cls, object=unset, encoding=unset, errors=unset)") { vm, cls, a in
    let text = try vm.makeStr(a[1], encoding: a[2], errors: a[3])
    return cls === builtin.str ? text : .object(StrInstance(text.asStr?.text ?? "", cls: cls))
  }
  type.makeOfOne = { vm, value in
    if case .object(let object) = value, object.kind == .str, object.isExact { return value }
    return .str(try vm.str(value))
  }
  let isStr: (Value) -> Bool = { $0.asStr != nil }
  type.comparisonSpecials(accepts: isStr)
  type.scalarSpecials()
  type.unarySpecial("__str__") { _, v in .str(v.asStr?.text ?? "") }
  registerSequenceSpecials(type)
  registerSearching(type)
  registerSplitting(type)
  registerCases(type)
  registerPadding(type)
  registerTranslation(type)
  registerFormatting(type)
}

/// Adds what `str` and `bytes` have as sequences: `+ * % len [] in iter`.
func registerSequenceSpecials(_ type: TypeObject) {
  let any: (Value) -> Bool = { _ in true }
  type.operatorSpecials([0, 2, 6], reflected: false, accepts: any)
  type.binarySpecial("__rmul__", accepts: any) { try $0.builtinBinary(2, $1, $2) }
  let same: (Value) -> Bool = { $0.type.isSubclass(of: type) }
  type.binarySpecial("__rmod__", accepts: same) { try $0.builtinBinary(6, $2, $1) }
  type.unarySpecial("__len__") { vm, v in
    .int(v.asStr?.text.count ?? v.asBytes?.bytes.count ?? 0)
  }
  type.unarySpecial("__iter__") { vm, v in
    guard case .object(let object) = v, let made = try vm.builtinIterator(object) else { return notImplemented }
    return made
  }
  type.method("__getitem__", "(self, key, /)") { vm, a in
    try type.checkReceiver(a[0], "__getitem__")
    guard case .object(let object) = a[0], let item = try vm.builtinGetItem(object, a[1]) else { return notImplemented }
    return item
  }
  type.method("__contains__", "(self, key, /)") { vm, a in
    try type.checkReceiver(a[0], "__contains__")
    guard case .object(let object) = a[0], let found = try vm.builtinContains(object, a[1]) else {
      return notImplemented
    }
    return .bool(found)
  }
}

extension Machine {
  /// `str(object, encoding, errors)`.
  func makeStr(_ object: Value, encoding: Value, errors: Value) throws -> Value {
    let codec = try encoding.isUndefined ? nil : textArgument(encoding, "str", " 'encoding'")
    let handler = try errors.isUndefined ? nil : textArgument(errors, "str", " 'errors'")
    if object.isUndefined { return .str("") }
    guard codec != nil || handler != nil else {
      if case .object(let text) = object, text.kind == .str, text.isExact { return object }
      return .str(try str(object))
    }
    if object.asStr != nil { throw typeError("decoding str is not supported") }
    guard let bytes = object.asBytes else {
      throw typeError("decoding to str: need a bytes-like object, \(object.type.name) found")
    }
    return try withCodingFacts(object) {
      .str(
        try Text(
          decoding: bytes.bytes, as: codec.map { try TextCodec(named: $0) } ?? .utf8, errors: handler ?? "strict"))
    }
  }
}
