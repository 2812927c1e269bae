// How a value lies in memory. The machine looks at the tag of a slot, or at the reference in it, without taking a
// reference of its own: counting references is most of what an interpreter in Swift costs.

/// The tag byte of `Value.object`. `Machine.init` checks that the compiler lays values out so.
let objectTag: UInt8 = 3
private let tagOffset = 8

/// A value as it lies in memory, without a reference of its own.
private struct ValueBits {
  var payload: UInt
  var tag: UInt8

  @inline(__always) func release() {
    guard tag == objectTag, let address = UnsafeRawPointer(bitPattern: payload) else { return }
    Unmanaged<Object>.fromOpaque(address).release()
  }
}

extension UnsafeMutablePointer where Pointee == Value {
  /// Whether the slot holds a reference.
  @inline(__always) var holdsObject: Bool {
    UnsafeRawPointer(self).load(fromByteOffset: tagOffset, as: UInt8.self) == objectTag
  }
  /// Releases what the slot holds.
  @inline(__always) func destroy() {
    if holdsObject { unownedObject.release() }
  }
  /// Fills an empty slot with what another slot holds, which keeps it.
  @inline(__always) func initialize(copying other: UnsafeMutablePointer<Value>) {
    let bits = other.bits
    UnsafeMutableRawPointer(self).storeBytes(of: bits, as: ValueBits.self)
    if bits.tag == objectTag { _ = other.unownedObject.retain() }
  }
  /// Puts another value into a full slot. The old one is released last: that may run code of the program.
  @inline(__always) func replace(with value: consuming Value) {
    let old = bits
    initialize(to: value)
    old.release()
  }
  /// Moves the value of another slot, which is empty then, into a full one. The old value is released last.
  @inline(__always) func replace(moving other: UnsafeMutablePointer<Value>) {
    let old = bits
    UnsafeMutableRawPointer(self).storeBytes(of: other.bits, as: ValueBits.self)
    old.release()
  }
  /// What the slot holds, not counted.
  @inline(__always) private var bits: ValueBits { UnsafeRawPointer(self).load(as: ValueBits.self) }
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
