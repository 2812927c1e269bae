/// A half-open range of UTF-8 byte offsets into one `Source`. Lines and columns are computed in one place only:
/// `Source.position(of:)`.
package struct Span: Equatable, Hashable, Sendable {
  package var start: Int32
  package var end: Int32

  @inlinable package init(_ start: Int, _ end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  /// The smallest span that covers both.
  @inlinable package func merged(with other: Span) -> Span {
    Span(Int(min(start, other.start)), Int(max(end, other.end)))
  }

  package static let none = Span(0, 0)
}
