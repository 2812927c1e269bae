/// The pages of the help: one file for each group of topics, all data.
enum Help {
  struct Group {
    var title: String
    var pages: [HelpPage]
  }

  static let groups: [Group] = [commandPages, buildingPages, combiningPages, resourcePages, planPages, resultPages]

  /// Every topic, in the order of the groups.
  static let names: [String] = groups.flatMap { $0.pages.map(\.name) }

  /// The page of a topic. The prefix that the course's names share may be left out.
  static func page(_ name: String) -> HelpPage? {
    for candidate in [name, "async_gen_" + name, "async_" + name] {
      for group in groups {
        if let page = group.pages.first(where: { $0.name == candidate }) { return page }
      }
    }
    return name == Verb.otherQuit ? page(Verb.quit.rawValue) : nil
  }

  static let overview = HelpOverview(
    groups: groups.map { group in
      HelpOverview.Group(
        title: group.title,
        entries: group.pages.map {
          HelpOverview.Entry(name: $0.name, summary: $0.firstSentence)
        })
    })
}

extension HelpPage {
  /// The summary up to its first full stop.
  var firstSentence: String {
    guard let end = summary.range(of: ". ") else { return String(summary.dropLast(summary.hasSuffix(".") ? 1 : 0)) }
    return String(summary[..<end.lowerBound])
  }
}

extension String {
  /// The first place of a text.
  fileprivate func range(of part: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
      start = index(after: start)
    }
    return nil
  }
}
