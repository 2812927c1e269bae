import BigInt
import Foundation
import Notation

/// A line of `Goldens/*.jsonl`: an operation, its arguments, and the repr or the exception that CPython answered.
struct Golden {
  let name: String
  let arguments: [GoldenArgument]
  let expected: String
  let line: String

  /// The cases of one file, in order.
  static func read(_ file: String) throws -> [Golden] {
    try lines(file).map { line in
      let fields = try JSONDecoder().decode([String].self, from: Data(line.utf8))
      let arguments = fields[1..<fields.count - 1].map(GoldenArgument.init)
      return Golden(name: fields[0], arguments: arguments, expected: fields[fields.count - 1], line: String(line))
    }
  }

  static func lines(_ file: String) throws -> [Substring] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Goldens")
    let content = try String(contentsOf: folder.appendingPathComponent(file + ".jsonl"), encoding: .utf8)
    return content.split(separator: "\n")
  }

  /// The lines where `answer` differs from CPython; nil from it means that no such operation is known.
  static func mismatches(_ file: String, _ answer: (Golden) throws -> String?) throws -> (count: Int, wrong: [String]) {
    let cases = try read(file)
    var wrong: [String] = []
    for golden in cases {
      let got: String?
      do {
        got = try answer(golden)
      } catch let fault as ValueFault {
        got = Show.fault(fault)
      }
      // By code units: Swift's equality takes canonically equivalent texts for the same.
      if got.map({ Array($0.utf8) }) != Array(golden.expected.utf8) {
        wrong.append("\(golden.line) got \(got ?? "no such operation")")
      }
    }
    return (cases.count, wrong)
  }

  subscript(_ position: Int) -> GoldenArgument { arguments[position] }
}

/// An argument of a golden case: a letter for its type, and its text.
struct GoldenArgument {
  let kind: Character
  let body: String

  init(_ code: String) {
    // By scalars: a combining mark after the letter would be one character with it.
    kind = code.unicodeScalars.first.map(Character.init) ?? "n"
    body = String(code.unicodeScalars.dropFirst())
  }

  var isNone: Bool { kind == "n" }
  var text: Text { Text(body) }
  var optionalText: Text? { isNone ? nil : text }
  var flag: Bool { body == "1" }
  var int: Int { Int(body) ?? 0 }
  var optionalInt: Int? { isNone ? nil : int }
  var float: Double { Double(body) ?? .nan }

  /// Through the package's own reader, so that a fault in ours cannot hide itself.
  var integer: Integer {
    let negative = body.hasPrefix("-")
    let size = BigUInt(negative ? String(body.dropFirst()) : body, radix: 10) ?? 0
    return Integer(BigInt(sign: negative ? .minus : .plus, magnitude: size))
  }

  var bytes: [UInt8] {
    guard kind == "b" else { return [] }
    let digits = Array(body)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0...$0 + 1]), radix: 16) ?? 0 }
  }

  var optionalBytes: [UInt8]? { isNone ? nil : bytes }
}

/// Python's reprs of what the operations answer.
enum Show {
  static func text(_ text: Text) -> String { text.repr.string }
  static func bytes(_ bytes: [UInt8]) -> String { ByteOps.repr(bytes).string }
  static func bool(_ value: Bool) -> String { value ? "True" : "False" }
  static func place(_ value: Int?) -> String { String(value ?? -1) }
  static func float(_ value: Double) -> String { FloatOps.repr(value).string }
  static func list(_ items: [String]) -> String { "[" + items.joined(separator: ", ") + "]" }
  static func tuple(_ items: [String]) -> String { "(" + items.joined(separator: ", ") + ")" }

  static func integer(_ value: Integer) -> String { String(value.big, radix: 10) }

  static func number(_ value: Number) -> String {
    switch value {
    case .integer(let value): return integer(value)
    case .float(let value): return float(value)
    }
  }

  static func fault(_ fault: ValueFault) -> String {
    let name = "\(fault.kind)"
    return name.prefix(1).uppercased() + name.dropFirst() + ": " + fault.message
  }
}
