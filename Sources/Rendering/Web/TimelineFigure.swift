import Workbench

/// A run's picture on a page: lanes with their names, what steps through it, and its moments in words.
struct TimelineFigure {
  private let timeline: Timeline
  private let layout: TimelineLayout
  private let words: TimelineWords
  /// Among the page's pictures, from 1.
  private let number: Int

  init(_ timeline: Timeline, number: Int) {
    self.timeline = timeline
    self.number = number
    layout = TimelineLayout(timeline)
    words = TimelineWords(timeline)
  }

  var markup: String {
    """
    <figure class="timeline" id="picture-\(number)" aria-labelledby="caption-\(number)">
    <figcaption id="caption-\(number)">\(caption)</figcaption>
    \(controls)
    <div class="picture">
    \(names)
    <div class="strip" tabindex="0" role="group" aria-label="Picture of run #\(timeline.run)">\
    \(TimelinePicture(timeline, layout).parts.joined())</div>
    </div>
    \(moments)
    </figure>

    """
  }

  private var caption: String {
    let stream = "<code>\(escapedHTML(Renderer().cut(timeline.stream, 60)))</code>"
    let isHeld = layout.columns.last?.after.isOpen ?? false
    let items = count(timeline.items, "item") + (isHeld ? " so far" : "")
    let rest = layout.hiddenStages == 0 ? "" : "; \(layout.hiddenStages) more stages are not drawn"
    let help = number == 1 ? " <a href=\"#legend\">How to read the picture</a>" : ""
    return "Run #\(timeline.run) of \(stream): \(items)\(rest).\(help)"
  }

  /// Shown by the script, without which there is nothing to step with.
  private var controls: String {
    let last = layout.columns.count - 1
    return """
      <div class="steps" hidden><button type="button" class="back" aria-label="One event back">\u{25C0}</button>\
      <input type="range" min="0" max="\(last)" value="\(last)" aria-label="Event of run #\(timeline.run)">\
      <button type="button" class="next" aria-label="One event on">\u{25B6}</button>\
      <output aria-live="polite">\(timeline.size): step with the buttons and arrow keys, or touch the picture.</output></div>
      """
  }

  private var names: String {
    let lanes = layout.lanes.map { lane in
      let name = lane.stage.map(TimelineWords.name) ?? "run #\(timeline.run)"
      let depth = min(lane.stage.map { $0.depth + 1 } ?? 0, 6)
      let text = escapedHTML(name)
      return "<li class=\"d\(depth)\" style=\"height:\(lane.height)px\" title=\"\(text)\">\(text)</li>"
    }
    return lanes.joined().wrapped(in: "ul", "class=\"lanes\"")
  }

  private var moments: String {
    let items = layout.columns.map { column in
      let text = column.moment.map { words.sentence($0, column.before) } ?? "\(timeline.hidden) more events, not drawn"
      return "<li value=\"\(column.position + 1)\">\(escapedHTML(text))</li>"
    }
    return """
      <details class="moments"><summary>\(timeline.size) in words</summary>
      <ol>\(items.joined(separator: "\n"))</ol></details>
      """
  }
}
