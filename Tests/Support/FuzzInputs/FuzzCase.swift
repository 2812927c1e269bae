/// One input of the fuzzer. The same seed, number and corpus make the same bytes.
public struct FuzzCase: Sendable {
  public enum Kind: String, Sendable, CaseIterable { case bytes, tokens, mutated, document }

  public let kind: Kind
  public let bytes: [UInt8]
  /// For whoever checks the case: goes on from where the input was made.
  public let generator: SeededGenerator

  /// - Parameters:
  ///   - kind: What to make; nil lets the number decide: mostly mutated programs.
  ///   - corpus: Programs to be mutated; at least one, none of them empty.
  public init(seed: UInt64, number: Int, kind: Kind? = nil, corpus: [[UInt8]]) {
    var generator = SeededGenerator(seed: seed, case: number)
    self.kind = kind ?? generator.pick([.bytes, .tokens, .document, .mutated, .mutated, .mutated, .mutated])
    switch self.kind {
    case .bytes: bytes = Nonsense.bytes(&generator)
    case .tokens: bytes = Nonsense.tokens(&generator)
    case .mutated:
      var mutator = ProgramMutator(corpus: corpus, generator: generator)
      bytes = mutator.program()
    case .document: bytes = Documents.random(&generator)
    }
    self.generator = generator
  }
}
