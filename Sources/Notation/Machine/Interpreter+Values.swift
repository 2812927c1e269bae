// The parts of instructions that are not worth a place in the loop: displays, attributes, patterns.
extension Machine {
  /// Puts the result of a binary operator in the place of its operands; the caller moves the stack pointer.
  @inline(__always) func replaceTwo(_ sp: UnsafeMutablePointer<Value>, _ result: Value) {
    (sp - 1).destroy()
    (sp - 2).replace(with: result)
  }

  /// Whether a slot holds an object of this layout whose class no program derived.
  @inline(__always) func holdsExact(_ slot: UnsafeMutablePointer<Value>, _ kind: Kind) -> Bool {
    slot.holdsObject && slot.unownedObject._withUnsafeGuaranteedRef { $0.kind == kind && $0.isExact }
  }

  /// An operator (its code) on two words, where the result is one word and needs no more thought.
  @inline(__always) func wordOperation(_ code: Int32, _ a: Int, _ b: Int) -> Int? {
    switch code {
    case 0:
      let (sum, overflow) = a.addingReportingOverflow(b)
      return overflow ? nil : sum
    case 1:
      let (difference, overflow) = a.subtractingReportingOverflow(b)
      return overflow ? nil : difference
    case 2:
      let (product, overflow) = a.multipliedReportingOverflow(by: b)
      return overflow ? nil : product
    case 5 where b > 0: return a >= 0 ? a / b : ~(~a / b)
    case 6 where b > 0:
      let rest = a % b
      return rest < 0 ? rest &+ b : rest
    case 10: return a & b
    case 11: return a | b
    case 12: return a ^ b
    default: return nil
    }
  }

  @inline(__always) func compareInts(_ comparison: Int32, _ a: Int, _ b: Int) -> Bool {
    switch comparison {
    case 0: return a < b
    case 1: return a <= b
    case 2: return a == b
    case 3: return a != b
    case 4: return a > b
    default: return a >= b
    }
  }

  /// `text += more` where the variable is stored next: appends in place when nobody else has the text.
  /// The result lies in the place of the first operand, the second is gone.
  @inline(__always) func appendText(
    _ sp: UnsafeMutablePointer<Value>, _ next: UnsafeMutablePointer<Instruction>, _ locals: UnsafeMutablePointer<Value>
  ) -> Bool {
    let slot = slotOfText(sp, next, locals)
    return slot >= 0 && appendInPlace(sp, locals + slot)
  }

  /// The local slot that holds the first operand and is stored to next; -1 when the two texts must be joined anew.
  /// Its own function, so that nothing here still holds the text when it is asked whether it is shared.
  @inline(never) private func slotOfText(
    _ sp: UnsafeMutablePointer<Value>, _ next: UnsafeMutablePointer<Instruction>, _ locals: UnsafeMutablePointer<Value>
  ) -> Int {
    guard case .object(let left) = sp[-2], left.kind == .str, left.isExact, case .object(let right) = sp[-1],
      right.kind == .str, right.isExact, left !== right
    else { return -1 }
    let slot: Int
    switch next.pointee.opcode {
    case .storeFast: slot = Int(next.pointee.arg)
    case .storeFastLoadFast, .storeFastJumpBackward: slot = Int(next.pointee.a)
    default: return -1
    }
    guard case .object(let held) = locals[slot], held === left else { return -1 }
    return slot
  }

  @inline(never) private func appendInPlace(
    _ sp: UnsafeMutablePointer<Value>, _ slot: UnsafeMutablePointer<Value>
  ) -> Bool {
    slot.pointee = .undefined
    guard case .object(var object) = (sp - 2).move() else { return false }
    let isUnique = isKnownUniquelyReferenced(&object)
    let text = unsafeDowncast(object, to: StrObject.self)
    guard case .object(let moreObject) = sp[-1] else { return false }
    let more = unsafeDowncast(moreObject, to: StrObject.self).text
    charge(bytes: more.count)
    if isUnique, !text.isInterned {
      text.text.append(more)
      text.cachedHash = nil
      (sp - 2).initialize(to: .object(text))
    } else {
      var joined = text.text
      joined.append(more)
      (sp - 2).initialize(to: .str(joined))
    }
    (sp - 1).deinitialize(count: 1)
    return true
  }

