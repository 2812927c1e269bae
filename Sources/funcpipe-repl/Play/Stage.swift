import LineEditing

/// Where a document is performed: the terminal, its keys, and time.
final class Stage {
  enum Wish: Equatable {
    case goOn
    /// The instructor takes the keyboard.
    case takeOver
    case stop
    case interrupted
  }

  let console: Console
  private let keys: Keys?

  init(_ console: Console, _ keys: Keys?) {
    self.console = console
    self.keys = keys
  }

  func show(_ text: String) {
    console.write(text)
    console.output.flush()
  }

  /// Lets time pass. Space holds it until the next key.
  func wait(_ milliseconds: Int) -> Wish {
    guard let keys else { return pause(milliseconds) }
    let end = monotonicNanoseconds() + UInt64(milliseconds) * 1_000_000
    while true {
      let now = monotonicNanoseconds()
      if now >= end { return .goOn }
      switch keys.next(milliseconds: max(1, Int((end - now) / 1_000_000))) {
      case .none: return .goOn
      case .byte(UInt8(ascii: " ")): return waitForKey()
      // A key that means nothing is impatience.
      case .byte(let byte): return Self.wish(byte)
      case .interrupted: return .interrupted
      case .end: return .stop
      }
    }
  }

  /// Waits for a key.
  func waitForKey() -> Wish {
    guard let keys else { return .goOn }
    switch keys.next(milliseconds: nil) {
    case .byte(let byte): return Self.wish(byte)
    case .interrupted: return .interrupted
    case .none: return .goOn
    case .end: return .stop
    }
  }

  /// Gives the keyboard to somebody else for a while.
  func lend(_ body: () -> Void) {
    keys?.suspend()
    body()
    keys?.resume()
  }

  private static func wish(_ byte: UInt8) -> Wish {
    switch byte {
    case UInt8(ascii: "i"): .takeOver
    case UInt8(ascii: "q"), 4: .stop
    default: .goOn
    }
  }

  private func pause(_ milliseconds: Int) -> Wish {
    var left = milliseconds
    while left > 0 {
      if Interrupts.pending || Interrupts.terminationSignal != nil { return .interrupted }
      let slice = min(left, 50)
      sleepFor(milliseconds: slice)
      left -= slice
    }
    return console.isBroken ? .stop : .goOn
  }
}
