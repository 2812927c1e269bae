// What operators mean for functions, methods, types, unions and aliases: asked when numbers, texts and containers
// have nothing to say.
extension Machine {
  /// `a op b`, or nil when these types do not support it.
  func objectBinary(_ code: Int, _ a: Value, _ b: Value) throws -> Value? {
    guard code == BinaryOperator.bitOr.code else { return nil }
    return try makeUnion(a, b)
  }

  /// `a op b` for what is equal by content; nil leaves it to identity.
  func objectCompare(_ op: Comparison, _ a: Value, _ b: Value) throws -> Bool? {
    guard op == .equal || op == .notEqual, case .object(let x) = a, case .object(let y) = b else { return nil }
    let areEqual: Bool
    if x.kind == .boundMethod, y.kind == .boundMethod {
      let first = unsafeDowncast(x, to: BoundMethodObject.self)
      let second = unsafeDowncast(y, to: BoundMethodObject.self)
      areEqual = first.receiver.isIdentical(to: second.receiver) && first.function.isIdentical(to: second.function)
    } else if x is UnionObject || x is GenericAliasObject {
      areEqual = sameAnnotation(a, b)
    } else if let first = x as? CodeObject, let second = y as? CodeObject {
      areEqual = first.code === second.code
    } else {
      return nil
    }
    return areEqual == (op == .equal)
  }

  /// `hash(object)`: by content for what is equal by content, else by identity.
  func objectHash(_ object: Object) throws -> Int? {
    if object.kind == .boundMethod {
      let method = unsafeDowncast(object, to: BoundMethodObject.self)
      let receiver = method.receiver.object.map(identityHash) ?? builtinHash(inline: method.receiver)
      return receiver ^ (try hash(method.function) &* 31)
    }
    if let union = object as? UnionObject {
      // No order: `int | str` is `str | int`.
      return try union.members.reduce(0x5bd1) { $0 ^ (try hash($1)) }
    }
    if let alias = object as? GenericAliasObject {
      return try alias.arguments.reduce(hash(alias.origin)) { ($0 &* 31) ^ (try hash($1)) }
    }
    if let code = object as? CodeObject { return code.code.name.hash ^ Int(code.code.firstSpan.start) }
    return identityHash(object)
  }

  /// The hash of an object that is equal only to itself. It does not keep the object alive, as a number that `id`
  /// shows would; tables are ordered by insertion, so that no order comes of it.
  func identityHash(_ object: Object) -> Int {
    Int(bitPattern: Unmanaged.passUnretained(object).toOpaque()) >> 4
  }

  /// `object[index]`, or nil when it cannot be subscripted.
  func objectGetItem(_ object: Object, _ index: Value) throws -> Value? {
    if let alias = object as? GenericAliasObject { return try substitute(self, alias, index) }
    return nil
  }

  /// Attributes that an object has from another: a method from its function, an alias from its class.
  func objectFindAttribute(_ object: Object, _ name: StrObject) throws -> Value? {
    if object.kind == .boundMethod {
      return try findAttribute(unsafeDowncast(object, to: BoundMethodObject.self).function, name)
    }
    if let alias = object as? GenericAliasObject, !(name.string.hasPrefix("__") && name.string.hasSuffix("__")) {
      return try findAttribute(alias.origin, name)
    }
    return nil
  }
}
