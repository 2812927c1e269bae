extension Machine {
  /// `value.name`.
  /// - Throws: AttributeError in CPython's words, or whatever a property raises.
  package func getAttribute(_ value: Value, _ name: StrObject) throws -> Value {
    if let found = try findAttribute(value, name) { return found }
    throw missingAttribute(value, name)
  }

  /// `value.name`, or nil when there is none. An AttributeError of the program's own code passes as an error, but for
  /// that of `__getattr__` and `__getattribute__` when `quiet`.
  package func findAttribute(_ value: Value, _ name: StrObject) throws -> Value? {
    guard case .object(let object) = value else { return try findGeneric(value, value.type, name, nil) }
    switch object.kind {
    case .type: return try findClassAttribute(unsafeDowncast(object, to: TypeObject.self), name)
    case .module:
      let module = unsafeDowncast(object, to: ModuleObject.self)
      if let found = module.namespace.table[name] { return found }
      if let hook = module.namespace.table[names.getattr] { return try call(hook, .object(name)) }
      if name === names.dict { return .object(module.namespace) }
      return try findGeneric(value, object.cls, name, nil)
    case .superObject:
      return try findSuper(unsafeDowncast(object, to: SuperObject.self), name)
    default: break
    }
    let cls = object.cls
    if !object.isExact {
      if let hook = lookUp(cls, names.getattribute), hook.kind != .native {
        do { return try call(bind(hook, to: value, cls), .object(name)) } catch let error as Raised
          where error.exception.cls.isSubclass(of: builtin.attributeError)
        {
          guard let fallback = lookUp(cls, names.getattr) else { throw error }
          return try call(bind(fallback, to: value, cls), .object(name))
        }
      }
      if let fallback = lookUp(cls, names.getattr) {
        do {
          if let found = try findGeneric(value, cls, name, object) { return found }
        } catch let error as Raised where error.exception.cls.isSubclass(of: builtin.attributeError) {}
        return try call(bind(fallback, to: value, cls), .object(name))
      }
    }
    return try findGeneric(value, cls, name, object)
  }

  /// As `object.__getattribute__`: data descriptors of the class, then the instance, then the class.
  func findGeneric(_ value: Value, _ cls: TypeObject, _ name: StrObject, _ object: Object?) throws -> Value? {
    let found = lookUp(cls, name)
    if let found, isDataDescriptor(found), found.kind != .instance || lookUp(found.type, names.get) != nil {
      return try bind(found, to: value, cls)
    }
    if let object, object.hasAttributes {
      if object.kind == .instance {
        if let own = unsafeDowncast(object, to: Instance.self).own(name) { return own }
      } else if let own = object.attributes?.table[name] {
        return own
      }
      if name === names.dict, let dictionary = object.attributes { return .object(dictionary) }
    }
    if let found { return try bind(found, to: value, cls) }
    if name === names.cls { return .object(cls) }
    if let object, object.kind == .boundMethod || object.kind == .other { return try objectFindAttribute(object, name) }
    return nil
  }

  private func findClassAttribute(_ cls: TypeObject, _ name: StrObject) throws -> Value? {
    let meta = cls.cls
    let onMeta = lookUp(meta, name)
    if let onMeta, isDataDescriptor(onMeta) { return try bind(onMeta, to: .object(cls), meta) }
    if let found = lookUp(cls, name) { return try bindOnClass(found, cls) }
    if let onMeta { return try bind(onMeta, to: .object(cls), meta) }
    if name === names.cls { return .object(meta) }
    if meta.isHeap, let fallback = lookUp(meta, names.getattr) {
      return try call(bind(fallback, to: .object(cls), meta), .object(name))
    }
    return nil
  }

  private func findSuper(_ proxy: SuperObject, _ name: StrObject) throws -> Value? {
    if name === names.cls { return .object(builtin.superType) }
    let order = proxy.receiverType.mro
    guard let position = order.firstIndex(where: { $0 === proxy.startAfter }) else { return nil }
    for cls in order[(position + 1)...] {
      guard let found = cls.namespace.table[name] else { continue }
      if case .object(let receiver) = proxy.receiver, receiver.kind == .type,
        unsafeDowncast(receiver, to: TypeObject.self) === proxy.receiverType
      {
        return try bindOnClass(found, proxy.receiverType)
      }
      return try bind(found, to: proxy.receiver, proxy.receiverType)
    }
    return try findGeneric(.object(proxy), builtin.superType, name, nil)
  }

  func isDataDescriptor(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    switch object.kind {
    case .property, .getSet: return true
    case .instance: return lookUp(object.cls, names.set) != nil || lookUp(object.cls, names.delete) != nil
    default: return false
    }
  }

  /// What a class's attribute is for an instance: functions become methods, descriptors answer.
  func bind(_ attribute: Value, to receiver: Value, _ cls: TypeObject) throws -> Value {
    guard case .object(let object) = attribute else { return attribute }
    switch object.kind {
    case .function: return .object(BoundMethodObject(function: attribute, receiver: receiver))
    case .native:
      // A plain builtin function in a class body stays as it is; only methods of builtin types bind.
      if unsafeDowncast(object, to: NativeObject.self).owner == nil { return attribute }
      return .object(BoundMethodObject(function: attribute, receiver: receiver))
    case .staticMethod, .classMethod:
      if let answer = try overriddenGet(attribute, object, receiver, cls) { return answer }
      let function = unsafeDowncast(object, to: WrappedMethodObject.self).function
      return object.kind == .staticMethod ? function : try bindToClass(function, cls)
    case .property:
      if let answer = try overriddenGet(attribute, object, receiver, cls) { return answer }
      let property = unsafeDowncast(object, to: PropertyObject.self)
      if property.getter.isNone {
        throw attributeError("property\(propertyName(property)) of '\(cls.name)' object has no getter")
      }
      return try call(property.getter, receiver)
    case .getSet: return try unsafeDowncast(object, to: GetSetObject.self).get(self, receiver)
    case .instance:
      guard let getter = lookUp(object.cls, names.get) else { return attribute }
      return try call(bind(getter, to: attribute, object.cls), receiver, .object(cls))
    default: return attribute
    }
  }

  /// What a class's attribute is when asked of the class itself.
  func bindOnClass(_ attribute: Value, _ cls: TypeObject) throws -> Value {
    guard case .object(let object) = attribute else { return attribute }
    switch object.kind {
    case .staticMethod, .classMethod:
      if let answer = try overriddenGet(attribute, object, .none, cls) { return answer }
      let function = unsafeDowncast(object, to: WrappedMethodObject.self).function
      return object.kind == .staticMethod ? function : try bindToClass(function, cls)
    case .property: return try overriddenGet(attribute, object, .none, cls) ?? attribute
    case .instance:
      guard let getter = lookUp(object.cls, names.get) else { return attribute }
      return try call(bind(getter, to: attribute, object.cls), .none, .object(cls))
    default: return attribute
    }
  }

  /// `__get__` of a program's subclass of `property`, `staticmethod` or `classmethod`.
  private func overriddenGet(
    _ attribute: Value, _ object: Object, _ receiver: Value, _ cls: TypeObject
  ) throws -> Value? {
    guard let getter = override(object, names.get) else { return nil }
    return try call(bind(getter, to: attribute, object.cls), receiver, .object(cls))
  }

  /// What `classmethod(function)` gives: a method of the class, for what is no function too.
  private func bindToClass(_ function: Value, _ cls: TypeObject) throws -> Value {
    switch function.kind {
    case .function, .staticMethod, .classMethod, .property, .getSet:
      return try bind(function, to: .object(cls), cls.cls)
    case .boundMethod: return function
    case .instance where lookUp(function.type, names.get) != nil:
      return try bind(function, to: .object(cls), cls.cls)
    default: return .object(BoundMethodObject(function: function, receiver: .object(cls)))
    }
  }

  private func propertyName(_ property: PropertyObject) -> String {
    property.name.asStr.map { " '\($0.string)'" } ?? ""
  }

  // MARK: Setting

  /// `value.name = new`.
  package func setAttribute(_ value: Value, _ name: StrObject, _ new: Value) throws {
    guard case .object(let object) = value else { throw cannotSet(value, name) }
    if !object.isExact, let hook = lookUp(object.cls, names.setattr), hook.kind != .native {
      _ = try call(bind(hook, to: value, object.cls), .object(name), new)
      return
    }
    try setGeneric(value, object, name, new)
  }

  /// As `object.__setattr__` (and `type.__setattr__`): no hook of the program is asked. `.undefined` deletes.
  func setGeneric(_ value: Value, _ object: Object, _ name: StrObject, _ new: Value) throws {
    if object.kind == .type { return try setClassAttribute(unsafeDowncast(object, to: TypeObject.self), name, new) }
    if let descriptor = lookUp(object.cls, name), isDataDescriptor(descriptor) {
      return try setDescriptor(descriptor, value, object.cls, name, new)
    }
    if name === names.cls, let cls = new.asType {
      guard object.kind == .instance, cls.isHeap else {
        throw typeError("__class__ assignment only supported for mutable types or ModuleType subclasses")
      }
      object.cls = cls
      return
    }
    guard object.hasAttributes else { throw cannotSet(value, name) }
    if object.kind == .instance, !new.isUndefined, name !== names.dict,
      unsafeDowncast(object, to: Instance.self).setSole(name, new)
    {
      return
    }
    guard let table = object.attributes?.table else { throw cannotSet(value, name) }
    if name === names.dict, let dictionary = new.asDict {
      object.attributes = dictionary
      return
    }
    if new.isUndefined {
      let position = table.find(name)
      if position < 0 { throw missingAttribute(value, name, deleting: true) }
      table.remove(at: position)
    } else {
      table.set(name, new)
    }
  }

  private func setDescriptor(
    _ descriptor: Value, _ value: Value, _ cls: TypeObject, _ name: StrObject, _ new: Value
  ) throws {
    guard case .object(let object) = descriptor else { return }
    if object.kind == .property, override(object, new.isUndefined ? names.delete : names.set) == nil {
      let property = unsafeDowncast(object, to: PropertyObject.self)
      let isDelete = new.isUndefined
      let function = isDelete ? property.deleter : property.setter
      if function.isNone {
        throw attributeError(
          "property\(propertyName(property)) of '\(cls.name)' object has no \(isDelete ? "deleter" : "setter")")
      }
      _ = isDelete ? try call(function, value) : try call(function, value, new)
    } else if object.kind == .getSet {
      let getSet = unsafeDowncast(object, to: GetSetObject.self)
      guard let set = getSet.set else {
        if cls.isHeap || object.cls === builtin.getSetDescriptor {
          throw attributeError("readonly attribute")
        }
        throw cannotSet(value, name)
      }
      try set(self, value, new)
    } else {
      let method = new.isUndefined ? names.delete : names.set
      guard let function = lookUp(object.cls, method) else {
        throw attributeError(method.string)
      }
      let bound = try bind(function, to: descriptor, object.cls)
      _ = new.isUndefined ? try call(bound, value) : try call(bound, value, new)
    }
  }

  private func setClassAttribute(_ cls: TypeObject, _ name: StrObject, _ new: Value) throws {
    guard cls.isHeap else {
      throw typeError("cannot set '\(name.string)' attribute of immutable type '\(cls.name)'")
    }
    if let descriptor = lookUp(cls.cls, name), isDataDescriptor(descriptor) {
      return try setDescriptor(descriptor, .object(cls), cls.cls, name, new)
    }
    if new.isUndefined {
      let position = cls.namespace.table.find(name)
      if position < 0 { throw attributeError("type object '\(cls.name)' has no attribute '\(name.string)'") }
      cls.namespace.table.remove(at: position)
    } else {
      cls.namespace.table.set(name, new)
    }
    cls.changed()
  }

  /// `del value.name`.
  package func deleteAttribute(_ value: Value, _ name: StrObject) throws {
    guard case .object(let object) = value else { throw cannotSet(value, name) }
    if !object.isExact, let hook = lookUp(object.cls, names.delattr), hook.kind != .native {
      _ = try call(bind(hook, to: value, object.cls), .object(name))
      return
    }
    try setGeneric(value, object, name, .undefined)
  }

  // MARK: Messages

  func missingAttribute(_ value: Value, _ name: StrObject, deleting: Bool = false) -> Raised {
    let message: String
    if let cls = value.asType {
      message = "type object '\(cls.name)' has no attribute '\(name.string)'"
    } else if let module = value.asModule {
      message = "module '\(module.name)' has no attribute '\(name.string)'"
    } else if case .object(let object) = value, object.kind == .superObject {
      message = "'super' object has no attribute '\(name.string)'"
    } else {
      message = "'\(value.type.name)' object has no attribute '\(name.string)'"
    }
    let raised = attributeError(message)
    raised.exception.attributes?.table.set(names.nameAttribute, .object(name))
    raised.exception.attributes?.table.set(names.objAttribute, value)
    return raised
  }

  private func cannotSet(_ value: Value, _ name: StrObject) -> Raised {
    if lookUp(value.type, name) != nil {
      return attributeError("'\(value.type.name)' object attribute '\(name.string)' is read-only")
    }
    return attributeError("'\(value.type.name)' object has no attribute '\(name.string)'")
  }
}
