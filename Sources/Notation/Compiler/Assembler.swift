/// A place in code that jumps go to.
final class Label {
  fileprivate(set) var position = -1
  fileprivate var depth = -1
  fileprivate var uses: [Int] = []
}

/// Instructions in the making: labels, constants, the depth of the stack, the ranges of handlers.
struct Assembler {
  private(set) var instructions: [Instruction] = []
  private(set) var spans: [Span] = []
  private(set) var constants: [Value] = []
  private(set) var names: [StrObject] = []
  private(set) var handlers: [HandlerRange] = []
  private var nameIndex: [String: Int] = [:]
  private var constantIndex: [ConstantKey: Int] = [:]
  private var pending: [(start: Int, end: Int, label: Label, depth: Int)] = []
  private var targets: Set<Int> = []
  /// Values on the stack at this point.
  private(set) var depth = 0
  private(set) var deepest = 0
  /// False after an unconditional jump, until a label is bound.
  private(set) var isReachable = true
  var span = Span.none

  private enum ConstantKey: Hashable {
    case none, bool(Bool), int(Int), float(UInt64), text(Text), bytes([UInt8])
  }

  var position: Int { instructions.count }

  mutating func emit(_ opcode: Opcode, _ arg: Int = 0, a: Int = 0, effect: Int) {
    instructions.append(
      Instruction(opcode: opcode, a: UInt8(truncatingIfNeeded: a), arg: Int32(truncatingIfNeeded: arg)))
    spans.append(span)
    depth += effect
    if depth > deepest { deepest = depth }
  }

  /// Emits a jump. `effect` is what it does to the stack where it does not jump, `jumpEffect` where it does.
  mutating func jump(_ opcode: Opcode, _ label: Label, effect: Int = 0, jumpEffect: Int? = nil, a: Int = 0) {
    label.uses.append(position)
    let depthThere = depth + (jumpEffect ?? effect)
    if label.depth < 0 { label.depth = depthThere }
    emit(opcode, label.position, a: a, effect: effect)
    if opcode == .jump || opcode == .jumpBackward { isReachable = false }
  }

  mutating func bind(_ label: Label) {
    label.position = position
    targets.insert(position)
    if label.depth >= 0 { depth = label.depth } else { label.depth = depth }
    isReachable = true
  }

  /// After `return` and `raise` nothing follows; the depth goes on as if it did.
  mutating func markUnreachable() { isReachable = false }
  mutating func setDepth(_ depth: Int) {
    self.depth = depth
    if depth > deepest { deepest = depth }
  }

  /// Notes that exceptions in `start ..< end` go to `label`. Inner ranges must be noted before outer ones.
  mutating func protect(_ start: Int, _ end: Int, _ label: Label, depth: Int) {
    if start < end { pending.append((start, end, label, depth)) }
  }

  // MARK: Tables

  mutating func constant(_ value: Value) -> Int {
    let key: ConstantKey?
    switch value {
    case .none: key = ConstantKey.none
    case .bool(let flag): key = .bool(flag)
    case .int(let number): key = .int(number)
    case .float(let number): key = .float(number.bitPattern)
    case .object(let object):
      if object.kind == .str {
        key = .text(unsafeDowncast(object, to: StrObject.self).text)
      } else if object.kind == .bytes {
        key = .bytes(unsafeDowncast(object, to: BytesObject.self).bytes)
      } else {
        key = nil
      }
    case .undefined: key = nil
    }
    if let key, let known = constantIndex[key] { return known }
    constants.append(value)
    if let key { constantIndex[key] = constants.count - 1 }
    return constants.count - 1
  }

  mutating func name(_ name: String) -> Int {
    if let known = nameIndex[name] { return known }
    names.append(intern(name))
    nameIndex[name] = names.count - 1
    return names.count - 1
  }

  // MARK: Finishing

  /// Fills jump targets in, resolves handlers, fuses common pairs.
  mutating func finish() {
    for (start, end, label, depth) in pending {
      handlers.append(HandlerRange(start: start, end: end, handler: label.position, depth: depth))
      targets.insert(label.position)
    }
    pending = []
    fuse()
  }

  /// Jumps hold label positions only when bound: call for every label that was used.
  mutating func patch(_ label: Label) {
    for use in label.uses { instructions[use].arg = Int32(label.position) }
  }

  /// The last instruction unbinds a hidden slot, which may be unbound already.
  mutating func markHiddenDelete() { instructions[instructions.count - 1].a = 1 }

  mutating func setArgument(_ position: Int, _ argument: Int) { instructions[position].arg = Int32(argument) }

  /// Two instructions become one that does both; the second stays in its place for jumps that go there.
  private mutating func fuse() {
    guard instructions.count > 1 else { return }
    for position in 0..<(instructions.count - 1) where !targets.contains(position + 1) {
      let first = instructions[position]
      let second = instructions[position + 1]
      guard
        let fused = Self.fusion(
          first, second,
          third: position + 2 < instructions.count && !targets.contains(position + 2)
            ? instructions[position + 2] : nil, constants)
      else { continue }
      instructions[position] = fused
      if fused.opcode == .compareJumpIfFalse { continue }
    }
  }

  private static func fusion(
    _ first: Instruction, _ second: Instruction, third: Instruction?, _ constants: [Value]
  ) -> Instruction? {
    switch (first.opcode, second.opcode) {
    case (.compare, .popJumpIfFalse) where first.arg < 256:
      return Instruction(opcode: .compareJumpIfFalse, a: UInt8(first.arg), arg: second.arg)
    case (.loadFast, .loadConst) where first.arg < 256:
      if let third, third.opcode == .add || third.opcode == .subtract, case .int = constants[Int(second.arg)] {
        return Instruction(
          opcode: third.opcode == .add ? .addFastConst : .subtractFastConst, a: UInt8(first.arg), arg: second.arg)
      }
      return Instruction(opcode: .loadFastLoadConst, a: UInt8(first.arg), arg: second.arg)
    case (.loadFast, .loadFast) where first.arg < 256:
      return Instruction(opcode: .loadFastLoadFast, a: UInt8(first.arg), arg: second.arg)
    case (.storeFast, .loadFast) where first.arg < 256:
      return Instruction(opcode: .storeFastLoadFast, a: UInt8(first.arg), arg: second.arg)
    case (.storeFast, .jumpBackward) where first.arg < 256:
      return Instruction(opcode: .storeFastJumpBackward, a: UInt8(first.arg), arg: second.arg)
    default: return nil
    }
  }
}
