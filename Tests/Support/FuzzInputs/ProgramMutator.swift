/// Programs that are nearly right: one of the corpus with a few edits of its lines and words.
struct ProgramMutator {
  let corpus: [[UInt8]]
  var generator: SeededGenerator

  mutating func program() -> [UInt8] {
    var text = generator.pick(corpus)
    for _ in 0..<(1 + generator.below(6)) {
      text = generator.once(in: 3) ? editLines(text) : editWords(text)
    }
    return text
  }

  // MARK: Lines

  private mutating func editLines(_ text: [UInt8]) -> [UInt8] {
    var lines = Self.lines(text)
    let place = generator.below(lines.count)
    switch generator.below(7) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(contentsOf: repeatElement(lines[place], count: 1 + generator.below(20)), at: place)
    case 2: lines.swapAt(place, generator.below(lines.count))
    case 3: lines[place] = Array(repeating: UInt8(ascii: " "), count: 1 + generator.below(5)) + lines[place]
    case 4: lines = nest(lines, at: place)
    case 5: lines.removeSubrange(place..<min(lines.count, place + 1 + generator.below(4)))
    default:
      let other = Self.lines(generator.pick(corpus))
      let start = generator.below(other.count)
      lines.insert(contentsOf: other[start..<min(other.count, start + 1 + generator.below(8))], at: place)
    }
    return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  /// Puts some lines into blocks, some of which never end or end in an unusual way.
  private mutating func nest(_ lines: [[UInt8]], at place: Int) -> [[UInt8]] {
    let heads = [
      "if 1:", "while True:", "for _ in range(10**9):", "def f(*a, **k):", "async def g():", "class C(Exception):",
      "with open:", "async with x:", "try:", "match x:", "for _ in iter(int, 1):",
    ]
    var lines = lines
    let end = min(lines.count, place + 1 + generator.below(6))
    let depth = generator.once(in: 20) ? 120 : 1 + generator.below(3)
    let margin = lines[place].prefix { $0 == UInt8(ascii: " ") }
    var head: [[UInt8]] = []
    for level in 0..<depth { head.append(margin + spaces(level) + Array(generator.pick(heads).utf8)) }
    for line in place..<end { lines[line] = spaces(depth) + lines[line] }
    let tails = ["except BaseException: pass", "finally: return", "finally: f()", "else: pass", "f()", ""]
    lines.insert(margin + spaces(depth - 1) + Array(generator.pick(tails).utf8), at: end)
    lines.insert(contentsOf: head, at: place)
    return lines
  }

  private func spaces(_ count: Int) -> [UInt8] { Array(repeating: UInt8(ascii: " "), count: count) }

  private static func lines(_ text: [UInt8]) -> [[UInt8]] {
    text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
  }

  // MARK: Words

  private mutating func editWords(_ text: [UInt8]) -> [UInt8] {
    var words = Words.cut(text)
    if words.isEmpty { return Nonsense.tokens(&generator) }
    let place = generator.below(words.count)
    switch generator.below(9) {
    case 0: words.remove(at: place)
    case 1: words.insert(words[place], at: place)
    case 2: words.swapAt(place, generator.below(words.count))
    case 3: words[place].bytes = Array(generator.pick(Nonsense.words).utf8)
    case 4: replaceOne(&words, of: .number, by: generator.pick(Self.numbers))
    case 5: replaceOne(&words, of: .name, by: generator.pick(Self.names))
    case 6: exchange(&words)
    case 7: words[place].bytes = wrapped(words[place].bytes)
    default: words[place].bytes.insert(UInt8.random(in: 0...255, using: &generator), at: 0)
    }
    return Words.join(words)
  }

  private mutating func replaceOne(_ words: inout [Words.Word], of kind: Words.Kind, by text: String) {
    let places = words.indices.filter { words[$0].kind == kind }
    if !places.isEmpty { words[generator.pick(places)].bytes = Array(text.utf8) }
  }

  /// One name of the program in the place of another: values of unexpected types, and recursion.
  private mutating func exchange(_ words: inout [Words.Word]) {
    let places = words.indices.filter { words[$0].kind == .name }
    if !places.isEmpty { words[generator.pick(places)].bytes = words[generator.pick(places)].bytes }
  }

  private mutating func wrapped(_ word: [UInt8]) -> [UInt8] {
    let (before, after) = generator.pick(Self.wrappings)
    let count = generator.pick([1, 1, 1, 3, 50, 250, 3000])
    func repeated(_ text: String) -> [UInt8] { Array(String(repeating: text, count: count).utf8) }
    return repeated(before) + word + repeated(after)
  }

  private static let wrappings = [
    ("(", ")"), ("[", "]"), ("{", "}"), ("{1:", "}"), ("-", ""), ("not ", ""), ("lambda: ", ""), ("f(", ")"),
    ("", ".a"), ("", "[0]"), ("", "()"), ("1 if 1 else ", ""), ("await ", ""), ("*", ""), ("1 + ", ""), ("x = ", ""),
    ("f'{", "}'"), ("[", " for i in x]"), ("repr(", ")"), ("list(", ")"), ("(yield ", ")"),
  ]
  private static let numbers = [
    "0", "-1", "1", "2**63", "-2**63", "9223372036854775807", "9223372036854775808", "10**18", "10**9", "1000000",
    "10**5000", "1e308", "5e-324", "-0.0", "float('nan')", "float('inf')", "0x7fffffffffffffff", "1e400", "True",
    "4294967296", "65536", "'x'*10**6", "10**100000",
  ]
  private static let names = [
    "None", "self", "super", "type", "object", "iter", "next", "range", "list", "dict", "set", "str", "int", "bytes",
    "sorted", "map", "zip", "sum", "max", "repr", "print", "getattr", "setattr", "vars", "dir", "isinstance", "hash",
    "__class__", "__dict__", "__init__", "__new__", "__iter__", "__next__", "__getattr__", "__del__", "__eq__",
    "__hash__", "__await__", "__aiter__", "__repr__", "aclose", "asend", "athrow", "close", "send", "throw", "effect",
    "async_gen_map", "async_gen_and_then", "async_gen_using", "async_gen_from_list", "async_gen_return", "Ok", "Err",
    "BaseException", "StopIteration", "GeneratorExit", "property", "classmethod", "frozenset", "globals", "exec",
  ]
}
