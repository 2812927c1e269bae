import Testing
import Workbench

@testable import Rendering

@Suite struct TimelineTests {
  private func words(_ timeline: Timeline) -> [String] {
    let words = TimelineWords(timeline)
    return TimelineLayout(timeline).columns.map { column in
      column.moment.map { words.sentence($0, column.before) } ?? column.label
    }
  }

  @Test func everyMomentInWords() throws {
    let timeline = try #require(Runs.timelines([Runs.broken]).first)
    #expect(
      words(timeline) == [
        "run #1 of p is opened; nothing runs yet", "map double starts", "map double is asked for an item",
        "using shelf starts", "using shelf is asked for an item", "effect: open (while using shelf works)",
        "shelf is acquired", "using shelf gives Ok(value=2)", "effect: double 2 (while map double works)",
        "map double gives Ok(value=2), item 1 of the run", "break: run #1 is told to stop",
        "shelf begins its release (break)", "effect: close (in the release of shelf)", "shelf is released (break)",
        "using shelf is closed (break)", "map double is closed (break)", "run #1 is closed after 1 item",
      ])
    #expect((timeline.stream, timeline.items, timeline.newest) == ("p", 1, 0))
  }

  @Test func otherEnds() throws {
    let err = RunMoment.ItemLook(.err, text: "Err(1)", brief: "BAD")
    let kinds: [RunMoment.Kind] = [
      .stage(0, .gave(err)), .stage(0, .ended), .stage(0, .threw("ValueError: x")),
      .resource(0, name: "r", stage: 1, .releaseFailed("KeyError: 1")),
      .resource(1, name: "s", stage: 1, .released("exhausted")), .rested(.ended), .rested(.held),
      .rested(.failed("ValueError: x")), .rested(.stopped),
    ]
    let timeline = try #require(Runs.timelines([kinds]).first)
    #expect(
      words(timeline) == [
        "map double gives Err(1), item 1 of the run", "map double has no more items", "map double raises ValueError: x",
        "r is not released: its release raised KeyError: 1", "s is released (no more items)",
        "run #1 has ended after 1 item", "run #1 is held after 1 item: what it holds stays held",
        "run #1 failed after 1 item: ValueError: x", "run #1 was stopped after 1 item",
      ])
  }

  @Test func timeIsSaidWhereItWentOn() {
    let collector = TimelineCollector()
    for time in [3, 4.5, 4.5] { collector.note(RunMoment(run: 1, .effect("e"), time: time)) }
    let timeline = collector.ofInput[0]
    #expect(words(timeline) == ["effect: e", "at 4.5 s: effect: e", "effect: e"])
    #expect(TimelineLayout(timeline).columns.map(\.clock) == [nil, 4.5, nil])
  }

  @Test("a run that goes on has all that it did, and where the input began")
  func goesOn() throws {
    let timelines = Runs.timelines([Array(Runs.broken[..<10]) + [.rested(.held)], Array(Runs.broken[10...])])
    let timeline = try #require(timelines.first)
    #expect((timelines.count, timeline.newest, timeline.count) == (1, 11, 18))
  }

  @Test func aRunThatDidNothingIsNotShown() {
    #expect(Runs.timelines([Runs.broken, []]).isEmpty)
  }

  @Test("however long a run is, its picture has its beginning and its end", arguments: [300, 320, 321, 5_000, 100_000])
  func long(_ length: Int) throws {
    let open = Array(Runs.broken[..<7])
    let pulls = (0..<(length - open.count - 1)).map {
      $0 % 2 == 0 ? RunMoment.Kind.stage(0, .gave(Runs.ok)) : .stage(0, .asked)
    }
    let timeline = try #require(Runs.timelines([open + pulls + [.broke]]).first)
    let layout = TimelineLayout(timeline)
    #expect(timeline.count == length)
    let drawn = layout.columns.count { $0.moment != nil }
    #expect(timeline.size == (drawn == length ? "" : "\(drawn) of ") + "\(length) events")
    #expect(layout.columns.count <= TimelineCollector.kept.first + 2 * TimelineCollector.kept.last + 1)
    #expect(layout.columns.first?.moment?.kind == .opened("p"))
    #expect(layout.columns.last?.moment?.kind == .broke)
    #expect(layout.columns.last?.position == length - 1)
    // What was acquired before the gap is held after it.
    #expect(layout.columns.last?.after.held.map(\.name) == ["shelf"])
    #expect(layout.columns.last?.after.items == timeline.items)
  }

  @Test func bars() throws {
    let two: [RunMoment.Kind] = [
      .resource(0, name: "a", stage: 1, .acquired), .resource(1, name: "b", stage: 1, .acquired),
      .resource(0, name: "a", stage: 1, .released("break")), .resource(2, name: "c", stage: 1, .acquired),
    ]
    let layout = TimelineLayout(try #require(Runs.timelines([two]).first))
    // The third takes the place that the first left.
    #expect(layout.slots == [0: 0, 1: 1, 2: 0])
    #expect(layout.lanes.map(\.height) == [38, 38, 60])
  }

  @Test func moreStagesThanRoom() throws {
    let stages = (0..<40).map { StageDemand(id: $0, stage: "map", label: "f", depth: $0, pulled: 0, yielded: 0) }
    let timeline = try #require(Runs.timelines([[.stage(39, .asked), .stage(0, .asked)]], stages).first)
    let layout = TimelineLayout(timeline)
    #expect((layout.lanes.count, layout.hiddenStages) == (25, 16))
    #expect(layout.columns.map(\.lane) == [nil, 1])
  }
}
