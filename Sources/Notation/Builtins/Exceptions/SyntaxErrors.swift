/// Fills `SyntaxError`: a message and where it is, `SyntaxError('msg', (file, line, column, text))`.
func registerSyntaxError() {
  let type = builtin.syntaxError
  let new = NativeObject("__new__", "(cls, *args, **kwargs)") { vm, a in
    guard let cls = a[0].asType else { throw typeError("SyntaxError.__new__(X): X is not a type object") }
    let exception = ExceptionObject(cls, a[1].asTuple?.elements ?? [])
    if vm.hasNativeInitializer(cls) { try check(vm, exception, a[2]) }
    return .object(exception)
  }
  type.constant("__new__", .object(new))
  type.method("__init__", "(self, /, *args, **kwargs)") { vm, a in
    let exception = try receiverException(a[0])
    exception.arguments = a[1].asTuple?.elements ?? []
    try check(vm, exception, a[2])
    return .none
  }
  addField(type, "msg") { $0.arguments.first }
  for (position, name) in placeFields.enumerated() {
    addField(type, name) { exception in
      guard exception.arguments.count == 2, let place = placeTuple(exception.arguments[1]) else { return nil }
      return position < place.count ? place[position] : nil
    }
  }
  addField(type, "print_file_and_line")
  type.method("__str__", "(self, /)", "Return str(self).") { vm, a in .str(try vm.exceptionStr(receiverException(a[0])))
  }
}

private let placeFields = ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"]

private func placeTuple(_ value: Value) -> [Value]? { value.asTuple?.elements ?? value.asList?.elements }

private func check(_ vm: Machine, _ exception: ExceptionObject, _ keywords: Value) throws {
  if let extra = keywords.asDict, extra.table.count > 0 {
    throw typeError("\(exception.cls.name)() takes no keyword arguments")
  }
  guard exception.arguments.count == 2 else { return }
  let place = try placeTuple(exception.arguments[1]) ?? vm.array(of: exception.arguments[1])
  if place.count < 4 { throw typeError("function takes at least 4 arguments (\(place.count) given)") }
  if place.count > 6 { throw typeError("function takes at most 6 arguments (\(place.count) given)") }
  if place.count == 5 { throw typeError("end_offset must be provided when end_lineno is provided") }
  exception.arguments[1] = .tuple(place)
}

extension ExceptionObject {
  /// One of the facts of a SyntaxError: what was set, or what its arguments say.
  func syntaxFact(_ name: String) -> Value? {
    if let own = field(intern(name)) { return own.isNone ? nil : own }
    if name == "msg" { return arguments.first }
    guard arguments.count == 2, let place = placeTuple(arguments[1]), let position = placeFields.firstIndex(of: name),
      position < place.count, !place[position].isNone
    else { return nil }
    return place[position]
  }
}

extension Machine {
  /// `invalid syntax (x.py, line 3)`.
  func syntaxErrorStr(_ exception: ExceptionObject) throws -> Text {
    let message = try str(exception.syntaxFact("msg") ?? .none)
    let file = exception.syntaxFact("filename")?.asStr?.string.split(separator: "/").last.map(String.init)
    var line: Int?
    if case .int(let number)? = exception.syntaxFact("lineno") { line = number }
    switch (file, line) {
    case (let file?, let line?): return message + Text(" (\(file), line \(line))")
    case (let file?, nil): return message + Text(" (\(file))")
    case (nil, let line?): return message + Text(" (line \(line))")
    case (nil, nil): return message
    }
  }
}
