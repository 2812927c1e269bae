import Testing
import Workbench

@testable import Rendering

@Suite struct TimelinePictureTests {
  private func parts(_ kinds: [RunMoment.Kind], _ stages: [StageDemand] = Runs.stages) throws -> [String] {
    let timeline = try #require(Runs.timelines([kinds], stages).first)
    return TimelinePicture(timeline, TimelineLayout(timeline)).parts
  }

  @Test func golden() throws {
    let stage = StageDemand(id: 0, stage: "source", label: "f", depth: 0, pulled: 1, yielded: 1)
    let text = try parts([.opened("f"), .stage(0, .started), .stage(0, .asked), .stage(0, .gave(Runs.ok))], [stage])
    #expect(
      text.joined().replacing("><", with: ">\n<") == """
        <svg class="part" xmlns="http://www.w3.org/2000/svg" width="104" height="94" viewBox="0 0 104 94" aria-hidden="true">
        <path class="idle" d="M0 33H104M0 71H104"/>
        <text class="lane" x="2" y="87">source f</text>
        <g class="m">
        <rect class="column" x="0" y="0" width="18" height="94"/>
        <path class="open" d="M9 33H18"/>
        <circle class="begin" cx="9" cy="33" r="4"/>
        </g>
        <g class="m">
        <rect class="column" x="18" y="0" width="18" height="94"/>
        <path class="open" d="M18 33H36M27 71H36"/>
        <circle class="begin" cx="27" cy="71" r="4"/>
        </g>
        <g class="m">
        <rect class="column" x="36" y="0" width="18" height="94"/>
        <path class="open" d="M36 33H54M36 71H54"/>
        <path class="busy" d="M45 71H54"/>
        <path class="ask" d="M45 33V71m-3 -5l3 5l3 -5"/>
        </g>
        <g class="m">
        <rect class="column" x="54" y="0" width="22" height="94"/>
        <path class="open" d="M54 33H76M54 71H76"/>
        <path class="busy" d="M54 71H65"/>
        <path class="give" d="M65 61V43m-3 5l3 -5l3 5"/>
        <rect class="ok" x="56" y="61" width="18" height="20" rx="10"/>
        <text class="ok" x="65" y="75" text-anchor="middle">2</text>
        <rect class="ok" x="56" y="23" width="18" height="20" rx="10"/>
        <text class="ok" x="65" y="37" text-anchor="middle">2</text>
        </g>
        <path class="on" d="M76 33h24M76 71h24"/>
        </svg>
        """)
  }

  @Test("a bar begins where a resource is acquired and ends where it is released")
  func bars() throws {
    let text = try parts(Runs.broken).joined()
    let bars = text.matches(of: #/<rect class="held" x="(\d+)" y="(\d+)" width="(\d+)"/#)
    // The columns from acquisition to release: half of the first and of the last.
    #expect(bars.count == 8)
    #expect(Set(bars.map(\.2)).count == 1)
    #expect(!text.contains("class=\"on\""))
  }

  @Test("marks of every kind are in the picture")
  func marks() throws {
    let text = try parts(
      Runs.broken + [
        .stage(0, .gave(.init(.err, text: "Err", brief: "BAD"))), .stage(0, .gave(.init(.raw, text: "3", brief: "3"))),
        .stage(0, .threw("ValueError: <x>")), .resource(0, name: "r", stage: 1, .releaseFailed("KeyError: 1")),
      ]
    ).joined()
    for style in [
      "begin", "ask", "give", "ok", "err", "raw", "bad", "stop", "resource", "release", "released", "closed", "effect",
    ] {
      #expect(text.contains("class=\"\(style)\""), "\(style)")
    }
  }

  @Test("data is text in the picture, whatever it is")
  func hostile() throws {
    let nasty = "</svg><script>alert(1)</script>&\u{1B}[31m\u{202E}"
    let stage = StageDemand(id: 0, stage: "map", label: nasty, depth: 0, pulled: 0, yielded: 0)
    let parts = try parts(
      [
        .effect(nasty), .stage(0, .gave(.init(.ok, text: nasty, brief: nasty))),
        .resource(0, name: nasty, stage: 0, .acquired),
      ],
      [stage])
    let text = parts.joined()
    #expect(!text.contains("<script"))
    #expect(text.ranges(of: "</svg>").count == parts.count)
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
  }

  @Test func partsAreNoWiderThanASheet() throws {
    let long = (0..<100).map { RunMoment.Kind.effect("effect number \($0)") }
    let widths = try parts(long).map { part in
      Int(try #require(part.firstMatch(of: #/width="(\d+)"/#)).1) ?? 0
    }
    #expect(widths.count > 10)
    #expect(widths.allSatisfy { $0 <= 320 })
  }
}
