extension Machine {
  /// The package that a name of the program was imported from: one of its loaded modules has the same object by the same
  /// name. Python's own modules go before the course's, which import from them too.
  ///
  /// - Returns: nil for what the program made itself, and for modules.
  package func package(ofImport name: String, _ value: Value) -> String? {
    func package(_ module: String) -> String { String(module.prefix { $0 != "." }) }
    guard let object = value.object, value.asModule == nil else { return nil }
    let key = intern(name)
    let holders = modules.filter { module, content in
      // `builtins` and the modules behind the modules are nobody's imports.
      module != "__main__" && module != "builtins" && !module.hasPrefix("_")
        && content.namespace.table[key]?.object === object
    }
    let packages = Set(holders.keys.map(package)).sorted()
    return packages.first { $0 != "bijux_rag" && $0 != "funcpipe_rag" } ?? packages.first
  }
}
