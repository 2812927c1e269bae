/// Adds the changes of case, the `is…` methods and the paddings to `bytes`.
func registerBytesForms(_ type: TypeObject) {
  func change(_ name: String, _ body: @escaping ([UInt8]) -> [UInt8]) {
    type.bytesMethod(name, "(self, /)") { _, bytes, _ in .bytes(body(bytes)) }
  }
  change("lower", ByteOps.lowercased)
  change("upper", ByteOps.uppercased)
  change("title", ByteOps.titled)
  change("capitalize", ByteOps.capitalized)
  change("swapcase", ByteOps.swappedCase)
  func test(_ name: String, _ body: @escaping ([UInt8]) -> Bool) {
    type.bytesMethod(name, "(self, /)") { _, bytes, _ in .bool(body(bytes)) }
  }
  test("isalpha") { ByteOps.isAlpha($0) }
  test("isdigit") { ByteOps.isDigit($0) }
  test("isalnum") { ByteOps.isAlnum($0) }
  test("isspace") { ByteOps.isSpace($0) }
  test("isascii") { ByteOps.isASCII($0) }
  test("isupper") { ByteOps.isUpper($0) }
  test("islower") { ByteOps.isLower($0) }
  test("istitle") { ByteOps.isTitle($0) }
  func pad(_ name: String, _ body: @escaping ([UInt8], Int, UInt8) throws -> [UInt8]) {
    type.bytesMethod(name, "(self, width, fillchar=b' ', /)") { vm, bytes, a in
      .bytes(try body(bytes, vm.paddingWidth(a[1]), fillByte(a[2], name)))
    }
  }
  pad("center") { try ByteOps.centered($0, $1, fill: $2) }
  pad("ljust") { try ByteOps.leftJustified($0, $1, fill: $2) }
  pad("rjust") { try ByteOps.rightJustified($0, $1, fill: $2) }
  type.bytesMethod("zfill", "(self, width, /)") { vm, bytes, a in
    .bytes(try ByteOps.zeroFilled(bytes, vm.paddingWidth(a[1])))
  }
  type.bytesMethod("expandtabs", "(self, /, tabsize=8)") { vm, bytes, a in
    .bytes(try ByteOps.expandingTabs(bytes, vm.smallSize(a[1])))
  }
}

private func fillByte(_ value: Value, _ function: String) throws -> UInt8 {
  if value.isUndefined { return 32 }
  guard let bytes = value.asBytes, bytes.bytes.count == 1 else {
    throw typeError("\(function)() argument 2 must be a byte string of length 1, not \(value.type.name)")
  }
  return bytes.bytes[0]
}

/// Adds `decode hex fromhex translate maketrans` to `bytes`.
func registerBytesCoding(_ type: TypeObject) {
  type.bytesMethod("decode", "(self, /, encoding='utf-8', errors='strict')") { _, bytes, a in
    let encoding = try textArgument(a[1], "decode", " 'encoding'")
    let errors = try textArgument(a[2], "decode", " 'errors'")
    return try withCodingFacts(.bytes(bytes)) {
      .str(try Text(decoding: bytes, as: TextCodec(named: encoding), errors: errors))
    }
  }
  type.bytesMethod("hex", "(self, /, sep=unset, bytes_per_sep=1)") { vm, bytes, a in
    var separator: Text?
    if !a[1].isUndefined {
      if let text = a[1].asStr {
        separator = text.text
      } else if let given = a[1].asBytes {
        separator = Text(latin1: given.bytes)
      } else {
        _ = try vm.length(a[1])
        throw typeError("sep must be str or bytes.")
      }
    }
    return .str(try ByteOps.hex(bytes, separator: separator, group: vm.smallSize(a[2])))
  }
  type.classMethod("fromhex", "(cls, string, /)") { vm, a in
    let bytes = Value.bytes(try ByteOps.fromHex(textArgument(a[1], "fromhex", "")))
    if case .object(let cls) = a[0], cls === builtin.bytes { return bytes }
    return try vm.call(a[0], bytes)
  }
  type.bytesMethod("translate", "(self, table, /, delete=b'')") { _, bytes, a in
    let table = try a[1].isNone ? nil : bytesArgument(a[1])
    if let table, table.count != 256 { throw valueError("translation table must be 256 characters long") }
    let removed = Set(try a[2].isUndefined ? [] : bytesArgument(a[2]))
    return .bytes(bytes.compactMap { byte in removed.contains(byte) ? nil : table.map { $0[Int(byte)] } ?? byte })
  }
  type.staticMethod("maketrans", "(frm, to, /)") { _, a in
    let source = try bytesArgument(a[0])
    let target = try bytesArgument(a[1])
    guard source.count == target.count else { throw valueError("maketrans arguments must have same length") }
    var table = (0...255).map { UInt8($0) }
    for (from, to) in zip(source, target) { table[Int(from)] = to }
    return .bytes(table)
  }
}
