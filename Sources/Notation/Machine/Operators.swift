/// The names of the special methods of one operator.
struct OperatorNames: Sendable {
  let direct: StrObject
  let reflected: StrObject
  let inplace: StrObject
  let symbol: String

  init(_ word: String, _ symbol: String) {
    direct = intern("__\(word)__")
    reflected = intern("__r\(word)__")
    inplace = intern("__i\(word)__")
    self.symbol = symbol
  }
}

extension BinaryOperator {
  /// In the order of `operatorNames`; what an instruction carries.
  var code: Int { BinaryOperator.order.firstIndex(of: self).unsafelyUnwrapped }
  static let order: [BinaryOperator] = [
    .add, .subtract, .multiply, .matrixMultiply, .divide, .floorDivide, .modulo, .power, .leftShift, .rightShift,
    .bitAnd, .bitOr, .bitXor,
  ]
}
let operatorNames: [OperatorNames] = [
  .init("add", "+"), .init("sub", "-"), .init("mul", "*"), .init("matmul", "@"), .init("truediv", "/"),
  .init("floordiv", "//"), .init("mod", "%"), .init("pow", "** or pow()"), .init("lshift", "<<"), .init("rshift", ">>"),
  .init("and", "&"), .init("or", "|"), .init("xor", "^"),
]

/// `<`, `<=`, `==`, `!=`, `>`, `>=`, in the order that instructions carry.
enum Comparison: UInt8 {
  case less, lessEqual, equal, notEqual, greater, greaterEqual

  var symbol: String { ["<", "<=", "==", "!=", ">", ">="][Int(rawValue)] }
  var swapped: Comparison { [.greater, .greaterEqual, .equal, .notEqual, .less, .lessEqual][Int(rawValue)] }
  var method: StrObject {
    switch self {
    case .less: return names.lt
    case .lessEqual: return names.le
    case .equal: return names.eq
    case .notEqual: return names.ne
    case .greater: return names.gt
    case .greaterEqual: return names.ge
    }
  }
  @inline(__always) func holds<T: Comparable>(_ a: T, _ b: T) -> Bool {
    switch self {
    case .less: return a < b
    case .lessEqual: return a <= b
    case .equal: return a == b
    case .notEqual: return a != b
    case .greater: return a > b
    case .greaterEqual: return a >= b
    }
  }
}

extension Machine {
  // MARK: Binary operators

  /// `a op b`.
  package func binary(_ op: BinaryOperator, _ a: Value, _ b: Value) throws -> Value {
    try binary(code: op.code, a, b, inplace: false)
  }

  func binary(code: Int, _ a: Value, _ b: Value, inplace: Bool) throws -> Value {
    if isPlain(a), isPlain(b) {
      if inplace, let result = try builtinInplace(code, a, b) { return result }
      if let result = try builtinBinary(code, a, b) { return result }
    } else if let result = try overriddenBinary(code, a, b, inplace) {
      return result
    }
    throw unsupported(code, a, b, inplace)
  }

  /// No special method of the program can have a say.
  @inline(__always) func isPlain(_ value: Value) -> Bool {
    if case .object(let object) = value { return object.isExact && object.kind != .type }
    return true
  }

  private func overriddenBinary(_ code: Int, _ a: Value, _ b: Value, _ inplace: Bool) throws -> Value? {
    let operatorName = operatorNames[code]
    if inplace, let result = try callOperator(a, operatorName.inplace, b) { return result }
    let aType = a.type
    let bType = b.type
    let reflectedFirst =
      bType !== aType && bType.isSubclass(of: aType) && hasOwn(bType, aType, operatorName.reflected)
    if reflectedFirst, let result = try callOperator(b, operatorName.reflected, a) { return result }
    if let result = try callOperator(a, operatorName.direct, b) { return result }
    if isPlain(a), !reflectedFirst, builtinComesFirst(code, aType, bType), let result = try builtinBinary(code, a, b) {
      return result
    }
    if !reflectedFirst, bType !== aType, let result = try callOperator(b, operatorName.reflected, a) { return result }
    if inplace, let result = try builtinInplace(code, a, b) { return result }
    return try builtinBinary(code, a, b)
  }

