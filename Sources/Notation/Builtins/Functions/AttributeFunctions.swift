/// Installs `getattr`, `setattr`, `hasattr`, `delattr`.
func installAttributeFunctions(_ vm: Machine) {
  vm.install("getattr", "(object, name, default=<absent>, /)") { vm, a in
    let name = try attributeName(a[1])
    if a[2].isUndefined { return try vm.getAttribute(a[0], name) }
    do {
      return try vm.findAttribute(a[0], name) ?? a[2]
    } catch let error as Raised where error.exception.cls.isSubclass(of: builtin.attributeError) {
      return a[2]
    }
  }
  vm.install("hasattr", "(obj, name, /)") { vm, a in
    let name = try attributeName(a[1])
    do {
      return .bool(try vm.findAttribute(a[0], name) != nil)
    } catch let error as Raised where error.exception.cls.isSubclass(of: builtin.attributeError) {
      return .bool(false)
    }
  }
  vm.install("setattr", "(obj, name, value, /)") { vm, a in
    try vm.setAttribute(a[0], attributeName(a[1]), a[2])
    return .none
  }
  vm.install("delattr", "(obj, name, /)") { vm, a in
    try vm.deleteAttribute(a[0], attributeName(a[1]))
    return .none
  }
}

extension Machine {
  /// Adds a function to the builtins.
  func install(_ name: String, _ signature: String, _ body: @escaping NativeObject.Body) {
    builtins.namespace.table.set(intern(name), .object(NativeObject(name, signature, body: body)))
  }
}
