#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The process's own environment.
package enum ProcessEnvironment {
  /// A variable's value; `nil` where it is missing.
  package static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
