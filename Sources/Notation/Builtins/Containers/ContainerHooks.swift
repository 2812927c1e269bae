// What the machine asks of builtin objects, by layout. Special methods of the program were asked before.

extension Machine {
  /// `bool(object)`: false for an empty container or a zero.
  func builtinTruth(_ object: Object) throws -> Bool {
    switch object.kind {
    case .int: return unsafeDowncast(object, to: IntObject.self).value != 0
    case .float: return unsafeDowncast(object, to: FloatObject.self).value != 0
    case .instance, .type, .function, .native, .exception, .generator, .coroutine, .asyncGenerator: return true
    default: break
    }
    if let wide = object as? WideRangeObject { return try isTrue(wide.count) }
    if let count = try ownLength(object) { return count != 0 }
    if let method = nativeMethod(object, names.bool) { return try isTrue(call(method, .object(object))) }
    if let method = nativeMethod(object, names.len) { return try isTrue(call(method, .object(object))) }
    return true
  }

  /// `len(object)`; nil when it has none.
  func builtinLength(_ object: Object) throws -> Int? {
    if let count = try ownLength(object) { return count }
    if let method = nativeMethod(object, names.len) { return try index(call(method, .object(object))) }
    return nil
  }

  private func ownLength(_ object: Object) throws -> Int? {
    switch object.kind {
    case .list: return unsafeDowncast(object, to: ListObject.self).elements.count
    case .tuple: return unsafeDowncast(object, to: TupleObject.self).elements.count
    case .dict: return unsafeDowncast(object, to: DictObject.self).table.count
    case .str: return unsafeDowncast(object, to: StrObject.self).text.count
    case .set, .frozenset: return unsafeDowncast(object, to: SetObject.self).table.count
    case .bytes: return unsafeDowncast(object, to: BytesObject.self).bytes.count
    case .range: return unsafeDowncast(object, to: RangeObject.self).count
    case .mappingProxy: return try length(unsafeDowncast(object, to: MappingProxyObject.self).mapping)
    case .other:
      if let view = object as? DictViewObject { return view.dictionary.table.count }
      if object is WideRangeObject { throw overflowError("Python int too large to convert to C ssize_t") }
      return nil
    default: return nil
    }
  }

  /// `object[index]`; nil when it cannot be subscripted.
  func builtinGetItem(_ object: Object, _ index: Value) throws -> Value? {
    switch object.kind {
    case .list: return try getListItem(unsafeDowncast(object, to: ListObject.self), index)
    case .dict: return try dictSubscript(unsafeDowncast(object, to: DictObject.self), index)
    case .tuple: return try getTupleItem(unsafeDowncast(object, to: TupleObject.self), index)
    case .str: return try getStrItem(unsafeDowncast(object, to: StrObject.self), index)
    case .bytes: return try getBytesItem(unsafeDowncast(object, to: BytesObject.self), index)
    case .range: return try getRangeItem(.object(object), index)
    case .mappingProxy: return try getItem(unsafeDowncast(object, to: MappingProxyObject.self).mapping, index)
    case .other where object is WideRangeObject: return try getRangeItem(.object(object), index)
    default: return try nativeMethod(object, names.getitem).map { try call($0, .object(object), index) }
    }
  }

  private func getStrItem(_ string: StrObject, _ index: Value) throws -> Value {
    let text = string.text
    if let slice = index.asSlice {
      let selected = try positions(of: slice, length: text.count)
      if selected.step == 1 {
        if selected.count == text.count, string.isExact { return .object(string) }
        return .str(selected.count == 0 ? Text() : text[selected.start..<(selected.start + selected.count)])
      }
      return .str(Text(codePoints: selected.positions.lazy.map { text[$0] }))
    }
    guard let place = position(try sequenceIndex(index, "string"), in: text.count) else {
      throw indexError("string index out of range")
    }
    return singleCharacter(text[place])
  }

  private func getBytesItem(_ object: BytesObject, _ index: Value) throws -> Value {
    let bytes = object.bytes
    if let slice = index.asSlice {
      let selected = try positions(of: slice, length: bytes.count)
      if selected.step == 1, selected.count == bytes.count, object.isExact { return .object(object) }
      return .bytes(selected.positions.map { bytes[$0] })
    }
    guard let place = position(try sequenceIndex(index, "byte"), in: bytes.count) else {
      throw indexError("index out of range")
    }
    return .int(Int(bytes[place]))
  }

