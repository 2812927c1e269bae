extension Machine {
  /// The name that was probably meant, for a NameError or AttributeError that says which one was missing.
  func suggestion(for exception: ExceptionObject) -> String? {
    guard let wanted = exception.field(names.nameAttribute)?.asStr else { return nil }
    if exception.cls.isSubclass(of: builtin.attributeError) {
      guard let owner = exception.field(names.objAttribute), let candidates = try? directory(owner) else { return nil }
      return closestName(to: wanted.string, among: candidates.compactMap { $0.asStr?.string })
    }
    guard exception.cls.isSubclass(of: builtin.nameError) else { return nil }
    for scope in suggestionNames(for: exception) {
      if let found = closestName(to: wanted.string, among: scope) { return found }
    }
    return nil
  }

  /// The names that could be seen where the exception was raised, nearest scope first: the locals of its innermost
  /// frame, the names of the program, the builtins, to which CPython counts the constants that are keywords.
  func suggestionNames(for exception: ExceptionObject) -> [[String]] {
    let code = exception.traceback.last?.code
    let locals = code.map { $0.localNames.map(\.string).filter { !$0.hasPrefix(".") } } ?? []
    let scopes = [main.namespace, builtins.namespace].map { $0.table.keys.compactMap { $0.asStr?.string } }
    return [locals, scopes[0], scopes[1] + ["None", "False", "True"]]
  }
}

/// The candidate with the smallest edit distance to `name`, when it is small for their lengths. The first of equals.
///
/// A changed letter costs 2, as does one more or less; another case of the same letter costs 1.
func closestName(to name: String, among candidates: [String]) -> String? {
  if candidates.count >= EditDistance.maximumCandidates { return nil }
  let wanted = Array(name.utf8)
  var best: (name: String, distance: Int)?
  for candidate in candidates where candidate != name {
    let bytes = Array(candidate.utf8)
    var limit = (wanted.count + bytes.count + 3) * EditDistance.move / 6
    if let best { limit = min(limit, best.distance - 1) }
    guard let distance = EditDistance.between(wanted, bytes, limit: limit) else { continue }
    if best == nil || distance < best!.distance { best = (candidate, distance) }
  }
  return best?.name
}

/// Levenshtein's distance with CPython's costs.
enum EditDistance {
  static let move = 2
  static let changedCase = 1
  static let maximumCandidates = 750
  static let maximumLength = 40

  /// The distance, or nil when it is greater than `limit` or a name is too long to compare. O(a × b).
  static func between(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
    if a == b { return 0 }
    var a = a[...]
    var b = b[...]
    while let x = a.first, x == b.first {
      a.removeFirst()
      b.removeFirst()
    }
    while let x = a.last, x == b.last {
      a.removeLast()
      b.removeLast()
    }
    let least = abs(a.count - b.count) * move
    if a.isEmpty || b.isEmpty { return least <= limit ? least : nil }
    if a.count > maximumLength || b.count > maximumLength || least > limit { return nil }
    var row = (1...b.count).map { $0 * move }
    for (position, x) in a.enumerated() {
      var diagonal = position * move
      var left = diagonal + move
      var smallest = Int.max
      for (column, y) in b.enumerated() {
        let substituted = diagonal + cost(x, y)
        diagonal = row[column]
        left = min(substituted, min(left, diagonal) + move)
        row[column] = left
        smallest = min(smallest, left)
      }
      if smallest > limit { return nil }
    }
    return row[b.count - 1] <= limit ? row[b.count - 1] : nil
  }

  private static func cost(_ a: UInt8, _ b: UInt8) -> Int {
    if a == b { return 0 }
    return lowercase(a) == lowercase(b) ? changedCase : move
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }
}
