/// What went wrong with one item: plain data, one reference wide.
public struct ErrInfo: Error, Sendable {
  @usableFromInline final class Storage: Sendable {
    @usableFromInline let code: String
    @usableFromInline let message: String
    @usableFromInline init(code: String, message: String) {
      self.code = code
      self.message = message
    }
  }
  @usableFromInline let storage: Storage

  /// - Parameters:
  ///   - code: What kind of failure, for programs to match on: `"PARSE"`.
  ///   - message: What happened, for people to read.
  public init(code: String, message: String) {
    storage = Storage(code: code, message: message)
  }
  /// What kind of failure.
  public var code: String { storage.code }
  /// What happened, in words.
  public var message: String { storage.message }
}
