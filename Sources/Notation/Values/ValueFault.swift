/// A failure of an operation on plain values: the kind of Python exception and its message, exactly CPython's.
///
/// The object model turns it into an exception object; nothing here knows of objects.
public struct ValueFault: Error, Equatable, Sendable {
  /// Which Python exception this is. `refused` has none: the operation is outside the notation, and the message says so.
  public enum Kind: Sendable {
    case valueError, typeError, overflowError, zeroDivisionError, indexError, lookupError, unicodeEncodeError
    case unicodeDecodeError, memoryError, keyError, refused
  }

  /// The attributes of a UnicodeEncodeError or UnicodeDecodeError, besides the object itself.
  public struct CodingDetail: Equatable, Sendable {
    public let encoding: String
    public let start: Int
    public let end: Int
    public let reason: String
  }

  public let kind: Kind
  public let message: String
  public let coding: CodingDetail?

  public init(_ kind: Kind, _ message: String, coding: CodingDetail? = nil) {
    self.kind = kind
    self.message = message
    self.coding = coding
  }
}

/// Asked during long work, at least every ten milliseconds or so; what it throws ends the work.
public typealias Interrupt = () throws -> Void
