/// Adds the member descriptors that `__slots__` of a class body asks for.
///
/// Their values lie in the instance's own storage, which is no `__dict__` while every base has slots too.
/// - Throws: TypeError for a slot that is no identifier, ValueError for one that is a class variable as well.
func addSlots(_ namespace: DictObject, className: String) throws {
  guard let declared = namespace.table[names.slots] else { return }
  let slots: [Value]
  if declared.asStr != nil {
    slots = [declared]
  } else if let tuple = declared.asTuple {
    slots = tuple.elements
  } else if let list = declared.asList {
    slots = list.elements
  } else if let dict = declared.asDict {
    slots = dict.table.keys
  } else if let set = declared.asSet {
    slots = set.table.keys
  } else {
    throw typeError("'\(declared.type.name)' object is not iterable")
  }
  for slot in slots {
    guard let name = slot.asStr else {
      throw typeError("__slots__ items must be strings, not '\(slot.type.name)'")
    }
    if !isIdentifier(name.text) { throw typeError("__slots__ must be identifiers") }
    if name.text == names.dict.text {
      namespace.table.set(names.dict, .object(makeDictionaryAttribute()))
      continue
    }
    if name.text == Text("__weakref__") { continue }
    let mangled = intern(mangle(name.string, className: className))
    if namespace.table.find(mangled) >= 0 {
      throw valueError("'\(mangled.string)' in __slots__ conflicts with class variable")
    }
    namespace.table.set(mangled, .object(makeMember(mangled)))
  }
}

/// Adds `__dict__` and `__weakref__` to the first class of a line whose instances have them.
func addStorageAttributes(_ namespace: DictObject, _ order: [TypeObject], _ solid: TypeObject) {
  let isFirst = !order.contains { $0.isHeap && $0.namespace.table.find(names.slots) < 0 }
  guard isFirst, namespace.table.find(names.slots) < 0, solid !== builtin.type, solid !== builtin.module else { return }
  if solid.layout != .exception, namespace.table.find(names.dict) < 0 {
    namespace.table.set(names.dict, .object(makeDictionaryAttribute()))
  }
  // Numbers and tuples have no room for it.
  let hasWeakReferences = ![.int, .tuple, .bytes].contains(solid.layout)
  if hasWeakReferences {
    namespace.table.set(intern("__weakref__"), .object(GetSetObject("__weakref__", get: { _, _ in .none })))
  }
}

private func makeDictionaryAttribute() -> GetSetObject {
  GetSetObject(
    "__dict__",
    get: { vm, receiver in
      guard let dictionary = receiver.object?.attributes else { throw vm.missingAttribute(receiver, names.dict) }
      return .object(dictionary)
    },
    set: { _, receiver, new in
      guard let dictionary = new.isUndefined ? DictObject() : new.asDict else {
        throw typeError("__dict__ must be set to a dictionary, not a '\(new.type.name)'")
      }
      let slots = (receiver.object?.attributes as? SlottedDictObject)?.slots
      receiver.object?.attributes = slots.map { SlottedDictObject(dictionary.table, slots: $0) } ?? dictionary
    })
}

/// `__x` inside `class A` is `_A__x`.
private func mangle(_ name: String, className: String) -> String {
  guard name.hasPrefix("__"), !name.hasSuffix("__") else { return name }
  let bare = className.drop { $0 == "_" }
  return bare.isEmpty ? name : "_\(bare)\(name)"
}

private func isIdentifier(_ text: Text) -> Bool {
  guard let first = text.codePoints.first else { return false }
  func isLetter(_ point: UInt32) -> Bool {
    point == 95 || Unicode.Scalar(point).map { $0.properties.isXIDStart } ?? false
  }
  return isLetter(first)
    && text.codePoints.allSatisfy { point in
      isLetter(point) || Unicode.Scalar(point).map { $0.properties.isXIDContinue } ?? false
    }
}

/// A `__dict__` beside which its instance has slots, which `__dict__` does not show.
final class SlottedDictObject: DictObject, @unchecked Sendable {
  let slots: Table
  init(_ table: Table, slots: Table) {
    self.slots = slots
    super.init(table)
  }
}

/// Where the slots of an instance are; nil for what has none, or none yet unless `making` them.
private func slotTable(_ receiver: Value, making: Bool) -> Table? {
  guard case .object(let object) = receiver else { return nil }
  if let instance = receiver.asInstance, !making, instance.dictionary == nil { return nil }
  guard let dictionary = object.attributes else { return nil }
  if let slotted = dictionary as? SlottedDictObject { return slotted.slots }
  if !object.hasAttributes { return dictionary.table }
  if !making { return nil }
  let slotted = SlottedDictObject(dictionary.table, slots: Table())
  object.attributes = slotted
  return slotted.slots
}

private func makeMember(_ name: StrObject) -> GetSetObject {
  GetSetObject(
    name.string,
    get: { vm, receiver in
      guard let stored = slotTable(receiver, making: false)?[name] else { throw vm.missingAttribute(receiver, name) }
      return stored
    },
    set: { _, receiver, new in
      guard let table = slotTable(receiver, making: true) else {
        throw typeError("descriptor '\(name.string)' doesn't apply to a '\(receiver.type.name)' object")
      }
      if !new.isUndefined { return table.set(name, new) }
      let position = table.find(name)
      if position < 0 { throw attributeError(name.string) }
      table.remove(at: position)
    })
}
