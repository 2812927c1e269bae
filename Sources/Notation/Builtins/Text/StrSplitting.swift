/// Adds `split rsplit splitlines partition rpartition strip lstrip rstrip join` to `str`.
func registerSplitting(_ type: TypeObject) {
  func split(_ name: String, _ body: @escaping (Text, Text?, Int) throws -> [Text]) {
    type.textMethod(name, "(self, /, sep=None, maxsplit=-1)") { vm, text, a in
      var separator: Text?
      if !a[1].isNone {
        guard let given = a[1].asStr else { throw typeError("must be str or None, not \(a[1].type.name)") }
        separator = given.text
      }
      return texts(try body(text, separator, vm.size(a[2])))
    }
  }
  split("split") { try $0.split(by: $1, limit: $2) }
  split("rsplit") { try $0.rsplit(by: $1, limit: $2) }
  type.textMethod("splitlines", "(self, /, keepends=False)") { vm, text, a in
    texts(text.splitLines(keepEnds: try vm.smallSize(a[1]) != 0))
  }
  type.textMethod("partition", "(self, sep, /)") { _, text, a in
    let (before, separator, after) = try text.partition(at: needle(a[1]))
    return .tuple([.str(before), .str(separator), .str(after)])
  }
  type.textMethod("rpartition", "(self, sep, /)") { _, text, a in
    let (before, separator, after) = try text.rpartition(at: needle(a[1]))
    return .tuple([.str(before), .str(separator), .str(after)])
  }
  for (name, side) in [("strip", Text.Side.both), ("lstrip", .left), ("rstrip", .right)] {
    type.textMethod(name, "(self, chars=None, /)") { _, text, a in
      if a[1].isNone { return .str(text.stripped(side: side)) }
      guard let characters = a[1].asStr else { throw typeError("\(name) arg must be None or str") }
      return .str(text.stripped(characters.text, side: side))
    }
  }
  type.textMethod("join", "(self, iterable, /)") { vm, text, a in .str(try vm.join(a[1], by: text)) }
}

private func texts(_ pieces: [Text]) -> Value { .list(pieces.map { .str($0) }) }

extension Machine {
  /// `separator.join(iterable)`.
  func join(_ iterable: Value, by separator: Text) throws -> Text {
    let values = try joinable(iterable)
    var pieces: [Text] = []
    pieces.reserveCapacity(values.count)
    var size = 0
    for (position, value) in values.enumerated() {
      guard let piece = value.asStr else {
        throw typeError("sequence item \(position): expected str instance, \(value.type.name) found")
      }
      pieces.append(piece.text)
      size += piece.text.count + separator.count
    }
    try reserve(bytes: size)
    return try Text.joined(pieces, by: separator)
  }

  /// The items that `join` joins.
  /// - Throws: TypeError "can only join an iterable" when they cannot be had.
  func joinable(_ iterable: Value) throws -> [Value] {
    guard try canIterate(iterable) else { throw typeError("can only join an iterable") }
    return try array(of: iterable)
  }
}
