/// The rows as the table that people read.
func table(_ rows: [Row]) -> String {
  let header = ["name", "ns/item", "x limit", "times faster than"]
  let cells = rows.map { row in
    [
      row.name,
      row.ns?.rounded(to: 1) ?? row.mib.map { $0.rounded(to: 1) + " MiB" } ?? row.ms.map { $0.rounded(to: 1) + " ms" }
        ?? "",
      row.limitRatio?.rounded(to: 2) ?? "",
      row.times.map { "\($0.peer) \($0.factor.rounded(to: 1))" }.joined(separator: "  "),
    ]
  }
  let widths = header.indices.map { column in ([header] + cells).map { $0[column].count }.max()! }
  return ([header] + cells).map { line in
    zip(line, widths).map { cell, width in cell + String(repeating: " ", count: width - cell.count) }
      .joined(separator: "  ")
  }.joined(separator: "\n")
}

/// The rows as JSON: `[{"name":…,"ns":…,"limit_ratio":…,"times":{…}}, …]`; a row of memory has `mib` and one of
/// waiting `ms`, and no `ns`.
func json(_ rows: [Row]) -> String {
  let objects = rows.map { row in
    let times = row.times.map { "\"\($0.peer)\":\($0.factor.rounded(to: 2))" }.joined(separator: ",")
    let figure = row.ns.map { "\"ns\":\($0.rounded(to: 2))," } ?? ""
    let memory = row.mib.map { "\"mib\":\($0.rounded(to: 2))," } ?? ""
    let wait = row.ms.map { "\"ms\":\($0.rounded(to: 2))," } ?? ""
    let limit = row.limitRatio.map { "\"limit_ratio\":\($0.rounded(to: 3))," } ?? ""
    return "  {\"name\":\"\(row.name)\",\(figure)\(memory)\(wait)\(limit)\"times\":{\(times)}}"
  }
  return "[\n" + objects.joined(separator: ",\n") + "\n]"
}

extension Double {
  /// This number with so many digits after the point.
  func rounded(to digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let whole = Int((magnitude * scale).rounded())
    let fraction = String(whole % Int(scale))
    let sign = self < 0 ? "-" : ""
    if digits == 0 { return "\(sign)\(whole)" }
    return "\(sign)\(whole / Int(scale))." + String(repeating: "0", count: digits - fraction.count) + fraction
  }
}
