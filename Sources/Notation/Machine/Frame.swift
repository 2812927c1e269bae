/// An activation of code. It lies at the start of a block of memory; its local slots and then its stack follow it.
///
/// Frames are raw memory, recycled by their code: a call moves its arguments in, and nothing is reference-counted twice.
struct Frame {
  var code: Unmanaged<Code>
  /// Retained; it keeps the code, the globals and the closure alive.
  var function: Unmanaged<FunctionObject>
  /// The module's names; kept alive by the function.
  var globals: Unmanaged<Table>
  /// The namespace of a class body or module; retained.
  var namespace: Unmanaged<DictObject>?
  /// The frame that runs on when this one returns or yields; nil when it was entered from Swift.
  var previous: FramePointer?
  /// The generator whose body this is; not retained (it owns the frame).
  var generator: Unmanaged<GeneratorObject>?
  /// The next instruction when the frame is not running.
  var pc: UnsafeMutablePointer<Instruction>
  var sp: UnsafeMutablePointer<Value>
  /// How many `except` blocks are being run.
  var handlerDepth: Int32
  /// True when Swift code waits for the result: the run loop ends with this frame.
  var isEntry: Bool
  /// What the caller handled when a generator was resumed: restored when its outermost handler ends.
  var callerHandled: Unmanaged<ExceptionObject>?
}
typealias FramePointer = UnsafeMutablePointer<Frame>

extension UnsafeMutablePointer where Pointee == Frame {
  /// The local slots: parameters, locals and cells.
  @inline(__always) var locals: UnsafeMutablePointer<Value> {
    UnsafeMutableRawPointer(self + 1).assumingMemoryBound(to: Value.self)
  }
  @inline(__always) var codeObject: Code { pointee.code._withUnsafeGuaranteedRef { $0 } }
  /// The bottom of the stack.
  @inline(__always) var stackBase: UnsafeMutablePointer<Value> { locals + codeObject.localNames.count }

  /// The span of the instruction that the frame stands at.
  var span: Span {
    let code = codeObject
    let position = pointee.pc - code.instructions
    return code.spans.indices.contains(position) ? code.spans[position] : code.firstSpan
  }
}

extension Frame {
  /// A frame with all local slots unbound. Takes over nothing; retains `function` and `namespace`.
  @inline(__always) static func make(_ function: FunctionObject, namespace: DictObject? = nil) -> FramePointer {
    let frame = make(.passRetained(function), filled: 0)
    frame.pointee.namespace = namespace.map { .passRetained($0) }
    return frame
  }

  /// A frame whose first `filled` slots the caller initialises. Takes over the reference to the function.
  @inline(__always) static func make(_ function: Unmanaged<FunctionObject>, filled: Int) -> FramePointer {
    let code = function._withUnsafeGuaranteedRef { $0.codeReference }
    let frame: FramePointer
    if let free = code._withUnsafeGuaranteedRef({ $0.freeFrame }) {
      code._withUnsafeGuaranteedRef { $0.freeFrame = free.pointee.previous }
      frame = free
    } else {
      frame = UnsafeMutableRawPointer.allocate(
        byteCount: code._withUnsafeGuaranteedRef { $0.frameSize }, alignment: 16
      ).bindMemory(to: Frame.self, capacity: 1)
    }
    let locals = frame.locals
    let count = code._withUnsafeGuaranteedRef { $0.slotCount }
    frame.initialize(
      to: Frame(
        code: code, function: function, globals: function._withUnsafeGuaranteedRef { $0.globalTable }, namespace: nil,
        previous: nil, generator: nil, pc: code._withUnsafeGuaranteedRef { $0.instructions }, sp: locals + count,
        handlerDepth: 0, isEntry: false, callerHandled: nil))
    var slot = filled
    while slot < count {
      (locals + slot).initialize(to: .undefined)
      slot &+= 1
    }
    if code._withUnsafeGuaranteedRef({ $0.freeCount }) > 0 { fillClosure(function.takeUnretainedValue(), locals) }
    return frame
  }

  @inline(never) private static func fillClosure(_ function: FunctionObject, _ locals: UnsafeMutablePointer<Value>) {
    let code = function.code
    for position in 0..<code.freeCount { locals[code.freeStart &+ position] = .object(function.closure[position]) }
  }

  /// Releases everything that the frame holds and recycles it.
  @inline(__always) static func free(_ frame: FramePointer) {
    let locals = frame.locals
    // Taken out first: releasing a local can run code of the program, which may even call this function again.
    let function = frame.pointee.function
    let namespace = frame.pointee.namespace
    let code = frame.pointee.code
    let operands = locals + code._withUnsafeGuaranteedRef { $0.slotCount }
    // An exception leaves a frame's operands from the top down, so that the iterator of an inner loop goes before that of
    // the outer one; then the locals go in their order.
    var top = frame.pointee.sp
    while top != operands {
      top -= 1
      top.destroy()
    }
    var slot = locals
    while slot != operands {
      slot.destroy()
      slot += 1
    }
    code._withUnsafeGuaranteedRef {
      frame.pointee.previous = $0.freeFrame
      $0.freeFrame = frame
    }
    namespace?.release()
    function.release()
  }
}
