extension AsyncGen {
  /// The stream with `transform` applied to the error of every failed item; `Ok` items pass untouched.
  ///
  ///     let s = AsyncGen<Int>.fromResult(.failure(ErrInfo(code: "IO", message: "gone")))
  ///     try await s.mapErr { ErrInfo(code: "PAGE", message: $0.message) }.collect()    // [.failure(PAGE: gone)]
  ///
  /// - Parameter transform: When it throws, the source is closed first, then the error ends the stream.
  @inlinable public func mapErr(_ transform: @escaping @Sendable (ErrInfo) throws -> ErrInfo) -> AsyncGen<T> {
    let stage = Nested(self, keeping: transform)
    return AsyncGen { ok, err, rest, context in
      let run = MapErrRun<T>(stage.kept, stage.link)
      let signal = try stage.start(ok, { run.pass($0, err) }, &run.source, context)
      if signal == .done { return .done }
      return try run.suspend(signal, &rest)
    }
  }
}

@usableFromInline final class MapErrRun<T: Sendable> {
  @usableFromInline let transform: @Sendable (ErrInfo) throws -> ErrInfo
  @usableFromInline let link: AnyObject
  @exclusivity(unchecked) @usableFromInline var source: Run<T>?
  @exclusivity(unchecked) @usableFromInline var failure: (any Error)?

  @inlinable init(_ transform: @escaping @Sendable (ErrInfo) throws -> ErrInfo, _ link: AnyObject) {
    self.transform = transform
    self.link = link
  }

  @inlinable func pass(_ error: ErrInfo, _ err: ErrSink) -> Bool {
    do { return err(try transform(error)) } catch {
      failure = error
      return false
    }
  }

  @inline(never) @inlinable func suspend(_ signal: Signal, _ rest: inout Run<T>?) throws -> Signal {
    rest = Run(
      pump: { try self.pump($0, $1) }, close: { try self.close($0) }, drive: { try await self.drive($0, $1) },
      whenever: source!.drive != nil)
    return try settle(signal)
  }

  @inlinable func pump(_ ok: OkSink<T>, _ err: ErrSink) throws -> Signal {
    if failure != nil { return try settle(.stopped) }
    return try settle(source!.pump(ok, { self.pass($0, err) }))
  }

  @inlinable func drive(_ ok: OkSink<T>, _ err: ErrSink) async throws -> Signal {
    if failure != nil { return try settle(.stopped) }
    return try settle(await source!.drive!(ok, { self.pass($0, err) }))
  }

  @inlinable func settle(_ signal: Signal) throws -> Signal {
    if let failure { return try source!.fail(with: failure) }
    return signal
  }

  @inlinable func close(_ reason: CloseReason) throws -> Closing {
    if let failure { return try source!.fail(with: failure).closing }
    return try source!.close(reason)
  }
}
