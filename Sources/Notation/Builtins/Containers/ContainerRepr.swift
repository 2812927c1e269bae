extension Machine {
  /// `repr(object)` where no `__repr__` of the program holds.
  func builtinRepr(_ object: Object) throws -> Text {
    switch object.kind {
    case .list, .tuple, .dict, .set, .frozenset:
      return try nested(" while getting the repr of an object") { try containerRepr(object) }
    case .range: return try rangeRepr(.object(object))
    case .slice:
      let slice = unsafeDowncast(object, to: SliceObject.self)
      return try joined("slice(", [slice.start, slice.stop, slice.step], ")")
    case .mappingProxy:
      let mapping = unsafeDowncast(object, to: MappingProxyObject.self).mapping
      return try nested(" while getting the repr of an object") { "mappingproxy(" + (try repr(mapping)) + ")" }
    case .other:
      if let view = object as? DictViewObject { return try viewRepr(view) }
      if object is WideRangeObject { return try rangeRepr(.object(object)) }
    default: break
    }
    return try scalarRepr(object) ?? objectRepr(object)
  }

  private func containerRepr(_ object: Object) throws -> Text {
    switch object.kind {
    case .list:
      let list = unsafeDowncast(object, to: ListObject.self)
      return try guarded(object, "[...]") { try joinedElements("[", { list.elements }, "]") }
    case .tuple:
      let elements = unsafeDowncast(object, to: TupleObject.self).elements
      return try guarded(object, "(...)") { try joined("(", elements, elements.count == 1 ? ",)" : ")") }
    case .dict: return try dictRepr(unsafeDowncast(object, to: DictObject.self))
    default: return try setRepr(unsafeDowncast(object, to: SetObject.self))
    }
  }

  /// Runs `body` unless the object's repr is being made already; then answers `placeholder`.
  func guarded(_ object: Object, _ placeholder: Text, _ body: () throws -> Text) throws -> Text {
    let identity = ObjectIdentifier(object)
    if reprStack.contains(identity) { return placeholder }
    reprStack.append(identity)
    defer { reprStack.removeLast() }
    return try body()
  }

  /// The reprs of values with commas between them.
  private func joined(_ open: Text, _ elements: [Value], _ close: Text) throws -> Text {
    try joinedElements(open, { elements }, close)
  }

  private func joinedElements(_ open: Text, _ elements: () -> [Value], _ close: Text) throws -> Text {
    var builder = TextBuilder()
    builder.append(open)
    var place = 0
    while true {
      // Asked for anew each time: the program's `__repr__` may change the list.
      let current = elements()
      if place >= current.count { break }
      try poll()
      if place > 0 { builder.append(", ") }
      builder.append(try repr(current[place]))
      try reserve(bytes: builder.count)
      place += 1
    }
    builder.append(close)
    return builder.text
  }

  private func dictRepr(_ dict: DictObject) throws -> Text {
    try guarded(dict, "{...}") {
      var builder = TextBuilder()
      builder.append("{")
      let table = dict.table
      var place = table.next(from: 0)
      var isFirst = true
      while place < table.used {
        try poll()
        let key = table.key(at: place)
        let value = table.value(at: place)
        if !isFirst { builder.append(", ") }
        isFirst = false
        builder.append(try repr(key))
        builder.append(": ")
        builder.append(try repr(value))
        try reserve(bytes: builder.count)
        place = table.next(from: place + 1)
      }
      builder.append("}")
      return builder.text
    }
  }

  private func setRepr(_ set: SetObject) throws -> Text {
    let name = Text(set.cls.name)
    if set.table.count == 0 { return name + "()" }
    return try guarded(set, name + "(...)") {
      if set.cls === builtin.set { return try joined("{", set.table.keys, "}") }
      return try joined(name + "({", set.table.keys, "})")
    }
  }

  private func viewRepr(_ view: DictViewObject) throws -> Text {
    // A view is made anew at each `values()`, so it is its dict that tells whether it is inside itself.
    try nested(" while getting the repr of an object") {
      try guarded(view, "...") {
        let table = view.dictionary.table
        var items: [Value] = []
        items.reserveCapacity(table.count)
        for place in 0..<table.used where !table.isGap(place) { items.append(view.part.value(table, place)) }
        return try joined(Text(view.cls.name) + "([", items, "])")
      }
    }
  }

  private func rangeRepr(_ value: Value) throws -> Text {
    guard let range = RangeBounds(value) else { return "range()" }
    if case .int(1) = range.step { return try joined("range(", [range.start, range.stop], ")") }
    return try joined("range(", [range.start, range.stop, range.step], ")")
  }
}
