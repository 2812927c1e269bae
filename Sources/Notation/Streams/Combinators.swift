@_spi(Host) import FuncPipe

/// `_streams`: the course's combinators over streams. Each builds a description and the library's stream of it.
func makeStreamsModule(_ vm: Machine) -> ModuleObject {
  let module = ModuleObject("_streams")
  module.define("async_gen_return", "(value)") { vm, a in .object(try vm.streamOfOne(a[0])) }
  module.define("async_gen_from_list", "(values)") { vm, a in .object(vm.streamOfList(a[0])) }
  module.define("async_gen_map", "(gen, f)") { vm, a in .object(vm.mapped(a[0], a[1])) }
  module.define("async_gen_map_action", "(gen, f)") { vm, a in .object(vm.mappedByAction(a[0], a[1])) }
  module.define("async_gen_and_then", "(gen, f)") { vm, a in .object(vm.bound(a[0], a[1])) }
  module.define("async_gen_flat_map", "(gen, f)") { vm, a in .object(vm.bound(a[0], a[1])) }
  module.define("async_gen_using", "(cm_thunk, make_stream)") { vm, a in .object(vm.using(a[0], a[1])) }
  module.define("lift_async_item", "(fn)") { vm, a in vm.lifted(a[0]) }
  return module
}

extension Machine {
  private func child(_ value: Value) -> StreamNode {
    describe(value) ?? StreamNode(.source, label: functionLabel(value), location: functionLocation(value))
  }

  func streamOfOne(_ value: Value) throws -> StreamObject {
    StreamObject(StreamNode(.returnValue, try shortRepr(value))) { _ in .just(value) }
  }

  private func shortRepr(_ value: Value) throws -> StreamNode.Content {
    switch value {
    case .int(let number): return .number(number)
    case .object(let object) where object.kind != .str: return .text(object.cls.name)
    default:
      let text = try repr(value).string
      return .text(text.count > 30 ? String(text.prefix(29)) + "…" : text)
    }
  }

  /// Holds the list by reference: what is appended before or during a run is seen.
  func streamOfList(_ values: Value) -> StreamObject {
    let content = values.asList.map { StreamNode.Content.items($0.elements.count) } ?? .text(values.type.name)
    return StreamObject(StreamNode(.fromList, content)) { [unowned(unsafe) self] _ in
      AsyncGen<Value>(start: { ok, _, rest in
        let run = ElementsRun(self, try self.iterator(values))
        let signal = try run.pump(ok)
        if signal != .done { rest = HostRun(pump: { ok, _ in try run.pump(ok) }, close: { _ in .closed }) }
        return signal
      })
    }
  }

  func mapped(_ gen: Value, _ f: Value) -> StreamObject {
    let node = StreamNode(.map, label: functionLabel(f), children: [child(gen)], location: functionLocation(f))
    return StreamObject(node) { [unowned(unsafe) self] scope in
      let source = try asStream(gen, scope?.child(0, node.children[0]))
      return source.hostMap { value in
        if case .object(let object) = value, let raw = object as? RawItem {
          return try self.stage { try self.mapRaw(raw, f) }
        }
        return try self.stage { try self.call(f, value) }
      }
    }
  }

  /// Runs what a stage calls. The course's combinators are async generators: StopIteration may not leave one.
  @inline(__always) func stage<R>(_ body: () throws -> R) throws -> R {
    do { return try body() } catch let error as Raised {
      let cls = error.exception.cls
      guard cls.isSubclass(of: builtin.stopIteration) || cls.isSubclass(of: builtin.stopAsyncIteration) else {
        throw error
      }
      let word = cls.isSubclass(of: builtin.stopIteration) ? "StopIteration" : "StopAsyncIteration"
      let converted = ExceptionObject(builtin.runtimeError, [.string("async generator raised \(word)")])
      converted.cause = error.exception
      converted.context = error.exception
      converted.suppressContext = true
      throw Raised(converted)
    }
  }

  /// `item.map(f)` of an item that is no plain `Ok`.
  private func mapRaw(_ raw: RawItem, _ f: Value) throws -> Value {
    let result = try callMethod(raw.value, intern("map"), f)
    if case .success(let value) = carried(result, try results()) { return value }
    return .object(RawItem(result))
  }

  func bound(_ gen: Value, _ f: Value) -> StreamObject {
    let node = StreamNode(.andThen, label: functionLabel(f), children: [child(gen)], location: functionLocation(f))
    return StreamObject(node) { [unowned(unsafe) self] scope in
      let source = try asStream(gen, scope?.child(0, node.children[0]))
      let classes = try results()
      // Every `Err` that passes becomes a new one with the same error.
      let renewed = source.hostMapErr { error in
        guard let object = error.attachment as? Object else { return error }
        let inner = try self.getAttribute(.object(object), names.errorName)
        guard case .object(let made) = self.makeErr(inner, classes) else { return error }
        return ErrInfo(attachment: made)
      }
      return renewed.hostAndThen { value in
        var payload = value
        if case .object(let object) = value, let raw = object as? RawItem {
          if raw.value.type.isSubclass(of: classes.err) {
            let error = try self.getAttribute(raw.value, names.errorName)
            guard case .object(let made) = self.makeErr(error, classes) else { return .empty }
            return .fromResult(.failure(ErrInfo(attachment: made)))
          }
          payload = try self.getAttribute(raw.value, names.valueName)
        }
        return try self.innerStream(try self.stage { try self.call(f, payload) }, scope)
      }
    }
  }