  // MARK: Attributes

  /// `value.name` of an instruction: the common cases first.
  /// In the cache of an instruction: the attribute was the only one of its instance.
  private static var soleHint: UInt64 { 0xffff_ffff }

  @inline(__always) func loadAttribute(
    _ value: Value, _ name: StrObject, _ instruction: UnsafeMutablePointer<Instruction>
  ) throws -> Value {
    if case .object(let object) = value, object.kind == .instance {
      let instance = unsafeDowncast(object, to: Instance.self)
      if let sole = instance.soleName {
        // The cache says for which version of the class nothing there comes first.
        let isCached = instruction.pointee.cache == UInt64(instance.cls.version) << 32 | Self.soleHint
        if sole.toOpaque() == Unmanaged.passUnretained(name).toOpaque(), isCached { return instance.soleValue }
        if !instance.cls.hasAttributeHooks, let own = instance.own(name) {
          let onClass = lookUp(instance.cls, name)
          if onClass == nil || !isDataDescriptor(onClass.unsafelyUnwrapped) {
            instruction.pointee.cache = UInt64(instance.cls.version) << 32 | Self.soleHint
            return own
          }
        }
      } else if !instance.cls.hasAttributeHooks, let table = instance.dictionary?.table {
        let hint = Int(truncatingIfNeeded: instruction.pointee.cache & 0xffff_ffff)
        if instruction.pointee.cache >> 32 == UInt64(instance.cls.version), hint < table.used,
          case .object(let key) = table.key(at: hint), key === name
        {
          return table.value(at: hint)
        }
        // Nothing on the class may come first: then the place in the instance is worth remembering.
        let onClass = lookUp(instance.cls, name)
        if onClass == nil || !isDataDescriptor(onClass.unsafelyUnwrapped) {
          let position = table.find(name)
          if position >= 0 {
            instruction.pointee.cache = UInt64(instance.cls.version) << 32 | UInt64(position)
            return table.value(at: position)
          }
        }
      }
    }
    return try getAttribute(value, name)
  }

  /// The function behind `value.name` when it is a method that needs no bound object made; nil otherwise.
  func methodWithoutBinding(_ value: Value, _ name: StrObject) -> Value? {
    let cls: TypeObject
    if case .object(let object) = value {
      switch object.kind {
      case .type, .module, .superObject: return nil
      case .instance:
        if object.cls.hasAttributeHooks { return nil }
        if unsafeDowncast(object, to: Instance.self).own(name) != nil { return nil }
      default:
        if !object.isExact || object.kind == .function || object.kind == .exception || object.kind == .other {
          return nil
        }
      }
      cls = object.cls
    } else {
      cls = value.type
    }
    guard let found = lookUp(cls, name), case .object(let method) = found else { return nil }
    if method.kind == .function { return found }
    if method.kind == .native, unsafeDowncast(method, to: NativeObject.self).owner != nil { return found }
    return nil
  }

  // MARK: Displays

  @inline(__always) func buildSequence(
    _ sp: inout UnsafeMutablePointer<Value>, _ count: Int, _ make: ([Value]) -> Value
  ) {
    let base = sp - count
    let elements = [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
      if count > 0 { buffer.baseAddress.unsafelyUnwrapped.moveInitialize(from: base, count: count) }
      initialized = count
    }
    base.initialize(to: make(elements))
    sp = base + 1
  }

  func buildSet(_ sp: UnsafeMutablePointer<Value>, _ count: Int) throws -> Value {
    let set = SetObject()
    for position in stride(from: count, to: 0, by: -1) { try addToSet(.object(set), sp[-position]) }
    return .object(set)
  }

  func addToSet(_ set: Value, _ value: Value) throws {
    guard let table = set.asSet?.table else { return }
    let hash = try hash(value)
    if try table.find(value, hash: hash, self) < 0 { table.insertNew(value, hash: hash, .none) }
  }

