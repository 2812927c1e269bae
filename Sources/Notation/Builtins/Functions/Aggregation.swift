/// Installs `sum`, `any`, `all`.
func installAggregation(_ add: FunctionAdder) {
  add("sum", "(iterable, /, start=0)") { vm, a in try vm.sum(a[0], from: a[1]) }
  add("any", "(iterable, /)") { vm, a in
    var found = false
    try vm.forEach(a[0]) { item in
      found = try vm.isTrue(item)
      return !found
    }
    return .bool(found)
  }
  add("all", "(iterable, /)") { vm, a in
    var holds = true
    try vm.forEach(a[0]) { item in
      holds = try vm.isTrue(item)
      return holds
    }
    return .bool(holds)
  }
}

extension Machine {
  /// `sum(iterable, start)`: by `+` from left to right.
  func sum(_ iterable: Value, from start: Value) throws -> Value {
    if start.asStr != nil { throw typeError("sum() can't sum strings [use ''.join(seq) instead]") }
    if start.asBytes != nil { throw typeError("sum() can't sum bytes [use b''.join(seq) instead]") }
    var total = start
    try forEach(iterable) { item in
      switch (total, item) {
      case (.int(let x), .int(let y)):
        let (result, overflow) = x.addingReportingOverflow(y)
        total = overflow ? try binary(.add, total, item) : .int(result)
      case (.float(let x), .float(let y)): total = .float(x + y)
      default: total = try binary(.add, total, item)
      }
      return true
    }
    return total
  }
}
