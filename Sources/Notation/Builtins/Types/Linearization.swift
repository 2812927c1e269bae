/// Merges the method resolution orders of `bases` by the C3 algorithm.
///
/// - Returns: the order without the new class itself.
/// - Throws: TypeError when no order keeps every base's own. O(sum of the lengths squared).
func linearize(_ bases: [TypeObject]) throws -> [TypeObject] {
  if bases.count == 1 { return bases[0].mro }
  var lists = bases.map { $0.mro[...] } + [bases[...]]
  var order: [TypeObject] = []
  while true {
    lists.removeAll { $0.isEmpty }
    if lists.isEmpty { return order }
    guard let next = nextInOrder(lists) else { throw inconsistentOrder(lists) }
    order.append(next)
    for position in lists.indices where lists[position].first === next { lists[position].removeFirst() }
  }
}

/// The first head that no other list wants later.
private func nextInOrder(_ lists: [ArraySlice<TypeObject>]) -> TypeObject? {
  for list in lists {
    guard let head = list.first else { continue }
    if !lists.contains(where: { $0.dropFirst().contains { $0 === head } }) { return head }
  }
  return nil
}

private func inconsistentOrder(_ lists: [ArraySlice<TypeObject>]) -> Raised {
  var heads: [TypeObject] = []
  for case let head? in lists.map(\.first) where !heads.contains(where: { $0 === head }) { heads.append(head) }
  let names = heads.map(\.name).joined(separator: ", ")
  return typeError("Cannot create a consistent method resolution\norder (MRO) for bases \(names)")
}

/// The nearest builtin class that decides how instances are laid out; `object` where none does.
func solidBase(_ cls: TypeObject) -> TypeObject {
  for candidate in cls.mro where !candidate.isHeap && candidate !== builtin.object {
    // All exceptions share one layout here.
    return candidate.layout == .exception ? builtin.baseException : candidate
  }
  return builtin.object
}

/// The base whose layout the new class has.
/// - Throws: TypeError for a final base, or for two bases with layouts that exclude each other.
func bestBase(_ bases: [TypeObject]) throws -> TypeObject {
  var best = builtin.object
  for base in bases {
    if base.isFinal { throw typeError("type '\(base.name)' is not an acceptable base type") }
    let solid = slottedBase(base)
    if solid.isSubclass(of: best) {
      best = solid
    } else if !best.isSubclass(of: solid) {
      throw typeError("multiple bases have instance lay-out conflict")
    }
  }
  return solidBase(best)
}

/// As `solidBase`, where a class that adds slots counts too: two of them cannot be combined.
private func slottedBase(_ cls: TypeObject) -> TypeObject {
  for candidate in cls.mro {
    if !candidate.isHeap { return solidBase(candidate) }
    guard candidate.namespace.table.find(names.slots) >= 0 else { continue }
    if candidate.namespace.table.pairs.contains(where: { isSlot($0.value, $0.key) }) { return candidate }
  }
  return builtin.object
}

private func isSlot(_ value: Value, _ key: Value) -> Bool {
  value.kind == .getSet && key.asStr?.string.hasPrefix("__") == false
}
