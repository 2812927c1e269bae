import Testing

@testable import LineEditing

@Suite struct EnvironmentTests {
  private func folder(_ variables: [String: String]) -> String? { DataFolder.path { variables[$0] } }

  @Test func dataFolder() {
    #expect(folder(["FUNCPIPE_DATA": "/d", "HOME": "/h", "XDG_DATA_HOME": "/x"]) == "/d")
    #expect(folder([:]) == nil)
    #if os(macOS)
      #expect(folder(["HOME": "/h"]) == "/h/Library/Application Support/funcpipe-repl")
    #else
      #expect(folder(["HOME": "/h", "XDG_DATA_HOME": "/x"]) == "/x/funcpipe-repl")
      #expect(folder(["HOME": "/h", "XDG_DATA_HOME": "relative"]) == "/h/.local/share/funcpipe-repl")
      #expect(folder(["HOME": "/h", "XDG_DATA_HOME": ""]) == "/h/.local/share/funcpipe-repl")
    #endif
  }

  @Test func escapesNeedATerminalThatTakesThem() {
    #expect(Terminal.takesEscapes { _ in "xterm-256color" })
    #expect(!Terminal.takesEscapes { _ in "dumb" })
    #expect(!Terminal.takesEscapes { _ in "" })
    #expect(!Terminal.takesEscapes { _ in nil })
    #expect(!Terminal.allowsColour(-1) { _ in "xterm" })
    #expect(!Terminal.isTerminal(-1))
    #expect(Terminal.width(-1) > 0)
  }

  @Test func editorNeedsATerminal() {
    var options = LineEditor.Options(historyFolder: nil)
    options.input = -1
    #expect(throws: LineEditor.OpenError(description: "standard input and output are not both a terminal")) {
      _ = try LineEditor(options: options)
    }
  }

  @Test func editrcThatBindsSequences() {
    #expect(EditrcFile.bindsSequences("bind \"\\e[A\" ed-search-prev-history\n"))
    #expect(EditrcFile.bindsSequences("edit on\nfuncpipe-repl:bind ^[OP ed-newline"))
    #expect(!EditrcFile.bindsSequences("bind -v\nbind ^W ed-delete-prev-word\nbind \\eb ed-prev-word"))
    #expect(!EditrcFile.bindsSequences(""))
  }
}
