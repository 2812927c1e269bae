/// Adds `gcd lcm isqrt factorial comb perm`.
func addMathIntegers(_ module: ModuleObject) {
  func fold(
    _ name: String, _ start: Integer, _ step: @escaping (Integer, Integer, @escaping Interrupt) throws -> Integer
  ) {
    module.function(name, "(*integers)") { vm, a in
      var result = start
      for value in a[0].asTuple?.elements ?? [] { result = try step(result, vm.exactInteger(value), vm.interrupt) }
      return Value(result)
    }
  }
  fold("gcd", 0) { try IntOps.gcd($0, $1, interrupt: $2) }
  fold("lcm", 1) { try IntOps.lcm($0, $1, interrupt: $2) }
  module.function("isqrt", "(n, /)") { vm, a in
    Value(try IntOps.squareRoot(vm.exactInteger(a[0]), interrupt: vm.interrupt))
  }
  module.function("factorial", "(n, /)") { vm, a in
    Value(try IntOps.factorial(vm.exactInteger(a[0]), interrupt: vm.interrupt))
  }
  module.function("comb", "(n, k, /)") { vm, a in
    Value(try IntOps.combinations(vm.exactInteger(a[0]), vm.exactInteger(a[1]), interrupt: vm.interrupt))
  }
  module.function("perm", "(n, k=None, /)") { vm, a in
    let n = try vm.exactInteger(a[0])
    if a[1].isNone { return Value(try IntOps.factorial(n, interrupt: vm.interrupt)) }
    return Value(try IntOps.permutations(n, vm.exactInteger(a[1]), interrupt: vm.interrupt))
  }
}