  func buildMap(_ sp: UnsafeMutablePointer<Value>, _ count: Int) throws -> Value {
    let map = DictObject()
    for position in stride(from: 2 * count, to: 0, by: -2) { try map.table.set(sp[-position], sp[1 - position], self) }
    return .object(map)
  }

  func addToMap(_ map: Value, _ key: Value, _ value: Value) throws {
    if let table = map.asDict?.table { try table.set(key, value, self) }
  }

  func buildString(_ sp: UnsafeMutablePointer<Value>, _ count: Int) throws -> Value {
    var size = 0
    var isNarrow = true
    for place in (sp - count)..<sp {
      switch place.pointee {
      case .int(let number): size &+= Text.decimalCount(number)
      case .object(let object) where object.kind == .str:
        let text = unsafeDowncast(object, to: StrObject.self).text
        size &+= text.count
        if text.isWide { isNarrow = false }
      default: break
      }
    }
    try reserve(bytes: size)
    return .str(isNarrow ? narrowString(sp - count, count, size) : wideString(sp - count, count, size))
  }

  private func narrowString(_ parts: UnsafeMutablePointer<Value>, _ count: Int, _ size: Int) -> Text {
    Text(
      latin1: [UInt8](unsafeUninitializedCapacity: size) { buffer, used in
        guard var place = buffer.baseAddress else { return }
        for part in parts..<(parts + count) {
          switch part.pointee {
          case .int(let number): place = Text.writeDecimal(number, place)
          case .object(let object) where object.kind == .str:
            guard case .narrow(let bytes) = unsafeDowncast(object, to: StrObject.self).text.storage else { continue }
            bytes.withUnsafeBufferPointer {
              if let start = $0.baseAddress { place.initialize(from: start, count: $0.count) }
            }
            place += bytes.count
          default: break
          }
        }
        used = size
      })
  }

  private func wideString(_ parts: UnsafeMutablePointer<Value>, _ count: Int, _ size: Int) -> Text {
    var text = Text()
    text.reserve(size)
    for part in parts..<(parts + count) {
      switch part.pointee {
      case .int(let number): text.append(Text(decimal: number))
      case .object(let object) where object.kind == .str: text.append(unsafeDowncast(object, to: StrObject.self).text)
      default: break
      }
    }
    return text
  }

  /// - Parameter callee: what is called, where `more` is all of its positional arguments.
  func extendList(_ list: Value, _ more: Value, callee: Value) throws {
    guard let target = list.asList else { return }
    do {
      target.elements.append(contentsOf: try array(of: more))
    } catch let error as Raised where error.exception.cls === builtin.typeError && (try? canIterate(more)) == false {
      let words = callee.isUndefined ? "Value" : "\(calleeName(callee)) argument"
      throw typeError("\(words) after * must be an iterable, not \(more.type.name)")
    }
  }

  func updateSet(_ set: Value, _ more: Value) throws {
    try forEach(more) {
      try addToSet(set, $0)
      return true
    }
  }

  func updateMap(_ map: Value, _ more: Value) throws {
    guard let target = map.asDict else { return }
    try forEachPair(more, whenNot: { typeError("'\(more.type.name)' object is not a mapping") }) {
      try target.table.set($0, $1, self)
    }
  }

  private func forEachPair(
    _ mapping: Value, whenNot failure: () -> Raised, _ body: (Value, Value) throws -> Void
  ) throws {
    if let dict = mapping.asDict, override(dict, names.iter) == nil {
      for pair in dict.table.pairs { try body(pair.key, pair.value) }
      return
    }
    guard let keys = try findAttribute(mapping, names.keysName) else { throw failure() }
    try forEach(call(keys)) { key in
      try body(key, getItem(mapping, key))
      return true
    }
  }

  /// `**mapping` of a call.
  func mergeKeywords(_ map: Value, _ more: Value, callee: Value) throws {
    guard let target = map.asDict else { return }
    let name = calleeName(callee)
    try forEachPair(
      more, whenNot: { typeError("\(name) argument after ** must be a mapping, not \(more.type.name)") }
    ) { key, value in
      guard key.asStr != nil else { throw typeError("keywords must be strings") }
      if try target.table.value(of: key, self) != nil {
        throw typeError("\(name) got multiple values for keyword argument '\(try str(key).string)'")
      }
      try target.table.set(key, value, self)
    }
  }

