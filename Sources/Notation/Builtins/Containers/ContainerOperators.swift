extension Machine {
  /// `a op b` where one of both is a container; nil when the operator is not supported.
  func containerBinary(_ code: Int, _ a: Value, _ b: Value) throws -> Value? {
    let op = BinaryOperator.order[code]
    switch op {
    case .add: if let result = try concatenation(a, b) { return result }
    case .multiply: if let result = try repetition(a, b) { return result }
    case .bitOr, .bitAnd, .bitXor, .subtract: if let result = try setLikeOperation(code, a, b) { return result }
    default: break
    }
    let names = operatorNames[code]
    if let result = try nativeOperator(a, names.direct, b) { return result }
    return try nativeOperator(b, names.reflected, a)
  }

  /// Asks an operator of a library type written in Swift.
  private func nativeOperator(_ receiver: Value, _ name: StrObject, _ operand: Value) throws -> Value? {
    guard case .object(let object) = receiver, object.kind == .other, !(object is DictViewObject),
      let method = nativeMethod(object, name)
    else { return nil }
    let result = try call(method, receiver, operand)
    return result.isIdentical(to: notImplemented) ? nil : result
  }

  private func concatenation(_ a: Value, _ b: Value) throws -> Value? {
    let left: [Value]
    let right: [Value]
    if let list = a.asList {
      guard let other = b.asList else {
        throw typeError("can only concatenate list (not \"\(b.type.name)\") to list")
      }
      (left, right) = (list.elements, other.elements)
    } else if let tuple = a.asTuple {
      guard let other = b.asTuple else {
        throw typeError("can only concatenate tuple (not \"\(b.type.name)\") to tuple")
      }
      if tuple.elements.isEmpty, other.isExact { return b }
      if other.elements.isEmpty, tuple.isExact { return a }
      (left, right) = (tuple.elements, other.elements)
    } else {
      return nil
    }
    try reserve(bytes: (left.count + right.count) * MemoryLayout<Value>.stride)
    return a.asList != nil ? .list(left + right) : .tuple(left + right)
  }

  private func repetition(_ a: Value, _ b: Value) throws -> Value? {
    let sequence = a.asList != nil || a.asTuple != nil ? a : b
    let factor = a.asList != nil || a.asTuple != nil ? b : a
    guard let elements = sequence.asList?.elements ?? sequence.asTuple?.elements else { return nil }
    let count = try repetitions(factor)
    if sequence.asList != nil { return .list(try repeated(elements, count)) }
    if count == 1, let tuple = sequence.asTuple, tuple.isExact { return sequence }
    return .tuple(try repeated(elements, count))
  }

  private func repetitions(_ value: Value) throws -> Int {
    guard hasIndex(value) else {
      throw typeError("can't multiply sequence by non-int of type '\(value.type.name)'")
    }
    guard case .int(let count) = try integer(value) else {
      throw overflowError("cannot fit '\(value.type.name)' into an index-sized integer")
    }
    return count
  }

  private func repeated(_ elements: [Value], _ count: Int) throws -> [Value] {
    if count <= 0 || elements.isEmpty { return [] }
    let (total, overflow) = elements.count.multipliedReportingOverflow(by: count)
    if overflow || total > Int.max / MemoryLayout<Value>.stride { throw memoryError() }
    try reserve(bytes: total * MemoryLayout<Value>.stride)
    if elements.count == 1 { return Array(repeating: elements[0], count: count) }
    var result: [Value] = []
    result.reserveCapacity(total)
    for _ in 0..<count {
      try poll()
      result.append(contentsOf: elements)
    }
    return result
  }

  private func setLikeOperation(_ code: Int, _ a: Value, _ b: Value) throws -> Value? {
    if let left = a.asSet, b.asSet != nil {
      return try setOperation(code, left.table, b).map { .object(SetObject($0, frozen: left.kind == .frozenset)) }
    }
    if a.asDictView?.isSetLike == true || b.asDictView?.isSetLike == true {
      return try viewOperation(code, a, b)
    }
    if code == BinaryOperator.bitOr.code {
      if let proxy = a.asMappingProxy { return try binary(code: code, proxy.mapping, b, inplace: false) }
      if let proxy = b.asMappingProxy { return try binary(code: code, a, proxy.mapping, inplace: false) }
      if let left = a.asDict, b.asDict != nil {
        let result = DictObject(left.table.copy())
        try update(result, from: b)
        return .object(result)
      }
    }
    return nil
  }

  /// `a op= b` of a type that changes in place; nil when `a` is not of one, or `b` is nothing it takes.
  func builtinInplace(_ code: Int, _ a: Value, _ b: Value) throws -> Value? {
    guard case .object(let object) = a else { return nil }
    let op = BinaryOperator.order[code]
    switch (object.kind, op) {
    case (.list, .add): try extend(unsafeDowncast(object, to: ListObject.self), b)
    case (.list, .multiply):
      let list = unsafeDowncast(object, to: ListObject.self)
      let count = try repetitions(b)
      let old = list.elements
      list.elements = try repeated(old, count)
      withExtendedLifetime(old) {}
    case (.dict, .bitOr): try update(unsafeDowncast(object, to: DictObject.self), from: b)
    case (.set, _):
      guard b.asSet != nil else { return nil }
      return try changeSet(unsafeDowncast(object, to: SetObject.self).table, op, b) ? a : nil
    case (.other, _):
      guard !(object is DictViewObject), let method = nativeMethod(object, operatorNames[code].inplace) else {
        return nil
      }
      let result = try call(method, a, b)
      return result.isIdentical(to: notImplemented) ? nil : result
    default: return nil
    }
    return a
  }

  private func changeSet(_ table: Table, _ op: BinaryOperator, _ other: Value) throws -> Bool {
    switch op {
    case .bitOr: try addAll(other, to: table)
    case .bitAnd: table.replaceAll(by: try intersection(table, other))
    case .subtract: try removeAll(other, from: table)
    case .bitXor: try toggleAll(other, in: table)
    default: return false
    }
    return true
  }
}
