/// Installs `print`.
func installPrint(_ add: FunctionAdder) {
  add("print", "(*args, sep=' ', end='\\n', file=None, flush=False)") { vm, a in
    let separator = try printPiece(a[1], "sep", " ")
    let end = try printPiece(a[2], "end", "\n")
    let values = a[0].asTuple?.elements ?? []
    if a[3].isNone {
      try vm.printToPort(values, separator, end)
    } else {
      try vm.print(values, separator, end, to: a[3])
      if try vm.isTrue(a[4]) { _ = try vm.callMethod(a[3], intern("flush")) }
    }
    return .none
  }
}

private func printPiece(_ value: Value, _ name: String, _ standard: Text) throws -> Text {
  if value.isNone { return standard }
  guard let text = value.asStr else {
    throw typeError("\(name) must be None or a string, not \(value.type.name)")
  }
  return text.text
}

extension Machine {
  /// One write for all, unless a value cannot be shown: what came before it is then written first, as CPython does.
  fileprivate func printToPort(_ values: [Value], _ separator: Text, _ end: Text) throws {
    var builder = TextBuilder()
    do {
      for (position, value) in values.enumerated() {
        if position > 0 { builder.append(separator) }
        builder.append(try str(value))
      }
    } catch let error {
      if builder.count > 0 { ports.write(builder.text) }
      throw error
    }
    builder.append(end)
    ports.write(builder.text)
  }

  /// Calls `file.write` for each piece.
  fileprivate func print(_ values: [Value], _ separator: Text, _ end: Text, to file: Value) throws {
    let write = try getAttribute(file, intern("write"))
    for (position, value) in values.enumerated() {
      if position > 0 { _ = try call(write, .str(separator)) }
      _ = try call(write, .str(str(value)))
    }
    _ = try call(write, .str(end))
  }
}
