extension Machine {
  /// `import name` (gives the first package) or `from name import …` (gives the module itself).
  func importModule(_ name: String, fromList: Bool) throws -> Value {
    let module = try loadModule(name)
    if fromList { return .object(module) }
    guard let first = name.split(separator: ".").first, first != name[...] else { return .object(module) }
    return .object(try loadModule(String(first)))
  }

  /// The module of a dotted name; its packages are loaded first.
  func loadModule(_ name: String) throws -> ModuleObject {
    let canonical = Self.canonicalName(name)
    if let known = modules[canonical] { return known }
    let parts = canonical.split(separator: ".")
    var parent: ModuleObject?
    if parts.count > 1 {
      parent = try loadModule(parts.dropLast().joined(separator: "."))
      if let known = modules[canonical] { return known }
    }
    if canonical == "__main__" { return main }
    guard let module = try makeModule(canonical) else { throw unknownModule(name, parent) }
    parent?.namespace.table.set(intern(String(parts[parts.count - 1])), .object(module))
    return module
  }

  /// The course's package has had two names: both are the same modules.
  private static func canonicalName(_ name: String) -> String {
    if name == "funcpipe_rag" { return "bijux_rag" }
    if name.hasPrefix("funcpipe_rag.") { return "bijux_rag." + name.dropFirst("funcpipe_rag.".count) }
    return name
  }

  private func makeModule(_ name: String) throws -> ModuleObject? {
    switch name {
    case "math": return register(makeMathModule())
    case "time": return register(makeTimeModule())
    case "_native": return register(makeNativeHooks())
    case "_asyncio": return register(makeAsyncioCore(self))
    case "_streams": return register(makeStreamsModule(self))
    default: break
    }
    guard let source = name == "asyncio" ? asyncioModuleSource : librarySource(name) else { return nil }
    let module = register(ModuleObject(name))
    module.namespace.table.set(names.name, .string(name))
    module.namespace.table.set(names.doc, .none)
    do {
      let saved = (handled, depth)
      handled = nil
      depth = 0
      defer { (handled, depth) = saved }
      try executeLibrary(source, name: "<library \(name)>", globals: module.namespace)
    } catch {
      modules[name] = nil
      throw error
    }
    return module
  }

  private func register(_ module: ModuleObject) -> ModuleObject {
    modules[module.name] = module
    return module
  }

  private func unknownModule(_ name: String, _ parent: ModuleObject?) -> Raised {
    let first = name.split(separator: ".").first.map(String.init) ?? name
    let message: String
    if standardModules.contains(first), parent == nil {
      message = "'\(first)' is not part of the notation: a program reaches the world only through effects and ports"
    } else if let parent, !packages.contains(parent.name) {
      message = "No module named '\(name)'; '\(parent.name)' is not a package"
    } else {
      message = "No module named '\(name)'"
    }
    let raised = Raised(builtin.moduleNotFoundError, message)
    raised.exception.attributes?.table.set(names.nameAttribute, .string(name))
    return raised
  }

  func importFrom(_ module: Value, _ name: StrObject) throws -> Value {
    do {
      if let found = try findAttribute(module, name) { return found }
    } catch let error as Raised where error.exception.cls.isSubclass(of: builtin.attributeError) {
      // The module's own `__getattr__` does not know it either.
    }
    let moduleName = module.asModule?.name ?? "<unknown module name>"
    if modules[moduleName + "." + name.string] != nil || packages.contains(moduleName),
      let inner = try? loadModule(moduleName + "." + name.string)
    {
      return .object(inner)
    }
    // No module of the machine has a file, and so CPython words it for a built-in module of its own.
    let raised = Raised(
      builtin.importError, "cannot import name '\(name.string)' from '\(moduleName)' (unknown location)")
    raised.exception.attributes?.table.set(names.nameAttribute, .string(moduleName))
    throw raised
  }

  func importStar(_ module: Value, _ frame: FramePointer) throws {
    guard let source = module.asModule?.namespace.table else { return }
    let target = frame.pointee.function._withUnsafeGuaranteedRef { $0.globals.table }
    if let listed = source[names.all] {
      for name in try array(of: listed) {
        guard let text = name.asStr else { continue }
        let name = intern(text.text)
        do { target.set(name, try getAttribute(module, name)) } catch is Raised
          where librarySource(module.asModule?.name ?? "") != nil
        {
          // A name of a library module that is refused when asked for is left out of `*`.
        }
      }
      return
    }
    for pair in source.pairs {
      if let name = pair.key.asStr, name.text.isEmpty || name.text[0] != 0x5f { target.set(name, pair.value) }
    }
  }

  private var packages: Set<String> {
    [
      "collections", "bijux_rag", "bijux_rag.result", "bijux_rag.domain", "bijux_rag.domain.effects",
      "bijux_rag.domain.effects.async_",
    ]
  }
}

/// Modules of CPython's library that a student may well try: refused by name rather than called unknown.
private let standardModules: Set<String> = [
  "os", "sys", "io", "pathlib", "subprocess", "socket", "threading", "multiprocessing", "concurrent", "random", "re",
  "json",
  "datetime", "inspect", "traceback", "logging", "warnings", "weakref", "gc", "ctypes", "pickle", "csv", "sqlite3",
  "http",
  "urllib", "ssl", "select", "signal", "tempfile", "shutil", "glob", "platform", "argparse", "unittest", "doctest",
  "pdb",
  "importlib", "builtins", "decimal", "fractions", "queue", "sched", "contextvars", "ast", "dis", "tokenize", "secrets",
  "hashlib", "base64", "struct", "array", "zlib", "gzip", "textwrap", "pprint", "reprlib", "uuid", "getpass", "locale",
]
