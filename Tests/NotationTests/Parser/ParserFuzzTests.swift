import Notation
import Testing

@Suite("Nonsense is refused, not crashed on")
struct ParserFuzzTests {
  /// SplitMix64: the same texts in every run.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let words =
    "a|b|f|(|)|[|]|{|}|,|:|;|=|:=|==|+|-|*|**|/|@|.|...|->|not |in |is |if |else |elif |for |while |def |class |lambda "
    .appending(
      "|return |yield |await |async |with |as |try|except|finally|raise |from |import |global |del |pass|match "
    )
    .appending("|case |_|print |1|0x1|1.5|'a'|f'{a}'|f'{a!r:>{b}}'|f'{|}'|b'c'|'''|#c|é|\\|$|None|True|+=|~|<| ")
    .split(separator: "|").map { Array($0.utf8) } + ["\n", "\n  ", "\n    ", "\t", "\\\n"].map { Array($0.utf8) }

  @Test("random words and random bytes", arguments: [1, 2, 3] as [UInt64])
  func fuzz(seed: UInt64) throws {
    var generator = Generator(state: seed)
    var accepted = 0
    for round in 0..<3000 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<40, using: &generator) {
        if round % 4 == 0 {
          text.append(UInt8.random(in: 0...255, using: &generator))
        } else {
          text += try #require(Self.words.randomElement(using: &generator))
        }
      }
      let source = Source(name: "fuzz", bytes: text)
      do throws(SyntaxFault) {
        let module = try parseModule(source)
        accepted += 1
        for statement in module.body {
          #expect(statement.span.start < statement.span.end && Int(statement.span.end) <= text.count)
        }
      } catch {
        #expect(error.span.start >= 0 && error.span.start <= error.span.end && Int(error.span.end) <= text.count + 1)
        #expect(!error.message.isEmpty)
      }
      _ = parseInteractive(source)
    }
    #expect(accepted > 0)
  }
}
