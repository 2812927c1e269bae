/// Runs a `class` statement: what CPython's `__build_class__` does.
///
/// - Parameters:
///   - function: the class body.
///   - bases: as written; `__mro_entries__` of those that are no classes is asked.
///   - keywords: as written, `metaclass` among them.
/// - Returns: what the metaclass made.
/// - Throws: TypeError for bases or metaclasses that cannot be combined, and whatever the body raises.
///
/// A body that needs `__class__` stores its cell as `__classcell__` and answers it.
func buildClass(
  _ vm: Machine, function: FunctionObject, name: Text, bases: [Value], keywords: [(name: StrObject, value: Value)]
) throws -> Value {
  let resolved = try resolveBases(vm, bases)
  var rest = keywords
  let chosen = try chooseMetaclass(&rest, resolved)
  let namespace = try prepare(vm, chosen, name, resolved, rest)
  let cell = try vm.runClassBody(function, namespace: namespace)
  if resolved.count != bases.count || !zip(resolved, bases).allSatisfy({ $0.isIdentical(to: $1) }) {
    try store(vm, namespace, intern("__orig_bases__"), .tuple(bases))
  }
  let made = try vm.call(
    chosen, arguments: [.str(name), .tuple(resolved), .object(namespace)], keywords: rest)
  if case .object(let object) = cell, object.kind == .cell, made.asType != nil {
    try checkCell(vm, unsafeDowncast(object, to: CellObject.self), made, name.string)
  }
  return made
}

/// Replaces what is no class, but stands for some, by those.
func resolveBases(_ vm: Machine, _ bases: [Value]) throws -> [Value] {
  if bases.allSatisfy({ $0.asType != nil }) { return bases }
  var result: [Value] = []
  for base in bases {
    if base.asType != nil {
      result.append(base)
    } else if let entries = try vm.findAttribute(base, intern("__mro_entries__")) {
      guard let tuple = try vm.call(entries, .tuple(bases)).asTuple else {
        throw typeError("__mro_entries__ must return a tuple")
      }
      result += tuple.elements
    } else {
      result.append(base)
    }
  }
  return result
}

/// Takes `metaclass` out of the keywords and finds the most derived one.
private func chooseMetaclass(_ keywords: inout [(name: StrObject, value: Value)], _ bases: [Value]) throws -> Value {
  var chosen: Value
  if let position = keywords.firstIndex(where: { $0.name.string == "metaclass" }) {
    chosen = keywords.remove(at: position).value
  } else {
    // The type of the first base, whatever it is: `class A(3)` is called with int and complains as CPython does.
    chosen = .object(bases.first.map(\.type) ?? builtin.type)
  }
  if let wanted = chosen.asType, wanted.isSubclass(of: builtin.type) {
    chosen = .object(try mostDerivedMetaclass(wanted, bases))
  }
  return chosen
}

private func prepare(
  _ vm: Machine, _ metaclass: Value, _ name: Text, _ bases: [Value], _ keywords: [(name: StrObject, value: Value)]
) throws -> DictObject {
  if let cls = metaclass.asType, !cls.isHeap { return DictObject() }
  guard let prepare = try vm.findAttribute(metaclass, names.prepare) else { return DictObject() }
  let made = try vm.call(prepare, arguments: [.str(name), .tuple(bases)], keywords: keywords)
  guard let namespace = made.asDict else {
    let shown = metaclass.asType?.name ?? "<metaclass>"
    throw typeError("\(shown).__prepare__() must return a mapping, not \(made.type.name)")
  }
  return namespace
}

private func store(_ vm: Machine, _ namespace: DictObject, _ name: StrObject, _ value: Value) throws {
  if namespace.isExact {
    namespace.table.set(name, value)
  } else {
    try vm.setItem(.object(namespace), .object(name), value)
  }
}

private func checkCell(_ vm: Machine, _ cell: CellObject, _ made: Value, _ name: String) throws {
  if cell.value.isUndefined {
    let shown = try vm.repr(made).string
    throw runtimeError(
      "__class__ not set defining '\(name)' as \(shown). Was __classcell__ propagated to type.__new__?")
  }
  if !cell.value.isIdentical(to: made) {
    throw typeError(
      "__class__ set to \(try vm.repr(cell.value).string) defining '\(name)' as \(try vm.repr(made).string)")
  }
}
