#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension [UInt8] {
  /// Where a byte is next, at `start` or after it; nil where it is nowhere. O(distance), by the C library: a loop of ours
  /// in a build that is not optimised takes a second for a line of 10 MB.
  package func nextIndex(of byte: UInt8, from start: Int) -> Int? {
    withUnsafeBytes { all in
      guard start < all.count, let base = all.baseAddress else { return nil }
      return memchr(base + start, Int32(byte), all.count - start).map { UnsafeRawPointer($0) - base }
    }
  }
}
