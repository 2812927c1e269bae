extension Machine {
  /// `hash` of an inline value. Equal numbers have equal hashes, whatever their types.
  @inline(__always) func builtinHash(inline value: Value) -> Int {
    switch value {
    case .int(let number):
      if number.magnitude < IntOps.hashModulus { return number == -1 ? -2 : number }
      return IntOps.hash(.small(number))
    case .bool(let flag): return flag ? 1 : 0
    case .float(let number): return FloatOps.hash(number)
    case .none, .undefined: return 0x6e6f_6e65
    case .object: return 0
    }
  }

  /// `hash` of an object by its builtin behaviour; nil when it cannot be hashed.
  ///
  /// What is equal only to itself has its address: that orders nothing here, and `hash()` does not show it.
  func builtinHash(_ object: Object) throws -> Int? {
    switch object.kind {
    case .str: return unsafeDowncast(object, to: StrObject.self).hash
    case .int: return IntOps.hash(Integer(unsafeDowncast(object, to: IntObject.self).value))
    case .float: return FloatOps.hash(unsafeDowncast(object, to: FloatObject.self).value)
    case .bytes: return Text(latin1: unsafeDowncast(object, to: BytesObject.self).bytes).contentHash
    case .tuple, .frozenset, .range, .mappingProxy: return try containerHash(object)
    case .list, .dict, .set, .slice: return nil
    case .other where object.cls === builtin.dictKeys || object.cls === builtin.dictItems: return nil
    case .other where object.cls === builtin.range: return try containerHash(object)
    case .other, .boundMethod: return try objectHash(object)
    default: return Int(bitPattern: Unmanaged.passUnretained(object).toOpaque()) >> 4
    }
  }

  /// Whether the hash of `value` comes from its identity: what `hash()` shows is then its number, not its address.
  func hashesByIdentity(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    if !object.isExact, let method = lookUp(object.cls, names.hash), method.kind != .native { return false }
    switch object.kind {
    case .str, .int, .float, .bytes, .tuple, .frozenset, .range, .mappingProxy, .list, .dict, .set, .slice: return false
    case .other, .boundMethod: return false
    default: return true
    }
  }
}