  private func calleeName(_ callee: Value) -> String {
    if let function = callee.asFunction {
      return (function.module.asStr?.string ?? "__main__") + "." + (function.qualifiedName.asStr?.string ?? "") + "()"
    }
    if let native = callee.asNative { return native.name + "()" }
    if let cls = callee.asType { return cls.isHeap ? cls.module + "." + cls.name + "()" : cls.name + "()" }
    return "\(callee.type.name) object"
  }

  func formatted(_ value: Value, _ spec: Value, _ conversion: UInt8) throws -> Value {
    var value = value
    if spec.isUndefined, conversion == FormatCode.plain || conversion == FormatCode.joined {
      switch value {
      case .int(let number): return .str(Text(decimal: number))
      case .object(let object) where object.kind == .str && object.isExact: return value
      default: break
      }
    }
    switch conversion {
    case FormatCode.string: value = .str(try str(value))
    case FormatCode.representation: value = .str(try repr(value))
    case FormatCode.ascii: value = .str(asciiEscaped(try repr(value)))
    default: break
    }
    return .str(try format(value, spec.asStr?.text ?? Text()))
  }

  /// Code points beyond ASCII of a `repr` as escapes.
  func asciiEscaped(_ text: Text) -> Text {
    var result: [UInt32] = []
    for point in text.codePoints {
      if point < 128 {
        result.append(point)
      } else {
        let width = point < 0x100 ? 2 : point < 0x1_0000 ? 4 : 8
        let digits = String(point, radix: 16)
        let escape = "\\" + (width == 2 ? "x" : width == 4 ? "u" : "U")
        result += (escape + String(repeating: "0", count: width - digits.count) + digits).unicodeScalars.map(\.value)
      }
    }
    return Text(codePoints: result)
  }

  // MARK: Unpacking

  func unpack(_ sp: inout UnsafeMutablePointer<Value>, _ count: Int) throws {
    let elements = try unpackable(sp[-1], atLeast: count, exactly: true)
    sp -= 1
    sp.deinitialize(count: 1)
    for position in stride(from: count - 1, through: 0, by: -1) {
      sp.initialize(to: elements[position])
      sp += 1
    }
  }

  private func unpackable(_ value: Value, atLeast count: Int, exactly: Bool) throws -> [Value] {
    var elements: [Value]
    if case .object(let object) = value, object.isExact, object.kind == .tuple || object.kind == .list {
      elements =
        object.kind == .tuple
        ? unsafeDowncast(object, to: TupleObject.self).elements : unsafeDowncast(object, to: ListObject.self).elements
    } else {
      let iterator: Value
      do { iterator = try self.iterator(value) } catch let error as Raised
        where error.exception.cls === builtin.typeError && !matchesSequence(value)
      {
        throw typeError("cannot unpack non-iterable \(value.type.name) object")
      }
      elements = []
      while !exactly || elements.count <= count, let item = try next(iterator) {
        elements.append(item)
        try poll()
      }
    }
    if exactly, elements.count > count {
      throw valueError("too many values to unpack (expected \(count))")
    }
    if elements.count < count {
      throw valueError(
        "not enough values to unpack (expected \(exactly ? "" : "at least ")\(count), got \(elements.count))")
    }
    return elements
  }

  func unpackExtended(_ sp: inout UnsafeMutablePointer<Value>, before: Int, after: Int) throws {
    let elements = try unpackable(sp[-1], atLeast: before + after, exactly: false)
    sp -= 1
    sp.deinitialize(count: 1)
    let end = elements.count - after
    for position in stride(from: elements.count - 1, through: end, by: -1) {
      sp.initialize(to: elements[position])
      sp += 1
    }
    sp.initialize(to: .list(Array(elements[before..<end])))
    sp += 1
    for position in stride(from: before - 1, through: 0, by: -1) {
      sp.initialize(to: elements[position])
      sp += 1
    }
  }

  // MARK: Patterns

  func matchesSequence(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    switch object.kind {
    case .list, .tuple, .range: return true
    case .instance: return isRegistered(object.cls, as: "Sequence")
    default: return false
    }
  }

