import LineEditing

/// Where a document is performed: the terminal, its keys, and time.
final class Stage {
  enum Wish: Equatable {
    case goOn
    /// A key was pressed that means nothing: somebody is impatient.
    case hurry
    /// The instructor takes the keyboard.
    case takeOver
    case stop
    case interrupted
  }

  let console: Console
  private let keys: Keys?
  private let spaceHolds: Bool

  /// - Parameter spaceHolds: a space in a pause makes it last until the next key.
  init(_ console: Console, _ keys: Keys?, spaceHolds: Bool) {
    self.console = console
    self.keys = keys
    self.spaceHolds = spaceHolds
  }

  func show(_ text: String) {
    console.write(text)
    console.output.flush()
  }

  /// Lets time pass, until a key comes.
  func wait(_ milliseconds: Int) -> Wish {
    guard let keys else { return pause(milliseconds) }
    let end = monotonicNanoseconds() + UInt64(milliseconds) * 1_000_000
    while true {
      let now = monotonicNanoseconds()
      if now >= end { return .goOn }
      switch keys.next(milliseconds: max(1, Int((end - now) / 1_000_000))) {
      case .none: return .goOn
      case .byte(UInt8(ascii: " ")) where spaceHolds: return waitForKey()
      case .byte(let byte):
        let wish = Self.wish(byte)
        return wish == .goOn ? .hurry : wish
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
