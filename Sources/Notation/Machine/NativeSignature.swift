/// The parameters of a native function, read from their Python text, and how arguments are bound to them.
///
/// Bound arguments are one value a parameter: `*args` a tuple, `**kwargs` a dict, `.undefined` where nothing was given
/// and the text has no default that can be written as a constant.
package final class NativeSignature {
  package struct Parameter {
    package enum Kind { case positionalOnly, positional, variadic, keywordOnly, keywordVariadic }
    package let name: String
    package let kind: Kind
    package let isRequired: Bool
    let defaultValue: Value
  }
  package let parameters: [Parameter]
  private let positionalCount: Int
  private let requiredCount: Int
  private let hasVariadic: Bool
  private let hasKeywords: Bool
  private let isMethod: Bool

  init(_ text: String) {
    var parameters: [Parameter] = []
    var keywordOnly = false
    let inner = text.dropFirst().dropLast()
    for part in Self.split(inner) {
      if part == "/" {
        parameters = parameters.map {
          Parameter(name: $0.name, kind: .positionalOnly, isRequired: $0.isRequired, defaultValue: $0.defaultValue)
        }
      } else if part == "*" {
        keywordOnly = true
      } else if part.hasPrefix("**") {
        parameters.append(
          Parameter(
            name: String(part.dropFirst(2)), kind: .keywordVariadic, isRequired: false, defaultValue: .undefined))
      } else if part.hasPrefix("*") {
        parameters.append(
          Parameter(name: String(part.dropFirst()), kind: .variadic, isRequired: false, defaultValue: .undefined))
        keywordOnly = true
      } else {
        let equals = part.firstIndex(of: "=")
        let name = equals.map { String(part[..<$0]) } ?? part
        let value = equals.map { Self.constant(String(part[part.index(after: $0)...])) } ?? .undefined
        parameters.append(
          Parameter(
            name: name, kind: keywordOnly ? .keywordOnly : .positional, isRequired: equals == nil, defaultValue: value))
      }
    }
    self.parameters = parameters
    positionalCount = parameters.prefix { $0.kind == .positionalOnly || $0.kind == .positional }.count
    requiredCount = parameters.prefix(positionalCount).filter(\.isRequired).count
    hasVariadic = parameters.contains { $0.kind == .variadic }
    hasKeywords = parameters.contains { $0.kind == .keywordVariadic }
    isMethod = parameters.first?.name == "self" || parameters.first?.name == "cls"
  }

  /// How many positional arguments need no binding at all, or -2.
  var exactCount: Int { positionalCount == parameters.count ? positionalCount : -2 }

  private static func split(_ text: Substring) -> [String] {
    var parts: [String] = []
    var current = ""
    var inQuotes = false
    for character in text {
      if character == "'" { inQuotes.toggle() }
      if character == ",", !inQuotes {
        parts.append(trimmed(current))
        current = ""
      } else {
        current.append(character)
      }
    }
    if !trimmed(current).isEmpty { parts.append(trimmed(current)) }
    return parts
  }

  private static func trimmed(_ text: String) -> String {
    var slice = text[...]
    while slice.first == " " { slice.removeFirst() }
    while slice.last == " " { slice.removeLast() }
    return String(slice)
  }

  private static func constant(_ text: String) -> Value {
    switch text {
    case "None": return .none
    case "True": return .bool(true)
    case "False": return .bool(false)
    case "()": return .tuple([])
    default:
      if let number = Int(text) { return .int(number) }
      if text.hasPrefix("'"), text.hasSuffix("'") {
        let inner = String(text.dropFirst().dropLast())
        return .string(inner == "\\n" ? "\n" : inner)
      }
      return .undefined
    }
  }

  /// Binds the arguments and runs `body` with one value a parameter.
  /// - Throws: TypeError as CPython words it for builtin functions.
  func withBound<R>(
    _ vm: Machine, _ native: NativeObject, _ arguments: Arguments, _ keywords: [StrObject],
    _ body: (Arguments) throws -> R
  ) throws -> R {
    if native.exactCount == -1 { native.exactCount = exactCount }
    if keywords.isEmpty, positionalCount == parameters.count, arguments.count >= requiredCount,
      arguments.count <= positionalCount
    {
      if arguments.count == positionalCount { return try body(arguments) }
      return try withDefaults(arguments, body)
    }
    var bound = parameters.map(\.defaultValue)
    let given = arguments.count
    if given > positionalCount, !hasVariadic { throw tooMany(native, given) }
    for position in 0..<min(given, positionalCount) { bound[position] = arguments[position] }
    if hasVariadic {
      bound[positionalCount] = .tuple(arguments.array(from: positionalCount))
    }
    var extra: DictObject?
    if hasKeywords {
      let dictionary = DictObject()
      extra = dictionary
      bound[parameters.count - 1] = .object(dictionary)
    }
    for (offset, name) in keywords.enumerated() {
      let value = arguments.base[given + offset]
      let wanted = name.string
      if let position = parameters.firstIndex(where: {
        $0.name == wanted && ($0.kind == .positional || $0.kind == .keywordOnly)
      }) {
        if position < positionalCount, position < given {
          throw typeError(
            "argument for \(native.name)() given by name ('\(wanted)') and position (\(position + (isMethod ? 0 : 1)))")
        }
        bound[position] = value
      } else if let extra {
        extra.table.set(name, value)
      } else if parameters.contains(where: { $0.kind == .positional || $0.kind == .keywordOnly }) {
        throw typeError("'\(wanted)' is an invalid keyword argument for \(native.name)()")
      } else {
        throw typeError("\(qualified(native)) takes no keyword arguments")
      }
    }
    for (position, parameter) in parameters.enumerated() where parameter.isRequired && bound[position].isUndefined {
      throw missing(native, parameter, position, given)
    }
    return try bound.withUnsafeMutableBufferPointer { buffer in
      try body(
        Arguments(buffer.baseAddress ?? UnsafeMutablePointer(bitPattern: 16).unsafelyUnwrapped, count: buffer.count))
    }
  }

  /// Only positional arguments, some of them left out.
  private func withDefaults<R>(_ arguments: Arguments, _ body: (Arguments) throws -> R) throws -> R {
    try withUnsafeTemporaryAllocation(of: Value.self, capacity: positionalCount) { buffer in
      let base = buffer.baseAddress.unsafelyUnwrapped
      let given = arguments.count
      base.initialize(from: arguments.base, count: given)
      for position in given..<positionalCount {
        (base + position).initialize(to: parameters[position].defaultValue)
      }
      defer { base.deinitialize(count: positionalCount) }
      return try body(Arguments(base, count: positionalCount))
    }
  }

  private func qualified(_ native: NativeObject) -> String {
    (native.owner.map { $0 + "." } ?? "") + native.name + "()"
  }

  /// Arguments that the user wrote: without `self`.
  private var visible: Int { isMethod ? 1 : 0 }
  private var isPositionalOnly: Bool {
    parameters.allSatisfy { $0.kind == .positionalOnly }
  }

  /// Searches of texts word a wrong count in another way.
  private func isSearch(_ native: NativeObject) -> Bool {
    (native.owner == "str" || native.owner == "bytes")
      && ["find", "rfind", "index", "rindex", "count", "startswith", "endswith"].contains(native.name)
  }

  private func tooMany(_ native: NativeObject, _ given: Int) -> Raised {
    let most = positionalCount - visible
    let least = max(0, requiredCount - visible)
    let got = given - visible
    if isSearch(native) { return typeError("\(native.name)() takes at most \(most) arguments (\(got) given)") }
    if isPositionalOnly {
      if most == 0 { return typeError("\(qualified(native)) takes no arguments (\(got) given)") }
      if most == 1, least == 1 {
        return typeError("\(qualified(native)) takes exactly one argument (\(got) given)")
      }
      let bound = least == most ? "" : "at most "
      return typeError("\(native.name) expected \(bound)\(most) argument\(most == 1 ? "" : "s"), got \(got)")
    }
    if most == 0 {
      return typeError("\(native.name)() takes no positional arguments")
    }
    let exactly = least == most && !parameters.contains { $0.kind == .keywordOnly } ? "exactly" : "at most"
    let kind = parameters.contains { $0.kind == .keywordOnly } ? "positional argument" : "argument"
    return typeError("\(native.name)() takes \(exactly) \(most) \(kind)\(most == 1 ? "" : "s") (\(got) given)")
  }

  private func missing(_ native: NativeObject, _ parameter: Parameter, _ position: Int, _ given: Int) -> Raised {
    if isMethod, position == 0, native.owner != nil {
      return typeError("unbound method \(qualified(native)) needs an argument")
    }
    let got = max(0, given - visible)
    if isSearch(native) { return typeError("\(native.name)() takes at least 1 argument (\(got) given)") }
    if isPositionalOnly {
      let most = positionalCount - visible
      let least = requiredCount - visible
      if most == 1, least == 1 {
        return typeError("\(qualified(native)) takes exactly one argument (\(got) given)")
      }
      let bound = least == most && !hasVariadic ? "" : "at least "
      return typeError("\(native.name) expected \(bound)\(least) argument\(least == 1 ? "" : "s"), got \(got)")
    }
    if parameter.kind == .keywordOnly {
      return typeError("\(native.name)() missing required keyword-only argument: '\(parameter.name)'")
    }
    return typeError("\(native.name)() missing required argument '\(parameter.name)' (pos \(position + 1 - visible))")
  }
}
