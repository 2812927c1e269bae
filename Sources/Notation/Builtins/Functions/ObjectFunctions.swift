/// Installs the functions about objects and classes, and the names of the types that they are about.
func installObjectFunctions(_ vm: Machine) {
  installAttributeFunctions(vm)
  installInspection(vm)
  installTypeNames(vm)
}

private func installInspection(_ vm: Machine) {
  vm.install("isinstance", "(obj, class_or_tuple, /)") { vm, a in .bool(try vm.isInstance(a[0], ofAny: a[1])) }
  vm.install("issubclass", "(cls, class_or_tuple, /)") { vm, a in .bool(try vm.isSubclass(a[0], ofAny: a[1])) }
  vm.install("callable", "(obj, /)") { vm, a in .bool(vm.isCallable(a[0])) }
  vm.install("id", "(obj, /)") { vm, a in .int(vm.identity(of: a[0])) }
  vm.install("globals", "()") { vm, _ in .object(vm.currentGlobals()) }
  vm.install("locals", "()") { vm, _ in .object(vm.currentLocals()) }
  vm.install("vars", "(object=<absent>, /)") { vm, a in
    if a[0].isUndefined { return .object(vm.currentLocals()) }
    guard let dictionary = try vm.findAttribute(a[0], names.dict) else {
      throw typeError("vars() argument must have __dict__ attribute")
    }
    return dictionary
  }
  vm.install("dir", "(object=<absent>, /)") { vm, a in
    if a[0].isUndefined {
      return .list(sortedNames(vm.currentLocals().table.keys).map { .object($0) })
    }
    return .list(try vm.directory(a[0]))
  }
}

private func installTypeNames(_ vm: Machine) {
  let table = vm.builtins.namespace.table
  for cls in builtin.all where cls.layout == .exception && cls.module == "builtins" {
    table.set(intern(cls.name), .object(cls))
  }
  table.set(intern("IOError"), .object(builtin.osError))
  table.set(intern("EnvironmentError"), .object(builtin.osError))
  for cls in [
    builtin.object, builtin.type, builtin.superType, builtin.property, builtin.staticMethod, builtin.classMethod,
  ] {
    table.set(intern(cls.name), .object(cls))
  }
  table.set(intern("NotImplemented"), notImplemented)
  table.set(intern("Ellipsis"), ellipsis)
  table.set(intern("__debug__"), .bool(true))
  for name in ["ExceptionGroup", "BaseExceptionGroup"] {
    vm.install(name, "(*args)") { _, _ in
      throw Raised(
        builtin.notImplementedError,
        "\(name) is not part of the notation: raise one exception, or keep several in a list")
    }
  }
}

/// Fills the types that belong to objects, classes and exceptions.
func registerObjects() {
  registerObjectType()
  registerTypeType()
  registerFunctionType()
  registerMethodTypes()
  registerCodeType()
  registerGeneratorAttributes()
  registerFrameTypes()
  registerDescriptorTypes()
  registerSuperType()
  registerSmallTypes()
  registerUnionType()
  registerGenericAliasType()
  registerExceptions()
}
