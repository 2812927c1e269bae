import Testing

@testable import Notation

/// Numbers that look random and are the same in every run.
private struct Numbers {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493 }
  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}

@Suite("Sorting lists")
struct MergeSortTests {
  @Test("equal keys keep their order, in both directions and at every length")
  func stability() throws {
    var numbers = Numbers(7)
    for length in [0, 1, 2, 3, 31, 32, 63, 64, 65, 130, 1000] {
      for spread in [1, 3, 1000] {
        let keys = (0..<length).map { _ in numbers.next(below: spread) }
        let ascending = try MergeSort.order(keys, isReversed: false) { $0 < $1 }
        let descending = try MergeSort.order(keys, isReversed: true) { $0 < $1 }
        #expect(ascending == keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) })
        #expect(descending == keys.indices.sorted { (-keys[$0], $0) < (-keys[$1], $1) })
      }
    }
  }

  @Test("a list that is in order already costs one comparison an element")
  func runsAreSeen() throws {
    var comparisons = 0
    let order = try MergeSort.order(Array(0..<1000), isReversed: false) {
      comparisons += 1
      return $0 < $1
    }
    #expect(order == Array(0..<1000))
    #expect(comparisons == 999)
    comparisons = 0
    let turned = try MergeSort.order(Array((0..<1000).reversed()), isReversed: false) {
      comparisons += 1
      return $0 < $1
    }
    #expect(turned == Array((0..<1000).reversed()))
    #expect(comparisons == 999)
  }
}

@Suite("Slices")
struct SlicePositionsTests {
  /// As the language reference defines it: walk from the start by the step until the stop is reached.
  private func walk(_ start: Int?, _ stop: Int?, _ step: Int, _ length: Int) -> [Int] {
    func place(_ index: Int) -> Int { index < 0 ? index + length : index }
    var result: [Int] = []
    for position in step > 0 ? Array(0..<length) : Array((0..<length).reversed()) {
      let first = start.map(place) ?? (step > 0 ? 0 : length - 1)
      let from = step > 0 ? max(first, 0) : min(first, length - 1)
      let reached = step > 0 ? position >= from : position <= from
      let before = stop.map { step > 0 ? position < place($0) : position > place($0) } ?? true
      if reached, before, (position - from) % step == 0 { result.append(position) }
    }
    return result
  }

  @Test("every small slice selects what walking selects")
  func smallSlices() {
    let bounds: [Int?] = [nil, -7, -5, -3, -1, 0, 1, 2, 4, 5, 6, 9]
    for length in [0, 1, 2, 5] {
      for start in bounds {
        for stop in bounds {
          for step in [-6, -3, -2, -1, 1, 2, 3, 6] {
            let selected = SlicePositions(start: start, stop: stop, step: step, length: length)
            #expect(
              selected.positions == walk(start, stop, step, length),
              "\(start as Any):\(stop as Any):\(step) of \(length)")
          }
        }
      }
    }
  }

  @Test("the widest bounds do not overflow")
  func extremes() {
    let all = SlicePositions(start: Int.min, stop: Int.max, step: 1, length: 3)
    #expect(all.positions == [0, 1, 2])
    let last = SlicePositions(start: Int.max, stop: Int.min, step: -Int.max, length: 3)
    #expect(last.positions == [2])
  }
}

@Suite("Text in pieces")
struct TextBuilderTests {
  @Test("narrow and wide pieces join to the same text as one string")
  func mixed() {
    let pieces = ["ab", "", "é", "€", "c", "😀"]
    for count in 0...pieces.count {
      var builder = TextBuilder()
      for piece in pieces.prefix(count) { builder.append(Text(piece)) }
      #expect(builder.text == Text(pieces.prefix(count).joined()))
      #expect(builder.count == builder.text.count)
    }
  }
}
