/// What the process answers to whoever started it.
enum ExitStatus {
  static let fine: Int32 = 0
  /// A check or a program failed; standard output could not be written.
  static let failed: Int32 = 1
  /// The arguments make no sense.
  static let usage: Int32 = 2
  /// The input is no program.
  static let malformed: Int32 = 65
  /// The input is not there, or cannot be read.
  static let noInput: Int32 = 66
  /// Ctrl-C.
  static let interrupted: Int32 = signal(2)

  /// Ended by a signal, as a shell counts it.
  static func signal(_ number: Int32) -> Int32 { 128 + number }
}
