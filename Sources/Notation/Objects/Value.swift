/// A Python value: small ones inline, everything else one reference.
///
/// `undefined` is no Python value: it marks an unbound local, a missing argument, an empty slot.
package enum Value: @unchecked Sendable {
  case undefined
  case none
  case bool(Bool)
  case int(Int)
  case float(Double)
  case object(Object)
}

extension Value {
  /// True for the marker of an unbound slot.
  @inline(__always) package var isUndefined: Bool {
    if case .undefined = self { return true }
    return false
  }

  /// True for `None`.
  @inline(__always) package var isNone: Bool {
    if case .none = self { return true }
    return false
  }

  /// The object behind a reference; nil for inline values.
  @inline(__always) package var object: Object? {
    if case .object(let object) = self { return object }
    return nil
  }

  /// The layout of the object; nil for inline values.
  @inline(__always) var kind: Kind? {
    if case .object(let object) = self { return object.kind }
    return nil
  }

  /// The type of the value, as `type(v)` answers.
  package var type: TypeObject {
    switch self {
    case .undefined, .none: return builtin.none
    case .bool: return builtin.bool
    case .int: return builtin.int
    case .float: return builtin.float
    case .object(let object): return object.cls
    }
  }

  /// `a is b`: the same object, or equal inline values of one type.
  @inline(__always) package func isIdentical(to other: Value) -> Bool {
    switch (self, other) {
    case (.object(let a), .object(let b)): return a === b
    case (.none, .none), (.undefined, .undefined): return true
    case (.bool(let a), .bool(let b)): return a == b
    case (.int(let a), .int(let b)): return a == b
    case (.float(let a), .float(let b)): return a.bitPattern == b.bitPattern
    default: return false
    }
  }
}

// Downcasts by layout. A subclass of a builtin has its base's layout, so these hold for it too.
extension Value {
  @inline(__always) func cast<T: Object>(_ kind: Kind, _: T.Type) -> T? {
    if case .object(let object) = self, object.kind == kind { return unsafeDowncast(object, to: T.self) }
    return nil
  }
  package var asStr: StrObject? { cast(.str, StrObject.self) }
  package var asBytes: BytesObject? { cast(.bytes, BytesObject.self) }
  package var asList: ListObject? { cast(.list, ListObject.self) }
  package var asTuple: TupleObject? { cast(.tuple, TupleObject.self) }
  package var asDict: DictObject? { cast(.dict, DictObject.self) }
  package var asType: TypeObject? { cast(.type, TypeObject.self) }
  package var asFunction: FunctionObject? { cast(.function, FunctionObject.self) }
  package var asNative: NativeObject? { cast(.native, NativeObject.self) }
  package var asException: ExceptionObject? { cast(.exception, ExceptionObject.self) }
  package var asInteger: IntObject? { cast(.int, IntObject.self) }
  package var asInstance: Instance? { cast(.instance, Instance.self) }
  package var asSlice: SliceObject? { cast(.slice, SliceObject.self) }
  package var asRange: RangeObject? { cast(.range, RangeObject.self) }
  package var asModule: ModuleObject? { cast(.module, ModuleObject.self) }
  /// A generator, coroutine or async generator.
  package var asGenerator: GeneratorObject? {
    if case .object(let object) = self, object.kind.isGeneratorLike {
      return unsafeDowncast(object, to: GeneratorObject.self)
    }
    return nil
  }
  /// A set or a frozenset.
  package var asSet: SetObject? {
    if case .object(let object) = self, object.kind == .set || object.kind == .frozenset {
      return unsafeDowncast(object, to: SetObject.self)
    }
    return nil
  }

  /// A `str` of this text.
  @inline(__always) package static func str(_ text: Text) -> Value { .object(StrObject(text)) }
  /// A `str` of this Swift string.
  package static func string(_ string: String) -> Value { .object(StrObject(Text(string))) }
  package static func list(_ elements: [Value]) -> Value { .object(ListObject(elements)) }
  package static func tuple(_ elements: [Value]) -> Value { .object(TupleObject(elements)) }
  package static func bytes(_ bytes: [UInt8]) -> Value { .object(BytesObject(bytes)) }
}
