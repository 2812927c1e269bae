/// Fills the types of modules, cells and the singletons.
func registerSmallTypes() {
  registerModuleType(builtin.module)
  registerCellType(builtin.cell)
  for (type, value) in [(builtin.ellipsis, ellipsis), (builtin.notImplementedType, notImplemented)] {
    type.constructor("(cls, /, *args, **kwargs)") { _, a in
      if (a[1].asTuple?.elements.count ?? 0) > 0 || (a[2].asDict?.table.count ?? 0) > 0 {
        throw typeError("\(type.name) takes no arguments")
      }
      return value
    }
  }
}

private func registerModuleType(_ type: TypeObject) {
  type.constructor("(cls, name, doc=None)") { _, a in
    guard let name = a[1].asStr else {
      throw typeError("module() argument 'name' must be str, not \(a[1].type.name)")
    }
    let module = ModuleObject(name.string)
    let table = module.namespace.table
    table.set(names.name, a[1])
    table.set(names.doc, a[2])
    for absent in [names.package, intern("__loader__"), names.spec] { table.set(absent, .none) }
    if let cls = a[0].asType, cls !== builtin.module { module.cls = cls }
    return .object(module)
  }
  type.method("__init__", "(self, name, doc=None)") { _, _ in .none }
  type.getter(
    "__dict__", set: readOnly
  ) { _, receiver in
    guard let module = receiver.asModule else {
      throw typeError("descriptor '__dict__' for 'module' objects doesn't apply to a '\(receiver.type.name)' object")
    }
    return .object(module.namespace)
  }
}

private func registerCellType(_ type: TypeObject) {
  func receiverCell(_ value: Value) throws -> CellObject {
    guard case .object(let object) = value, object.kind == .cell else {
      throw typeError("descriptor requires a 'cell' object but received a '\(value.type.name)'")
    }
    return unsafeDowncast(object, to: CellObject.self)
  }
  type.constructor("(cls, contents=None, /)") { _, a in .object(CellObject(a[1])) }
  type.getter(
    "cell_contents",
    set: { _, receiver, new in try receiverCell(receiver).value = new },
    { _, receiver in
      let value = try receiverCell(receiver).value
      if value.isUndefined { throw valueError("Cell is empty") }
      return value
    })
}
