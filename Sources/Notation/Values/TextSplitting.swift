/// Cutting a text into pieces, and joining pieces.
extension Text {
  private func pieces(_ ranges: [Range<Int>]) -> [Text] { ranges.map { self[$0] } }

  /// `split`: at `separator`, or at runs of whitespace without one. `limit` below 0 means no limit.
  /// ValueError "empty separator".
  package func split(by separator: Text? = nil, limit: Int = -1) throws -> [Text] {
    guard let separator else {
      switch storage {
      case .narrow(let units):
        return pieces(Units.splitSpaces(units, limit: limit) { CodePoint.isSpace(UInt32($0)) })
      case .wide(let units): return pieces(Units.splitSpaces(units, limit: limit, isSpace: CodePoint.isSpace))
      }
    }
    guard !separator.isEmpty else { throw ValueFault(.valueError, "empty separator") }
    switch (storage, separator.storage) {
    case (.narrow(let units), .narrow(let separator)): return pieces(Units.split(units, by: separator, limit: limit))
    case (.narrow, .wide): return [self]
    case (.wide(let units), _): return pieces(Units.split(units, by: separator.codePoints, limit: limit))
    }
  }

  /// `rsplit`: as `split`, cutting from the right.
  package func rsplit(by separator: Text? = nil, limit: Int = -1) throws -> [Text] {
    guard let separator else {
      switch storage {
      case .narrow(let units):
        return pieces(Units.rsplitSpaces(units, limit: limit) { CodePoint.isSpace(UInt32($0)) })
      case .wide(let units): return pieces(Units.rsplitSpaces(units, limit: limit, isSpace: CodePoint.isSpace))
      }
    }
    guard !separator.isEmpty else { throw ValueFault(.valueError, "empty separator") }
    switch (storage, separator.storage) {
    case (.narrow(let units), .narrow(let separator)): return pieces(Units.rsplit(units, by: separator, limit: limit))
    case (.narrow, .wide): return [self]
    case (.wide(let units), _): return pieces(Units.rsplit(units, by: separator.codePoints, limit: limit))
    }
  }

  /// `splitlines`.
  package func splitLines(keepEnds: Bool = false) -> [Text] {
    switch storage {
    case .narrow(let units):
      return pieces(Units.splitLines(units, keepEnds: keepEnds) { CodePoint.isLineBreak(UInt32($0)) })
    case .wide(let units):
      return pieces(Units.splitLines(units, keepEnds: keepEnds, isBreak: CodePoint.isLineBreak))
    }
  }

  /// `partition`: before, the separator, after; all, empty, empty when it does not occur. ValueError "empty separator".
  package func partition(at separator: Text) throws -> (Text, Text, Text) {
    guard !separator.isEmpty else { throw ValueFault(.valueError, "empty separator") }
    guard let place = find(separator) else { return (self, Text(), Text()) }
    return (self[0..<place], separator, self[place + separator.count..<count])
  }

  /// `rpartition`: as `partition`, at the last separator; empty, empty, all when it does not occur.
  package func rpartition(at separator: Text) throws -> (Text, Text, Text) {
    guard !separator.isEmpty else { throw ValueFault(.valueError, "empty separator") }
    guard let place = rfind(separator) else { return (Text(), Text(), self) }
    return (self[0..<place], separator, self[place + separator.count..<count])
  }

  /// Which sides `strip` takes from.
  package enum Side: Sendable { case left, right, both }

  /// `strip`, `lstrip`, `rstrip`: without the leading or trailing code points that occur in `characters` (whitespace without).
  package func stripped(_ characters: Text? = nil, side: Side = .both) -> Text {
    let left = side != .right
    let right = side != .left
    let range: Range<Int>
    switch storage {
    case .narrow(let units):
      if let characters {
        let set = Set(characters.codePoints)
        range = Units.strip(units, left: left, right: right) { set.contains(UInt32($0)) }
      } else {
        range = Units.strip(units, left: left, right: right) { CodePoint.isSpace(UInt32($0)) }
      }
    case .wide(let units):
      let set = characters.map { Set($0.codePoints) }
      range = Units.strip(units, left: left, right: right) { set?.contains($0) ?? CodePoint.isSpace($0) }
    }
    return range.count == count ? self : self[range]
  }

  /// `separator.join(pieces)`: one allocation of the final size. MemoryError when that is too large.
  package static func joined(_ pieces: some Collection<Text>, by separator: Text) throws -> Text {
    var total = 0
    var wide = pieces.count > 1 && separator.isWide
    for piece in pieces {
      total = try Units.size(total, plus: 1, times: piece.count + separator.count)
      wide = wide || piece.isWide
    }
    return wide
      ? joinedWide(pieces, by: separator.codePoints, total)
      : Text(latin1: joinedNarrow(pieces, by: pieces.count > 1 ? separator.latin1Bytes ?? [] : [], total))
  }

  private static func joinedNarrow(_ pieces: some Collection<Text>, by separator: [UInt8], _ total: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(total)
    var first = true
    for piece in pieces {
      if !first { result.append(contentsOf: separator) }
      first = false
      if case .narrow(let bytes) = piece.storage { result.append(contentsOf: bytes) }
    }
    return result
  }

  private static func joinedWide(_ pieces: some Collection<Text>, by separator: [UInt32], _ total: Int) -> Text {
    var result: [UInt32] = []
    result.reserveCapacity(total)
    var first = true
    for piece in pieces {
      if !first { result.append(contentsOf: separator) }
      first = false
      switch piece.storage {
      case .narrow(let bytes): result.append(contentsOf: bytes.lazy.map { UInt32($0) })
      case .wide(let points): result.append(contentsOf: points)
      }
    }
    return Text(points: result)
  }

  var isWide: Bool {
    if case .wide = storage { return true }
    return false
  }

  /// The content as one byte a code point; nil when some code point is above 255.
  package var latin1Bytes: [UInt8]? {
    if case .narrow(let bytes) = storage { return bytes }
    return nil
  }
}
