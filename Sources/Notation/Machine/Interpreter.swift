extension Machine {
  /// Runs a frame to its return, for Swift code that waits. Takes the frame over.
  func enterFrame(_ frame: FramePointer) throws -> Value {
    let code = frame.codeObject
    if code.isGenerator || code.isCoroutine { return .object(makeGenerator(frame)) }
    try enterOrFree(frame)
    defer { leave() }
    frame.pointee.isEntry = true
    let saved = currentFrame
    defer { currentFrame = saved }
    frame.pointee.previous = saved
    switch try run(frame) {
    case .returned(let value), .yielded(let value): return value
    }
  }

  private func enterOrFree(_ frame: FramePointer) throws {
    do { try enter() } catch {
      Frame.free(frame)
      throw error
    }
  }

  func makeGenerator(_ frame: FramePointer) -> GeneratorObject {
    GeneratorObject(frame, function: frame.pointee.function._withUnsafeGuaranteedRef { $0 })
  }

  /// The loop. Calls of Python functions and steps of generators stay in it; it ends with the frame it was entered with.
  ///
  /// Invariant: whatever can throw leaves its operands on the stack, so that unwinding releases them.
  func run(_ entry: FramePointer) throws -> Resumption {
    var frame = entry
    currentFrame = frame
    var locals = frame.locals
    var pc = frame.pointee.pc
    var sp = frame.pointee.sp
    var code = Unmanaged.passUnretained(frame.codeObject)
    var constants = frame.codeObject.constants
    var nameList = frame.codeObject.names
    var globals = frame.pointee.globals

    @inline(__always) func push(_ value: consuming Value) {
      sp.initialize(to: value)
      sp += 1
    }
    /// Pushes what a slot holds; the slot keeps it.
    @inline(__always) func push(copying slot: UnsafeMutablePointer<Value>) {
      sp.initialize(copying: slot)
      sp += 1
    }
    /// Goes on in a function whose parameters are just the arguments above `base`. They move, the stack's reference to the
    /// function becomes the frame's, and the stack shrinks to `bottom`.
    @inline(__always) func enterDirect(
      _ function: Unmanaged<FunctionObject>, _ base: UnsafeMutablePointer<Value>, _ count: Int,
      bottom: UnsafeMutablePointer<Value>
    ) throws {
      try enter()
      let next = Frame.make(function, filled: count)
      next.locals.moveInitialize(from: base + 1, count: count)
      sp = bottom
      save()
      next.pointee.previous = frame
      load(next)
    }
    /// Gives a `yield` that goes on its value; one that nobody wants is not pushed only to be popped.
    @inline(__always) func receive(_ value: consuming Value) {
      if pc.pointee.opcode == .pop {
        pc += 1
      } else {
        push(value)
      }
    }
    @inline(__always) func setTop(_ value: consuming Value) { (sp - 1).replace(with: value) }
    @inline(__always) func drop() {
      sp -= 1
      sp.destroy()
    }
    /// Continues with another frame.
    @inline(__always) func load(_ next: FramePointer) {
      frame = next
      currentFrame = next
      locals = next.locals
      pc = next.pointee.pc
      sp = next.pointee.sp
      code = next.pointee.code
      constants = code._withUnsafeGuaranteedRef { $0.constants }
      nameList = code._withUnsafeGuaranteedRef { $0.names }
      globals = next.pointee.globals
    }
    /// Stores the registers of the frame that is left.
    @inline(__always) func save() {
      frame.pointee.pc = pc
      frame.pointee.sp = sp
    }

    while true {
      do {
        if let thrown = pendingThrow {
          // `throw()`: raised where the frame stands, at the `yield` before its next instruction.
          pendingThrow = nil
          throw ThrownIn(thrown)
        }
        while true {
          let instruction = pc
          pc += 1
          switch instruction.pointee.opcode {
          // MARK: Constants and variables
          case .loadConst: push(copying: constants + Int(instruction.pointee.arg))
          case .loadFast:
            let slot = locals + Int(instruction.pointee.arg)
            if slot.pointee.isUndefined { throw unboundLocal(frame, Int(instruction.pointee.arg)) }
            push(copying: slot)
          case .loadFastLoadFast:
            let first = locals + Int(instruction.pointee.a)
            if first.pointee.isUndefined { throw unboundLocal(frame, Int(instruction.pointee.a)) }
            push(copying: first)
            pc += 1
            let second = locals + Int(instruction.pointee.arg)
            if second.pointee.isUndefined { throw unboundLocal(frame, Int(instruction.pointee.arg)) }
            push(copying: second)
          case .loadFastLoadConst:
            let first = locals + Int(instruction.pointee.a)
            if first.pointee.isUndefined { throw unboundLocal(frame, Int(instruction.pointee.a)) }
            push(copying: first)
            push(copying: constants + Int(instruction.pointee.arg))
            pc += 1
          case .storeFast:
            sp -= 1
            (locals + Int(instruction.pointee.arg)).replace(moving: sp)
          case .storeFastLoadFast:
            sp -= 1
            (locals + Int(instruction.pointee.a)).replace(moving: sp)
            let second = locals + Int(instruction.pointee.arg)
            if second.pointee.isUndefined { throw unboundLocal(frame, Int(instruction.pointee.arg)) }
            push(copying: second)
            pc += 1
          case .storeFastJumpBackward:
            sp -= 1
            (locals + Int(instruction.pointee.a)).replace(moving: sp)
            budget &-= 1
            if budget <= 0 {
              save()
              try pollHost()
            }
            pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.pointee.arg)
          case .deleteFast:
            let slot = Int(instruction.pointee.arg)
            if locals[slot].isUndefined, instruction.pointee.a == 0 { throw unboundLocal(frame, slot) }
            (locals + slot).replace(with: .undefined)
          case .loadDeref:
            let value = cell(locals, instruction).value
            if value.isUndefined { throw unboundCell(frame, Int(instruction.pointee.arg)) }
            push(value)
          case .storeDeref:
            sp -= 1
            let holder = cell(locals, instruction)
            let old = holder.value
            holder.value = sp.move()
            _ = consume old
          case .deleteDeref:
            let holder = cell(locals, instruction)
            if holder.value.isUndefined { throw unboundCell(frame, Int(instruction.pointee.arg)) }
            holder.value = .undefined
          case .loadClosure: push(copying: locals + Int(instruction.pointee.arg))
          case .makeCell:
            let slot = locals + Int(instruction.pointee.arg)
            let holder = CellObject(slot.move())
            slot.initialize(to: .object(holder))
          case .loadClassDeref: push(try loadClassCell(frame, Int(instruction.pointee.arg)))
          case .loadGlobal:
            let hint = Int(instruction.pointee.cache)
            let symbol = UnsafeRawPointer(nameList + Int(instruction.pointee.arg)).load(
              as: UnsafeMutableRawPointer.self)
            let slot = globals._withUnsafeGuaranteedRef { $0.slot(at: hint, ifNamed: symbol) }
            if let slot {
              push(copying: slot)
            } else {
              push(
                try loadGlobal(globals.takeUnretainedValue(), nameList[Int(instruction.pointee.arg)], instruction))
            }
          case .storeGlobal:
            let hint = Int(instruction.pointee.cache)
            let symbol = UnsafeRawPointer(nameList + Int(instruction.pointee.arg)).load(
              as: UnsafeMutableRawPointer.self)
            let slot = globals._withUnsafeGuaranteedRef { $0.slot(at: hint, ifNamed: symbol) }
            sp -= 1
            if let slot {
              slot.replace(moving: sp)
            } else {
              let table = globals.takeUnretainedValue()
              let name = nameList[Int(instruction.pointee.arg)]
              table.set(name, sp.move())
              instruction.pointee.cache = UInt64(max(0, table.find(name)))
            }
          case .deleteGlobal: try deleteGlobal(frame, Int(instruction.pointee.arg))
          case .loadName: push(try loadName(frame, Int(instruction.pointee.arg)))
          case .storeName:
            try storeName(frame, Int(instruction.pointee.arg), sp[-1])
            drop()
          case .deleteName: try deleteName(frame, Int(instruction.pointee.arg))

          // MARK: Stack
          case .pop: drop()
          case .copy: push(copying: sp - Int(instruction.pointee.arg))
          case .swap:
            let other = sp - Int(instruction.pointee.arg)
            let top = (sp - 1).move()
            (sp - 1).initialize(to: other.move())
            other.initialize(to: top)
          case .pushUndefined: push(.undefined)

          // MARK: Operators
          case .add:
            if case .int(let a) = sp[-2], case .int(let b) = sp[-1] {
              let (sum, overflow) = a.addingReportingOverflow(b)
              if !overflow {
                sp -= 1
                (sp - 1).initialize(to: .int(sum))
                continue
              }
            } else if case .float(let a) = sp[-2], case .float(let b) = sp[-1] {
              sp -= 1
              (sp - 1).initialize(to: .float(a + b))
              continue
            }
            save()
            replaceTwo(sp, try binary(code: 0, sp[-2], sp[-1], inplace: false))
            sp -= 1
          case .subtract:
            if case .int(let a) = sp[-2], case .int(let b) = sp[-1] {
              let (difference, overflow) = a.subtractingReportingOverflow(b)
              if !overflow {
                sp -= 1
                (sp - 1).initialize(to: .int(difference))
                continue
              }
            } else if case .float(let a) = sp[-2], case .float(let b) = sp[-1] {
              sp -= 1
              (sp - 1).initialize(to: .float(a - b))
              continue
            }
            save()
            replaceTwo(sp, try binary(code: 1, sp[-2], sp[-1], inplace: false))
            sp -= 1
          case .multiply:
            if case .int(let a) = sp[-2], case .int(let b) = sp[-1] {
              let (product, overflow) = a.multipliedReportingOverflow(by: b)
              if !overflow {
                sp -= 1
                (sp - 1).initialize(to: .int(product))
                continue
              }
            } else if case .float(let a) = sp[-2], case .float(let b) = sp[-1] {
              sp -= 1
              (sp - 1).initialize(to: .float(a * b))
              continue
            }
            save()
            replaceTwo(sp, try binary(code: 2, sp[-2], sp[-1], inplace: false))
            sp -= 1
          case .addFastConst:
            let slot = locals + Int(instruction.pointee.a)
            if case .int(let a) = slot.pointee, case .int(let b) = constants[Int(instruction.pointee.arg)] {
              let (sum, overflow) = a.addingReportingOverflow(b)
              if !overflow {
                push(.int(sum))
                pc += 2
                continue
              }
            }
            if slot.pointee.isUndefined { throw unboundLocal(frame, Int(instruction.pointee.a)) }
            push(copying: slot)
            push(copying: constants + Int(instruction.pointee.arg))
            pc += 1
          case .subtractFastConst:
            let slot = locals + Int(instruction.pointee.a)
            if case .int(let a) = slot.pointee, case .int(let b) = constants[Int(instruction.pointee.arg)] {
              let (difference, overflow) = a.subtractingReportingOverflow(b)
              if !overflow {
                push(.int(difference))
                pc += 2
                continue
              }
            }
            if slot.pointee.isUndefined { throw unboundLocal(frame, Int(instruction.pointee.a)) }
            push(copying: slot)
            push(copying: constants + Int(instruction.pointee.arg))
            pc += 1
          case .binary:
            if case .int(let a) = sp[-2], case .int(let b) = sp[-1],
              let result = wordOperation(instruction.pointee.arg, a, b)
            {
              sp -= 1
              (sp - 1).initialize(to: .int(result))
              continue
            }
            save()
            replaceTwo(sp, try binary(code: Int(instruction.pointee.arg), sp[-2], sp[-1], inplace: false))
            sp -= 1
          case .inplace:
            if case .int(let a) = sp[-2], case .int(let b) = sp[-1],
              let result = wordOperation(instruction.pointee.arg, a, b)
            {
              sp -= 1
              (sp - 1).initialize(to: .int(result))
              continue
            }
            save()
            if instruction.pointee.arg == 0, appendText(sp, pc, locals) {
              sp -= 1
              continue
            }
            replaceTwo(sp, try binary(code: Int(instruction.pointee.arg), sp[-2], sp[-1], inplace: true))
            sp -= 1
          case .unaryNegative:
            if case .int(let number) = sp[-1], number != Int.min {
              setTop(.int(-number))
            } else {
              save()
              setTop(try unary(.minus, sp[-1]))
            }
          case .unaryPositive:
            save()
            setTop(try unary(.plus, sp[-1]))
          case .unaryInvert:
            save()
            setTop(try unary(.invert, sp[-1]))
          case .unaryNot:
            save()
            setTop(.bool(try !isTrue(sp[-1])))
          case .compare:
            if case .int(let a) = sp[-2], case .int(let b) = sp[-1] {
              sp -= 1
              (sp - 1).initialize(to: .bool(compareInts(instruction.pointee.arg, a, b)))
              continue
            }
            save()
            replaceTwo(
              sp, try compare(Comparison(rawValue: UInt8(instruction.pointee.arg)).unsafelyUnwrapped, sp[-2], sp[-1]))
            sp -= 1
          case .compareJumpIfFalse:
            if case .int(let a) = sp[-2], case .int(let b) = sp[-1] {
              sp -= 2
              if compareInts(Int32(instruction.pointee.a), a, b) {
                pc += 1
              } else {
                pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.pointee.arg)
              }
              continue
            }
            save()
            replaceTwo(
              sp, try compare(Comparison(rawValue: instruction.pointee.a).unsafelyUnwrapped, sp[-2], sp[-1]))
            sp -= 1
          case .isOperator:
            let same = sp[-2].isIdentical(to: sp[-1])
            drop()
            setTop(.bool(same == (instruction.pointee.arg == 0)))
          case .contains:
            save()
            let found = try contains(sp[-1], sp[-2])
            drop()
            setTop(.bool(found == (instruction.pointee.arg == 0)))

          // MARK: Jumps
          case .jump: pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.pointee.arg)
          case .jumpBackward:
            budget &-= 1
            if budget <= 0 {
              save()
              try pollHost()
            }
            pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.pointee.arg)
          case .popJumpIfFalse:
            let truth: Bool
            if case .bool(let flag) = sp[-1] {
              truth = flag
            } else if case .int(let number) = sp[-1] {
              truth = number != 0
            } else {
              save()
              truth = try isTrue(sp[-1])
            }
            drop()
            if !truth { pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.pointee.arg) }
          case .popJumpIfTrue:
            let truth: Bool
            if case .bool(let flag) = sp[-1] {
              truth = flag
            } else if case .int(let number) = sp[-1] {
              truth = number != 0
            } else {
              save()
              truth = try isTrue(sp[-1])
            }
            drop()
            if truth { pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.pointee.arg) }
          case .jumpIfFalseOrPop:
            save()
            if try isTrue(sp[-1]) {
              drop()
            } else {
              pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.pointee.arg)
            }
          case .jumpIfTrueOrPop:
            save()
            if try isTrue(sp[-1]) {
              pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.pointee.arg)
            } else {
              drop()
            }

          // MARK: Attributes and items
          case .loadAttribute:
            save()
            setTop(try loadAttribute(sp[-1], nameList[Int(instruction.pointee.arg)], instruction))
          case .storeAttribute:
            save()
            try setAttribute(sp[-1], nameList[Int(instruction.pointee.arg)], sp[-2])
            drop()
            drop()
          case .deleteAttribute:
            save()
            try deleteAttribute(sp[-1], nameList[Int(instruction.pointee.arg)])
            drop()
          case .loadMethod:
            save()
            let name = nameList[Int(instruction.pointee.arg)]
            if let method = methodWithoutBinding(sp[-1], name) {
              let receiver = (sp - 1).move()
              (sp - 1).initialize(to: method)
              push(receiver)
            } else {
              let attribute = try getAttribute(sp[-1], name)
              setTop(.undefined)
              push(attribute)
            }
          case .loadSubscript:
            if case .object(let object) = sp[-2], object.isExact {
              if object.kind == .list, case .int(let index) = sp[-1] {
                let list = unsafeDowncast(object, to: ListObject.self)
                let count = list.elements.count
                let position = index < 0 ? index &+ count : index
                if position >= 0, position < count {
                  let element = list.elements[position]
                  sp -= 1
                  setTop(element)
                  continue
                }
              } else if object.kind == .dict {
                save()
                let table = unsafeDowncast(object, to: DictObject.self).table
                let position = try table.find(sp[-1], hash: hash(sp[-1]), self)
                if position >= 0 {
                  let value = table.value(at: position)
                  drop()
                  setTop(value)
                  continue
                }
              }
            }
            save()
            let item = try getItem(sp[-2], sp[-1])
            replaceTwo(sp, item)
            sp -= 1
          case .storeSubscript:
            save()
            if case .object(let object) = sp[-2], object.isExact {
              if object.kind == .dict {
                try unsafeDowncast(object, to: DictObject.self).table.set(sp[-1], sp[-3], self)
                drop()
                drop()
                drop()
                continue
              } else if object.kind == .list, case .int(let index) = sp[-1] {
                let list = unsafeDowncast(object, to: ListObject.self)
                let count = list.elements.count
                let position = index < 0 ? index &+ count : index
                if position >= 0, position < count {
                  let old = list.elements[position]
                  list.elements[position] = sp[-3]
                  _ = consume old
                  drop()
                  drop()
                  drop()
                  continue
                }
              }
            }
            try setItem(sp[-2], sp[-1], sp[-3])
            drop()
            drop()
            drop()
          case .deleteSubscript:
            save()
            try deleteItem(sp[-2], sp[-1])
            drop()
            drop()

          // MARK: Displays
          case .buildTuple: buildSequence(&sp, Int(instruction.pointee.arg)) { .tuple($0) }
          case .buildList: buildSequence(&sp, Int(instruction.pointee.arg)) { .list($0) }
          case .buildSet:
            save()
            let set = try buildSet(sp, Int(instruction.pointee.arg))
            for _ in 0..<Int(instruction.pointee.arg) { drop() }
            push(set)
          case .buildMap:
            save()
            let map = try buildMap(sp, Int(instruction.pointee.arg))
            for _ in 0..<(2 * Int(instruction.pointee.arg)) { drop() }
            push(map)
          case .buildString:
            save()
            let text = try buildString(sp, Int(instruction.pointee.arg))
            for _ in 0..<Int(instruction.pointee.arg) { drop() }
            push(text)
          case .buildSlice:
            let slice = SliceObject(sp[-3], sp[-2], sp[-1])
            drop()
            drop()
            setTop(.object(slice))
          case .listAppend:
            sp -= 1
            if case .object(let object) = sp[-Int(instruction.pointee.arg)] {
              unsafeDowncast(object, to: ListObject.self).elements.append(sp.move())
            }
          case .setAdd:
            save()
            try addToSet(sp[-Int(instruction.pointee.arg) - 1], sp[-1])
            drop()
          case .mapAdd:
            save()
            try addToMap(sp[-Int(instruction.pointee.arg) - 2], sp[-2], sp[-1])
            drop()
            drop()
          case .listExtend:
            save()
            let callee = instruction.pointee.a == 1 ? sp[-3] : .undefined
            try extendList(sp[-Int(instruction.pointee.arg) - 1], sp[-1], callee: callee)
            drop()
          case .setUpdate:
            save()
            try updateSet(sp[-Int(instruction.pointee.arg) - 1], sp[-1])
            drop()
          case .dictUpdate:
            save()
            try updateMap(sp[-Int(instruction.pointee.arg) - 1], sp[-1])
            drop()
          case .dictMerge:
            save()
            try mergeKeywords(sp[-Int(instruction.pointee.arg) - 1], sp[-1], callee: sp[-4])
            drop()
          case .listToTuple:
            if let list = sp[-1].asList { setTop(.tuple(list.elements)) }
          case .formatValue:
            // `buildString` writes the digits of an int itself.
            if instruction.pointee.a == FormatCode.joined, case .int = sp[-1] { continue }
            save()
            let hasSpec = instruction.pointee.arg == 1
            let text = try formatted(hasSpec ? sp[-2] : sp[-1], hasSpec ? sp[-1] : .undefined, instruction.pointee.a)
            if hasSpec { drop() }
            setTop(text)
          case .unpackSequence:
            save()
            try unpack(&sp, Int(instruction.pointee.arg))
          case .unpackExtended:
            save()
            try unpackExtended(&sp, before: Int(instruction.pointee.a), after: Int(instruction.pointee.arg))

          // MARK: Iteration
          case .getIterator:
            save()
            if case .object(let object) = sp[-1], object.isExact, object.kind == .range {
              setTop(.object(RangeIterator(unsafeDowncast(object, to: RangeObject.self))))
            } else {
              setTop(try iterator(sp[-1]))
            }
          case .forIterate:
            let top = sp - 1
            guard top.holdsObject else { throw typeError("iterator expected") }
            // No reference is counted here: the stack's own keeps the iterator alive.
            let object = top.unownedObject
            let kind = object._withUnsafeGuaranteedRef { $0.kind }
            if kind == .iterator {
              let cls = object._withUnsafeGuaranteedRef { ObjectIdentifier(type(of: $0)) }
              if cls == ObjectIdentifier(RangeIterator.self) {
                let range = Unmanaged<RangeIterator>.fromOpaque(object.toOpaque())
                if range._withUnsafeGuaranteedRef({ $0.remaining != 0 }) {
                  push(.int(range._withUnsafeGuaranteedRef { $0.advance() }))
                  continue
                }
              } else if cls == ObjectIdentifier(ListIterator.self) {
                let iterator = Unmanaged<ListIterator>.fromOpaque(object.toOpaque())
                if let element = iterator._withUnsafeGuaranteedRef({ $0.advance() }) {
                  push(element)
                  continue
                }
              } else {
                save()
                let iterator = Unmanaged<IteratorObject>.fromOpaque(object.toOpaque())
                if let value = try iterator._withUnsafeGuaranteedRef({ try $0.next(self) }) {
                  push(value)
                  continue
                }
              }
            } else if kind == .generator {
              let owner = Unmanaged<GeneratorObject>.fromOpaque(object.toOpaque())
              if let inner = try owner._withUnsafeGuaranteedRef({ try beginResume($0) }) {
                pc = instruction
                save()
                inner.pointee.previous = frame
                inner.pointee.isEntry = false
                load(inner)
                owner._withUnsafeGuaranteedRef {
                  if $0.state == .suspended { receive(.none) }
                  $0.state = .running
                }
                continue
              }
            } else {
              save()
              if let value = try next(sp[-1]) {
                push(value)
                continue
              }
            }
            drop()
            pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.pointee.arg)
          case .getYieldFromIterator:
            save()
            if sp[-1].kind == .coroutine {
              throw typeError("cannot 'yield from' a coroutine object in a non-coroutine generator")
            }
            if sp[-1].kind != .generator { setTop(try iterator(sp[-1])) }
          case .getAwaitable:
            save()
            setTop(try awaitable(sp[-1], context: instruction.pointee.a))
          case .getAsyncIterator:
            save()
            setTop(try asyncIterator(sp[-1]))
          case .getAsyncNext:
            if let owner = enterableGenerator(sp - 1) {
              // A generator of the program: its frame runs in this loop, and nobody sees a step.
              let inner = try owner._withUnsafeGuaranteedRef { try beginStep($0) }
              pc = instruction
              save()
              inner.pointee.previous = frame
              inner.pointee.isEntry = false
              load(inner)
              owner._withUnsafeGuaranteedRef {
                if $0.state == .suspended { receive(.none) }
                $0.state = .running
              }
              continue
            }
            save()
            if let run = heldRun(sp - 1) {
              switch try run._withUnsafeGuaranteedRef({ try $0.pullNow(self) }) {
              case .ready(let item?):
                push(item)
                pc = instruction + AsyncPull.count
              case .ready(nil):
                drop()
                pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.pointee.arg) + 1
              case .pending:
                push(run._withUnsafeGuaranteedRef { $0.pull(self) })
                push(takeRequest())
                pc = instruction + AsyncPull.yieldOffset
              }
              continue
            }
            push(try asyncNext(sp[-1]))
            // What follows is the None that `send` begins with.
            if pc.pointee.opcode == .loadConst, constants[Int(pc.pointee.arg)].isNone {
              push(.none)
              pc += 1
            }
          case .endAsyncFor:
            if let error = sp[-1].asException, error.cls.isSubclass(of: builtin.stopAsyncIteration) {
              drop()
              drop()
            } else {
              throw Reraise(popException(&sp))
            }
          case .send:
            if case .object(let object) = sp[-2], object.kind == .generator || object.kind == .coroutine {
              let generator = unsafeDowncast(object, to: GeneratorObject.self)
              if let inner = try beginResume(generator) {
                if generator.state == .created, !sp[-1].isNone { throw justStarted(generator) }
                let value = (sp - 1).move()
                sp -= 1
                pc = instruction
                save()
                inner.pointee.previous = frame
                inner.pointee.isEntry = false
                load(inner)
                if generator.state == .suspended { receive(value) }
                generator.state = .running
                continue
              }
              // A finished one ends at once.
              drop()
              setTop(.none)
              pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.pointee.arg)
              continue
            }
            if let held = heldStep(sp - 2) {
              // `async for` over a generator of the program: its frame runs in this loop.
              if let inner = try held._withUnsafeGuaranteedRef({ try $0.canEnter ? $0.begin(self) : nil }) {
                let value = (sp - 1).move()
                sp -= 1
                pc = instruction
                save()
                inner.pointee.previous = frame
                inner.pointee.isEntry = false
                load(inner)
                held._withUnsafeGuaranteedRef { step in
                  if step.generator.state == .suspended { receive(step.isFirst ? step.sent : value) }
                  step.isFirst = false
                  step.generator.state = .running
                }
                continue
              }
            }
            save()
            switch try send(sp[-2], sp[-1]) {
            case .yielded(let value): setTop(value)
            case .returned(let value):
              drop()
              setTop(value)
              pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.pointee.arg)
            }
          case .yieldValue:
            sp -= 1
            let value = sp.move()
            save()
            let isItem = instruction.pointee.a == 2
            let owner = frame.pointee.generator.unsafelyUnwrapped
            owner._withUnsafeGuaranteedRef { suspend(frame, $0) }
            if frame.pointee.isEntry {
              lastYieldWasItem = isItem
              return .yielded(value)
            }
            let caller = frame.pointee.previous.unsafelyUnwrapped
            leave()
            load(caller)
            // The caller stands at its `forIterate` or `send`.
            let resumer = pc
            pc += 1
            if resumer.pointee.opcode == .forIterate {
              push(value)
            } else if resumer.pointee.opcode == .getAsyncNext {
              if isItem {
                owner._withUnsafeGuaranteedRef { $0.isBusy = false }
                push(value)
                pc = resumer + AsyncPull.count
              } else {
                // It waits: from here on there is a step, which the `send` that follows goes on with.
                push(.object(owner._withUnsafeGuaranteedRef { lentStep(of: $0, isFirst: false) }))
                push(value)
                pc = resumer + AsyncPull.yieldOffset
              }
            } else if isItem {
              // The item ends the step: it is the result of the await.
              finishStep(sp - 1)
              setTop(value)
              pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(resumer.pointee.arg)
            } else {
              push(value)
            }

          // MARK: Calls
          case .call:
            let count = Int(instruction.pointee.arg)
            let base = sp - count - 1
            if base.holdsObject {
              // No reference is counted here: the stack's own keeps the callee alive.
              let callee = base.unownedObject
              let kind = callee._withUnsafeGuaranteedRef { $0.kind }
              if kind == .function {
                let function = Unmanaged<FunctionObject>.fromOpaque(callee.toOpaque())
                let target = function._withUnsafeGuaranteedRef { $0.codeReference }
                if target._withUnsafeGuaranteedRef({ $0.isDirect && $0.positionalCount == count }) {
                  try enterDirect(function, base, count, bottom: base)
                  continue
                }
              } else if kind == .native {
                let native = Unmanaged<NativeObject>.fromOpaque(callee.toOpaque())
                if native._withUnsafeGuaranteedRef({ $0.exactCount == count }) {
                  save()
                  let result = try native._withUnsafeGuaranteedRef {
                    try $0.body(self, Arguments(base + 1, count: count))
                  }
                  for _ in 0..<count { drop() }
                  setTop(result)
                  continue
                }
              }
            }
            save()
            if case .object(let object) = base.pointee, object.kind == .function {
              let next = try prepareCall(
                unsafeDowncast(object, to: FunctionObject.self), Arguments(base + 1, count: count), [])
              for _ in 0...count { drop() }
              if let made = next.generator {
                push(made)
              } else {
                save()
                next.frame.pointee.previous = frame
                load(next.frame)
              }
            } else {
              let result = try callVector(base.pointee, Arguments(base + 1, count: count), [])
              for _ in 0..<count { drop() }
              setTop(result)
            }
          case .callMethod:
            var count = Int(instruction.pointee.arg)
            var base = sp - count - 2
            // function self args, or undefined callable args
            if base.pointee.isUndefined {
              base += 1
            } else {
              count += 1
            }
            if base.holdsObject {
              let callee = base.unownedObject
              let kind = callee._withUnsafeGuaranteedRef { $0.kind }
              if kind == .function {
                let function = Unmanaged<FunctionObject>.fromOpaque(callee.toOpaque())
                let target = function._withUnsafeGuaranteedRef { $0.codeReference }
                if target._withUnsafeGuaranteedRef({ $0.isDirect && $0.positionalCount == count }) {
                  try enterDirect(function, base, count, bottom: sp - Int(instruction.pointee.arg) - 2)
                  continue
                }
                save()
                let next = try prepareCall(function.takeUnretainedValue(), Arguments(base + 1, count: count), [])
                for _ in 0..<(Int(instruction.pointee.arg) + 2) { drop() }
                if let made = next.generator {
                  push(made)
                } else {
                  save()
                  next.frame.pointee.previous = frame
                  load(next.frame)
                }
                continue
              } else if kind == .native {
                let native = Unmanaged<NativeObject>.fromOpaque(callee.toOpaque())
                switch native._withUnsafeGuaranteedRef({ $0.shortcut }) {
                case .none: break
                case .append where count == 2 && holdsExact(base + 1, .list):
                  save()
                  try poll()
                  Unmanaged<ListObject>.fromOpaque((base + 1).unownedObject.toOpaque())._withUnsafeGuaranteedRef {
                    $0.elements.append((base + 2).move())
                  }
                  sp -= 1
                  for _ in 0..<Int(instruction.pointee.arg) { drop() }
                  setTop(.none)
                  continue
                case .get where (count == 3 || count == 2) && holdsExact(base + 1, .dict):
                  save()
                  let found = try Unmanaged<DictObject>.fromOpaque((base + 1).unownedObject.toOpaque())
                    ._withUnsafeGuaranteedRef { try $0.table.value(of: base[2], self) }
                  let result = found ?? (count == 3 ? base[3] : .none)
                  for _ in 0..<(Int(instruction.pointee.arg) + 1) { drop() }
                  setTop(result)
                  continue
                default: break
                }
                if native._withUnsafeGuaranteedRef({ $0.exactCount == count }) {
                  save()
                  let result = try native._withUnsafeGuaranteedRef {
                    try $0.body(self, Arguments(base + 1, count: count))
                  }
                  for _ in 0..<(Int(instruction.pointee.arg) + 1) { drop() }
                  setTop(result)
                  continue
                }
              }
            }
            save()
            let result = try callVector(base.pointee, Arguments(base + 1, count: count), [])
            for _ in 0..<(Int(instruction.pointee.arg) + 1) { drop() }
            setTop(result)
          case .callKeywords:
            save()
            let total = Int(instruction.pointee.arg)
            let isMethod = instruction.pointee.a == 1
            let result = try callWithKeywords(sp, total, isMethod: isMethod)
            for _ in 0..<(total + 1 + (isMethod ? 1 : 0)) { drop() }
            setTop(result)
          case .callSpread:
            save()
            let hasMap = instruction.pointee.arg == 1
            let result = try callSpread(sp, hasMap: hasMap)
            for _ in 0..<(hasMap ? 2 : 1) { drop() }
            setTop(result)
          case .makeFunction:
            makeFunction(&sp, Int(instruction.pointee.arg), frame)
          case .returnValue:
            sp -= 1
            let value = sp.move()
            frame.pointee.sp = sp
            let isEntry = frame.pointee.isEntry
            let caller = frame.pointee.previous
            if let owner = frame.pointee.generator {
              let generator = owner._withUnsafeGuaranteedRef { $0 }
              let isAsync = generator.kind == .asyncGenerator
              finish(generator)
              if isEntry { return .returned(value) }
              leave()
              load(caller.unsafelyUnwrapped)
              let resumer = pc
              pc += 1
              if resumer.pointee.opcode == .forIterate {
                lastReturn = value
                drop()
                pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(resumer.pointee.arg)
              } else if resumer.pointee.opcode == .getAsyncNext {
                drop()
                pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(resumer.pointee.arg) + 1
              } else if isAsync {
                finishStep(sp - 1)
                throw Raised(ExceptionObject(builtin.stopAsyncIteration))
              } else {
                setTop(value)
                pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(resumer.pointee.arg)
              }
            } else {
              Frame.free(frame)
              if isEntry { return .returned(value) }
              leave()
              load(caller.unsafelyUnwrapped)
              push(value)
            }

          // MARK: Modules
          case .importName:
            save()
            let isFrom = instruction.pointee.a == 1
            setTop(
              try importModule(nameList[Int(instruction.pointee.arg)].string, fromList: isFrom))
          case .importFrom:
            save()
            push(try importFrom(sp[-1], nameList[Int(instruction.pointee.arg)]))
          case .importStar:
            save()
            try importStar(sp[-1], frame)
            drop()

          // MARK: Exceptions
          case .raise:
            save()
            try raise(&sp, Int(instruction.pointee.arg))
          case .reraise: throw Reraise(popException(&sp))
          case .pushHandled:
            sp -= 1
            let exception = sp.move()
            push(handled.map { .object($0) } ?? .none)
            handled = exception.asException
            frame.pointee.handlerDepth &+= 1
            push(exception)
          case .popHandled:
            sp -= 1
            let previous = sp.move()
            popHandled(frame, previous)
          case .matchException:
            save()
            let matches = try matchesException(sp[-2], sp[-1])
            setTop(.bool(matches))
          case .loadAssertionError: push(.object(builtin.assertionError))

          // MARK: with
          case .beforeWith:
            save()
            let (exit, entered) = try enterContext(sp[-1])
            setTop(exit)
            push(entered)
          case .beforeAsyncWith:
            save()
            let (exit, entered) = try enterAsyncContext(sp[-1])
            setTop(exit)
            push(entered)
          case .withExceptStart:
            save()
            // exit previous exception → exit previous exception result
            guard let error = sp[-1].asException else { throw runtimeError("no exception in with") }
            let traceback = try getAttribute(sp[-1], names.traceback)
            push(try call(sp[-3], .object(error.cls), .object(error), traceback))

          // MARK: match
          case .matchClass:
            save()
            let matched = try matchClass(sp[-3], sp[-2], sp[-1], Int(instruction.pointee.arg))
            drop()
            drop()
            setTop(matched)
          case .matchMapping: setTop(.bool(isMapping(sp[-1])))
          case .matchSequence: setTop(.bool(matchesSequence(sp[-1])))
          case .matchKeys:
            save()
            let matched = try matchKeys(sp[-2], sp[-1])
            drop()
            setTop(matched)
          case .getLength:
            save()
            setTop(.int(try length(sp[-1])))
          case .copyWithoutKeys:
            save()
            let rest = try copyWithoutKeys(sp[-2], sp[-1])
            drop()
            setTop(rest)

          case .setupAnnotations:
            save()
            try setupAnnotations(frame)
          case .printExpression:
            save()
            try display(self, sp[-1])
            drop()
          }
        }
      } catch {
        // Unwinding: to the innermost handler of this frame, else out of it and on in its caller.
        let failed = pc - 1
        frame.pointee.pc = failed
        frame.pointee.sp = sp
        var exception: ExceptionObject
        if let again = error as? Reraise {
          exception = again.exception
        } else if let thrown = error as? ThrownIn {
          exception = thrown.exception
          noteTraceback(exception, frame)
        } else {
          guard let converted = self.exception(from: error) else {
            unwindAll(frame, entry)
            throw error
          }
          exception = converted
          linkContext(exception)
          noteTraceback(exception, frame)
        }
        unwinding: while true {
          if let handler = findHandler(frame) {
            let bottom = frame.locals + frame.codeObject.localNames.count + handler.depth
            while sp > bottom { drop() }
            push(.object(exception))
            pc = frame.codeObject.instructions + handler.handler
            break unwinding
          }
          let isEntry = frame.pointee.isEntry
          let caller = frame.pointee.previous
          var isAsyncStep = false
          let wasGenerator = frame.pointee.generator != nil
          if let owner = frame.pointee.generator {
            let generator = owner._withUnsafeGuaranteedRef { $0 }
            isAsyncStep = generator.kind == .asyncGenerator
            exception = convertStop(exception, generator)
            fail(generator)
          } else {
            releaseFrame(frame)
          }
          if isEntry { throw Raised(exception) }
          leave()
          load(caller.unsafelyUnwrapped)
          // A caller that resumed a generator stands at its instruction; one that called is past it.
          if wasGenerator {
            if isAsyncStep { finishStep(sp - 1) }
          } else {
            pc -= 1
          }
          frame.pointee.pc = pc
          frame.pointee.sp = sp
          noteTraceback(exception, frame)
        }
      }
    }
  }
}
