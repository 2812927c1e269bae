/// Finds characters by their Unicode names, for `\N{…}`.
enum CharacterNames {
  /// The character of a name or an alias, in any case of letters; nil when there is none. The first call reads the names
  /// of all characters once (some tenths of a second); later ones take O(log n).
  static func scalar(named name: String) -> Unicode.Scalar? {
    let name = name.uppercased()
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
    // Planes 4 to 13 are unassigned, 15 and 16 private.
    for range in [0x20...0x3FFFF, 0xE0000...0xEFFFF] as [ClosedRange<UInt32>] {
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

  /// FNV-1a, the same in every process.
  private static func hash(_ name: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
