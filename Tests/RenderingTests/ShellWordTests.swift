import Rendering
import Testing

@Suite struct ShellWordTests {
  @Test(arguments: [
    ("a.md", "a.md"), ("../shared/M08C02.md", "../shared/M08C02.md"), ("größe.py", "größe.py"), ("", "''"),
    ("my notes.md", "'my notes.md'"), ("it's.md", #"'it'\''s.md'"#), ("$HOME", "'$HOME'"), ("a;b&c", "'a;b&c'"),
    ("~/x", "'~/x'"), ("-n", "-n"),
  ])
  func oneWord(text: String, quoted: String) {
    #expect(ShellWord.quoted(text) == quoted)
  }
}
