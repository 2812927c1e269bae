extension CodeObject: SelfDescribing {
  func describe(_ vm: Machine) throws -> Text {
    Text(
      "<code object \(code.name.string) at \(vm.address(of: .object(self))), file \"\(code.source.name)\", "
        + "line \(code.firstLine)>")
  }
}

extension Code {
  /// The line where it begins, from 1.
  var firstLine: Int { source.position(of: Int(firstSpan.start)).line }

  /// CPython's flag bits of code: what `inspect` reads.
  var flags: Int {
    var flags = 0
    if !usesNamespace { flags |= 0x3 }  // optimized, new locals
    if hasVariadic { flags |= 0x4 }
    if hasKeywordVariadic { flags |= 0x8 }
    if qualifiedName.string.contains("<locals>") { flags |= 0x10 }
    if isAsyncGenerator {
      flags |= 0x200
    } else if isGenerator {
      flags |= 0x20
    } else if isCoroutine {
      flags |= 0x80
    }
    return flags
  }

  /// How many of the local slots are parameters.
  var parameterCount: Int {
    positionalCount + keywordOnlyCount + (hasVariadic ? 1 : 0) + (hasKeywordVariadic ? 1 : 0)
  }
}

/// Fills the type of code objects.
func registerCodeType() {
  let type = builtin.code
  func attribute(_ name: String, _ get: @escaping (Code) -> Value) {
    type.getter(name, set: readOnly) { _, receiver in
      guard let object = receiver.object as? CodeObject else {
        throw typeError("descriptor '\(name)' for 'code' objects doesn't apply to a '\(receiver.type.name)' object")
      }
      return get(object.code)
    }
  }
  attribute("co_name") { .object($0.name) }
  attribute("co_qualname") { .object($0.qualifiedName) }
  attribute("co_filename") { .string($0.source.name) }
  attribute("co_firstlineno") { .int($0.firstLine) }
  attribute("co_flags") { .int($0.flags) }
  attribute("co_argcount") { .int($0.positionalCount) }
  attribute("co_posonlyargcount") { .int($0.positionalOnlyCount) }
  attribute("co_kwonlyargcount") { .int($0.keywordOnlyCount) }
  attribute("co_nlocals") { .int($0.freeStart) }
  attribute("co_stacksize") { .int($0.stackSize) }
  attribute("co_names") { .tuple($0.nameTable.map { .object($0) }) }
  attribute("co_varnames") { .tuple($0.localNames.prefix($0.freeStart).map { .object($0) }) }
  attribute("co_freevars") { .tuple($0.localNames.suffix($0.freeCount).map { .object($0) }) }
  attribute("co_consts") { code in
    .tuple((0..<code.constantCount).map { code.constants[$0] })
  }
}
