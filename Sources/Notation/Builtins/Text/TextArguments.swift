// How arguments of the methods of str are read, with CPython's complaints.

extension TypeObject {
  /// Adds a method of `str` whose body gets the text itself.
  func textMethod(
    _ name: String, _ signature: String, _ body: @escaping (Machine, Text, Arguments) throws -> Value
  ) {
    let owner = self
    method(name, signature) { vm, a in
      guard let text = a[0].asStr else { throw wrongReceiver(owner, name, a[0]) }
      vm.charge(bytes: text.text.count)
      return try body(vm, text.text, a)
    }
  }
}

/// The str that a method asks in its argument number `position`.
func textArgument(_ value: Value, _ function: String, _ position: String) throws -> Text {
  guard let text = value.asStr else {
    throw typeError("\(function)() argument\(position) must be str, not \(value.type.name)")
  }
  return text.text
}

/// The str that a search method asks.
func needle(_ value: Value) throws -> Text {
  guard let text = value.asStr else { throw typeError("must be str, not \(value.type.name)") }
  return text.text
}

extension Machine {
  /// A bound of a search: nil when it is None or was not given; numbers beyond a word count as the largest one.
  func searchBound(_ value: Value) throws -> Int? {
    switch value {
    case .none, .undefined: return nil
    case .int(let number): return number
    default: break
    }
    let isIndex = value.plainInteger != nil || value.object.map { override($0, names.index) != nil } ?? false
    guard isIndex else { throw typeError("slice indices must be integers or None or have an __index__ method") }
    let number = try exactInteger(value)
    return number.int ?? (number.isNegative ? -Int.max : Int.max)
  }

  /// The one code point that a padding method fills with.
  func fillCharacter(_ value: Value) throws -> UInt32 {
    guard let text = value.asStr else {
      throw typeError("The fill character must be a unicode character, not \(value.type.name)")
    }
    guard text.text.count == 1 else { throw typeError("The fill character must be exactly one character long") }
    return text.text[0]
  }

  /// The width that a padding method asks, charged to the program.
  func paddingWidth(_ value: Value) throws -> Int {
    let width = try size(value)
    try reserve(bytes: width)
    return width
  }
}
