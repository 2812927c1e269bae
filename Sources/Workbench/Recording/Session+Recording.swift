// The commands about the session's recording, and what a recording takes.
extension Session {
  /// Does what a command asks, by way of the port.
  func ask(_ request: TranscriptRequest, _ line: CommandLine, in text: [UInt8]) throws(CommandFault) {
    let command = String(decoding: text[line.start..<line.end], as: UTF8.self)
    do throws(RecordingFault) {
      guard let transcript = ports.transcript else { throw .off(verb: line.verb) }
      switch try transcript(request) {
      case .saved(let saved): emit(.note(.saved(saved)))
      case .shown(let listing): emit(listing.entries.isEmpty ? .note(.noTranscript) : .transcript(listing))
      case .noted: emit(.note(.noted))
      case .forgot(let input, let text): emit(.note(.forgot(input: input, text: text)))
      }
    } catch {
      throw .recording(error, command: command)
    }
  }

  /// What was typed since this was asked last, as a recording of the session has it. It is whole after `submit`; commands
  /// about the recording, and `quit`, are not in it, and during such a command it is what stands before it. Nil where
  /// nothing else was typed.
  package func takeRecordableInput() -> String? { typed.take() }

  /// Whether what is shown at this moment belongs to a command that is not recorded; after `submit`, whether the last
  /// thing that was done was such a command.
  package var isOffTheRecord: Bool { typed.isOffTheRecord }
}