  /// `object[index] = value`; false when it does not support that.
  func builtinSetItem(_ object: Object, _ index: Value, _ value: Value) throws -> Bool {
    switch object.kind {
    case .list: try setListItem(unsafeDowncast(object, to: ListObject.self), index, value)
    case .dict: try setDictSubscript(unsafeDowncast(object, to: DictObject.self), index, value)
    default:
      guard let method = nativeMethod(object, names.setitem) else { return false }
      _ = try call(method, .object(object), index, value)
    }
    return true
  }

  /// `del object[index]`; false when it does not support that.
  func builtinDeleteItem(_ object: Object, _ index: Value) throws -> Bool {
    switch object.kind {
    case .list: try deleteListItem(unsafeDowncast(object, to: ListObject.self), index)
    case .dict: try deleteDictItem(unsafeDowncast(object, to: DictObject.self), index)
    default:
      guard let method = nativeMethod(object, names.delitem) else { return false }
      _ = try call(method, .object(object), index)
    }
    return true
  }

  /// `value in object`; nil when only iterating can tell.
  func builtinContains(_ object: Object, _ value: Value) throws -> Bool? {
    switch object.kind {
    case .list: return try firstPosition(of: value, in: unsafeDowncast(object, to: ListObject.self), 0..<Int.max) != nil
    case .tuple: return try tupleContains(unsafeDowncast(object, to: TupleObject.self), value)
    case .dict:
      return try unsafeDowncast(object, to: DictObject.self).table.find(value, hash: hash(value), self) >= 0
    case .set, .frozenset:
      let wanted = try lookUpHash(value)
      let table = unsafeDowncast(object, to: SetObject.self).table
      return try table.find(wanted.key, hash: wanted.hash, self) >= 0
    case .str:
      guard let part = value.asStr else {
        throw typeError("'in <string>' requires string as left operand, not \(value.type.name)")
      }
      return unsafeDowncast(object, to: StrObject.self).text.contains(part.text)
    case .bytes: return try bytesContain(unsafeDowncast(object, to: BytesObject.self).bytes, value)
    case .range: return try rangeContains(.object(object), value)
    case .mappingProxy: return try contains(unsafeDowncast(object, to: MappingProxyObject.self).mapping, value)
    case .other:
      if let view = object as? DictViewObject { return try viewContains(view, value) }
      if object is WideRangeObject { return try rangeContains(.object(object), value) }
    default: break
    }
    return try nativeMethod(object, names.contains).map { try isTrue(call($0, .object(object), value)) }
  }

  private func tupleContains(_ tuple: TupleObject, _ value: Value) throws -> Bool {
    for element in tuple.elements {
      try poll()
      if try isEqual(element, value) { return true }
    }
    return false
  }

  private func bytesContain(_ bytes: [UInt8], _ value: Value) throws -> Bool {
    if let part = value.asBytes { return Units.find(part.bytes, in: bytes, 0, bytes.count) != nil }
    guard hasIndex(value) else { throw typeError("a bytes-like object is required, not '\(value.type.name)'") }
    let byte = clamped(try integer(value))
    if byte < 0 || byte > 255 { throw valueError("byte must be in range(0, 256)") }
    return bytes.contains(UInt8(byte))
  }

  /// `iter(object)`; nil when it cannot be iterated.
  func builtinIterator(_ object: Object) throws -> Value? {
    switch object.kind {
    case .list: return .object(ListIterator(unsafeDowncast(object, to: ListObject.self)))
    case .tuple: return .object(TupleIterator(unsafeDowncast(object, to: TupleObject.self)))
    case .dict: return .object(DictIterator(unsafeDowncast(object, to: DictObject.self), .keys))
    case .set, .frozenset: return .object(SetIterator(unsafeDowncast(object, to: SetObject.self)))
    case .str: return .object(StrIterator(unsafeDowncast(object, to: StrObject.self)))
    case .bytes: return .object(BytesIterator(unsafeDowncast(object, to: BytesObject.self)))
    case .range: return try rangeIterator(.object(object))
    case .mappingProxy: return try iterator(unsafeDowncast(object, to: MappingProxyObject.self).mapping)
    case .iterator, .generator: return .object(object)
    case .other:
      if let view = object as? DictViewObject { return .object(DictIterator(view.dictionary, view.part)) }
      if object is WideRangeObject { return try rangeIterator(.object(object)) }
    default: break
    }
    return try nativeMethod(object, names.iter).map { try call($0, .object(object)) }
  }
}
