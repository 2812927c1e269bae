/// The parts of a number's text, before width, fill and grouping.
struct NumberParts {
  var negative: Bool
  var prefix: [UInt8] = []
  var digits: [UInt8] = []
  /// The point and what follows it, an exponent, a percent sign, or `inf`.
  var rest: [UInt8] = []
  var group = 3

  init(negative: Bool) { self.negative = negative }
}

extension FormatSpec {
  /// Sign, prefix, grouped digits and rest, padded to the width.
  func layout(_ parts: NumberParts) throws -> Text {
    var head = parts.prefix
    if parts.negative {
      head.insert(45, at: 0)
    } else if sign == .always || sign == .space {
      head.insert(sign == .always ? 43 : 32, at: 0)
    }
    // Zeros that fill after the sign are grouped like digits.
    let zeroFills = fill == 48 && alignment == .afterSign
    let room = zeroFills ? try Units.size(width) - head.count - parts.rest.count : 0
    let body = try grouped(parts.digits, parts.group, room: room) + parts.rest
    if alignment == .afterSign {
      let text = Text(latin1: body)
      return Text(latin1: head) + text.padded(max(0, try Units.size(width) - head.count - body.count), 0, fill)
    }
    return try padded(Text(latin1: head + body))
  }

  /// With separators, and with leading zeros until `room` is filled; a separator never comes first, so it may overfill by one.
  private func grouped(_ digits: [UInt8], _ group: Int, room: Int) throws -> [UInt8] {
    guard grouping != .none, !digits.isEmpty else { return digits }
    var count = digits.count
    // `count` digits take count + (count - 1) / group places.
    let needed = (room * group + group) / (group + 1)
    count = max(count, needed - 1)
    while count + (count - 1) / group < room { count += 1 }
    var result: [UInt8] = []
    result.reserveCapacity(count + count / group)
    for position in 0..<count {
      let remaining = count - position
      if position > 0, remaining % group == 0 { result.append(grouping.character) }
      result.append(remaining > digits.count ? 48 : digits[digits.count - remaining])
    }
    return result
  }
}
