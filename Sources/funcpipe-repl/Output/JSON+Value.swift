import Notation

extension JSON {
  /// A Python value: as JSON has it, else `{"tuple":[…]}`, `{"dict":[[k,v],…]}`, or `{"repr":"…"}`.
  ///
  /// A container in itself, one nested deeper than JSON's readers allow, and instances of subclasses are given as `repr`,
  /// which may run the program's `__repr__`.
  init(_ value: Value, _ machine: Machine, depth: Int = 0) {
    switch value {
    case .none, .undefined: self = .null
    case .bool(let flag): self = .bool(flag)
    case .int(let number): self = .int(number)
    case .float(let number) where number.isFinite: self = .number(JSON.representation(value, machine))
    case .object(let object) where object.isExact && depth < JSON.deepest:
      self = JSON.container(value, machine, depth) ?? JSON.repr(value, machine)
    default: self = JSON.repr(value, machine)
    }
  }

  private static let deepest = 100

  private static func container(_ value: Value, _ machine: Machine, _ depth: Int) -> JSON? {
    func json(_ element: Value) -> JSON { JSON(element, machine, depth: depth + 1) }
    if let string = value.asStr { return .text(string.text) }
    if value.asInteger != nil {
      // Python itself prints no integer of more than 4300 digits.
      guard let digits = try? machine.repr(value).string else { return nil }
      return .number(digits)
    }
    if let list = value.asList { return .array(list.elements.map(json)) }
    if let tuple = value.asTuple { return .object([("tuple", .array(tuple.elements.map(json)))]) }
    if let dict = value.asDict {
      return .object([("dict", .array(dict.table.pairs.map { .array([json($0.key), json($0.value)]) }))])
    }
    return nil
  }

  private static func repr(_ value: Value, _ machine: Machine) -> JSON {
    .object([("repr", .string(representation(value, machine)))])
  }

  private static func representation(_ value: Value, _ machine: Machine) -> String {
    (try? machine.repr(value).string) ?? "<\(value.type.name) object>"
  }
}
