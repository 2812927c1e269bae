extension AsyncGen {
  /// The first `count` items, failed ones counted too.
  ///
  ///     try await AsyncGen.fromSequence(1...).take(2).collect()    // [.success(1), .success(2)]
  ///
  /// No item beyond the last is pulled. When the reader asks for more after the last, the source is closed (its
  /// resources see a `break`) and the stream ends; `take(0)` never starts its source.
  ///
  /// - Parameter count: At least 0.
  @inlinable public func take(_ count: Int) -> AsyncGen<T> {
    precondition(count >= 0, "take(_:) needs a count of at least 0")
    if count == 0 { return .empty }
    let stage = Nested(self)
    return AsyncGen { ok, err, rest, context in
      let run = TakeRun<T>(count)
      let signal = try stage.start({ run.count(ok($0)) }, { run.count(err($0)) }, &run.source, context)
      if signal == .done { return .done }
      return try run.suspend(signal, &rest)
    }
  }
}

@usableFromInline final class TakeRun<T: Sendable> {
  @exclusivity(unchecked) @usableFromInline var left: Int
  @exclusivity(unchecked) @usableFromInline var goesOn = true
  @exclusivity(unchecked) @usableFromInline var source: Run<T>?

  @inlinable init(_ count: Int) { left = count }

  @inlinable func count(_ goesOn: Bool) -> Bool {
    left &-= 1
    self.goesOn = goesOn
    return goesOn && left > 0
  }

  @inline(never) @inlinable func suspend(_ signal: Signal, _ rest: inout Run<T>?) throws -> Signal {
    rest = Run(
      pump: { try self.pump($0, $1) }, close: { try self.source!.close($0) }, drive: { try await self.drive($0, $1) },
      whenever: source!.drive != nil)
    return try settle(signal)
  }

  @inlinable func pump(_ ok: OkSink<T>, _ err: ErrSink) throws -> Signal {
    if left == 0 { return try finish() }
    return try settle(source!.pump({ self.count(ok($0)) }, { self.count(err($0)) }))
  }

  @inlinable func drive(_ ok: OkSink<T>, _ err: ErrSink) async throws -> Signal {
    if left == 0 { return try finish() }
    return try settle(await source!.drive!({ self.count(ok($0)) }, { self.count(err($0)) }))
  }

  @inlinable func settle(_ signal: Signal) throws -> Signal {
    if signal == .stopped, goesOn, left == 0 { return try finish() }
    return signal
  }

  @usableFromInline func finish() throws -> Signal { try source!.close(.break) == .closed ? .done : .pending }
}
