/// What the marks of the pictures mean, once a page.
enum TimelineLegend {
  private static let marks: [(mark: String, meaning: String)] = [
    ("<path class=\"ask\" d=\"M20 4V24m-3 -5l3 5l3 -5\"/>", "a stage is asked for an item: nothing runs unasked"),
    (
      "<rect class=\"ok\" x=\"4\" y=\"4\" width=\"32\" height=\"20\" rx=\"10\"/>" + text("ok", "Ok"),
      "a stage gives an item"
    ),
    (
      "<rect class=\"err\" x=\"4\" y=\"4\" width=\"32\" height=\"20\"/>" + text("err", "Err"),
      "a stage gives an Err: an item like any other"
    ), ("<path class=\"busy\" d=\"M0 14H40\"/>", "a stage was asked and has not answered yet"),
    ("<path class=\"effect\" d=\"M15 14l5 -5l5 5l-5 5z\"/>", "an effect, at the stage that worked"),
    (
      "<rect class=\"held\" x=\"0\" y=\"11\" width=\"40\" height=\"6\"/>",
      "a resource, from its acquisition to its release"
    ),
    ("<path class=\"end\" d=\"M20 7v14\"/>", "no more items"),
    ("<path class=\"closed\" d=\"M16 10l8 8m0 -8l-8 8\"/>", "closed before its end"),
  ]

  private static func text(_ style: String, _ text: String) -> String {
    "<text class=\"\(style)\" x=\"20\" y=\"18\" text-anchor=\"middle\">\(text)</text>"
  }

  static var markup: String {
    let items = marks.map { mark, meaning in
      "<li><svg width=\"40\" height=\"28\" viewBox=\"0 0 40 28\" aria-hidden=\"true\">\(mark)</svg> \(meaning)</li>"
    }
    return """
      <aside class="legend" id="legend" aria-label="How to read the pictures">
      <h2>How to read the pictures</h2>
      <p>A line a stage, the outermost above, and the run itself, which is whoever drives it, on top. Time goes to the right, a \
      column an event; it says nothing about how long anything took.</p>
      <ul>
      \(items.joined(separator: "\n"))
      </ul>
      </aside>

      """
  }
}
