extension ByteOps {
  /// `bytes.hex(separator, group)`: `group` bytes between separators, counted from the right, from the left when negative.
  ///
  /// - Throws: ValueError "sep must be length 1.", "sep must be ASCII.".
  package static func hex(_ bytes: [UInt8], separator: Text? = nil, group: Int = 1) throws -> Text {
    var mark: UInt8?
    if let separator {
      guard separator.count == 1 else { throw ValueFault(.valueError, "sep must be length 1.") }
      guard separator[0] < 128 else { throw ValueFault(.valueError, "sep must be ASCII.") }
      mark = group == 0 ? nil : UInt8(separator[0])
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 3)
    for (position, byte) in bytes.enumerated() {
      let fromStart = group < 0 ? position : bytes.count - position
      if let mark, position > 0, fromStart.magnitude % group.magnitude == 0 { result.append(mark) }
      result.append(Escape.hexDigit(UInt32(byte >> 4)))
      result.append(Escape.hexDigit(UInt32(byte & 15)))
    }
    return Text(latin1: result)
  }

  /// `bytes.fromhex(text)`: pairs of digits, ASCII whitespace between pairs.
  ///
  /// - Throws: ValueError "non-hexadecimal number found in fromhex() arg at position N".
  package static func fromHex(_ text: Text) throws -> [UInt8] {
    func digit(_ position: Int) throws -> UInt8 {
      if position < text.count, text[position] < 128,
        let value = NumberText.digitValue(UInt8(text[position])), value < 16
      {
        return UInt8(value)
      }
      throw ValueFault(.valueError, "non-hexadecimal number found in fromhex() arg at position \(position)")
    }
    var result: [UInt8] = []
    var position = 0
    while position < text.count {
      if text[position] < 128, isSpace(UInt8(text[position])) {
        position += 1
        continue
      }
      let high = try digit(position)
      result.append(high << 4 | (try digit(position + 1)))
      position += 2
    }
    return result
  }
}
