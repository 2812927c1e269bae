import LineEditing

/// Whole inputs out of lines that come from no terminal.
struct PlainInput {
  enum Next: Equatable {
    case input(String)
    /// A line that cannot be part of any input; it was passed over, with what it would have belonged to.
    case fault(String)
    /// Ctrl-C, or a signal to leave.
    case interrupted
    case failure(String)
    case end
  }

  private let reader: PlainReader
  private var assembler: BlockAssembler
  private var ready: [String] = []
  private var number = 0
  private var isOver = false

  init(reader: PlainReader = PlainReader(), assembler: BlockAssembler) {
    self.reader = reader
    self.assembler = assembler
  }

  mutating func next() -> Next {
    while ready.isEmpty {
      if isOver { return .end }
      switch reader.readLine() {
      case .line(let bytes):
        number += 1
        guard let line = Self.text(bytes) else {
          _ = assembler.finish()
          return .fault("line \(number) of standard input is not UTF-8 \(Self.whereIllFormed(bytes))")
        }
        ready = assembler.add(line)
      case .tooLong(let limit):
        number += 1
        _ = assembler.finish()
        return .fault("line \(number) of standard input is longer than \(limit >> 20) MiB")
      case .endOfInput:
        isOver = true
        ready = assembler.finish().map { [$0] } ?? []
      case .interrupted: return .interrupted
      case .error(let reason): return .failure(reason)
      }
    }
    return .input(ready.removeFirst())
  }

  /// A line as text, without the carriage return of a file from elsewhere; nil where it is not UTF-8.
  private static func text(_ bytes: [UInt8]) -> String? {
    String(validating: bytes.last == 0x0D ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }

  private static func whereIllFormed(_ bytes: [UInt8]) -> String {
    // What can be decoded gives back the bytes it was made of.
    let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
    let position = zip(bytes, repaired).prefix { $0 == $1 }.count
    guard position < bytes.count else { return "(its last character is cut off)" }
    let digits = String(bytes[position], radix: 16)
    return "(byte 0x\(digits.count == 1 ? "0" : "")\(digits) at position \(position + 1))"
  }
}