  /// What a stage's function gave where a stream is due.
  private func innerStream(_ value: Value, _ scope: StageScope?) throws -> AsyncGen<Value> {
    guard let scope else { return try asStream(value, nil) }
    return try asStream(value, scope.inner(child(value)))
  }

  func mappedByAction(_ gen: Value, _ f: Value) -> StreamObject {
    let node = StreamNode(.mapAction, label: functionLabel(f), children: [child(gen)], location: functionLocation(f))
    return StreamObject(node) { [unowned(unsafe) self] scope in
      let source = try asStream(gen, scope?.child(0, node.children[0]))
      let classes = try results()
      let renewed = source.hostMapErr { error in
        guard let object = error.attachment as? Object else { return error }
        let inner = try self.getAttribute(.object(object), names.errorName)
        guard case .object(let made) = self.makeErr(inner, classes) else { return error }
        return ErrInfo(attachment: made)
      }
      return renewed.hostMapAction { value in
        var payload = value
        if case .object(let object) = value, let raw = object as? RawItem {
          payload = try self.getAttribute(raw.value, names.valueName)
        }
        let awaited = try self.stage { try self.awaitable(self.call(self.call(f, payload))) }
        return self.itemOperation(awaited, classes)
      }
    }
  }

  private func itemOperation(_ awaitable: Value, _ classes: ResultClasses) -> () throws -> Attempt<Item<Value>> {
    let operation = Operation(self, awaitable)
    return { [unowned(unsafe) self] in
      switch try operation.attempt() {
      case .ready(let result): return .ready(carried(result, classes))
      case .pending: return .pending
      }
    }
  }

  /// `lift_async_item(fn)`: a function from a value to the stream of its one result.
  func lifted(_ fn: Value) -> Value {
    let label = functionLabel(fn)
    let location = functionLocation(fn)
    return nativeFunction("lifted", "(x)") { vm, a in
      let argument = a[0]
      let node = StreamNode(.liftAsyncItem, label: label, location: location)
      return .object(
        StreamObject(node) { _ in
          let classes = try vm.results()
          return AsyncGen<Value>.hostItem {
            vm.itemOperation(try vm.stage { try vm.awaitable(vm.call(fn, argument)) }, classes)
          }
        })
    }
  }

  func using(_ manager: Value, _ makeStream: Value) -> StreamObject {
    let node = StreamNode(
      .using, label: functionLabel(manager), children: [], location: functionLocation(manager))
    return StreamObject(node) { [unowned(unsafe) self] scope in
      AsyncGen<Value>.hostUsing(
        resource: { try self.stage { try self.resource(manager, node, scope) } },
        makeStream: { resource in
          try self.innerStream(try self.stage { try self.call(makeStream, resource) }, scope)
        })
    }
  }

  private func resource(
    _ manager: Value, _ node: StreamNode, _ scope: StageScope?
  ) throws -> HostResource<Value> {
    let context = try call(manager)
    let (exit, entering) = try enterAsyncContext(context)
    let enter = Operation(self, try awaitable(entering, context: 1))
    let held = scope?.willAcquire(node)
    // Kept from here on: it may be released when the run has ended.
    let unfollowed = scope == nil ? self.unfollowed : nil
    var leaving: Operation?
    return HostResource(
      acquire: {
        let answer = try enter.attempt()
        if case .ready = answer {
          if let held { scope?.acquired(held) }
          unfollowed?.acquired += 1
        }
        return answer
      },
      release: { [unowned(unsafe) self] _, reason in
        let exception = closingException(reason)
        let saved = handled
        defer { handled = saved }
        if let exception { handled = exception }
        do {
          if leaving == nil {
            if let held { scope?.releasing(held, reason) }
            let arguments: [Value] =
              try exception.map { [.object($0.cls), .object($0), try getAttribute(.object($0), names.traceback)] }
              ?? [.none, .none, .none]
            leaving = Operation(self, try awaitable(call(exit, arguments: arguments), context: 2))
          }
          switch try leaving?.attempt() ?? .ready(.none) {
          case .pending: return .pending
          case .ready(let answer):
            if let held { scope?.released(held) }
            unfollowed?.released += 1
            let suppresses = try exception != nil && isTrue(answer)
            return .ready(suppresses ? .suppress : .propagate)
          }
        } catch {
          if let held { scope?.releaseFailed(held, self.exception(from: error)) }
          throw error
        }
      })
  }

  private func closingException(_ reason: CloseReason) -> ExceptionObject? {
    switch reason {
    case .exhausted: return nil
    case .break: return ExceptionObject(builtin.generatorExit)
    case .cancelled: return ExceptionObject(builtin.cancelledError)
    case .error(let error): return exception(from: error) ?? ExceptionObject(builtin.keyboardInterrupt)
    }
  }
}