  /// Whether the left type's own method knows what to do with the right operand, and so answers before that one's reflected
  /// method. A `+` or `*` of sequences is no such method in CPython, which asks for it last.
  private func builtinComesFirst(_ code: Int, _ left: TypeObject, _ right: TypeObject) -> Bool {
    func isNumber(_ type: TypeObject) -> Bool { type.isSubclass(of: builtin.int) || type.isSubclass(of: builtin.float) }
    func isSet(_ type: TypeObject) -> Bool {
      type.isSubclass(of: builtin.set) || type.isSubclass(of: builtin.frozenset)
    }
    if isNumber(left) { return isNumber(right) }
    if isSet(left) { return isSet(right) }
    return code == BinaryOperator.modulo.code && (left === builtin.str || left === builtin.bytes)
  }

  private func hasOwn(_ derived: TypeObject, _ base: TypeObject, _ name: StrObject) -> Bool {
    guard let found = lookUp(derived, name) else { return false }
    guard let inherited = lookUp(base, name) else { return true }
    return !found.isIdentical(to: inherited)
  }

  /// Calls a special method that the program defined; nil when there is none or it answers NotImplemented.
  func callOperator(_ receiver: Value, _ name: StrObject, _ argument: Value) throws -> Value? {
    guard case .object(let object) = receiver else { return nil }
    let method: Value
    if object.kind == .type {
      guard object.cls.isHeap, let found = lookUp(object.cls, name), found.kind != .native else { return nil }
      method = found
    } else {
      guard let found = override(object, name) else { return nil }
      method = found
    }
    if method.isNone { return nil }
    let result =
      try method.kind == .function
      ? call(method, receiver, argument) : call(bind(method, to: receiver, object.cls), argument)
    return result.isIdentical(to: notImplemented) ? nil : result
  }

  private func unsupported(_ code: Int, _ a: Value, _ b: Value, _ inplace: Bool) -> Raised {
    var symbol = operatorNames[code].symbol
    if inplace { symbol = code == BinaryOperator.power.code ? "**=" : symbol + "=" }
    return typeError("unsupported operand type(s) for \(symbol): '\(a.type.name)' and '\(b.type.name)'")
  }

  // MARK: Unary operators

  func unary(_ op: UnaryOperator, _ value: Value) throws -> Value {
    if op == .not { return .bool(try !isTrue(value)) }
    let name = op == .minus ? names.neg : op == .plus ? names.pos : names.invert
    if case .object(let object) = value, let method = override(object, name) {
      return try call(bind(method, to: value, object.cls))
    }
    if let result = try builtinUnary(op, value) { return result }
    throw typeError("bad operand type for unary \(op.rawValue): '\(value.type.name)'")
  }

  // MARK: Comparison

  /// `a op b`, with whatever the program's methods answer.
  func compare(_ op: Comparison, _ a: Value, _ b: Value) throws -> Value {
    if !isPlain(a) || !isPlain(b) {
      let aType = a.type
      let bType = b.type
      let reflectedFirst = bType !== aType && bType.isSubclass(of: aType) && hasOwn(bType, aType, op.swapped.method)
      if reflectedFirst, let result = try callOperator(b, op.swapped.method, a) { return result }
      if let result = try callOperator(a, op.method, b) { return result }
      if isPlain(a), !reflectedFirst, builtinComesFirst(-1, aType, bType), let result = try builtinCompare(op, a, b) {
        return .bool(result)
      }
      // `!=` falls back on the program's `==`.
      if op == .notEqual, let result = try unequalByEqual(a, b) { return result }
      if !reflectedFirst, let result = try callOperator(b, op.swapped.method, a) { return result }
      if op == .notEqual, let result = try unequalByEqual(b, a) { return result }
    }
    if let result = try builtinCompare(op, a, b) { return .bool(result) }
    if op == .equal { return .bool(a.isIdentical(to: b)) }
    if op == .notEqual { return .bool(!a.isIdentical(to: b)) }
    throw typeError("'\(op.symbol)' not supported between instances of '\(a.type.name)' and '\(b.type.name)'")
  }

