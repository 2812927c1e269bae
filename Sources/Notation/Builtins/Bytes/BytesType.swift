/// Fills `bytes`.
func registerBytes() {
  let type = builtin.bytes
  type.constant("__doc__", .string("An immutable sequence of integers from 0 to 255."))
  type.scalarConstructor("(cls, source=unset, encoding=unset, errors=unset)") { vm, cls, a in
    if cls === builtin.bytes, let same = a[1].asBytes, same.isExact, a[2].isUndefined, a[3].isUndefined { return a[1] }
    let bytes = try vm.makeBytes(a[1], encoding: a[2], errors: a[3])
    return .object(cls === builtin.bytes ? BytesObject(bytes) : BytesInstance(bytes, cls: cls))
  }
  type.comparisonSpecials(accepts: { $0.asBytes != nil })
  type.scalarSpecials()
  type.unarySpecial("__bytes__") { _, v in .bytes(v.asBytes?.bytes ?? []) }
  registerSequenceSpecials(type)
  registerBytesSearching(type)
  registerBytesSplitting(type)
  registerBytesForms(type)
  registerBytesCoding(type)
}

extension TypeObject {
  /// Adds a method of `bytes` whose body gets the bytes themselves.
  func bytesMethod(
    _ name: String, _ signature: String, _ body: @escaping (Machine, [UInt8], Arguments) throws -> Value
  ) {
    let owner = self
    method(name, signature) { vm, a in
      guard let bytes = a[0].asBytes else { throw wrongReceiver(owner, name, a[0]) }
      vm.charge(bytes: bytes.bytes.count)
      return try body(vm, bytes.bytes, a)
    }
  }
}

/// The bytes that a method asks.
func bytesArgument(_ value: Value) throws -> [UInt8] {
  guard let bytes = value.asBytes else {
    throw typeError("a bytes-like object is required, not '\(value.type.name)'")
  }
  return bytes.bytes
}

extension Machine {
  /// `bytes(source, encoding, errors)`.
  func makeBytes(_ source: Value, encoding: Value, errors: Value) throws -> [UInt8] {
    let codec = try encoding.isUndefined ? nil : textArgument(encoding, "bytes", " 'encoding'")
    let handler = try errors.isUndefined ? nil : textArgument(errors, "bytes", " 'errors'")
    if codec != nil || handler != nil {
      guard let text = source.asStr else {
        throw typeError(
          "\(codec == nil && source.isUndefined == false ? "errors" : "encoding") without a string argument")
      }
      guard let codec else { throw typeError("string argument without an encoding") }
      return try withCodingFacts(source) { try text.text.encoded(TextCodec(named: codec), errors: handler ?? "strict") }
    }
    if source.isUndefined { return [] }
    if source.asStr != nil { throw typeError("string argument without an encoding") }
    if let made = try bytesByMethod(source) { return made }
    if let count = try integerByIndex(source) {
      guard let count = count.int else { throw overflowError("cannot fit 'int' into an index-sized integer") }
      if count < 0 { throw valueError("negative count") }
      try reserve(bytes: count)
      return [UInt8](repeating: 0, count: count)
    }
    return try bytes(of: source)
  }

  /// What `__bytes__` of the program answers; nil when there is none.
  func bytesByMethod(_ value: Value) throws -> [UInt8]? {
    guard case .object(let object) = value, let method = override(object, names.bytes) else { return nil }
    let answer = try call(bind(method, to: value, object.cls))
    guard let bytes = answer.asBytes else {
      throw typeError("__bytes__ returned non-bytes (type \(answer.type.name))")
    }
    return bytes.bytes
  }

  /// The bytes of an iterable of integers.
  /// - Throws: TypeError when it is none, ValueError for an integer beyond a byte.
  func bytes(of value: Value) throws -> [UInt8] {
    if let bytes = value.asBytes { return bytes.bytes }
    if let made = try bytesByMethod(value) { return made }
    guard value.asStr == nil, try canIterate(value) else {
      throw typeError("cannot convert '\(value.type.name)' object to bytes")
    }
    var result: [UInt8] = []
    try forEach(value) { element in
      guard let number = try exactInteger(element).int, let byte = UInt8(exactly: number) else {
        throw valueError("bytes must be in range(0, 256)")
      }
      result.append(byte)
      return true
    }
    return result
  }

  /// Whether `iter(value)` would find a way to iterate.
  func canIterate(_ value: Value) throws -> Bool {
    guard case .object(let object) = value else { return false }
    switch object.kind {
    case .list, .tuple, .iterator, .generator, .str, .bytes, .dict, .set, .frozenset, .range: return true
    case .instance: return lookUp(object.cls, names.iter) != nil || lookUp(object.cls, names.getitem) != nil
    case .type: return lookUp(object.cls.cls, names.iter) != nil
    default: return try override(object, names.iter) != nil || builtinIterator(object) != nil
    }
  }

  /// `a op b` where one of them is bytes; nil when neither is or the operator is none of bytes.
  func bytesBinary(_ code: Int, _ a: Value, _ b: Value) throws -> Value? {
    if let x = a.asBytes {
      switch code {
      case 0:
        guard let y = b.asBytes else { throw typeError("can't concat \(b.type.name) to bytes") }
        try reserve(bytes: x.bytes.count + y.bytes.count)
        return .bytes(x.bytes + y.bytes)
      case 2: return .bytes(try repeated(x.bytes, by: b))
      case 6: return .bytes(try percentFormat(x.bytes, b))
      default: return nil
      }
    }
    if code == 2, let y = b.asBytes, !isSequence(a) { return .bytes(try repeated(y.bytes, by: a)) }
    return nil
  }

  private func repeated(_ bytes: [UInt8], by factor: Value) throws -> [UInt8] {
    let count = try repetition(factor)
    let (size, overflow) = bytes.count.multipliedReportingOverflow(by: max(0, count))
    try reserve(bytes: overflow ? .max : size)
    return try ByteOps.multiply(bytes, by: count)
  }
}
