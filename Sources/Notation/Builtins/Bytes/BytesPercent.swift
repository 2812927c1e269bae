extension Machine {
  /// `template % value` of bytes.
  func percentFormat(_ bytes: [UInt8], _ value: Value) throws -> [UInt8] {
    let isMapping = value.asBytes == nil && isPercentMapping(value)
    var template = PercentTemplate(Text(latin1: bytes), hasMapping: isMapping)
    var arguments = PercentArguments(value, isMapping: isMapping)
    var result: [UInt8] = []
    while let piece = try template.next() {
      switch piece {
      case .literal(let literal): result.append(contentsOf: literal.latin1Bytes ?? [])
      case .conversion(var conversion):
        if let key = conversion.key { try arguments.look(up: .bytes(key.latin1Bytes ?? []), self) }
        try takeSizes(&conversion, &arguments)
        result.append(contentsOf: try convert(bytes: conversion, arguments.next()).latin1Bytes ?? [])
      }
    }
    if arguments.isUnused { throw typeError("not all arguments converted during bytes formatting") }
    return result
  }

  /// One conversion; each code point of the result is a byte.
  private func convert(bytes conversion: PercentConversion, _ value: Value) throws -> Text {
    switch conversion.type {
    case 98, 115:  // b, s
      guard let bytes = try value.asBytes?.bytes ?? bytesByMethod(value) else {
        throw typeError(
          "%b requires a bytes-like object, or an object that implements __bytes__, not '\(value.type.name)'")
      }
      return try conversion.apply(Text(latin1: bytes))
    case 97, 114: return try conversion.apply(ascii(value))  // a, r
    case 99: return try conversion.applyCharacter(Text(latin1: [byteCharacter(value)]))  // c
    default: break
    }
    if conversion.letter == "\0" { throw conversion.unsupported }
    if "eEfFgG".contains(conversion.letter), value.plainNumber == nil, try floatByMethod(value) == nil {
      throw typeError("float argument required, not \(value.type.name)")
    }
    return try convertNumber(conversion, value)
  }

  private func byteCharacter(_ value: Value) throws -> UInt8 {
    if let bytes = value.asBytes, bytes.bytes.count == 1 { return bytes.bytes[0] }
    guard value.asBytes == nil, let number = try integerByIndex(value) else {
      throw typeError("%c requires an integer in range(256) or a single byte")
    }
    guard let byte = number.int.flatMap({ UInt8(exactly: $0) }) else {
      throw overflowError("%c arg not in range(256)")
    }
    return byte
  }
}
