/// One namespace of a program: a module, class body, function, lambda or comprehension.
final class Scope {
  enum Kind { case module, classBody, function, comprehension }
  /// Where a name lives, seen from the code of one scope.
  enum Place: Equatable {
    /// A local slot.
    case fast
    /// A local slot that holds a cell: shared with an inner or outer function.
    case cell
    /// A free variable of a class body: its own namespace comes first.
    case classFree
    case global
    /// A class body's own name, or one it may have: its namespace, then the module's.
    case namespace
  }

  let kind: Kind
  let name: String
  unowned(unsafe) let parent: Scope?
  /// Inner scopes by the span of what makes them (a `def`'s name, a whole lambda or comprehension).
  var children: [Span: Scope] = [:]
  var order: [Scope] = []

  var parameters: [String] = []
  /// In order of appearance, so that slots are deterministic.
  var bound: [String] = []
  var boundSet: Set<String> = []
  var used: Set<String> = []
  var usedOrder: [String] = []
  var globals: Set<String> = []
  var nonlocals: Set<String> = []
  var nonlocalSpans: [String: Span] = [:]
  var isGenerator = false
  var isAsync = false
  var hasAwait = false
  /// Annotations of names are kept (module and class bodies).
  var hasAnnotations = false

  private(set) var places: [String: Place] = [:]
  /// Local slots in order: parameters, locals (cells among them), then free variables.
  private(set) var slots: [String] = []
  private(set) var slotOf: [String: Int] = [:]
  private(set) var cells: [String] = []
  private(set) var free: [String] = []
  /// Names that inner scopes take from this one or from further out.
  private var wantedFromInside: Set<String> = []

  init(kind: Kind, name: String, parent: Scope?) {
    self.kind = kind
    self.name = name
    self.parent = parent
  }

  var isFunctionLike: Bool { kind == .function || kind == .comprehension }

  func bind(_ name: String) {
    if boundSet.insert(name).inserted { bound.append(name) }
  }
  func use(_ name: String) {
    if used.insert(name).inserted { usedOrder.append(name) }
  }

  // MARK: Resolution

  /// Decides where every name lives, here and inside.
  /// - Parameter visible: names bound in enclosing functions.
  func resolve(visible: Set<String>) throws(SyntaxFault) {
    for name in nonlocals where !visible.contains(name) {
      throw SyntaxFault(.context(.noBinding(name)), nonlocalSpans[name] ?? .none)
    }
    var inner = visible
    if isFunctionLike {
      inner.formUnion(boundSet.subtracting(globals))
    } else if kind == .classBody {
      inner.insert("__class__")
    }
    for name in globals { inner.remove(name) }
    for child in order {
      try child.resolve(visible: inner)
      wantedFromInside.formUnion(child.free)
    }
    place(visible: visible)
  }

  private func place(visible: Set<String>) {
    var freeNames: [String] = []
    for name in bound + usedOrder.filter({ !boundSet.contains($0) }) {
      if places[name] != nil { continue }
      if globals.contains(name) {
        places[name] = .global
      } else if nonlocals.contains(name) {
        places[name] = .cell
        freeNames.append(name)
      } else if boundSet.contains(name) {
        if isFunctionLike {
          places[name] = wantedFromInside.contains(name) ? .cell : .fast
        } else {
          places[name] = kind == .classBody ? .namespace : .global
        }
      } else if visible.contains(name) {
        places[name] = kind == .classBody ? .classFree : .cell
        freeNames.append(name)
      } else {
        places[name] = kind == .classBody ? .namespace : .global
      }
    }
    // What inner scopes need and this one does not bind passes through.
    for name in wantedFromInside.sorted() {
      if kind == .classBody, name == "__class__" { continue }
      if isFunctionLike, boundSet.contains(name), !nonlocals.contains(name), !globals.contains(name) { continue }
      if visible.contains(name), !freeNames.contains(name) {
        freeNames.append(name)
        if places[name] == nil { places[name] = .cell }
      }
    }
    assignSlots(freeNames)
  }

  private func assignSlots(_ freeNames: [String]) {
    if isFunctionLike {
      slots = parameters
      for name in bound where !parameters.contains(name) {
        if places[name] == .fast || (places[name] == .cell && !nonlocals.contains(name)) { slots.append(name) }
      }
      cells = slots.filter { places[$0] == .cell }
    } else if kind == .classBody, wantedFromInside.contains("__class__") {
      slots = ["__class__"]
      cells = ["__class__"]
    }
    free = freeNames
    slots += freeNames
    for (slot, name) in slots.enumerated() { slotOf[name] = slot }
  }

  func place(of name: String) -> Place {
    places[name] ?? (kind == .classBody ? .namespace : .global)
  }
}
