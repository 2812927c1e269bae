import Testing

@testable import Workbench

@Suite struct RunTests {
  @Test func breaks() {
    expectSession(
      """
      >>> p = async_gen_from_list([1, 2, 3])
      p: AsyncGen, 1 node, 0 effects while building
      >>> break p
      │ item 1   Ok(value=1)
      │ closed   run #1 after 1 item
      purity   building: 0 effects, driving: 0 effects
      demand               pulled  yielded
        from_list 3 items       1        1
      cleanup  nothing acquired by async_gen_using
      >>> break p after 2
      │ item 1   Ok(value=1)
      │ item 2   Ok(value=2)
      │ closed   run #2 after 2 items
      purity   building: 0 effects, driving: 0 effects
      demand               pulled  yielded
        from_list 3 items       2        2
      cleanup  nothing acquired by async_gen_using
      >>> break p when item == Ok(2)
      │ item 1   Ok(value=1)
      │ item 2   Ok(value=2)
      │ closed   run #3 after 2 items
      purity   building: 0 effects, driving: 0 effects
      demand               pulled  yielded
        from_list 3 items       2        2
      cleanup  nothing acquired by async_gen_using
      >>> break p when _ == Ok(9)
      │ item 1   Ok(value=1)
      │ item 2   Ok(value=2)
      │ item 3   Ok(value=3)
      │ end      run #4 after 3 items
      purity   building: 0 effects, driving: 0 effects
      demand               pulled  yielded
        from_list 3 items       4        3
      cleanup  nothing acquired by async_gen_using
      >>> take 1 p
      │ item 1   Ok(value=1)
      │ held     run #5 after 1 item
      purity   building: 0 effects, driving: 0 effects
      demand               pulled  yielded
        from_list 3 items       1        1
      cleanup  nothing acquired by async_gen_using
      [#5 held] >>> break when item == Ok(3)
      │ item 2   Ok(value=2)
      │ item 3   Ok(value=3)
      │ closed   run #5 after 3 items
      purity   building: 0 effects, driving: 0 effects
      demand               pulled  yielded
        from_list 3 items       3        3
      cleanup  nothing acquired by async_gen_using
      """)
  }

  @Test func drive() {
    expectSession(
      """
      >>> async def numbers():
      ...     effect("open")
      ...     try:
      ...         for i in [1, 2]:
      ...             effect(f"read {i}")
      ...             yield Ok(i)
      ...         yield Err("bad")
      ...     finally:
      ...         effect("close")
      ...
      >>> drive numbers
      │ effect   open
      │ effect   read 1
      │ item 1   Ok(value=1)
      │ effect   read 2
      │ item 2   Ok(value=2)
      │ item 3   Err(error='bad')
      │ effect   close
      │ end      run #1 after 3 items
      purity   building: 0 effects, driving: 4 effects
      demand            pulled  yielded  errs
        source numbers       4        2     1
      cleanup  nothing acquired by async_gen_using
      >>> drive async_gen_map(numbers, lambda x: x * 10)
      │ effect   open
      │ effect   read 1
      │ item 1   Ok(value=10)
      │ effect   read 2
      │ item 2   Ok(value=20)
      │ item 3   Err(error='bad')
      │ effect   close
      │ end      run #2 after 3 items
      purity   building: 0 effects, driving: 4 effects
      demand                  pulled  yielded  errs
        map lambda x: x * 10       4        2     1
          source numbers           4        2     1
      cleanup  nothing acquired by async_gen_using
      """)
  }