  /// What `!=` is for a class of the program that has only `==`.
  private func unequalByEqual(_ a: Value, _ b: Value) throws -> Value? {
    if case .object(let object) = a, override(object, names.ne) != nil { return nil }
    return try callOperator(a, names.eq, b).map { .bool(try !isTrue($0)) }
  }

  /// `a == b` as containers ask it: the same object is equal to itself.
  @inline(__always) package func isEqual(_ a: Value, _ b: Value) throws -> Bool {
    switch (a, b) {
    case (.int(let x), .int(let y)): return x == y
    case (.none, .none): return true
    default: return try isEqualSlow(a, b)
    }
  }

  private func isEqualSlow(_ a: Value, _ b: Value) throws -> Bool {
    // A nan in a container is found there: it is the same object in CPython.
    if case .float(let x) = a, case .float(let y) = b, x.bitPattern == y.bitPattern { return true }
    if case .object(let x) = a, case .object(let y) = b {
      if x === y { return true }
      if x.kind == .str, y.kind == .str, x.isExact, y.isExact {
        return unsafeDowncast(x, to: StrObject.self).text == unsafeDowncast(y, to: StrObject.self).text
      }
    } else if case .float(let x) = a, case .float(let y) = b {
      // A NaN is the same object as itself.
      return x == y || x.bitPattern == y.bitPattern
    }
    return try isTrue(compare(.equal, a, b))
  }

  /// `a < b` as sorting asks it.
  @inline(__always) package func isLess(_ a: Value, _ b: Value) throws -> Bool {
    if case .int(let x) = a, case .int(let y) = b { return x < y }
    return try isTrue(compare(.less, a, b))
  }

  // MARK: Truth, length, hash

  /// `bool(value)`.
  @inline(__always) package func isTrue(_ value: Value) throws -> Bool {
    switch value {
    case .bool(let flag): return flag
    case .none, .undefined: return false
    case .int(let number): return number != 0
    case .float(let number): return number != 0
    case .object(let object): return try isTrue(object)
    }
  }

  private func isTrue(_ object: Object) throws -> Bool {
    if !object.isExact || object.kind == .type {
      let cls = object.cls
      if let method = object.kind == .type ? metaMethod(cls, names.bool) : override(object, names.bool) {
        let answer = try call(bind(method, to: .object(object), cls))
        guard case .bool(let flag) = answer else {
          throw typeError("__bool__ should return bool, returned \(answer.type.name)")
        }
        return flag
      }
      if let method = object.kind == .type ? metaMethod(cls, names.len) : override(object, names.len) {
        return try checkedLength(call(bind(method, to: .object(object), cls))) != 0
      }
    }
    return try builtinTruth(object)
  }

  private func metaMethod(_ cls: TypeObject, _ name: StrObject) -> Value? { cls.isHeap ? lookUp(cls, name) : nil }

  /// `len(value)`.
  package func length(_ value: Value) throws -> Int {
    if case .object(let object) = value {
      if let method = object.kind == .type ? metaMethod(object.cls, names.len) : override(object, names.len) {
        return try checkedLength(call(bind(method, to: value, object.cls)))
      }
      if let count = try builtinLength(object) { return count }
    }
    throw typeError("object of type '\(value.type.name)' has no len()")
  }

