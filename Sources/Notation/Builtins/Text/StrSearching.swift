/// Adds `find rfind index rindex count startswith endswith replace removeprefix removesuffix` to `str`.
func registerSearching(_ type: TypeObject) {
  let range = "(self, sub, start=unset, end=unset, /)"
  func find(_ name: String, _ body: @escaping (Text, Text, Int?, Int?) throws -> Int) {
    type.textMethod(name, range) { vm, text, a in
      .int(try body(text, needle(a[1]), vm.searchBound(a[2]), vm.searchBound(a[3])))
    }
  }
  find("find") { $0.find($1, start: $2, end: $3) ?? -1 }
  find("rfind") { $0.rfind($1, start: $2, end: $3) ?? -1 }
  find("index") { try $0.index(of: $1, start: $2, end: $3) }
  find("rindex") { try $0.rindex(of: $1, start: $2, end: $3) }
  find("count") { $0.occurrences(of: $1, start: $2, end: $3) }
  registerAffixes(type)
  type.textMethod("replace", "(self, old, new, count=-1, /)") { vm, text, a in
    let old = try textArgument(a[1], "replace", " 1")
    let new = try textArgument(a[2], "replace", " 2")
    return .str(try text.replacing(old, with: new, limit: vm.size(a[3])))
  }
  type.textMethod("removeprefix", "(self, prefix, /)") { _, text, a in
    .str(text.removingPrefix(try textArgument(a[1], "removeprefix", "")))
  }
  type.textMethod("removesuffix", "(self, suffix, /)") { _, text, a in
    .str(text.removingSuffix(try textArgument(a[1], "removesuffix", "")))
  }
}

private func registerAffixes(_ type: TypeObject) {
  func affix(_ name: String, _ parameter: String, _ test: @escaping (Text, Text, Int?, Int?) -> Bool) {
    type.textMethod(name, "(self, \(parameter), start=unset, end=unset, /)") { vm, text, a in
      let start = try vm.searchBound(a[2])
      let end = try vm.searchBound(a[3])
      if let one = a[1].asStr { return .bool(test(text, one.text, start, end)) }
      guard let several = a[1].asTuple else {
        throw typeError("\(name) first arg must be str or a tuple of str, not \(a[1].type.name)")
      }
      for element in several.elements {
        guard let one = element.asStr else {
          throw typeError("tuple for \(name) must only contain str, not \(element.type.name)")
        }
        if test(text, one.text, start, end) { return .bool(true) }
      }
      return .bool(false)
    }
  }
  affix("startswith", "prefix") { $0.starts(with: $1, start: $2, end: $3) }
  affix("endswith", "suffix") { $0.ends(with: $1, start: $2, end: $3) }
}
