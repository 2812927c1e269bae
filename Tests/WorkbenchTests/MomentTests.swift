import Notation
import Testing

@testable import Workbench

@Suite struct MomentTests {
  /// What those who draw are told about some inputs, each in a few words.
  private func moments(_ inputs: String..., trace: TraceLevel = .effects) -> [String] {
    withSession { session, log in
      session.traceLevel = trace
      for input in inputs { _ = session.submit(input) }
      return log.moments.map { "\($0.run) " + Self.words($0.kind) + ($0.time > 0 ? " @\($0.time)" : "") }
    } ?? []
  }

  private static func words(_ kind: RunMoment.Kind) -> String {
    switch kind {
    case .opened(let stream): "opened \(stream)"
    case .stage(let id, .gave(let item)): "\(id) gave \(item.kind) \(item.brief) <\(item.text)>"
    case .stage(let id, let what): "\(id) \(what)"
    case .resource(let id, let name, let stage, let what): "\(stage) resource \(id) \(name) \(what)"
    case .effect(let label): "effect \(label)"
    case .broke: "broke"
    case .rested(let state): "rested \(state)"
    }
  }

  @Test("whatever trace says", arguments: TraceLevel.allCases)
  func aWholeRun(_ level: TraceLevel) {
    #expect(
      moments("p = async_gen_map(async_gen_from_list([1]), lambda x: effect('see') or x + 1)", "drive p", trace: level)
        == [
          "1 opened p", "1 0 started", "1 0 asked", "1 1 started", "1 1 asked", "1 1 gave ok 1 <Ok(value=1)>",
          "1 effect see", "1 0 gave ok 2 <Ok(value=2)>", "1 0 asked", "1 1 asked", "1 1 ended", "1 0 ended",
          "1 rested ended",
        ])
  }

  @Test func aResourceAndItsTime() {
    let shelf = """
      import asyncio
      from contextlib import asynccontextmanager
      @asynccontextmanager
      async def shelf():
          await asyncio.sleep(1)
          yield [7, 8]

      """
    #expect(
      moments(shelf, "break async_gen_using(shelf, async_gen_from_list)") == [
        "1 opened async_gen_using(shelf, async_gen_from_list)", "1 0 started", "1 0 asked",
        "1 0 resource 0 shelf acquired @1.0", "1 1 started @1.0", "1 1 asked @1.0",
        "1 1 gave ok 7 <Ok(value=7)> @1.0", "1 0 gave ok 7 <Ok(value=7)> @1.0", "1 broke @1.0",
        "1 1 closed(\"break\") @1.0", "1 0 resource 0 shelf releasing(\"break\") @1.0",
        "1 0 resource 0 shelf released(\"break\") @1.0", "1 0 closed(\"break\") @1.0", "1 rested closed @1.0",
      ])
  }

  @Test func itemsOfEachKindAndAFailure() {
    let odd = """
      async def odd():
          yield Err(ErrInfo("BAD", "no text"))
          yield 3
          raise ValueError("over")

      """
    let seen = moments(odd, "drive odd")
    #expect(
      seen.filter { $0.contains("gave") }.map { $0.prefix { $0 != "<" } } == ["1 0 gave err BAD ", "1 0 gave raw 3 "])
    #expect(seen.suffix(2) == ["1 0 threw(\"ValueError: over\")", "1 rested failed(\"ValueError: over\")"])
  }

  @Test func aRunThatGoesOn() {
    #expect(
      moments("take 1 async_gen_from_list([1])", "break").filter { $0.contains("rested") || $0.contains("broke") } == [
        "1 rested held", "1 broke", "1 rested closed",
      ])
  }
}
