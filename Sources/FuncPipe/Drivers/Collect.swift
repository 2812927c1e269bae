extension AsyncGen {
  /// Reads the whole stream into an array.
  ///
  ///     try await AsyncGen.fromSequence(1...2).collect()    // [.success(1), .success(2)]
  ///
  /// - Returns: All items in order, failed ones among them.
  /// - Throws: As ``forEach(_:)``.
  @inlinable public func collect() async throws -> [Item<T>] {
    var items: [Item<T>] = []
    try await forEach { (item: Item<T>) in items.append(item) }
    return items
  }

  /// Reads one item and closes the stream.
  ///
  ///     try await AsyncGen.fromSequence(5...).first()    // .success(5)
  ///
  /// - Returns: `nil` when the stream is empty.
  /// - Throws: As ``forEach(_:)``.
  @inlinable public func first() async throws -> Item<T>? {
    try await run { run in try await run.next() }
  }
}
