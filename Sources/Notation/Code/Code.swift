/// One instruction. `cache` belongs to the machine: a hint where the name was found last time.
struct Instruction {
  var opcode: Opcode
  var a: UInt8 = 0
  var b: UInt16 = 0
  var arg: Int32 = 0
  var cache: UInt64 = 0
}

/// Where control goes when an exception leaves the instructions `start ..< end`.
struct HandlerRange {
  var start: Int
  var end: Int
  var handler: Int
  /// The stack is cut to this depth; then the exception is pushed.
  var depth: Int
}

/// Compiled code of a module, function, class body, lambda or comprehension. Immutable but for the caches in it.
package final class Code: @unchecked Sendable {
  let instructions: UnsafeMutablePointer<Instruction>
  let instructionCount: Int
  let constants: UnsafeMutablePointer<Value>
  let constantCount: Int
  let nameTable: [StrObject]
  /// The same names, where the run loop reads them.
  let names: UnsafeMutablePointer<StrObject>
  /// The names of all local slots: parameters, locals, cells, free variables.
  let localNames: [StrObject]
  let spans: [Span]
  let handlers: [HandlerRange]
  let stackSize: Int

  let positionalOnlyCount: Int
  /// Positional parameters, positional-only ones included.
  let positionalCount: Int
  let keywordOnlyCount: Int
  let hasVariadic: Bool
  let hasKeywordVariadic: Bool
  /// Local slots (by index) that hold the free variables, in the order of a function's closure.
  let freeStart: Int
  let freeCount: Int

  package let name: StrObject
  package let qualifiedName: StrObject
  package let documentation: Value
  package let source: Source
  package let firstSpan: Span
  let isGenerator: Bool
  let isCoroutine: Bool
  /// A class body: names live in a namespace.
  let usesNamespace: Bool
  /// How many local slots there are.
  let slotCount: Int
  /// Arguments go straight to the slots: no variadics, no keyword-only parameters.
  let isSimple: Bool
  /// A call with just its positional parameters needs no binding and makes no generator.
  let isDirect: Bool
  /// Bytes of a frame of this code.
  let frameSize: Int
  /// Frames kept for the next call.
  var freeFrame: FramePointer?

  var isAsyncGenerator: Bool { isGenerator && isCoroutine }

  init(_ given: CodeParts, configure: (inout CodeParts) -> Void = { _ in }) {
    var parts = given
    configure(&parts)
    instructionCount = parts.instructions.count
    instructions = .allocate(capacity: max(1, instructionCount))
    instructions.initialize(from: parts.instructions, count: instructionCount)
    constantCount = parts.constants.count
    constants = .allocate(capacity: max(1, constantCount))
    constants.initialize(from: parts.constants, count: constantCount)
    nameTable = parts.names
    names = .allocate(capacity: max(1, parts.names.count))
    names.initialize(from: parts.names, count: parts.names.count)
    localNames = parts.localNames
    slotCount = parts.localNames.count
    spans = parts.spans
    handlers = parts.handlers
    stackSize = parts.stackSize
    positionalOnlyCount = parts.positionalOnlyCount
    positionalCount = parts.positionalCount
    keywordOnlyCount = parts.keywordOnlyCount
    hasVariadic = parts.hasVariadic
    hasKeywordVariadic = parts.hasKeywordVariadic
    freeStart = parts.localNames.count - parts.freeCount
    freeCount = parts.freeCount
    name = parts.name
    qualifiedName = parts.qualifiedName
    documentation = parts.documentation
    source = parts.source
    firstSpan = parts.firstSpan
    isGenerator = parts.isGenerator
    isCoroutine = parts.isCoroutine
    usesNamespace = parts.usesNamespace
    isSimple = !parts.hasVariadic && !parts.hasKeywordVariadic && parts.keywordOnlyCount == 0
    isDirect = isSimple && !parts.isGenerator && !parts.isCoroutine
    frameSize =
      MemoryLayout<Frame>.stride + (parts.localNames.count + parts.stackSize + 1) * MemoryLayout<Value>.stride
  }

  deinit {
    while let frame = freeFrame {
      freeFrame = frame.pointee.previous
      UnsafeMutableRawPointer(frame).deallocate()
    }
    instructions.deallocate()
    constants.deinitialize(count: constantCount)
    constants.deallocate()
    names.deinitialize(count: nameTable.count)
    names.deallocate()
  }
}

/// What the compiler hands over.
struct CodeParts {
  var instructions: [Instruction] = []
  var constants: [Value] = []
  var names: [StrObject] = []
  var localNames: [StrObject] = []
  var spans: [Span] = []
  var handlers: [HandlerRange] = []
  var stackSize = 0
  var positionalOnlyCount = 0
  var positionalCount = 0
  var keywordOnlyCount = 0
  var hasVariadic = false
  var hasKeywordVariadic = false
  var freeCount = 0
  var name: StrObject
  var qualifiedName: StrObject
  var documentation: Value = .none
  var source: Source
  var firstSpan: Span
  var isGenerator = false
  var isCoroutine = false
  var usesNamespace = false
}

/// Code as a Python value: the constant that `makeFunction` takes.
final class CodeObject: Object, @unchecked Sendable {
  let code: Code
  init(_ code: Code) {
    self.code = code
    super.init(kind: .other, cls: builtin.code)
  }
}
