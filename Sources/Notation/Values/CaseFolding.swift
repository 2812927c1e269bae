/// Full case folding. The standard library has no such mapping, but it follows from the two it has: fold is lower case of upper
/// case, but for the few that this lists. The tests compare every code point with CPython's.
enum CaseFolding {
  static func fold(_ point: UInt32) -> [UInt32] {
    switch point {
    // The dotless i is no i.
    case 0x131: return [point]
    case 0x1E9E: return [0x73, 0x73]
    // Cherokee folds to its capitals, which are the older letters.
    case 0x13A0...0x13FD, 0xAB70...0xABBF: return CodePoint.upper(point)
    default: return CodePoint.upper(point).flatMap(CodePoint.lower)
    }
  }
}
