/// Texts that are hardly ever programs.
enum Nonsense {
  /// Bytes of any value, with runs of those that a lexer looks at twice.
  static func bytes(_ generator: inout SeededGenerator) -> [UInt8] {
    var text: [UInt8] = []
    let telling = Array("\0\r\n\t\u{c}\\'\"#{}()[] 0_".utf8) + [0xC3, 0xE2, 0xF0, 0xED, 0xEF, 0xBB, 0xBF, 0x80, 0xFF]
    for _ in 0..<generator.below(200) {
      switch generator.below(4) {
      case 0: text.append(UInt8.random(in: 0...255, using: &generator))
      case 1: text.append(UInt8.random(in: 32...126, using: &generator))
      default: text += repeatElement(generator.pick(telling), count: 1 + generator.below(3))
      }
    }
    return text
  }

  /// Words of the notation in any order. Lines begin with some indentation, so that blocks come about.
  static func tokens(_ generator: inout SeededGenerator) -> [UInt8] {
    var text = ""
    for _ in 0..<(1 + generator.below(12)) {
      text += String(repeating: " ", count: generator.pick([0, 0, 0, 0, 1, 2, 4, 8]))
      for _ in 0..<(1 + generator.below(14)) {
        text += generator.pick(words)
        if !generator.once(in: 4) { text += " " }
      }
      text += generator.pick(["\n", "\n", "\n", ":\n", "\\\n", "\r\n", ";"])
    }
    return Array(text.utf8)
  }

  static let words: [String] =
    [
      "False None True and as assert async await break class continue def del elif else except finally for from",
      "global if import in is lambda nonlocal not or pass raise return try while with yield match case _ type",
      "a b x y self print range len super int str list f g ( ) [ ] { } , : ; . ... -> = := == != < > <= >= <>",
      "+ - * / // % ** @ & | ^ ~ << >> += -= *= /= //= %= **= @= &= |= ^= <<= >>= ! $ ? ` \\",
      "0 1 -1 2.5 1e400 0x_f 0b102 0o7 1_000 1__0 1j 00 09 .5 5. 1.e-5 99999999999999999999 ' \" ''' \"\"\"",
      "'a' \"b\" b'c' rb'\\x' f'{a}' f'{a!r:>{b}}' f'{a=}' f'{{' f'{' f'{a!}' u'é' '\\N{DIGIT' '\\x4' '\\ud800' é ª",
      "*a **b *_ (yield) [] {} () a.b a[b] a[:] a[1:2:3] a() a(*b) a(b=1) {**a} {a:b} [*a] # #c",
    ].flatMap { $0.split(separator: " ").map(String.init) }
}
