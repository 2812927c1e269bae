/// The types of iterators: `iter(x)` of one is itself, and `__next__` asks for the next value.
func registerIterators() {
  let b = builtin
  let types = [
    b.listIterator, b.listReverseIterator, b.tupleIterator, b.rangeIterator, b.strIterator, b.bytesIterator,
    b.dictKeyIterator, b.dictValueIterator, b.dictItemIterator, b.setIterator, b.sequenceIterator,
    b.callableIterator, b.enumerate, b.zip, b.map, b.filter, b.reversed,
  ]
  for type in types + iteratorKinds.all { registerIteratorProtocol(type) }
  registerLazyIterators()
}

/// Adds `__iter__`, `__next__` and, where instances know it, `__length_hint__` to a type of iterators written in Swift.
func registerIteratorProtocol(_ type: TypeObject) {
  type.special(names.iter, "(self, /)") { _, object, _ in .object(object) }
  type.special(names.next, "(self, /)") { vm, object, _ in
    guard let iterator = object as? IteratorObject, let value = try iterator.next(vm) else { throw stopIteration() }
    return value
  }
  let lazy = [builtin.enumerate, builtin.zip, builtin.map, builtin.filter, builtin.callableIterator]
  if lazy.contains(where: { $0 === type }) { return }
  type.special(names.length_hint, "(self, /)") { _, object, _ in
    (object as? LengthHinted).map { .int($0.lengthHint) } ?? notImplemented
  }
}
