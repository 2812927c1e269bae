import Testing

@testable import Workbench

@Suite struct SessionTests {
  @Test func pastes() {
    expectSession(
      """
      >>> x = 1
      ... y = 2
      ... x + y
      ... p = async_gen_return(x)
      ... drive p
      ... x + 10
      3
      p: AsyncGen, 1 node, 0 effects while building
      │ item 1   Ok(value=1)
      │ end      run #1 after 1 item
      purity   building: 0 effects, driving: 0 effects
      demand      pulled  yielded
        return 1       2        1
      cleanup  nothing acquired by async_gen_using
      11
      """)
  }

  @Test func reset() {
    expectSession(
      """
      >>> x = 1
      >>> p = async_gen_from_list([1, 2])
      p: AsyncGen, 1 node, 0 effects while building
      >>> take 1 p
      │ item 1   Ok(value=1)
      │ held     run #1 after 1 item
      purity   building: 0 effects, driving: 0 effects
      demand               pulled  yielded
        from_list 2 items       1        1
      cleanup  nothing acquired by async_gen_using
      [#1 held] >>> reset
      closing the open run #1
      │ closed   run #1 after 1 item
      purity   building: 0 effects, driving: 0 effects
      demand               pulled  yielded
        from_list 2 items       1        1
      cleanup  nothing acquired by async_gen_using
      forgot 2 names, closed 1 run
      >>> x
      Traceback (most recent call last):
        File "<stdin>", line 1, in <module>
          x
      NameError: name 'x' is not defined
      >>> runs
      no runs yet: drive, take or break a stream
      >>> vars
      no names yet
      """)
  }

  @Test func vars() {
    expectSession(
      """
      >>> vars
      no names yet
      >>> x = "a" * 100
      >>> p = async_gen_return(1)
      p: AsyncGen, 1 node, 0 effects while building
      >>> def f(a, b=1, *c, d, e=2, **g): pass
      ...
      >>> class A: pass
      ...
      >>> import math
      >>> xs = [1, 2]
      >>> vars
      x     str       'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…
      p     stream    async_gen_return, 1 node
      f     function  (a, b=..., *c, d, e=..., **g)
      A     class     A
      math  module    math
      xs    list      [1, 2]
      """)
  }

  @Test func anErrorKeepsItsTracebackThroughAManagerMadeOfAGenerator() {
    expectSession(
      """
      >>> from contextlib import asynccontextmanager
      >>> trace off
      trace off: a run shows only its summary
      >>> @asynccontextmanager
      ... async def res():
      ...   yield 1
      ...
      >>> def mk(r): return [][r]
      >>> drive async_gen_using(res, mk)
      │ failed   run #1 after 0 items: IndexError: list index out of range
      purity   building: 0 effects, driving: 0 effects
      demand       pulled  yielded
        using res       1        0
      cleanup  res: acquired before item 1, released before item 1 (error)
      Traceback (most recent call last):
        File "<stdin>", line 1, in mk
          def mk(r): return [][r]
                            ~~^^^
      IndexError: list index out of range
      """)
  }

  @Test func aFutureStatementHoldsForWhatIsTypedAfterIt() {
    expectSession(
      """
      >>> from __future__ import annotations
      >>> def f(x: Nope) -> AsyncGen[Nope]: pass
      >>> f.__annotations__
      {'x': 'Nope', 'return': 'AsyncGen[Nope]'}
      >>> reset
      forgot 2 names
      >>> def f(x: Nope): pass
      Traceback (most recent call last):
        File "<stdin>", line 1, in <module>
          def f(x: Nope): pass
                   ^^^^
      NameError: name 'Nope' is not defined. Did you mean: 'None'?
      """)
  }

  @Test func varsCountsWhatWasImported() {
    expectSession(
      """
      >>> from collections.abc import *; from dataclasses import dataclass, field
      >>> from bijux_rag.domain.effects.async_ import async_gen_return, async_gen_map
      >>> vars
      imported: 2 from bijux_rag, 25 from collections, 2 from dataclasses
      >>> x = 1
      >>> vars
      x  int  1
      imported: 2 from bijux_rag, 25 from collections, 2 from dataclasses
      """)
  }
}
