/// Full case folding. The standard library has no such mapping.
enum CaseFolding {
  static func fold(_ point: UInt32) -> [UInt32] {
    CodePoint.lower(point)
  }
}
