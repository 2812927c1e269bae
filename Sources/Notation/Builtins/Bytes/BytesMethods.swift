/// Adds `find rfind index rindex count startswith endswith replace removeprefix removesuffix` to `bytes`.
func registerBytesSearching(_ type: TypeObject) {
  func find(_ name: String, _ body: @escaping ([UInt8], [UInt8], Int?, Int?) throws -> Int) {
    type.bytesMethod(name, "(self, sub, start=unset, end=unset, /)") { vm, bytes, a in
      .int(try body(bytes, vm.bytesNeedle(a[1]), vm.searchBound(a[2]), vm.searchBound(a[3])))
    }
  }
  find("find") { ByteOps.find($1, in: $0, start: $2, end: $3) ?? -1 }
  find("rfind") { ByteOps.rfind($1, in: $0, start: $2, end: $3) ?? -1 }
  find("index") { try ByteOps.index(of: $1, in: $0, start: $2, end: $3) }
  find("rindex") { try ByteOps.rindex(of: $1, in: $0, start: $2, end: $3) }
  find("count") { ByteOps.count($1, in: $0, start: $2, end: $3) }
  func affix(_ name: String, _ parameter: String, _ test: @escaping ([UInt8], [UInt8], Int?, Int?) -> Bool) {
    type.bytesMethod(name, "(self, \(parameter), start=unset, end=unset, /)") { vm, bytes, a in
      let start = try vm.searchBound(a[2])
      let end = try vm.searchBound(a[3])
      if let one = a[1].asBytes { return .bool(test(bytes, one.bytes, start, end)) }
      guard let several = a[1].asTuple else {
        throw typeError("\(name) first arg must be bytes or a tuple of bytes, not \(a[1].type.name)")
      }
      for element in several.elements where test(bytes, try bytesArgument(element), start, end) { return .bool(true) }
      return .bool(false)
    }
  }
  affix("startswith", "prefix") { ByteOps.starts($0, with: $1, start: $2, end: $3) }
  affix("endswith", "suffix") { ByteOps.ends($0, with: $1, start: $2, end: $3) }
  type.bytesMethod("replace", "(self, old, new, count=-1, /)") { vm, bytes, a in
    .bytes(try ByteOps.replacing(bytesArgument(a[1]), with: bytesArgument(a[2]), in: bytes, limit: vm.size(a[3])))
  }
  type.bytesMethod("removeprefix", "(self, prefix, /)") { _, bytes, a in
    .bytes(ByteOps.removingPrefix(try bytesArgument(a[1]), from: bytes))
  }
  type.bytesMethod("removesuffix", "(self, suffix, /)") { _, bytes, a in
    .bytes(ByteOps.removingSuffix(try bytesArgument(a[1]), from: bytes))
  }
}

/// Adds `split rsplit splitlines partition rpartition strip lstrip rstrip join` to `bytes`.
func registerBytesSplitting(_ type: TypeObject) {
  func split(_ name: String, _ body: @escaping ([UInt8], [UInt8]?, Int) throws -> [[UInt8]]) {
    type.bytesMethod(name, "(self, /, sep=None, maxsplit=-1)") { vm, bytes, a in
      let pieces = try body(bytes, a[1].isNone ? nil : bytesArgument(a[1]), vm.size(a[2]))
      return .list(pieces.map { .bytes($0) })
    }
  }
  split("split") { try ByteOps.split($0, by: $1, limit: $2) }
  split("rsplit") { try ByteOps.rsplit($0, by: $1, limit: $2) }
  type.bytesMethod("splitlines", "(self, /, keepends=False)") { vm, bytes, a in
    .list(ByteOps.splitLines(bytes, keepEnds: try vm.smallSize(a[1]) != 0).map { .bytes($0) })
  }
  func partition(_ name: String, _ body: @escaping ([UInt8], [UInt8]) throws -> ([UInt8], [UInt8], [UInt8])) {
    type.bytesMethod(name, "(self, sep, /)") { _, bytes, a in
      let (before, separator, after) = try body(bytes, bytesArgument(a[1]))
      return .tuple([.bytes(before), .bytes(separator), .bytes(after)])
    }
  }
  partition("partition") { try ByteOps.partition($0, at: $1) }
  partition("rpartition") { try ByteOps.rpartition($0, at: $1) }
  for (name, side) in [("strip", Text.Side.both), ("lstrip", .left), ("rstrip", .right)] {
    type.bytesMethod(name, "(self, bytes=None, /)") { _, bytes, a in
      .bytes(ByteOps.stripped(bytes, try a[1].isNone ? nil : bytesArgument(a[1]), side: side))
    }
  }
  type.bytesMethod("join", "(self, iterable_of_bytes, /)") { vm, bytes, a in
    var pieces: [[UInt8]] = []
    var size = 0
    for (position, value) in try vm.joinable(a[1]).enumerated() {
      guard let piece = value.asBytes else {
        throw typeError("sequence item \(position): expected a bytes-like object, \(value.type.name) found")
      }
      pieces.append(piece.bytes)
      size += piece.bytes.count + bytes.count
    }
    try vm.reserve(bytes: size)
    return .bytes(try ByteOps.joined(pieces, by: bytes))
  }
}

extension Machine {
  /// What a search method of `bytes` looks for: bytes, or one integer.
  fileprivate func bytesNeedle(_ value: Value) throws -> [UInt8] {
    if let bytes = value.asBytes { return bytes.bytes }
    guard let number = try integerByIndex(value) else {
      throw typeError("argument should be integer or bytes-like object, not '\(value.type.name)'")
    }
    guard let byte = number.int.flatMap({ UInt8(exactly: $0) }) else {
      throw valueError("byte must be in range(0, 256)")
    }
    return [byte]
  }
}
