// The design study that the library began with, as far as the workloads need it: a peer in the benchmarks, and what their
// targets were taken from. A run is pushed synchronously for as long as nothing has to wait, on the reader's stack.
//
// It has no thrown errors, no cancellation of sources, no guard against a second reader, no defence against deep nesting.

@frozen public enum Signal: UInt8, Sendable { case done, stopped, pending }
@usableFromInline final class ErrStorage: Sendable {
  @usableFromInline let code: String
  @usableFromInline let msg: String
  @usableFromInline init(code: String, msg: String) { self.code = code; self.msg = msg }
}
@frozen public struct ErrInfo: Error, Sendable {
  @usableFromInline let storage: ErrStorage
  public init(code: String, msg: String) { storage = ErrStorage(code: code, msg: msg) }
}
public typealias Item<T> = Result<T, ErrInfo>

public typealias YStart<T: Sendable> = @Sendable ((T) -> Bool, (ErrInfo) -> Bool, inout YRun<T>?) -> Signal
@frozen public struct YRun<T: Sendable> {
  public let pump: ((T) -> Bool, (ErrInfo) -> Bool) -> Signal
  public let drive: ((T) -> Bool, (ErrInfo) -> Bool) async -> Signal
  public let close: () async -> Void
  @inlinable public init(
    pump: @escaping ((T) -> Bool, (ErrInfo) -> Bool) -> Signal,
    drive: @escaping ((T) -> Bool, (ErrInfo) -> Bool) async -> Signal, close: @escaping () async -> Void
  ) { self.pump = pump; self.drive = drive; self.close = close }
  @inlinable static var empty: YRun<T> { YRun(pump: { _, _ in .done }, drive: { _, _ in .done }, close: {}) }
}
@usableFromInline final class YMapState<T: Sendable, U: Sendable> {
  @usableFromInline let base: YRun<T>; @usableFromInline let f: @Sendable (T) -> U
  @inlinable init(_ b: YRun<T>, _ f: @escaping @Sendable (T) -> U) { base = b; self.f = f }
  @inlinable func pump(_ ok: (U) -> Bool, _ err: (ErrInfo) -> Bool) -> Signal {
    let f = self.f; return base.pump({ ok(f($0)) }, err)
  }
  @inlinable func drive(_ ok: (U) -> Bool, _ err: (ErrInfo) -> Bool) async -> Signal {
    let f = self.f; return await base.drive({ ok(f($0)) }, err)
  }
}
@usableFromInline final class YThenState<T: Sendable, U: Sendable> {
  @usableFromInline let f: @Sendable (T) -> YGen<U>
  @usableFromInline let outer: YRun<T>
  @exclusivity(unchecked) @usableFromInline var inner: YRun<U>?
  @inlinable init(outer: YRun<T>, f: @escaping @Sendable (T) -> YGen<U>, inner: YRun<U>?) {
    self.outer = outer; self.f = f; self.inner = inner
  }
  @inlinable @inline(__always) static func step(
    _ v: T, _ f: (T) -> YGen<U>, _ ok: (U) -> Bool, _ err: (ErrInfo) -> Bool, _ left: inout YRun<U>?, _ pend: inout Bool
  ) -> Bool {
    switch f(v).rep {
    case .one(let r):
      switch r {
      case .success(let x): return ok(x);
      case .failure(let e): return err(e)
      }
    case .node(let n):
      let s = n(ok, err, &left)
      if s == .done { return true }
      pend = s == .pending
      return false
    }
  }
  @inlinable func pump(_ ok: (U) -> Bool, _ err: (ErrInfo) -> Bool) -> Signal {
    if let i = inner {
      let s = i.pump(ok, err)
      if s != .done { return s }
      inner = nil
    }
    var pend = false
    var left: YRun<U>? = nil
    let f = self.f
    let s = outer.pump({ Self.step($0, f, ok, err, &left, &pend) }, err)
    if left != nil { inner = left }
    return pend ? .pending : s
  }
  @inlinable func drive(_ ok: (U) -> Bool, _ err: (ErrInfo) -> Bool) async -> Signal {
    let f = self.f
    while true {
      if let i = inner {
        if await i.drive(ok, err) == .stopped { return .stopped }
        inner = nil
      }
      var pend = false
      var left: YRun<U>? = nil
      let s = await outer.drive({ Self.step($0, f, ok, err, &left, &pend) }, err)
      if left != nil { inner = left }
      if !pend { return s }
    }
  }
  @inlinable func close() async { if let i = inner { inner = nil; await i.close() }; await outer.close() }
}
@usableFromInline final class YUsingState<R: Sendable, T: Sendable> {
  @usableFromInline let acq: @Sendable () async -> R
  @usableFromInline let rel: @Sendable (R) async -> Void
  @usableFromInline let mk: @Sendable (R) -> YGen<T>
  @exclusivity(unchecked) @usableFromInline var r: R?
  @exclusivity(unchecked) @usableFromInline var inner: YRun<T>?
  @exclusivity(unchecked) @usableFromInline var closed = false
  @inlinable init(
    _ acq: @escaping @Sendable () async -> R, _ rel: @escaping @Sendable (R) async -> Void,
    _ mk: @escaping @Sendable (R) -> YGen<T>
  ) { self.acq = acq; self.rel = rel; self.mk = mk; r = nil; inner = nil }
  @inlinable func pump(_ ok: (T) -> Bool, _ err: (ErrInfo) -> Bool) -> Signal {
    if closed { return .done }
    if let i = inner {
      let s = i.pump(ok, err)
      if s != .done { return s }
      inner = nil
    }
    return .pending
  }
  @inlinable func drive(_ ok: (T) -> Bool, _ err: (ErrInfo) -> Bool) async -> Signal {
    if closed { return .done }
    var s = Signal.done
    if r == nil {
      let a = await acq()
      r = a
      s = mk(a).start(ok, err, &inner)
      if s == .pending { s = await inner!.drive(ok, err) }
    } else if let i = inner {
      s = await i.drive(ok, err)
    }
    if s == .stopped { return .stopped }
    inner = nil
    await close()
    return .done
  }
  @inlinable func close() async {
    closed = true
    if let i = inner { inner = nil; await i.close() }
    if let a = r.take() { await rel(a) }
  }
}
@frozen public struct YGen<T: Sendable>: Sendable {
  @frozen public enum Rep: Sendable { case one(Item<T>); case node(YStart<T>) }
  public let rep: Rep
  @inlinable public init(_ r: Rep) { rep = r }
  @inlinable public init(start: @escaping YStart<T>) { rep = .node(start) }
  @inlinable public static func pure(_ x: T) -> YGen<T> { YGen(.one(.success(x))) }
  @inlinable public func start(_ ok: (T) -> Bool, _ err: (ErrInfo) -> Bool, _ rest: inout YRun<T>?) -> Signal {
    switch rep {
    case .one(let r):
      let go: Bool
      switch r {
      case .success(let x): go = ok(x);
      case .failure(let e): go = err(e)
      }
      if go { return .done }
      rest = .empty
      return .stopped
    case .node(let n): return n(ok, err, &rest)
    }
  }
  @inlinable public func map<U: Sendable>(_ f: @escaping @Sendable (T) -> U) -> YGen<U> {
    let me = self
    return YGen<U> { ok, err, rest in
      var r: YRun<T>? = nil
      let s = me.start({ ok(f($0)) }, err, &r)
      if s != .done {
        let st = YMapState<T, U>(r!, f)
        rest = YRun<U>(pump: { st.pump($0, $1) }, drive: { await st.drive($0, $1) }, close: r!.close)
      }
      return s
    }
  }
  @inlinable public func andThen<U: Sendable>(_ f: @escaping @Sendable (T) -> YGen<U>) -> YGen<U> {
    let me = self
    return YGen<U> { ok, err, rest in
      var outer: YRun<T>? = nil
      var inner: YRun<U>? = nil
      var pend = false
      let s = me.start({ YThenState<T, U>.step($0, f, ok, err, &inner, &pend) }, err, &outer)
      if s == .done { return .done }
      let st = YThenState<T, U>(outer: outer!, f: f, inner: inner)
      rest = YRun<U>(pump: { st.pump($0, $1) }, drive: { await st.drive($0, $1) }, close: { await st.close() })
      return pend ? .pending : s
    }
  }
  @inlinable public static func using<R: Sendable>(
    _ acq: @escaping @Sendable () async -> R, _ rel: @escaping @Sendable (R) async -> Void,
    _ mk: @escaping @Sendable (R) -> YGen<T>
  ) -> YGen<T> {
    YGen<T> { sink, err, rest in
      let st = YUsingState<R, T>(acq, rel, mk)
      rest = YRun<T>(pump: { st.pump($0, $1) }, drive: { await st.drive($0, $1) }, close: { await st.close() })
      return .pending
    }
  }
  @inlinable public func runAll(_ ok: (T) -> Bool, _ err: (ErrInfo) -> Bool) async {
    var rest: YRun<T>? = nil
    var s = start(ok, err, &rest)
    if s == .pending { s = await rest!.drive(ok, err) }
    if s == .stopped { await rest!.close() }
  }
  @inlinable public func forEach(_ body: (Item<T>) -> Void) async {
    var n = 0
    await runAll(
      { x in
        body(.success(x))
        n &+= 1
        return n & 255 != 0 || !Task.isCancelled
      },
      { e in
        body(.failure(e))
        n &+= 1
        return n & 255 != 0 || !Task.isCancelled
      })
  }
}
@usableFromInline final class YRangeState {
  @exclusivity(unchecked) @usableFromInline var i: Int
  @usableFromInline let b: Int
  @inlinable init(i: Int, b: Int) { self.i = i; self.b = b }
  @inlinable func pump(_ ok: (Int) -> Bool) -> Signal {
    while i != b { let v = i; i = v &+ 1; if !ok(v) { return .stopped } }
    return .done
  }
}
extension YGen where T == Int {
  @inlinable public static func range(_ a: Int, _ b: Int) -> YGen<Int> {
    YGen { ok, err, rest in
      var k = a
      while k != b {
        let v = k
        k &+= 1
        if !ok(v) {
          let st = YRangeState(i: k, b: b)
          rest = YRun(pump: { ok, _ in st.pump(ok) }, drive: { ok, _ in st.pump(ok) }, close: {})
          return .stopped
        }
      }
      return .done
    }
  }
}
