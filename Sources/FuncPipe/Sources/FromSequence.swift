extension AsyncGen {
  /// A stream of the elements of `sequence`, each an `Ok` item.
  ///
  ///     try await AsyncGen.fromSequence([1, 2]).collect()    // [.success(1), .success(2)]
  ///
  /// - Parameter sequence: Iterated anew by every run, one element a pull; may be endless.
  @inlinable @inline(__always) public static func fromSequence<S: Sequence & Sendable>(_ sequence: S) -> AsyncGen<T>
  where S.Element == T {
    if S.self == Range<Int>.self {
      return AsyncGen(.range(unsafeBitCast(sequence, to: Range<Int>.self), nil))
    }
    if S.self == [T].self {
      let array = unsafeBitCast(sequence, to: [T].self)
      return AsyncGen(.counted(Counted(array.indices) { array[$0] }))
    }
    return AsyncGen(
      .leaf { ok, _, rest, _ in
        var iterator = sequence.makeIterator()
        while let value = iterator.next() {
          if !ok(value) {
            rest = SequenceRun<S>.suspended(iterator)
            return .stopped
          }
        }
        return .done
      })
  }

  /// A stream of given items, failed ones among them.
  ///
  ///     let bad = ErrInfo(code: "BOOM", message: "test")
  ///     try await AsyncGen.fromItems([.success(1), .failure(bad), .success(2)]).collect()
  ///     // [.success(1), .failure(bad), .success(2)]
  ///
  /// - Parameter items: Iterated anew by every run, one item a pull; may be endless.
  @inlinable @inline(__always) public static func fromItems<S: Sequence & Sendable>(_ items: S) -> AsyncGen<T>
  where S.Element == Item<T> {
    AsyncGen(
      .leaf { ok, err, rest, _ in
        let run = ItemsRun<T, S>(items.makeIterator())
        let signal = run.pump(ok, err)
        if signal != .done { rest = Run(pump: { run.pump($0, $1) }, close: { _ in .closed }) }
        return signal
      })
  }
}

@usableFromInline final class SequenceRun<S: Sequence> {
  @exclusivity(unchecked) @usableFromInline var iterator: S.Iterator
  @inlinable init(_ iterator: S.Iterator) { self.iterator = iterator }

  @inline(never) @inlinable static func suspended(_ iterator: S.Iterator) -> Run<S.Element>
  where S.Element: Sendable {
    let run = SequenceRun(iterator)
    return Run(pump: { ok, _ in run.pump(ok) }, close: { _ in .closed })
  }

  @inlinable func pump(_ ok: OkSink<S.Element>) -> Signal {
    while let value = iterator.next() {
      if !ok(value) { return .stopped }
    }
    return .done
  }
}

@usableFromInline final class ItemsRun<T: Sendable, S: Sequence> where S.Element == Item<T> {
  @exclusivity(unchecked) @usableFromInline var iterator: S.Iterator
  @inlinable init(_ iterator: S.Iterator) { self.iterator = iterator }

  @inlinable func pump(_ ok: OkSink<T>, _ err: ErrSink) -> Signal {
    while let item = iterator.next() {
      let goesOn: Bool
      switch item {
      case .success(let value): goesOn = ok(value)
      case .failure(let error): goesOn = err(error)
      }
      if !goesOn { return .stopped }
    }
    return .done
  }
}
