/// How documents are replayed.
struct ReplayOptions: Equatable {
  /// Output that differs is written into the document.
  var updates = false
  /// How many documents run at a time.
  var jobs = 1
  var limits = Limits()

  /// What one document may use.
  struct Limits: Equatable {
    var seconds = 60
    var memoryMiB = 512
    var outputMiB = 16
  }
}
