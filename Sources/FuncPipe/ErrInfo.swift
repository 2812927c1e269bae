/// What went wrong with one item: plain data, one reference wide.
///
/// An `ErrInfo` travels through a stream as an item; it is no defect and ends nothing.
///
///     let bad = ErrInfo(code: "PARSE", message: "no number", path: [3], metadata: ["line": "12,x"])
///     bad.code      // "PARSE"
///     bad.path      // [3]
///
/// Copying it copies one reference; all of it is immutable.
public struct ErrInfo: Error, Sendable {
  @usableFromInline final class Storage: Sendable {
    let code: String
    let message: String
    let path: [Int]
    let metadata: [String: String]
    // A host's own error object. The host vouches for its use across isolation domains.
    nonisolated(unsafe) let attachment: AnyObject?

    init(code: String, message: String, path: [Int], metadata: [String: String], attachment: AnyObject?) {
      self.code = code
      self.message = message
      self.path = path
      self.metadata = metadata
      self.attachment = attachment
    }
  }
  @usableFromInline let storage: Storage

  /// Makes the description of one failure.
  ///
  /// - Parameters:
  ///   - code: What kind of failure, for programs to match on: `"PARSE"`.
  ///   - message: What happened, for people to read.
  ///   - path: Where in the input: the indices that lead to the failing part, outermost first.
  ///   - metadata: Further facts, by name.
  public init(code: String, message: String, path: [Int] = [], metadata: [String: String] = [:]) {
    storage = Storage(code: code, message: message, path: path, metadata: metadata, attachment: nil)
  }

  /// Wraps a host's own error object, which passes through every stage unchanged.
  ///
  /// - Parameter attachment: The object; the host must make sure that sharing it is safe.
  @_spi(Host) public init(attachment: AnyObject) {
    storage = Storage(code: "", message: "", path: [], metadata: [:], attachment: attachment)
  }

  /// What kind of failure.
  public var code: String { storage.code }
  /// What happened, in words.
  public var message: String { storage.message }
  /// Where in the input, outermost index first; empty when that is not known.
  public var path: [Int] { storage.path }
  /// Further facts, by name.
  public var metadata: [String: String] { storage.metadata }
  /// The host's object, where one made this error.
  @_spi(Host) public var attachment: AnyObject? { storage.attachment }
}

extension ErrInfo: Hashable {
  /// Two errors are equal when all their facts are, and a host's object is the very same one.
  public static func == (left: ErrInfo, right: ErrInfo) -> Bool {
    left.storage === right.storage
      || left.code == right.code && left.message == right.message && left.path == right.path
        && left.metadata == right.metadata && left.attachment === right.attachment
  }

  /// Feeds the code, the message and the path.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(message)
    hasher.combine(path)
  }
}

extension ErrInfo: CustomStringConvertible {
  /// `PARSE: no number`.
  public var description: String { "\(code): \(message)" }
}
