extension Machine {
  /// `dir(value)`: what the program's `__dir__` answers, else every attribute name that can be found; sorted.
  func directory(_ value: Value) throws -> [Value] {
    guard case .object(let object) = value else { return try attributeNames(value).map { .object($0) } }
    let hook = lookUp(object.cls, names.dir)
    if let hook, hook.kind != .native {
      let answer = try array(of: call(bind(hook, to: value, object.cls)))
      return try answer.sorted { try isLess($0, $1) }
    }
    return try attributeNames(value).map { .object($0) }
  }

  /// The names of a value's own attributes and those of its class, sorted by code points.
  func attributeNames(_ value: Value) throws -> [StrObject] {
    if let cls = value.asType { return namesAlongClasses(cls) }
    if let module = value.asModule {
      if let hook = module.namespace.table[names.dir] { return sortedNames(try array(of: call(hook))) }
      return sortedNames(module.namespace.table.keys)
    }
    var keys = namesAlongClasses(value.type).map { Value.object($0) }
    if case .object(let object) = value {
      if object.kind == .boundMethod {
        let function = unsafeDowncast(object, to: BoundMethodObject.self).function
        keys += function.object?.attributes?.table.keys ?? []
      }
      if object.hasAttributes {
        let dictionary =
          object.kind == .instance ? unsafeDowncast(object, to: Instance.self).dictionary : object.attributes
        keys += dictionary?.table.keys ?? []
      }
    }
    return sortedNames(keys)
  }
}

/// The names in the namespaces of a class and its bases, sorted.
func namesAlongClasses(_ cls: TypeObject) -> [StrObject] {
  sortedNames(cls.mro.flatMap { $0.namespace.table.keys })
}

/// The strings among some keys, each once, sorted.
func sortedNames(_ keys: [Value]) -> [StrObject] {
  var seen: Set<Text> = []
  var result: [StrObject] = []
  for case let name? in keys.map(\.asStr) where seen.insert(name.text).inserted { result.append(name) }
  return result.sorted { $0.text < $1.text }
}
