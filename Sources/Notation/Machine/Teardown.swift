extension Machine {
  /// The end of a program: what its globals hold goes, so that abandoned generators and `__del__` have their last word.
  ///
  /// Functions, classes and modules stay while the others go, since what is finalised may still ask for them.
  /// Afterwards nothing of the program runs any more.
  package func tearDown() {
    Machine.current = self
    let table = main.namespace.table
    for pair in table.pairs {
      switch pair.value.kind {
      case .function, .type, .module, .native, nil: continue
      default: break
      }
      if let name = pair.key.asStr, !name.string.hasPrefix("__") { table.set(name, .none) }
    }
    isTearingDown = true
  }
}
