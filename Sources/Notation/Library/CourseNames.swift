/// The course's names that every program has without an import, and the module each one comes from.
private let courseModules: [String: String] = {
  var modules = ["effect": "_native"]
  for name in ["Ok", "Err", "ErrInfo", "Result"] { modules[name] = "bijux_rag.result.types" }
  let effects = [
    "async_gen_return", "async_gen_from_list", "async_gen_map", "async_gen_map_action", "async_gen_and_then",
    "async_gen_flat_map", "async_gen_using", "lift_async_item", "async_pure", "async_bind", "async_map", "async_lift",
    "lift_sync", "async_from_result", "AsyncGen", "AsyncPlan", "AsyncAction",
  ]
  for name in effects { modules[name] = "bijux_rag.domain.effects.async_" }
  return modules
}()

extension Machine {
  /// The names that every program has without an import.
  package static var courseNames: [String] { courseModules.keys.sorted() }

  /// The value of a name that every program has without an import; nil for any other name. Only the course's modules
  /// run for it.
  package func courseValue(_ name: String) -> Value? { (try? courseName(intern(name))) ?? nil }

  /// A name of the course that nothing has bound: its module is imported, and the name becomes a builtin.
  func courseName(_ name: StrObject) throws -> Value? {
    guard let module = courseModules[name.string] else { return nil }
    let found = try getAttribute(.object(loadModule(module)), name)
    builtins.namespace.table.set(name, found)
    return found
  }
}
