/// Seconds without needless digits.
///
/// To the microsecond: three sleeps of 0.1 add up to 0.30000000000000004.
func secondsText(_ seconds: Double) -> String {
  let rounded = abs(seconds) < 1e9 ? (seconds * 1e6).rounded() / 1e6 : seconds
  let text = rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
  return text + " s"
}

/// Why something was closed or released, in words.
func reasonWords(_ reason: String) -> String { reason == "exhausted" ? "no more items" : reason }

/// `3 items`, `1 item`.
func count(_ number: Int, _ thing: String) -> String { "\(number) \(thing)\(number == 1 ? "" : "s")" }
