extension AsyncGen {
  /// A stream of one item.
  ///
  ///     try await AsyncGen.just(7).collect()    // [.success(7)]
  ///
  /// Law: `just(x).andThen(f)` gives the items of `f(x)`. Cost: no allocation.
  @inlinable @inline(__always) public static func just(_ value: T) -> AsyncGen<T> { AsyncGen(.one(.success(value))) }

  /// A stream of one item, which may be a failed one.
  ///
  ///     try await AsyncGen<Int>.fromResult(.failure(bad)).collect()    // [.failure(bad)]
  ///
  /// - Parameter item: The item. Cost: no allocation.
  @inlinable @inline(__always) public static func fromResult(_ item: Item<T>) -> AsyncGen<T> { AsyncGen(.one(item)) }

  /// A stream that ends at once.
  ///
  ///     try await AsyncGen<Int>.empty.collect()    // []
  ///
  /// Law: `empty.andThen(f)` is `empty`.
  @inlinable @inline(__always) public static var empty: AsyncGen<T> { AsyncGen(.range(0..<0, nil)) }
}
