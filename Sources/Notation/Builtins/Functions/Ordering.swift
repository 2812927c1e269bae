/// Installs `sorted`, `min`, `max`.
func installOrdering(_ add: FunctionAdder) {
  // The keywords are those of `list.sort`, which also words the complaint about others.
  add("sorted", "(*args, **kwargs)") { vm, a in
    let given = a[0].asTuple?.elements ?? []
    if given.count != 1 { throw typeError("sorted expected 1 argument, got \(given.count)") }
    let result = Value.list(try vm.array(of: given[0]))
    let keywords = (a[1].asDict?.table.pairs ?? []).compactMap { pair in
      pair.key.asStr.map { (name: $0, value: pair.value) }
    }
    _ = try vm.call(try vm.getAttribute(result, intern("sort")), arguments: [], keywords: keywords)
    return result
  }
  for (name, op) in [("min", Comparison.less), ("max", Comparison.greater)] {
    add(name, "(*args, key=None, default=<unset>)") { vm, a in
      try vm.extreme(name, op, a[0].asTuple?.elements ?? [], key: a[1], fallback: a[2])
    }
  }
}

extension Machine {
  /// `min` and `max`: the first item of which `op` holds against all that were best before it.
  fileprivate func extreme(
    _ name: String, _ op: Comparison, _ given: [Value], key: Value, fallback: Value
  ) throws -> Value {
    if given.isEmpty { throw typeError("\(name) expected at least 1 argument, got 0") }
    if given.count > 1, !fallback.isUndefined {
      throw typeError("Cannot specify a default for \(name)() with multiple positional arguments")
    }
    var best = Value.undefined
    var bestKey = Value.undefined
    try forEach(given.count == 1 ? given[0] : .tuple(given)) { item in
      let itemKey = key.isNone ? item : try call(key, item)
      let isBetter = try best.isUndefined || isTrue(compare(op, itemKey, bestKey))
      if isBetter {
        best = item
        bestKey = itemKey
      }
      return true
    }
    if !best.isUndefined { return best }
    if !fallback.isUndefined { return fallback }
    throw valueError("\(name)() arg is an empty sequence")
  }
}
