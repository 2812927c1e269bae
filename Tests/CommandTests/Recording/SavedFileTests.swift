import Foundation
import Testing
import Workbench

@testable import funcpipe_repl

@Suite struct SavedFileTests {
  private func fault(_ path: String, replaces: Bool = false) -> RecordingFault? {
    do { try SavedFile.write(Array("new".utf8), to: path, replaces: replaces) } catch { return error }
    return nil
  }

  @Test func aNewFile() throws {
    try withFolder { folder in
      #expect(fault(folder + "/a b é.md") == nil)
      #expect(text(ofFile: folder + "/a b é.md") == "new")
      #expect(names(in: folder) == ["a b é.md"])
    }
  }

  @Test func aFileThatIsThereIsKeptUnlessAsked() throws {
    try withFolder { folder in
      let path = folder + "/a.md"
      try "old".write(toFile: path, atomically: false, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      #expect(fault(path) == .fileExists(path: path))
      #expect(text(ofFile: path) == "old")
      #expect(fault(path, replaces: true) == nil)
      #expect(text(ofFile: path) == "new")
      #expect(permissions(path) == 0o640)
      #expect(names(in: folder) == ["a.md"])
    }
  }

  @Test func aLinkStaysOne() throws {
    try withFolder { folder in
      try "old".write(toFile: folder + "/target", atomically: false, encoding: .utf8)
      try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "target")
      #expect(fault(folder + "/link") == .fileExists(path: folder + "/link"))
      #expect(fault(folder + "/link", replaces: true) == nil)
      #expect(text(ofFile: folder + "/target") == "new")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link") == "target")
      // One that leads nowhere stays, too.
      try FileManager.default.createSymbolicLink(atPath: folder + "/lost", withDestinationPath: "nowhere")
      for replaces in [false, true] {
        #expect(
          fault(folder + "/lost", replaces: replaces)
            == .cannotWrite(path: folder + "/lost", reason: .other("it is a link that leads nowhere")))
      }
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/lost") == "nowhere")
      #expect(names(in: folder) == ["link", "lost", "target"])
    }
  }

  @Test func whatCannotBeWritten() throws {
    try withFolder { folder in
      func reason(_ path: String, replaces: Bool = false) -> RecordingFault.Reason? {
        if case .cannotWrite(path, let reason) = fault(path, replaces: replaces) { return reason }
        return nil
      }
      #expect(reason(folder + "/no/a.md") == .noFolder)
      #expect(reason(folder) == .isFolder)
      #expect(reason(folder + "/", replaces: true) == .isFolder)
      #expect(reason("/dev/null/a.md") == .noFolder)
      #expect(reason("/dev/null") == .other("it is not an ordinary file"))
      #expect(reason("/dev/null", replaces: true) == .other("it is not an ordinary file"))
      #expect(reason(folder + "/" + String(repeating: "x", count: 300)) == .other("File name too long"))
      #expect(names(in: folder) == [])
    }
  }

  #if os(Linux)
    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self"))) func aFolderThatTakesNoFiles() {
      guard case .cannotWrite("/proc/a.md", _) = fault("/proc/a.md") else {
        Issue.record("nobody can write there")
        return
      }
    }
  #endif
}
