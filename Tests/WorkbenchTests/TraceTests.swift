import Testing

@testable import Workbench

@Suite struct TraceTests {
  @Test func fullTrace() {
    expectSession(
      """
      >>> p = async_gen_map(async_gen_from_list([1]), lambda x: x + 1)
      p: AsyncGen, 2 nodes, 0 effects while building
      >>> trace full
      trace full: a run shows every start, pull and yield of every stage
      >>> drive p
      │ start    map
      │ pull     map
      │ start      from_list 1 item
      │ pull       from_list 1 item
      │ yield      from_list 1 item: Ok(value=1)
      │ yield    map: Ok(value=2)
      │ item 1   Ok(value=2)
      │ pull     map
      │ pull       from_list 1 item
      │ end        from_list 1 item
      │ end      map
      │ end      run #1 after 1 item
      purity   building: 0 effects, driving: 0 effects
      demand                 pulled  yielded
        map lambda x: x + 1       2        1
          from_list 1 item        2        1
      cleanup  nothing acquired by async_gen_using
      >>> trace items
      trace items: a run shows its items
      >>> drive p
      │ item 1   Ok(value=2)
      │ end      run #2 after 1 item
      purity   building: 0 effects, driving: 0 effects
      demand                 pulled  yielded
        map lambda x: x + 1       2        1
          from_list 1 item        2        1
      cleanup  nothing acquired by async_gen_using
      >>> trace off
      trace off: a run shows only its summary
      >>> drive p
      │ end      run #3 after 1 item
      purity   building: 0 effects, driving: 0 effects
      demand                 pulled  yielded
        map lambda x: x + 1       2        1
          from_list 1 item        2        1
      cleanup  nothing acquired by async_gen_using
      """)
  }

  @Test func innerStreams() {
    expectSession(
      """
      >>> p = async_gen_and_then(async_gen_from_list([1, 2]), lambda x: async_gen_from_list([x, x]))
      p: AsyncGen, 2 nodes, 0 effects while building
      >>> break p after 3
      │ item 1   Ok(value=1)
      │ item 2   Ok(value=1)
      │ item 3   Ok(value=2)
      │ closed   run #1 after 3 items
      purity   building: 0 effects, driving: 0 effects
      demand                                            pulled  yielded
        and_then lambda x: async_gen_from_list([x, x])       3        3
          from_list 2 items                                  2        2
          from_list 2 items ×2                               4        3
      cleanup  nothing acquired by async_gen_using
      """)
  }

  @Test func time() {
    expectSession(
      """
      >>> import asyncio
      >>> async def slow():
      ...     for i in range(2):
      ...         await asyncio.sleep(1.5)
      ...         effect(i)
      ...         yield Ok(i)
      ...
      >>> drive slow
      │ time     1.5 s
      │ effect   0
      │ item 1   Ok(value=0)
      │ time     3 s
      │ effect   1
      │ item 2   Ok(value=1)
      │ end      run #1 after 2 items
      purity   building: 0 effects, driving: 2 effects
      demand         pulled  yielded
        source slow       3        2
      cleanup  nothing acquired by async_gen_using
      """)
  }

  /// Time is shown before an item too, and a run does not mention what went by before it.
  @Test func timeBetweenItems() {
    expectSession(
      """
      >>> import asyncio
      >>> async def slow():
      ...     for i in range(2):
      ...         await asyncio.sleep(60)
      ...         yield Ok(i)
      ...
      >>> break slow after 1
      │ time     60 s
      │ item 1   Ok(value=0)
      │ closed   run #1 after 1 item
      purity   building: 0 effects, driving: 0 effects
      demand         pulled  yielded
        source slow       1        1
      cleanup  nothing acquired by async_gen_using
      >>> drive async_gen_map(async_gen_return(1), lambda x: effect("f"))
      │ effect   f
      │ item 1   Ok(value=None)
      │ end      run #2 after 1 item
      purity   building: 0 effects, driving: 1 effect
      demand                       pulled  yielded
        map lambda x: effect("f")       2        1
          return 1                      2        1
      cleanup  nothing acquired by async_gen_using
      """)
  }

  /// An inner stream that comes first after others have run is shown below its own stage.
  @Test func demandIsATree() {
    expectSession(
      """
      >>> def inner(n):
      ...     return async_gen_return(n) if n < 2 else async_gen_map(async_gen_return(n), str)
      ...
      >>> drive async_gen_and_then(async_gen_and_then(async_gen_from_list([1, 2]), inner), async_gen_return)
      │ item 1   Ok(value=1)
      │ item 2   Ok(value='2')
      │ end      run #1 after 2 items
      purity   building: 0 effects, driving: 0 effects
      demand                       pulled  yielded
        and_then async_gen_return       3        2
          and_then inner                3        2
            from_list 2 items           3        2
            return 1 ×1                 2        1
            map str ×1                  2        1
              return 2                  2        1
          return ×2                     4        2
      cleanup  nothing acquired by async_gen_using
      """)
  }
}
