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

/// What the course's packages have and the notation does not have yet, by the name that a program uses.
private let courseNamesToCome: Set<String> = [
  "async_gather", "async_gen_gather", "async_gen_chunk", "async_gen_bounded_map", "async_gen_fair_merge",
  "async_gen_rate_limited", "async_with_resilience", "resilient_mapper", "BackpressurePolicy", "FairnessPolicy",
  "RateLimitPolicy", "TimeoutPolicy", "RetryPolicy", "AsyncRetryPolicy", "ChunkPolicy", "ResilienceEnv",
]

extension Machine {
  /// Whether the course's packages have this name, and the notation refuses it for now.
  package static func isCourseNameToCome(_ name: String) -> Bool { courseNamesToCome.contains(name) }

  /// Whether the message of this exception ends with a name that was probably meant.
  package func suggestsName(for exception: ExceptionObject) -> Bool { suggestion(for: exception) != nil }

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
