import Notation
import Testing

@Test func mergedSpanCoversBoth() {
  #expect(Span(3, 5).merged(with: Span(1, 4)) == Span(1, 5))
}
