import Notation
import Testing

@testable import Workbench

@Suite struct HelpTests {
  @Test func everyVerbAndEveryNameOfTheCourseHasAPage() {
    for verb in Verb.allCases { #expect(Help.page(verb.rawValue) != nil, "\(verb)") }
    let without: Set<String> = ["Result", "AsyncAction"]
    for name in Machine.courseNames where !without.contains(name) { #expect(Help.page(name) != nil, "\(name)") }
    #expect(Set(Help.names).count == Help.names.count)
  }

  @Test(arguments: Help.names) func theExampleRuns(_ name: String) throws {
    let page = try #require(Help.page(name))
    #expect(!page.example.isEmpty)
    withSession { session, log in
      var input = ""
      for line in page.example {
        input += input.isEmpty ? line : "\n" + line
        if session.needsMore(input) { continue }
        let answer = session.submit(input)
        #expect(!answer.isFailure, "\(input): \(log.text)")
        input = ""
      }
      #expect(input.isEmpty, "the example is not whole")
      #expect(!log.text.isEmpty || name == "reset" || name == "quit")
      _ = session.finish()
    }
  }

  @Test func shortNamesFindTheirPage() {
    #expect(Help.page("map")?.name == "async_gen_map")
    #expect(Help.page("exit")?.name == "quit")
    #expect(Help.page("nothing") == nil)
  }

  @Test func helpForOtherNames() {
    expectSession(
      """
      >>> def half(x, *, up=False):
      ...     "Half of x."
      ...
      >>> help half
      half(x, *, up=...)
        Half of x.
      >>> help drvie
        File "<stdin>", line 1
          help drvie
               ^^^^^
      there is no help for drvie
      try: help drive
      >>> help async_gen_gather
        File "<stdin>", line 1
          help async_gen_gather
               ^^^^^^^^^^^^^^^^
      async_gen_gather is not part of the notation yet
      try: help, for what there is
      """)
  }
}
