import LineEditing
import Rendering
import Transcripts
import Workbench

/// Records a prompt's session as it goes: in memory, and as a document that grows in the data folder.
final class SessionRecorder {
  private var recording = Recording()
  private var writer = RecordingWriter()
  private let file: SessionFile?
  private var problem: String?

  /// What is shown is recorded as every terminal could show it, and as a replay shows it again.
  private let renderer = Renderer(Renderer.Options(width: 80, colour: false, unicode: true))
  private var output = ""
  private var isTooLong = false
  /// An output of more bytes than this is not kept.
  private static let outputLimit = 4 << 20

  /// - Parameter folder: the data folder, which need not exist; nil records in memory only.
  init(folder: String?) {
    file = folder.map { SessionFile(folder: $0 + "/sessions") }
  }

  /// Before an input: what was shown until now belongs to none.
  func begin() {
    output = ""
    isTooLong = false
  }

  /// Takes what the input that runs shows.
  func show(_ shown: SessionOutput) {
    if isTooLong { return }
    output += renderer.render(shown)
    if output.utf8.count > Self.outputLimit {
      isTooLong = true
      output = String(output.unicodeScalars.prefix(1000)) + "\n"
    }
  }

  /// Keeps an input, or a part of it, with what was shown since the last.
  func keep(_ text: String, ending: Recording.Ending) {
    write(recording.add(text, output: output, ending: isTooLong ? .unrepeatable : ending))
    begin()
  }

  /// What became of the file, as a sentence to show; nil where it is as it was.
  func takeProblem() -> String? {
    defer { problem = nil }
    return problem
  }

  private func write(_ entry: Recording.Entry) {
    guard let file else { return }
    let edit = writer.add(entry)
    if file.isBehind { return catchUp(file) }
    do throws(SessionFile.Failure) { try file.apply(edit) } catch { problem = error.sentence }
  }

  /// The file is as the recording again, after something was taken out of it.
  private func writeAnew() {
    guard let file, file.path != nil else { return }
    writer = RecordingWriter()
    for entry in recording.entries { _ = writer.add(entry) }
    let wasBehind = file.isBehind
    do throws(SessionFile.Failure) {
      try file.replace(with: recording.document())
      if wasBehind { sayCaughtUp(file) }
    } catch {
      problem = error.sentenceAfterForgetting
    }
  }

  /// What went wrong before was said. Perhaps there is room now.
  private func catchUp(_ file: SessionFile) {
    do throws(SessionFile.Failure) { try file.replace(with: recording.document()) } catch {
      if file.isOver { problem = error.sentence }
      return
    }
    sayCaughtUp(file)
  }

  private func sayCaughtUp(_ file: SessionFile) {
    guard let path = file.path else { return }
    problem = "recording: \(DisplayText.sanitised(path)) can be written again, and has the whole session"
  }

  // MARK: Commands

  /// Does what a command asks.
  func perform(_ request: TranscriptRequest) throws(RecordingFault) -> TranscriptAnswer {
    switch request {
    case .save(let path, let last, let replaces): return .saved(try save(path, last: last, replaces: replaces))
    case .show: return .shown(listing)
    case .note(let text):
      write(recording.note(text))
      return .noted
    case .forget(let number):
      guard let input = recording.forget(number) else { throw .noInput(number: number) }
      writeAnew()
      return .forgot(input: number, text: input.text)
    }
  }

  private func save(_ path: String, last: Int?, replaces: Bool) throws(RecordingFault) -> SavedTranscript {
    let count = recording.inputCount(last: last)
    guard count > 0 else { throw .nothing }
    try SavedFile.write(recording.document(last: last), to: path, replaces: replaces)
    let omissions = recording.omissions(last: last)
    return SavedTranscript(
      path: path, inputs: count, before: omissions.before, forgotten: omissions.forgotten,
      unrepeatable: omissions.unrepeatable)
  }

  private var listing: TranscriptListing {
    TranscriptListing(
      entries: recording.entries.map { entry in
        switch entry {
        case .note(let text): .note(text)
        case .input(let input):
          .input(number: input.number, text: input.text, output: input.outputLines, isSaved: input.isRepeatable)
        }
      }, outgrown: recording.omissions().before)
  }
}