  func isMapping(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    switch object.kind {
    case .dict, .mappingProxy: return true
    case .instance: return isRegistered(object.cls, as: "Mapping")
    default: return false
    }
  }

  /// True for classes derived from the abstract class of `collections.abc` with this name.
  private func isRegistered(_ cls: TypeObject, as name: String) -> Bool {
    if name == "Sequence", cls.mro.contains(where: { $0.name == "deque" && $0.module == "collections" }) { return true }
    guard let module = modules["collections.abc"], let base = module.namespace.table[intern(name)]?.asType else {
      return false
    }
    return cls.isSubclass(of: base)
  }

  /// The values of keys, or None when one is missing.
  func matchKeys(_ subject: Value, _ keys: Value) throws -> Value {
    guard let wanted = keys.asTuple?.elements else { return .none }
    var values: [Value] = []
    for key in wanted {
      if let dict = subject.asDict, dict.isExact {
        guard let value = try dict.table.value(of: key, self) else { return .none }
        values.append(value)
      } else {
        let marker = Value.object(CellObject(.none))
        let value = try callMethod(subject, intern("get"), key, marker)
        if value.isIdentical(to: marker) { return .none }
        values.append(value)
      }
    }
    return .tuple(values)
  }

  func copyWithoutKeys(_ subject: Value, _ keys: Value) throws -> Value {
    let result = DictObject()
    try updateMap(.object(result), subject)
    for key in keys.asTuple?.elements ?? [] {
      let position = try result.table.find(key, hash: hash(key), self)
      if position >= 0 { result.table.remove(at: position) }
    }
    return .object(result)
  }

  /// The values that a class pattern looks at, or None when it does not match.
  func matchClass(_ subject: Value, _ cls: Value, _ keywords: Value, _ positional: Int) throws -> Value {
    guard let type = cls.asType else {
      throw typeError("called match pattern must be a type")
    }
    guard try isInstance(subject, ofAny: cls) else { return .none }
    var values: [Value] = []
    var seen: [StrObject] = []
    if positional > 0 {
      if selfMatching.contains(where: { type.isSubclass(of: $0) }), lookUp(type, names.match_args) == nil {
        if positional > 1 {
          throw typeError("\(type.name)() accepts 1 positional sub-pattern (\(positional) given)")
        }
        values.append(subject)
      } else {
        let arguments = try matchArguments(type, positional)
        for name in arguments.prefix(positional) {
          guard let value = try findAttribute(subject, name) else { return .none }
          seen.append(name)
          values.append(value)
        }
      }
    }
    for keyword in keywords.asTuple?.elements ?? [] {
      guard let name = keyword.asStr else { continue }
      if seen.contains(where: { $0.text == name.text }) {
        throw typeError("\(type.name)() got multiple sub-patterns for attribute '\(name.string)'")
      }
      seen.append(name)
      guard let value = try findAttribute(subject, name) else { return .none }
      values.append(value)
    }
    return .tuple(values)
  }

  private var selfMatching: [TypeObject] {
    [
      builtin.bool, builtin.bytes, builtin.dict, builtin.float, builtin.frozenset, builtin.int, builtin.list,
      builtin.set, builtin.str, builtin.tuple,
    ]
  }

  private func matchArguments(_ type: TypeObject, _ positional: Int) throws -> [StrObject] {
    guard let found = lookUp(type, names.match_args) else {
      throw typeError("\(type.name)() accepts 0 positional sub-patterns (\(positional) given)")
    }
    guard let tuple = found.asTuple else {
      throw typeError("\(type.name).__match_args__ must be a tuple (got \(found.type.name))")
    }
    if tuple.elements.count < positional {
      let plural = tuple.elements.count == 1 ? "" : "s"
      throw typeError(
        "\(type.name)() accepts \(tuple.elements.count) positional sub-pattern\(plural) (\(positional) given)")
    }
    return try tuple.elements.map {
      guard let name = $0.asStr else {
        throw typeError("__match_args__ elements must be strings (got \($0.type.name))")
      }
      return intern(name.text)
    }
  }
}
