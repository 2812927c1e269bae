/// A Python value: small ones inline, everything else one reference.
///
/// `undefined` is no Python value: it marks an unbound local, a missing argument, an empty slot.
public enum Value: @unchecked Sendable {
  case undefined
  case none
  case bool(Bool)
  case int(Int)
  case float(Double)
  case object(Object)
}

extension Value {
  /// True for the marker of an unbound slot.
  @inline(__always) public var isUndefined: Bool {
    if case .undefined = self { return true }
    return false
  }

  /// True for `None`.
  @inline(__always) public var isNone: Bool {
    if case .none = self { return true }
    return false
  }

  /// The object behind a reference; nil for inline values.
  @inline(__always) public var object: Object? {
    if case .object(let object) = self { return object }
    return nil
  }

  /// The layout of the object; nil for inline values.
  @inline(__always) var kind: Kind? {
    if case .object(let object) = self { return object.kind }
    return nil
  }

  /// The type of the value, as `type(v)` answers.
  public var type: TypeObject {
    switch self {
    case .undefined, .none: return builtin.none
    case .bool: return builtin.bool
    case .int: return builtin.int
    case .float: return builtin.float
    case .object(let object): return object.cls
    }
  }

  /// `a is b`: the same object, or equal inline values of one type.
  @inline(__always) public func isIdentical(to other: Value) -> Bool {
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
  public var asStr: StrObject? { cast(.str, StrObject.self) }
  public var asBytes: BytesObject? { cast(.bytes, BytesObject.self) }
  public var asList: ListObject? { cast(.list, ListObject.self) }
  public var asTuple: TupleObject? { cast(.tuple, TupleObject.self) }
  public var asDict: DictObject? { cast(.dict, DictObject.self) }
  public var asType: TypeObject? { cast(.type, TypeObject.self) }
  public var asFunction: FunctionObject? { cast(.function, FunctionObject.self) }
  public var asNative: NativeObject? { cast(.native, NativeObject.self) }
  public var asException: ExceptionObject? { cast(.exception, ExceptionObject.self) }
  public var asInteger: IntObject? { cast(.int, IntObject.self) }
  public var asInstance: Instance? { cast(.instance, Instance.self) }
  public var asSlice: SliceObject? { cast(.slice, SliceObject.self) }
  public var asRange: RangeObject? { cast(.range, RangeObject.self) }
  public var asModule: ModuleObject? { cast(.module, ModuleObject.self) }
  /// A generator, coroutine or async generator.
  public var asGenerator: GeneratorObject? {
    if case .object(let object) = self, object.kind.isGeneratorLike {
      return unsafeDowncast(object, to: GeneratorObject.self)
    }
    return nil
  }
  /// A set or a frozenset.
  public var asSet: SetObject? {
    if case .object(let object) = self, object.kind == .set || object.kind == .frozenset {
      return unsafeDowncast(object, to: SetObject.self)
    }
    return nil
  }

  /// A `str` of this text.
  @inline(__always) public static func str(_ text: Text) -> Value { .object(StrObject(text)) }
  /// A `str` of this Swift string.
  public static func string(_ string: String) -> Value { .object(StrObject(Text(string))) }
  public static func list(_ elements: [Value]) -> Value { .object(ListObject(elements)) }
  public static func tuple(_ elements: [Value]) -> Value { .object(TupleObject(elements)) }
  public static func bytes(_ bytes: [UInt8]) -> Value { .object(BytesObject(bytes)) }
}
