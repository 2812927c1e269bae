// How a value lies in memory. The machine looks at the tag of a slot, or at the reference in it, without taking a
// reference of its own: counting references is most of what an interpreter in Swift costs.

/// The tag byte of `Value.object`. `Machine.init` checks that the compiler lays values out so.
let objectTag: UInt8 = 3
private let tagOffset = 8

extension UnsafeMutablePointer where Pointee == Value {
  /// Whether the slot holds a reference.
  @inline(__always) var holdsObject: Bool {
    UnsafeRawPointer(self).load(fromByteOffset: tagOffset, as: UInt8.self) == objectTag
  }
  /// Releases what the slot holds.
  @inline(__always) func destroy() {
    if holdsObject { deinitialize(count: 1) }
  }
  /// Whether the slot holds just this object.
  @inline(__always) func holds(_ address: UnsafeMutableRawPointer) -> Bool {
    UnsafeRawPointer(self).load(as: UInt.self) == UInt(bitPattern: address) && holdsObject
  }
  /// The object in a slot that holds one, without a reference of its own.
  @inline(__always) var unownedObject: Unmanaged<Object> {
    Unmanaged.fromOpaque(UnsafeRawPointer(self).load(as: UnsafeRawPointer.self))
  }
}

/// Whether the compiler's layout of `Value` is the one that this file relies on.
func layoutIsAsExpected() -> Bool {
  let probe = CellObject(.none)
  var samples: [Value] = [.object(probe), .int(3), .float(3), .bool(true), .none, .undefined]
  return samples.withUnsafeMutableBufferPointer { buffer in
    guard let base = buffer.baseAddress, MemoryLayout<Value>.stride == 16, Table.hasExpectedLayout else { return false }
    return base.holds(Unmanaged.passUnretained(probe).toOpaque()) && (1..<6).allSatisfy { !(base + $0).holdsObject }
  }
}