  private func checkedLength(_ value: Value) throws -> Int {
    let count: Int
    switch value {
    case .int(let number): count = number
    case .bool(let flag): count = flag ? 1 : 0
    default:
      if value.asInteger != nil {
        throw overflowError("cannot fit 'int' into an index-sized integer")
      }
      throw typeError("'\(value.type.name)' object cannot be interpreted as an integer")
    }
    if count < 0 { throw valueError("__len__() should return >= 0") }
    return count
  }

  /// `hash(value)`.
  @inline(__always) package func hash(_ value: Value) throws -> Int {
    if case .object(let object) = value {
      if object.kind == .str, object.isExact { return unsafeDowncast(object, to: StrObject.self).hash }
      return try hashSlow(object)
    }
    return builtinHash(inline: value)
  }

  private func hashSlow(_ object: Object) throws -> Int {
    if !object.isExact, let method = lookUp(object.cls, names.hash), method.kind != .native {
      if method.isNone { throw typeError("unhashable type: '\(object.cls.name)'") }
      let answer = try call(bind(method, to: .object(object), object.cls))
      switch answer {
      case .int(let number): return number == -1 ? -2 : number
      case .bool(let flag): return flag ? 1 : 0
      default:
        if answer.asInteger != nil { return try hash(answer) }
        throw typeError("__hash__ method should return an integer")
      }
    }
    if let hash = try builtinHash(object) { return hash }
    throw typeError("unhashable type: '\(object.cls.name)'")
  }

  // MARK: Text

  /// `repr(value)`.
  package func repr(_ value: Value) throws -> Text {
    guard case .object(let object) = value else { return builtinRepr(inline: value) }
    if let method = object.kind == .type ? metaOverride(object, names.repr) : override(object, names.repr) {
      try enter(" while getting the repr of an object")
      defer { leave() }
      return try checkedText(call(bind(method, to: value, object.cls)), "__repr__")
    }
    return try builtinRepr(object)
  }

  private func metaOverride(_ object: Object, _ name: StrObject) -> Value? {
    guard object.cls.isHeap, let found = lookUp(object.cls, name), found.kind != .native else { return nil }
    return found
  }

  /// `str(value)`.
  package func str(_ value: Value) throws -> Text {
    guard case .object(let object) = value else { return builtinRepr(inline: value) }
    if object.kind == .str, object.isExact { return unsafeDowncast(object, to: StrObject.self).text }
    if let method = object.kind == .type ? metaOverride(object, names.str) : override(object, names.str) {
      return try checkedText(call(bind(method, to: value, object.cls)), "__str__")
    }
    return try builtinStr(object)
  }

  private func checkedText(_ value: Value, _ method: String) throws -> Text {
    guard let text = value.asStr else {
      throw typeError("\(method) returned non-string (type \(value.type.name))")
    }
    return text.text
  }

  /// `format(value, spec)`.
  package func format(_ value: Value, _ spec: Text) throws -> Text {
    if case .object(let object) = value {
      if object.kind == .str, object.isExact, spec.isEmpty { return unsafeDowncast(object, to: StrObject.self).text }
      if let method = override(object, names.format) {
        let answer = try call(bind(method, to: value, object.cls), .str(spec))
        guard let text = answer.asStr else {
          throw typeError("__format__ must return a str, not \(answer.type.name)")
        }
        return text.text
      }
    }
    return try builtinFormat(value, spec)
  }

  // MARK: Items

  /// `container[index]`.
  package func getItem(_ container: Value, _ index: Value) throws -> Value {
    if case .object(let object) = container {
      if object.kind == .type {
        return try classItem(unsafeDowncast(object, to: TypeObject.self), index)
      }
      if let method = override(object, names.getitem) {
        return try call(bind(method, to: container, object.cls), index)
      }
      if let result = try builtinGetItem(object, index) { return result }
    }
    throw typeError("'\(container.type.name)' object is not subscriptable")
  }

