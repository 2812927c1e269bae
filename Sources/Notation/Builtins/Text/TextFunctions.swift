/// Adds `chr ord ascii repr format`.
func installTextFunctions(_ add: (String, String, @escaping NativeObject.Body) -> Void) {
  add("chr", "(i, /)") { vm, a in
    let code = try vm.smallSize(a[0])
    guard (0...0x10FFFF).contains(code) else { throw valueError("chr() arg not in range(0x110000)") }
    return .str(Text(codePoint: UInt32(code)))
  }
  add("ord", "(c, /)") { vm, a in
    let count: Int
    if let text = a[0].asStr?.text {
      if text.count == 1 { return .int(Int(text[0])) }
      count = text.count
    } else if let bytes = a[0].asBytes?.bytes {
      if bytes.count == 1 { return .int(Int(bytes[0])) }
      count = bytes.count
    } else {
      throw typeError("ord() expected string of length 1, but \(a[0].type.name) found")
    }
    throw typeError("ord() expected a character, but string of length \(count) found")
  }
  add("ascii", "(obj, /)") { vm, a in .str(try vm.ascii(a[0])) }
  add("repr", "(obj, /)") { vm, a in .str(try vm.repr(a[0])) }
  add("format", "(value, format_spec='', /)") { vm, a in
    guard let spec = a[1].asStr else { throw typeError("format() argument 2 must be str, not \(a[1].type.name)") }
    return .str(try vm.format(a[0], spec.text))
  }
}
