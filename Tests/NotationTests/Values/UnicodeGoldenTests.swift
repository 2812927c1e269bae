import Foundation
import Notation
import Testing

/// Every code point of the planes that have letters and digits, property by property.
@Test(arguments: Array(predicates.keys) + Array(mappings.keys))
func codePointsAreWhatCPythonSays(_ name: String) throws {
  let line = try #require(Golden.lines("unicode").first { $0.hasPrefix("[\"\(name)\"") })
  let fields = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [Any])
  var wrong: [String] = []
  if let changes = fields[1] as? [Int] {
    let test = try #require(predicates[name])
    var expected = false
    var next = 0
    for point in 0..<0x32400 {
      if next < changes.count, changes[next] == point {
        expected.toggle()
        next += 1
      }
      if test(Text(codePoint: UInt32(point))) != expected { wrong.append(String(point, radix: 16)) }
    }
  } else {
    let mapped = try #require(fields[1] as? [[Int]])
    let map = try #require(mappings[name])
    let forms = Dictionary(uniqueKeysWithValues: mapped.map { (UInt32($0[0]), $0[1...].map { UInt32($0) }) })
    for point in UInt32(0)..<0x32400 where map(Text(codePoint: point)).codePoints != forms[point] ?? [point] {
      wrong.append(String(point, radix: 16))
    }
  }
  #expect(wrong.isEmpty, "\(name): \(wrong.count) wrong, as \(wrong.prefix(200).joined(separator: " "))")
}

private let predicates: [String: @Sendable (Text) -> Bool] = [
  "isalpha": { $0.isAlpha }, "isdecimal": { $0.isDecimal }, "isdigit": { $0.isDigit }, "isnumeric": { $0.isNumeric },
  "isspace": { $0.isSpace }, "isupper": { $0.isUpper }, "islower": { $0.isLower }, "istitle": { $0.isTitle },
  "isprintable": { $0.isPrintable }, "isidentifier": { $0.isIdentifier },
]

private let mappings: [String: @Sendable (Text) -> Text] = [
  "upper": { $0.uppercased() }, "lower": { $0.lowercased() }, "title": { $0.titled() },
  "casefold": { $0.casefolded() },
]