  private func classItem(_ cls: TypeObject, _ index: Value) throws -> Value {
    if cls.cls.isHeap, let method = lookUp(cls.cls, names.getitem) {
      return try call(bind(method, to: .object(cls), cls.cls), index)
    }
    if let method = lookUp(cls, names.class_getitem) { return try call(bindOnClass(method, cls), index) }
    throw typeError("type '\(cls.name)' is not subscriptable")
  }

  /// `container[index] = value`.
  package func setItem(_ container: Value, _ index: Value, _ value: Value) throws {
    if case .object(let object) = container {
      if let method = object.kind == .type ? metaOverride(object, names.setitem) : override(object, names.setitem) {
        _ = try call(bind(method, to: container, object.cls), index, value)
        return
      }
      if try builtinSetItem(object, index, value) { return }
    }
    throw typeError("'\(container.type.name)' object does not support item assignment")
  }

  /// `del container[index]`.
  package func deleteItem(_ container: Value, _ index: Value) throws {
    if case .object(let object) = container {
      if let method = override(object, names.delitem) {
        _ = try call(bind(method, to: container, object.cls), index)
        return
      }
      if try builtinDeleteItem(object, index) { return }
    }
    throw typeError("'\(container.type.name)' object doesn't support item deletion")
  }

  /// `value in container`.
  package func contains(_ container: Value, _ value: Value) throws -> Bool {
    if case .object(let object) = container {
      if let method = object.kind == .type ? metaOverride(object, names.contains) : override(object, names.contains) {
        if method.isNone { throw typeError("'\(object.cls.name)' object is not a container") }
        return try isTrue(call(bind(method, to: container, object.cls), value))
      }
      if object.isExact || override(object, names.iter) == nil, let answer = try builtinContains(object, value) {
        return answer
      }
    }
    var found = false
    guard let iterator = try iteratorForContains(container) else {
      throw typeError("argument of type '\(container.type.name)' is not iterable")
    }
    while let item = try next(iterator) {
      try poll()
      if try isEqual(item, value) {
        found = true
        break
      }
    }
    return found
  }

  private func iteratorForContains(_ container: Value) throws -> Value? {
    guard case .object(let object) = container else { return nil }
    if object.kind == .instance {
      let method = lookUp(object.cls, names.iter)
      if method == nil ? lookUp(object.cls, names.getitem) == nil : method?.isNone == true { return nil }
    }
    do { return try iterator(container) } catch let error as Raised
      where error.exception.cls === builtin.typeError && object.isExact
    {
      return nil
    }
  }

  // MARK: Numbers

  /// The integer that stands for `value` where Python asks `__index__`.
  /// - Throws: TypeError for anything that is no integer, OverflowError beyond 64 bits.
  package func index(_ value: Value) throws -> Int {
    switch try integer(value) {
    case .int(let number): return number
    default: throw Raised(builtin.indexError, "cannot fit '\(value.type.name)' into an index-sized integer")
    }
  }

  /// An exact int by `__index__`: `.int` or a large one.
  package func integer(_ value: Value) throws -> Value {
    switch value {
    case .int: return value
    case .bool(let flag): return .int(flag ? 1 : 0)
    case .object(let object):
      if object.kind == .int {
        return object.isExact ? value : normalized(unsafeDowncast(object, to: IntObject.self).value)
      }
      if let method = override(object, names.index) {
        let answer = try call(bind(method, to: value, object.cls))
        if case .int = answer { return answer }
        if case .bool(let flag) = answer { return .int(flag ? 1 : 0) }
        if answer.asInteger != nil { return answer }
        throw typeError("__index__ returned non-int (type \(answer.type.name))")
      }
    default: break
    }
    throw typeError("'\(value.type.name)' object cannot be interpreted as an integer")
  }

  // MARK: Classes

  /// `isinstance(value, cls)` for one class.
  package func isInstance(_ value: Value, of cls: TypeObject) -> Bool { value.type.isSubclass(of: cls) }
}
