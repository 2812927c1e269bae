/// Makes code of a tree. One compiler makes one `Code`; inner functions get their own.
final class Compiler {
  let source: Source
  let scope: Scope
  /// The innermost class, for names like `__private`.
  let className: String?
  let qualifiedPrefix: String
  /// `from __future__ import annotations`: annotations stay text.
  let annotationsAsText: Bool
  /// Expression statements at the top go to the prompt.
  let isInteractive: Bool
  var code = Assembler()
  var labels: [Label] = []
  var blocks: [Block] = []
  /// Slots without a name, for what `match` holds.
  var hiddenSlots: [String] = []
  /// Iterators of a comprehension below its element on the stack.
  var loopDepth = 0
  var freeHidden: [Int] = []

  init(
    source: Source, scope: Scope, className: String?, qualifiedPrefix: String, annotationsAsText: Bool,
    isInteractive: Bool = false
  ) {
    self.source = source
    self.scope = scope
    self.className = className
    self.qualifiedPrefix = qualifiedPrefix
    self.annotationsAsText = annotationsAsText
    self.isInteractive = isInteractive
  }

  /// The code of a module.
  /// - Parameters:
  ///   - interactive: values of expression statements are shown.
  ///   - annotationsAsText: an earlier input had the `from __future__ import annotations` of this one.
  /// - Throws: the faults that only a whole tree shows: `return` outside a function, …
  static func compile(_ module: Module, source: Source, interactive: Bool = false, annotationsAsText: Bool = false)
    throws(SyntaxFault) -> Code
  {
    let scope = try ScopeBuilder.build(module)
    let compiler = Compiler(
      source: source, scope: scope, className: nil, qualifiedPrefix: "",
      annotationsAsText: annotationsAsText || hasTextAnnotations(module), isInteractive: interactive)
    if let first = module.body.first { compiler.code.span = first.span }
    if !interactive, let text = documentation(of: module.body) {
      compiler.load(constant: text)
      compiler.store(name: "__doc__", .none)
    }
    if scope.hasAnnotations { compiler.emit(.setupAnnotations, effect: 0) }
    try compiler.compile(module.body)
    compiler.load(constant: .none)
    compiler.emit(.returnValue, effect: -1)
    return compiler.finish(name: "<module>", span: .none)
  }

  static func hasTextAnnotations(_ module: Module) -> Bool {
    module.body.contains {
      if case .importFrom("__future__", let aliases, 0) = $0.kind {
        return aliases.contains { $0.name == "annotations" }
      }
      return false
    }
  }

  static func documentation(of body: [Statement]) -> Value? {
    guard let first = body.first, case .expression(let value) = first.kind,
      case .constant(.string(let points)) = value.kind
    else { return nil }
    return .str(Text(codePoints: points))
  }

  // MARK: Emitting

  func emit(_ opcode: Opcode, _ arg: Int = 0, a: Int = 0, effect: Int) { code.emit(opcode, arg, a: a, effect: effect) }

  func label() -> Label {
    let fresh = Label()
    labels.append(fresh)
    return fresh
  }

  func load(constant: Value) { emit(.loadConst, code.constant(constant), effect: 1) }

  func mangled(_ name: String) -> String { mangle(name, inClass: className) }

  /// A slot that no name of the program has.
  func takeHiddenSlot() -> Int {
    if let free = freeHidden.popLast() { return free }
    hiddenSlots.append(".hidden\(hiddenSlots.count)")
    return -hiddenSlots.count
  }

  /// Hidden slots are numbered from -1 down until `finish` knows how many named ones there are.
  func emitHidden(_ opcode: Opcode, _ slot: Int, effect: Int) {
    hiddenUses.append((code.position, -slot - 1))
    emit(opcode, 0, effect: effect)
  }
  private var hiddenUses: [(position: Int, index: Int)] = []

  // MARK: Names

  func load(name plain: String, _ span: Span) {
    let name = mangled(plain)
    code.span = span
    switch scope.place(of: name) {
    case .fast: emit(.loadFast, scope.slotOf[name] ?? 0, effect: 1)
    case .cell: emit(.loadDeref, scope.slotOf[name] ?? 0, effect: 1)
    case .classFree: emit(.loadClassDeref, scope.slotOf[name] ?? 0, a: 0, effect: 1)
    case .global: emit(.loadGlobal, code.name(name), effect: 1)
    case .namespace: emit(.loadName, code.name(name), effect: 1)
    }
  }

  func store(name plain: String, _ span: Span) {
    let name = mangled(plain)
    switch scope.place(of: name) {
    case .fast: emit(.storeFast, scope.slotOf[name] ?? 0, effect: -1)
    case .cell where scope.kind == .classBody && !scope.nonlocals.contains(name):
      emit(.storeName, code.name(name), effect: -1)
    case .cell: emit(.storeDeref, scope.slotOf[name] ?? 0, effect: -1)
    case .global: emit(.storeGlobal, code.name(name), effect: -1)
    case .namespace, .classFree: emit(.storeName, code.name(name), effect: -1)
    }
  }

  func delete(name plain: String, _ span: Span) {
    let name = mangled(plain)
    code.span = span
    switch scope.place(of: name) {
    case .fast: emit(.deleteFast, scope.slotOf[name] ?? 0, effect: 0)
    case .cell: emit(.deleteDeref, scope.slotOf[name] ?? 0, effect: 0)
    case .global: emit(.deleteGlobal, code.name(name), effect: 0)
    case .namespace, .classFree: emit(.deleteName, code.name(name), effect: 0)
    }
  }

  // MARK: Finishing

  func finish(name: String, span: Span) -> Code {
    let named = scope.slots
    // Free variables stay last: hidden slots go between them and the rest.
    let firstFree = named.count - scope.free.count
    for use in hiddenUses { code.retarget(use.position, to: firstFree + use.index) }
    if !hiddenSlots.isEmpty {
      code.shiftSlots(from: firstFree, by: hiddenSlots.count, except: Set(hiddenUses.map(\.position)))
    }
    for label in labels { code.patch(label) }
    code.finish()
    var parts = CodeParts(
      name: intern(name), qualifiedName: intern(qualifiedPrefix + name), source: source, firstSpan: span)
    parts.instructions = code.instructions
    parts.constants = code.constants
    parts.names = code.names
    parts.localNames = (named[..<firstFree] + hiddenSlots + named[firstFree...]).map { intern($0) }
    parts.spans = code.spans
    parts.handlers = code.handlers
    parts.stackSize = code.deepest + 2
    parts.freeCount = scope.free.count
    parts.isGenerator = scope.isGenerator
    parts.isCoroutine = scope.isAsync
    parts.usesNamespace = scope.kind == .classBody
    return Code(parts, configure: configure)
  }
  /// Sets what only a function has.
  var configure: (inout CodeParts) -> Void = { _ in }
}

extension Assembler {
  mutating func retarget(_ position: Int, to slot: Int) { setArgument(position, slot) }

  /// Moves the slots from `first` on, which instructions outside `except` name, to make room for hidden ones.
  mutating func shiftSlots(from first: Int, by count: Int, except: Set<Int>) {
    for position in 0..<self.position where !except.contains(position) {
      switch instructions[position].opcode {
      case .loadFast, .storeFast, .deleteFast, .loadDeref, .storeDeref, .deleteDeref, .loadClosure, .makeCell,
        .loadClassDeref:
        let slot = Int(instructions[position].arg)
        if slot >= first { setArgument(position, slot + count) }
      default: break
      }
    }
  }
}
