import Workbench

/// Gathers what is seen in the runs of a session, for their pictures.
///
/// A run of any length takes a bounded room: its first moments are kept and its last ones, which show how it was closed.
package final class TimelineCollector {
  /// Moments that a picture begins with and ends with.
  static let kept = (first: 240, last: 80)

  private var timelines: [Int: Timeline] = [:]
  private var touched: [Int] = []

  package init() {}

  /// A new input begins.
  package func beginInput() {
    touched = []
  }

  /// The runs that did something since the input began, in the order in which they did.
  package var ofInput: [Timeline] { touched.compactMap { timelines[$0] } }

  package func note(_ moment: RunMoment) {
    var timeline = timelines[moment.run] ?? Timeline(run: moment.run)
    // Let go of, so that it is changed in place.
    timelines[moment.run] = nil
    if !touched.contains(moment.run) {
      touched.append(moment.run)
      timeline.newest = timeline.count
    }
    if case .opened(let stream) = moment.kind { timeline.stream = stream }
    if case .stage(0, .gave) = moment.kind { timeline.items += 1 }
    timeline.append(moment)
    timelines[moment.run] = timeline
  }

  package func note(_ output: SessionOutput) {
    if case .summary(let summary) = output { timelines[summary.run]?.stages = summary.demand }
  }
}

extension Timeline {
  fileprivate mutating func append(_ moment: RunMoment) {
    let kept = TimelineCollector.kept
    if last.isEmpty, moments.count < kept.first {
      moments.append(moment)
      return
    }
    if last.isEmpty, hidden == 0 { moments.forEach { stateAfterHidden.apply($0) } }
    last.append(moment)
    // The oldest go by the dozen: each time costs the length of the rest.
    guard last.count >= 2 * kept.last else { return }
    let leaving = last.count - kept.last
    last.prefix(leaving).forEach { stateAfterHidden.apply($0) }
    hidden += leaving
    last.removeFirst(leaving)
  }
}
