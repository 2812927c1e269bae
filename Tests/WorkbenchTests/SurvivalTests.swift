import Testing

@testable import Workbench

/// Wherever the user's code raises, the session, its bindings and the order of cleanup survive.
@Suite struct SurvivalTests {
  private static let preparation = [
    "x = 41",
    """
    class Res:
        async def __aenter__(self):
            effect("acquire")
            return 1
        async def __aexit__(self, *failure):
            effect("release")

    """,
    """
    def fail(*arguments):
        raise ValueError("no")

    """,
    """
    def deep(*arguments):
        return deep(*arguments)

    """,
    "ok = async_gen_from_list([1, 2, 3])",
    "def within(f): return async_gen_using(lambda: Res(), f)\n",
  ]

  /// The input, its error, and how often a release is shown.
  @Test(arguments: [
    ("drive async_gen_map(ok, fail)", "ValueError: no", releases: 0),
    ("drive async_gen_and_then(ok, fail)", "ValueError: no", releases: 0),
    ("drive async_gen_and_then(ok, lambda v: 3)", "TypeError: 'int' object is not callable", releases: 0),
    ("drive lambda: fail()", "ValueError: no", releases: 0),
    ("drive async_gen_using(fail, lambda r: ok)", "ValueError: no", releases: 0),
    ("drive within(fail)", "ValueError: no", releases: 1),
    ("drive within(lambda r: 3)", "TypeError: 'int' object is not callable", releases: 1),
    ("drive within(lambda r: async_gen_map(ok, fail))", "ValueError: no", releases: 1),
    ("drive within(lambda r: within(fail))", "ValueError: no", releases: 2),
    (
      "drive within(lambda r: async_gen_map(ok, deep))", "RecursionError: maximum recursion depth exceeded", releases: 1
    ),
    ("drive fail()", "ValueError: no", releases: 0),
    ("take fail() ok", "ValueError: no", releases: 0),
    ("break ok when fail()", "ValueError: no", releases: 0),
    ("show fail()", "ValueError: no", releases: 0),
    ("deep()", "RecursionError: maximum recursion depth exceeded", releases: 0),
    ("unknown", "NameError: name 'unknown' is not defined", releases: 0),
    ("x = = 1", "SyntaxError: invalid syntax", releases: 0),
  ])
  func theSessionSurvives(input: String, error: String, releases: Int) throws {
    let (shown, after) = try #require(
      withSession { session, log in
        for line in Self.preparation { _ = session.submit(line) }
        let before = log.text
        let answer = session.submit(input)
        let shown = String(log.text.dropFirst(before.count))
        #expect(answer.isFailure, "\(input): \(shown)")
        log.text = ""
        _ = session.submit("x + 1")
        _ = session.submit("runs")
        return (shown, log.text)
      })
    #expect(shown.contains(error), "\(shown)")
    #expect(shown.split(separator: "\n").filter { $0.hasSuffix("effect   release") }.count == releases, "\(shown)")
    #expect(after.hasPrefix("42\n") && !after.contains("held"), "\(after)")
  }
}
