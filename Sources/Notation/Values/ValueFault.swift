/// A failure of an operation on plain values: the kind of Python exception and its message, exactly CPython's.
///
/// The object model turns it into an exception object; nothing here knows of objects.
package struct ValueFault: Error, Equatable, Sendable {
  /// Which Python exception this is. `refused` has none: the operation is outside the notation, and the message says so.
  package enum Kind: Sendable {
    case valueError, typeError, overflowError, zeroDivisionError, indexError, lookupError, unicodeEncodeError
    case unicodeDecodeError, memoryError, keyError, refused
  }

  /// The attributes of a UnicodeEncodeError or UnicodeDecodeError, besides the object itself.
  package struct CodingDetail: Equatable, Sendable {
    package let encoding: String
    package let start: Int
    package let end: Int
    package let reason: String
  }

  package let kind: Kind
  package let message: String
  package let coding: CodingDetail?

  package init(_ kind: Kind, _ message: String, coding: CodingDetail? = nil) {
    self.kind = kind
    self.message = message
    self.coding = coding
  }
}

/// Asked during long work, at least every ten milliseconds or so; what it throws ends the work.
package typealias Interrupt = () throws -> Void
