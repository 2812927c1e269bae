import Testing

@testable import Notation

/// What CPython 3.11 suggests for the same names.
@Suite struct SuggestionTests {
  @Test(arguments: [
    ("frist", ["first", "fist"], "fist"),
    ("apend", ["extend", "append"], "append"),
    ("color", ["colour"], "colour"),
    ("Lenght", ["length", "Length"], "Length"),
    ("ABC", ["abc"], "abc"),
  ])
  func aNearNameIsSuggested(name: String, candidates: [String], expected: String) {
    #expect(closestName(to: name, among: candidates) == expected)
  }

  @Test func aFarNameIsNotSuggested() {
    #expect(closestName(to: "abc", among: ["xyz", "a", "completely_else"]) == nil)
    #expect(closestName(to: "same", among: ["same"]) == nil)
  }

  @Test func tooManyCandidatesAreNotSearched() {
    let many = (0..<750).map { "name\($0)" }
    #expect(closestName(to: "name7x", among: many) == nil)
    #expect(closestName(to: "name7x", among: Array(many.dropLast())) == "name7")
  }

  @Test func anotherCaseCostsHalfOfAnotherLetter() {
    #expect(EditDistance.between(Array("abc".utf8), Array("aBc".utf8), limit: 10) == 1)
    #expect(EditDistance.between(Array("abc".utf8), Array("axc".utf8), limit: 10) == 2)
    #expect(EditDistance.between(Array("abc".utf8), Array("abcd".utf8), limit: 10) == 2)
    #expect(EditDistance.between(Array("kitten".utf8), Array("sitting".utf8), limit: 10) == 6)
    #expect(EditDistance.between(Array("kitten".utf8), Array("sitting".utf8), limit: 5) == nil)
    let long = Array(repeating: UInt8(97), count: 41) + [98]
    #expect(EditDistance.between([99] + long, [100] + long.reversed(), limit: 1000) == nil)
  }
}
