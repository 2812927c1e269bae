#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes of this process that are in memory; 0 where the system does not say.
package func hostResidentBytes() -> Int {
  #if canImport(Darwin)
    var info = mach_task_basic_info()
    var count = mach_msg_type_number_t(MemoryLayout<mach_task_basic_info>.size / MemoryLayout<natural_t>.size)
    let status = withUnsafeMutablePointer(to: &info) {
      $0.withMemoryRebound(to: integer_t.self, capacity: Int(count)) {
        task_info(mach_task_self_, task_flavor_t(MACH_TASK_BASIC_INFO), $0, &count)
      }
    }
    return status == KERN_SUCCESS ? Int(info.resident_size) : 0
  #else
    let file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    if file < 0 { return 0 }
    defer { close(file) }
    // "size resident …", in pages.
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 128) { buffer in
      let length = read(file, buffer.baseAddress, buffer.count)
      var pages = 0
      var field = 0
      for byte in buffer.prefix(max(0, length)) {
        if byte == UInt8(ascii: " ") {
          field += 1
        } else if field == 1 {
          pages = pages * 10 + Int(byte) - 48
        }
      }
      return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    }
  #endif
}

/// Gives the system back what the allocator keeps for later, where there is a way to.
func returnFreeMemory() {
  #if canImport(Glibc)
    // <malloc.h> is no part of the module Glibc.
    guard let address = dlsym(nil, "malloc_trim") else { return }
    _ = unsafeBitCast(address, to: (@convention(c) (Int) -> Int32).self)(0)
  #endif
}

/// Tells the allocator to keep what a program frees, which will soon want it again. For the start of a process.
package func keepFreedMemory() {
  #if canImport(Glibc)
    guard let address = dlsym(nil, "mallopt") else { return }
    let set = unsafeBitCast(address, to: (@convention(c) (Int32, Int32) -> Int32).self)
    let (trimThreshold, topPad, mmapThreshold, arenas): (Int32, Int32, Int32, Int32) = (-1, -2, -3, -8)
    _ = set(arenas, 1)
    _ = set(mmapThreshold, 32 << 20)
    _ = set(trimThreshold, 64 << 20)
    _ = set(topPad, 1 << 20)
  #endif
}
