import Testing

@testable import Workbench

@Suite struct CompletionTests {
  private func complete(_ text: String, after inputs: [String] = []) -> [String] {
    withSession { session, _ in
      for input in inputs { _ = session.submit(input) }
      return session.completions(text, cursor: text.utf8.count).candidates
    } ?? []
  }

  @Test func verbsAtTheStartOfALine() {
    #expect(complete("dri") == ["drive"])
    #expect(complete("x = dri") == [])
    #expect(complete("tr") == ["trace", "transcript", "try"])
  }

  @Test func namesInScope() {
    #expect(complete("my", after: ["my_stream = 1", "my_other = 2"]) == ["my_other", "my_stream"])
    #expect(complete("drive async_gen_m") == ["async_gen_map", "async_gen_map_action"])
    #expect(complete("x = isinst") == ["isinstance"])
  }

  @Test func levelsAndTopics() {
    #expect(complete("trace ") == ["effects", "full", "items", "off"])
    #expect(complete("help dr") == ["drive"])
    #expect(complete("runs ") == [])
  }

  @Test func attributesWithoutRunningAnything() {
    let inputs = [
      "class A:\n    x = 1\n    @property\n    def loud(self):\n        effect('ran')\n        return A()\n", "a = A()",
      "a.own = 2",
    ]
    #expect(complete("a.", after: inputs) == ["loud", "own", "x"])
    #expect(complete("a.ow", after: inputs) == ["own"])
    #expect(complete("a.loud.", after: inputs) == [])
    #expect(complete("[].appe", after: inputs) == [])
    #expect(complete("f().x") == [])
  }

  @Test func argumentsOfACall() {
    let inputs = ["def fetch(url, *, retries=3): pass\n"]
    #expect(complete("fetch(re", after: inputs).contains("retries="))
    #expect(complete("fetch(u", after: inputs).contains("url="))
    #expect(complete("async_gen_map(async_gen_return(1), ge").contains("gen="))
  }

  @Test func fileNamesInStrings() {
    #expect(complete("load('da") == ["data.csv"])
    #expect(complete("load(\"\"\"no") == ["notes.txt"])
    #expect(complete("'closed' # da") == [])
  }

  @Test func fileNamesAndOptionsOfSave() {
    #expect(complete("save da") == ["data.csv"])
    #expect(complete("save ") == ["data.csv", "notes.txt"])
    #expect(complete("save 'no") == ["notes.txt"])
    #expect(complete("save data.csv --l") == ["--last"])
    #expect(complete("save data.csv ") == ["--last", "--replace"])
    #expect(complete("save = isinst") == ["isinstance"])
    #expect(complete("note is") == [])
    #expect(withSession { session, _ in session.completions("é\nsave a/b.m", cursor: 13).start } == 8)
  }

  @Test func placesAreByteOffsets() {
    let start = withSession { session, _ in session.completions("é = tak", cursor: 8).start }
    #expect(start == 5)
  }
}
