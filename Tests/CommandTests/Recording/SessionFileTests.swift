import Foundation
import Testing
import Transcripts
import Workbench

@testable import funcpipe_repl

@Suite struct SessionFileTests {
  @Test func itIsAWholeDocumentAfterEachEntry() throws {
    try withFolder { (folder: String) throws -> Void in
      let recorder = SessionRecorder(folder: folder + "/data")
      let path = folder + "/data/sessions/0001.md"
      #expect(names(in: folder) == [], "nothing is made before there is something")
      recorder.keep("x = 1", ending: .done)
      #expect(text(ofFile: path) == "# A session\n\n```funcpipe\n>>> x = 1\n```\n")
      recorder.show(.value("1"))
      recorder.keep("x", ending: .done)
      #expect(text(ofFile: path) == "# A session\n\n```funcpipe\n>>> x = 1\n>>> x\n1\n```\n")
      let noted = try recorder.perform(.note("now"))
      #expect(noted == .noted)
      recorder.show(.printed("```\n"))
      recorder.keep("1/0", ending: .failed("E"))
      let whole =
        "# A session\n\n```funcpipe\n>>> x = 1\n>>> x\n1\n```\n\nnow\n\n````funcpipe error=E\n>>> 1/0\n```\n````\n"
      #expect(text(ofFile: path) == whole)
      recorder.keep("spin()", ending: .unrepeatable)
      #expect(text(ofFile: path) == whole)
      let forgot = try recorder.perform(.forget(3))
      #expect(forgot == .forgot(input: 3, text: "1/0"))
      recorder.keep("x", ending: .done)
      #expect(
        text(ofFile: path)
          == "# A session\n\n```funcpipe\n>>> x = 1\n>>> x\n1\n```\n\nnow\n\n```funcpipe\n>>> x\n```\n")
      #expect(recorder.takeProblem() == nil)
      #expect(names(in: folder + "/data/sessions") == ["0001.md"])
      #expect(permissions(path) == 0o600)
      #expect(permissions(folder + "/data") == 0o700)
      #expect(permissions(folder + "/data/sessions") == 0o700)
    }
  }

  @Test func theLastFiftyAreKept() throws {
    try withFolder { folder in
      let sessions = folder + "/sessions"
      try FileManager.default.createDirectory(atPath: sessions, withIntermediateDirectories: true)
      for name in ["mine.md", "12.txt", "x9.md"] {
        try "".write(toFile: sessions + "/" + name, atomically: false, encoding: .utf8)
      }
      for _ in 1...53 {
        let recorder = SessionRecorder(folder: folder)
        recorder.keep("x", ending: .done)
        #expect(recorder.takeProblem() == nil)
      }
      let kept = names(in: sessions)
      #expect(kept.first == "0004.md")
      #expect(kept.contains("0053.md"))
      #expect(kept.count == 50 + 3)
    }
  }

  @Test func aSessionThatLivesIsNotTakenAway() throws {
    try withFolder { (folder: String) throws -> Void in
      let living = SessionRecorder(folder: folder)
      living.keep("x = 1", ending: .done)
      for _ in 1...51 { SessionRecorder(folder: folder).keep("y", ending: .done) }
      // Its file was put anew, and is locked as before.
      living.keep("x = 2", ending: .done)
      let forgot = try living.perform(.forget(2))
      #expect(forgot == .forgot(input: 2, text: "x = 2"))
      SessionRecorder(folder: folder).keep("y", ending: .done)
      let kept = names(in: folder + "/sessions")
      #expect(kept.prefix(2) == ["0001.md", "0004.md"])
      #expect(kept.count == 51)
      #expect(text(ofFile: folder + "/sessions/0001.md") == "# A session\n\n```funcpipe\n>>> x = 1\n```\n")
      withExtendedLifetime(living) {}
    }
  }

  @Test func aFolderThatCannotBeMadeIsSaidOnce() {
    let recorder = SessionRecorder(folder: "/dev/null/data")
    recorder.keep("x = 1", ending: .done)
    #expect(
      recorder.takeProblem()
        == "recording: cannot write /dev/null/data/sessions: Not a directory; this session is recorded in memory only (save writes it)"
    )
    recorder.keep("x = 2", ending: .done)
    #expect(recorder.takeProblem() == nil)
    #expect(throws: RecordingFault.noInput(number: 3)) { try recorder.perform(.forget(3)) }
    #expect(throws: Never.self) { try recorder.perform(.forget(2)) }
  }

  @Test func whatIsTooLongIsNotKept() throws {
    let recorder = SessionRecorder(folder: nil)
    recorder.keep("x = 1", ending: .done)
    for _ in 0..<5 { recorder.show(.printed(String(repeating: "y", count: 1 << 20))) }
    recorder.keep("y", ending: .done)
    guard case .shown(let listing) = try recorder.perform(.show),
      case .input(2, "y", let output, false) = listing.entries[1]
    else {
      Issue.record("the second input is not as it should be")
      return
    }
    #expect(output == [String(repeating: "y", count: 1000)])
    #expect(throws: RecordingFault.nothing) {
      try SessionRecorder(folder: nil).perform(.save(path: "x", last: nil, replaces: false))
    }
  }
}