  @Test func resources() {
    expectSession(
      """
      >>> from contextlib import asynccontextmanager
      >>> @asynccontextmanager
      ... async def file():
      ...     effect("open")
      ...     try:
      ...         yield "data"
      ...     finally:
      ...         effect("close")
      ...
      >>> p = async_gen_using(file, lambda name: async_gen_from_list([name, name]))
      p: AsyncGen, 1 node, 0 effects while building
      >>> drive p
      │ effect   open
      │ acquire  file
      │ item 1   Ok(value='data')
      │ item 2   Ok(value='data')
      │ release  file (no more items)
      │ effect   close
      │ released file (no more items)
      │ end      run #1 after 2 items
      purity   building: 0 effects, driving: 2 effects
      demand                    pulled  yielded
        using file                   3        2
          from_list 2 items ×1       3        2
      cleanup  file: acquired before item 1, released after item 2 (no more items)
      >>> take 1 p
      │ effect   open
      │ acquire  file
      │ item 1   Ok(value='data')
      │ held     run #2 after 1 item, holding file
      purity   building: 0 effects, driving: 1 effect
      demand                    pulled  yielded
        using file                   1        1
          from_list 2 items ×1       1        1
      cleanup  file: acquired before item 1, still held
      [#2 held] >>> break
      │ release  file (break)
      │ effect   close
      │ released file (break)
      │ closed   run #2 after 1 item
      purity   building: 0 effects, driving: 2 effects
      demand                    pulled  yielded
        using file                   1        1
          from_list 2 items ×1       1        1
      cleanup  file: acquired before item 1, released after item 1 (break)
      """)
  }

  @Test func severalRuns() {
    expectSession(
      """
      >>> p = async_gen_from_list([1, 2, 3])
      p: AsyncGen, 1 node, 0 effects while building
      >>> take 1 p
      │ item 1   Ok(value=1)
      │ held     run #1 after 1 item
      purity   building: 0 effects, driving: 0 effects
      demand               pulled  yielded
        from_list 3 items       1        1
      cleanup  nothing acquired by async_gen_using
      [#1 held] >>> take 0 p
      │ held     run #2 after 0 items
      purity   building: 0 effects, driving: 0 effects
      demand               pulled  yielded
        from_list 3 items       0        0
      cleanup  nothing acquired by async_gen_using
      [#1 #2 held] >>> drive p
      │ item 1   Ok(value=1)
      │ item 2   Ok(value=2)
      │ item 3   Ok(value=3)
      │ end      run #3 after 3 items
      purity   building: 0 effects, driving: 0 effects
      demand               pulled  yielded
        from_list 3 items       4        3
      cleanup  nothing acquired by async_gen_using
      [#1 #2 held] >>> runs
        #1  held   1 item   p
      * #2  held   0 items  p
        #3  ended  3 items  p
      [#1 #2 held] >>> break
      │ closed   run #2 after 0 items
      purity   building: 0 effects, driving: 0 effects
      demand               pulled  yielded
        from_list 3 items       0        0
      cleanup  nothing acquired by async_gen_using
      [#1 held] >>> break
      │ closed   run #1 after 1 item
      purity   building: 0 effects, driving: 0 effects
      demand               pulled  yielded
        from_list 3 items       1        1
      cleanup  nothing acquired by async_gen_using
      >>> break
        File "<stdin>", line 1
          break
          ^^^^^
      break has no run to go on with: none is held
      try: break p
      >>> runs
        #1  closed  1 item   p
        #2  closed  0 items  p
        #3  ended   3 items  p
      """)
  }

  @Test func takeHoldsAndGoesOn() {
    expectSession(
      """
      >>> p = async_gen_from_list([1, 2, 3, 4])
      p: AsyncGen, 1 node, 0 effects while building
      >>> take 2 p
      │ item 1   Ok(value=1)
      │ item 2   Ok(value=2)
      │ held     run #1 after 2 items
      purity   building: 0 effects, driving: 0 effects
      demand               pulled  yielded
        from_list 4 items       2        2
      cleanup  nothing acquired by async_gen_using
      [#1 held] >>> runs
      * #1  held  2 items  p
      [#1 held] >>> take 1
      │ item 3   Ok(value=3)
      │ held     run #1 after 3 items
      purity   building: 0 effects, driving: 0 effects
      demand               pulled  yielded
        from_list 4 items       3        3
      cleanup  nothing acquired by async_gen_using
      [#1 held] >>> drive
      │ item 4   Ok(value=4)
      │ end      run #1 after 4 items
      purity   building: 0 effects, driving: 0 effects
      demand               pulled  yielded
        from_list 4 items       5        4
      cleanup  nothing acquired by async_gen_using
      >>> take 1
        File "<stdin>", line 1
          take 1
          ^^^^
      take has no run to go on with: none is held
      try: take 3 p
      """)
  }
}
