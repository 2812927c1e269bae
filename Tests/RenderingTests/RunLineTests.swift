import Rendering
import Testing
import Workbench

@Suite struct RunLineTests {
  @Test func items() {
    expect(.item(ItemReport(run: 1, index: 0, kind: .ok, text: "Ok(10)")), "│ item 1   Ok(10)")
    expect(.item(ItemReport(run: 1, index: 11, kind: .err, text: "Err('no')")), "| item 12  Err('no')", unicode: false)
    expect(.item(ItemReport(run: 1, index: 999, kind: .ok, text: "Ok(10)")), "│ item 1000 Ok(10)")
  }

  @Test func longItemsGoOnUnderTheirText() {
    expect(
      .item(ItemReport(run: 1, index: 0, kind: .ok, text: "Ok('one two three four five six seven eight')")),
      """
      │ item 1   Ok('one two three four five
      │          six seven eight')
      """, width: 41)
  }

  @Test func narrowWindows() {
    expect(
      .item(ItemReport(run: 1, index: 0, kind: .ok, text: "Ok('abcdefghijklmnopqrstuvwxyz')")),
      """
      │ item 1   Ok('abcde
      │   fghijklmnopqrstu
      │   vwxyz')
      """, width: 20)
  }

  @Test func effects() {
    expect(.effect(EffectReport(run: 2, label: "open file")), "│ effect   open file")
    expect(.effect(EffectReport(label: "open file")), "effect open file")
  }

  @Test func resources() {
    func trace(_ kind: TraceReport.Kind) -> SessionOutput { .trace(TraceReport(run: 1, kind: kind, stage: "using")) }
    expect(trace(.acquired(resource: "http")), "│ acquire  http")
    expect(trace(.releasing(resource: "http", reason: "break")), "│ release  http (break)")
    expect(trace(.released(resource: "http", reason: "exhausted")), "│ released http (no more items)")
    expect(
      trace(.releaseFailed(resource: "http", error: "OSError: gone")), "│ released http with OSError: gone")
    expect(trace(.time(2)), "│ time     2 s")
    expect(trace(.time(0.25)), "│ time     0.25 s")
    expect(trace(.time(0.1 + 0.1 + 0.1)), "│ time     0.3 s")
  }

  @Test func stages() {
    func trace(_ kind: TraceReport.Kind, _ depth: Int = 1) -> SessionOutput {
      .trace(TraceReport(run: 1, kind: kind, stage: depth == 0 ? "map" : "source", label: "numbers", depth: depth))
    }
    expect(trace(.started), "│ start      source numbers")
    expect(trace(.pulled, 0), "│ pull     map")
    expect(trace(.yielded("Ok(1)")), "│ yield      source numbers: Ok(1)")
    expect(trace(.ended), "│ end        source numbers")
    expect(trace(.closed("break")), "│ close      source numbers: break")
    expect(trace(.threw("ValueError: bad")), "│ raise      source numbers: ValueError: bad")
  }

  @Test func states() {
    func state(_ state: RunStateReport.State, _ items: Int = 2, _ holding: [String] = []) -> SessionOutput {
      .runState(RunStateReport(run: 3, state: state, items: items, holding: holding))
    }
    expect(state(.held), "│ held     run #3 after 2 items")
    expect(state(.held, 1, ["http", "lock"]), "│ held     run #3 after 1 item, holding http, lock")
    expect(state(.ended), "│ end      run #3 after 2 items")
    expect(state(.closed, 0), "│ closed   run #3 after 0 items")
    expect(state(.failed("ValueError: bad")), "│ failed   run #3 after 2 items: ValueError: bad")
    expect(state(.stopped), "│ stopped  run #3 after 2 items, by Ctrl-C")
  }

  @Test func controlCharactersNeverPass() {
    expect(
      .item(ItemReport(run: 1, index: 0, kind: .raw, text: "a\u{1b}[31mb\n\u{202e}")),
      "│ item 1   a\\x1b[31mb\\n\\u202e")
    expect(.effect(EffectReport(run: 1, label: "é\u{7}")), "| effect   \\xe9\\x07", unicode: false)
    #expect(Renderer().render(.printed("a\u{1b}]0;x\u{7}\tb\nc")) == "a\\x1b]0;x\\x07\tb\nc")
  }

  @Test func colours() {
    expect(
      .item(ItemReport(run: 1, index: 0, kind: .err, text: "Err(1)")),
      "\u{1b}[2m│ \u{1b}[0m\u{1b}[2mitem 1   \u{1b}[0m\u{1b}[31mErr(1)\u{1b}[0m", colour: true)
  }

  @Test func prompts() {
    let renderer = Renderer()
    #expect(renderer.prompt(SessionPrompt()) == ">>> ")
    #expect(renderer.prompt(SessionPrompt(held: [1], current: 1)) == "[#1 held] >>> ")
    #expect(renderer.prompt(SessionPrompt(held: [1, 2], current: 1)) == "[#2 #1 held] >>> ")
    #expect(renderer.prompt(SessionPrompt(held: [1, 2, 3, 4], current: 4)) == "[4 runs held] >>> ")
    #expect(renderer.continuationPrompt == "... ")
  }
}
