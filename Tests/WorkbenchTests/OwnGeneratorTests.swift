import Testing

@testable import Workbench

/// Streams made of the program's own generators: nothing of the library closes what they start.
@Suite struct OwnGeneratorTests {
  @Test func anAbandonedGeneratorIsClosedAfterTheRun() {
    expectSession(
      """
      >>> async def inner():
      ...     try:
      ...         effect("open")
      ...         yield Ok(1)
      ...         yield Ok(2)
      ...     finally:
      ...         effect("close")
      ...
      >>> async def outer():
      ...     async for item in inner():
      ...         yield item
      ...
      >>> break async_gen_map(outer, lambda x: x) after 1
      │ effect   open
      │ item 1   Ok(value=1)
      │ closed   run #1 after 1 item
      │ effect   close
      purity   building: 0 effects, driving: 2 effects
      demand             pulled  yielded
        map lambda x: x       1        1
          source outer        1        1
      cleanup  nothing acquired by async_gen_using
      >>> break async_gen_map(inner, lambda x: x) after 1
      │ effect   open
      │ item 1   Ok(value=1)
      │ effect   close
      │ closed   run #2 after 1 item
      purity   building: 0 effects, driving: 2 effects
      demand             pulled  yielded
        map lambda x: x       1        1
          source inner        1        1
      cleanup  nothing acquired by async_gen_using
      """)
  }

  @Test func whatIsAcquiredWithinAGeneratorIsCounted() {
    expectSession(
      """
      >>> class Res:
      ...     async def __aenter__(self): return 1
      ...     async def __aexit__(self, *a): return None
      ...
      >>> u = async_gen_using(lambda: Res(), lambda r: async_gen_from_list([1, 2, 3]))
      u: AsyncGen, 1 node, 0 effects while building
      >>> async def own():
      ...     async for item in u():
      ...         yield item
      ...
      >>> take 1 own
      │ item 1   Ok(value=1)
      │ held     run #1 after 1 item
      purity   building: 0 effects, driving: 0 effects
      demand        pulled  yielded
        source own       1        1
      cleanup  inside generators of the program: 1 acquired, 0 released
      [#1 held] >>> break async_gen_using(lambda: Res(), lambda r: own) after 1
      │ acquire  lambda: Res()
      │ item 1   Ok(value=1)
      │ release  lambda: Res() (break)
      │ released lambda: Res() (break)
      │ closed   run #2 after 1 item
      purity   building: 0 effects, driving: 0 effects
      demand                 pulled  yielded
        using lambda: Res()       1        1
          source own ×1           1        1
      cleanup  lambda: Res(): acquired before item 1, released after item 1 (break)
               inside generators of the program: 1 acquired, 1 released
      """)
  }

  @Test func anAbandonedGeneratorThatDoesNotEndIsInterrupted() {
    let text = withSession { session, log in
      _ = session.submit(
        """
        async def inner():
            try:
                yield Ok(1)
            finally:
                while True: pass
        async def outer():
            async for item in inner():
                yield item
        """)
      log.pollsBefore = 1000
      log.answers = [.interrupt]
      #expect(!session.submit("break outer").isFailure)
      return log.text
    }
    #expect(text?.contains("│ closed   run #1 after 1 item\nKeyboardInterrupt\npurity") == true, "\(text ?? "")")
  }

  @Test func definitionsThatTakeThePlaceOfBuiltIns() {
    expectSession(
      """
      >>> def async_gen_map(gen, f):
      ...     return gen
      ...
      note: async_gen_map is now your own: a run shows what is built with it as one
        source; reset brings the built-in back
      >>> reset
      forgot 1 name
      >>> async_gen_map(async_gen_return(1), str)
      AsyncGen, 2 nodes, 0 effects while building
      >>> def numbers():
      ...     return 1
      ...
      >>> numbers()
      1
      """)
  }

  /// `asyncio.run` has a loop of its own, and closes the generators of that one.
  @Test func aHeldRunOutlivesAnotherProgramsLoop() {
    expectSession(
      """
      >>> import asyncio
      >>> async def numbers():
      ...     try:
      ...         yield Ok(1)
      ...         yield Ok(2)
      ...     finally:
      ...         effect("close")
      ...
      >>> async def main():
      ...     async for item in numbers():
      ...         break
      ...
      >>> take 1 numbers
      │ item 1   Ok(value=1)
      │ held     run #1 after 1 item
      purity   building: 0 effects, driving: 0 effects
      demand            pulled  yielded
        source numbers       1        1
      cleanup  nothing acquired by async_gen_using
      [#1 held] >>> asyncio.run(main())
      effect close
      [#1 held] >>> take 1
      │ item 2   Ok(value=2)
      │ held     run #1 after 2 items
      purity   building: 0 effects, driving: 0 effects
      demand            pulled  yielded
        source numbers       2        2
      cleanup  nothing acquired by async_gen_using
      [#1 held] >>> break
      │ effect   close
      │ closed   run #1 after 2 items
      purity   building: 0 effects, driving: 1 effect
      demand            pulled  yielded
        source numbers       2        2
      cleanup  nothing acquired by async_gen_using
      """)
  }
}
