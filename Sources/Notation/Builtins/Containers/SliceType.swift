/// The types `slice` and `mappingproxy`.
func registerSlice() {
  let slice = builtin.slice
  slice.constructor("(cls, start, stop=<unset>, step=None, /)") { _, _, a in
    .object(a[2].isUndefined ? SliceObject(.none, a[1], .none) : SliceObject(a[1], a[2], a[3]))
  }
  slice.getter("start") { _, slice in slice.asSlice?.start ?? .none }
  slice.getter("stop") { _, slice in slice.asSlice?.stop ?? .none }
  slice.getter("step") { _, slice in slice.asSlice?.step ?? .none }
  slice.method("indices", "(self, length, /)", on: \.asSlice) { vm, slice, a in
    let length = try vm.integer(a[1])
    if try vm.isLess(length, .int(0)) { throw valueError("length should not be negative") }
    let bounds = try vm.sliceBounds(slice, length: length)
    return .tuple([bounds.start, bounds.stop, bounds.step])
  }
  slice.constant("__hash__", .none)
}

extension Value {
  var asMappingProxy: MappingProxyObject? { cast(.mappingProxy, MappingProxyObject.self) }
}

func registerMappingProxy() {
  let proxy = builtin.mappingProxy
  proxy.constructor("(cls, mapping, /)") { vm, _, a in
    let isMapping =
      a[1].asDict != nil || a[1].asMappingProxy != nil
      || a[1].kind == .instance && vm.lookUp(a[1].type, names.getitem) != nil
    if !isMapping { throw typeError("mappingproxy() argument must be a mapping, not \(a[1].type.name)") }
    return .object(MappingProxyObject(a[1]))
  }
  proxy.constant("__hash__", .none)
  proxy.method("get", "(self, key, default=None, /)", on: \.asMappingProxy) { vm, proxy, a in
    try vm.callMethod(proxy.mapping, intern("get"), a[1], a[2])
  }
  for name in ["keys", "values", "items", "copy"] {
    proxy.method(name, "(self, /)", on: \.asMappingProxy) { vm, proxy, _ in
      try vm.callMethod(proxy.mapping, intern(name))
    }
  }
}
