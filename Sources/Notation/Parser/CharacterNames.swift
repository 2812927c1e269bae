/// Finds characters by their Unicode names, for `\N{…}`.
enum CharacterNames {
  /// The character of a name or an alias, in any case of letters; nil when there is none. The first call reads the
  /// names of all characters once (some tenths of a second); later ones take O(log n).
  static func scalar(named name: String) -> Unicode.Scalar? {
    let name = name.uppercased()
    if let numbered = numbered(name) { return numbered }
    if let control = controls[name] { return control }
    let key = hash(name)
    var low = 0
    var high = table.count
    while low < high {
      let middle = (low + high) / 2
      if table[middle].hash < key { low = middle + 1 } else { high = middle }
    }
    while low < table.count, table[low].hash == key {
      if let scalar = Unicode.Scalar(table[low].scalar),
        scalar.properties.name == name || scalar.properties.nameAlias == name
      {
        return scalar
      }
      low += 1
    }
    return nil
  }

  /// Hashes of names, sorted: a tenth of the memory that the names would take.
  private static let table: [(hash: UInt64, scalar: UInt32)] = {
    var table: [(hash: UInt64, scalar: UInt32)] = []
    table.reserveCapacity(160_000)
    // Ideographs are found by their numbers; the other planes are unassigned or private.
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x33FF, 0x4DC0...0x4DFF, 0xA000...0xD7FF, 0xF900...0x16FFF, 0x18800...0x1FFFF, 0xE0000...0xE01EF,
    ]
    for range in ranges {
      for value in range {
        guard let properties = Unicode.Scalar(value)?.properties else { continue }
        if let name = properties.name { table.append((hash(name), value)) }
        if let alias = properties.nameAlias { table.append((hash(alias), value)) }
      }
    }
    for value in UInt32(0)..<0x20 {
      if let alias = Unicode.Scalar(value)?.properties.nameAlias { table.append((hash(alias), value)) }
    }
    table.sort { $0.hash < $1.hash }
    return table
  }()

  /// The character of a name that ends in its number, like `CJK UNIFIED IDEOGRAPH-4E00`.
  private static func numbered(_ name: String) -> Unicode.Scalar? {
    guard let dash = name.lastIndex(of: "-"),
      let scalar = UInt32(name[name.index(after: dash)...], radix: 16).flatMap({ Unicode.Scalar($0) }),
      scalar.properties.name == name
    else { return nil }
    return scalar
  }

  /// Control characters have no names, only aliases, of which Swift knows one each.
  private static let controls: [String: Unicode.Scalar] = [
    "NULL": "\0", "ALERT": "\u{7}", "BEL": "\u{7}", "BACKSPACE": "\u{8}", "CHARACTER TABULATION": "\t",
    "HORIZONTAL TABULATION": "\t", "TAB": "\t", "LINE FEED": "\n", "NEW LINE": "\n", "END OF LINE": "\n",
    "LF": "\n", "LINE TABULATION": "\u{B}", "VERTICAL TABULATION": "\u{B}", "FORM FEED": "\u{C}",
    "CARRIAGE RETURN": "\r", "CR": "\r", "ESCAPE": "\u{1B}", "ESC": "\u{1B}", "DELETE": "\u{7F}",
    "NEXT LINE": "\u{85}", "NBSP": "\u{A0}", "SHY": "\u{AD}", "ZWSP": "\u{200B}", "ZWNJ": "\u{200C}",
    "ZWJ": "\u{200D}", "BOM": "\u{FEFF}", "BYTE ORDER MARK": "\u{FEFF}",
  ]

  /// FNV-1a, the same in every process.
  private static func hash(_ name: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
