/// How deep streams may nest: a function that makes a stream that calls it again makes one without end.
@_spi(Host) public struct NestingLimit {
  let parkedStages: Int
  let error: () -> any Error

  /// - Parameters:
  ///   - kibibytes: How much native stack the nest would take, were it all on one stack.
  ///   - error: What to throw in the place of the stage that would be deeper.
  public init(kibibytes: Int, error: @escaping () -> any Error) {
    parkedStages = kibibytes * 1024 / Int(RunContext.stackBudget)
    self.error = error
  }
}
