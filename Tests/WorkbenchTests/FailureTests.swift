import Testing

@testable import Workbench

@Suite struct FailureTests {
  @Test func anExceptionInAStage() {
    expectSession(
      """
      >>> p = async_gen_map(async_gen_from_list([1, 0]), lambda x: 1 // x)
      p: AsyncGen, 2 nodes, 0 effects while building
      >>> drive p
      │ item 1   Ok(value=1)
      │ failed   run #1 after 1 item: ZeroDivisionError: integer division or modulo by
      │          zero
      purity   building: 0 effects, driving: 0 effects
      demand                  pulled  yielded
        map lambda x: 1 // x       2        1
          from_list 2 items        2        2
      cleanup  nothing acquired by async_gen_using
      Traceback (most recent call last):
        File "<stdin>", line 1, in <lambda>
          p = async_gen_map(async_gen_from_list([1, 0]), lambda x: 1 // x)
                                                                   ~~^^~~
      ZeroDivisionError: integer division or modulo by zero
      >>> runs
        #1  failed  1 item  p
      """)
  }

  @Test func anExceptionInTheSource() {
    expectSession(
      """
      >>> async def numbers():
      ...     try:
      ...         yield Ok(1)
      ...         raise ValueError("bad")
      ...     finally:
      ...         effect("close")
      ...
      >>> drive numbers
      │ item 1   Ok(value=1)
      │ effect   close
      │ failed   run #1 after 1 item: ValueError: bad
      purity   building: 0 effects, driving: 1 effect
      demand            pulled  yielded
        source numbers       2        1
      cleanup  nothing acquired by async_gen_using
      Traceback (most recent call last):
        File "<stdin>", line 4, in numbers
          raise ValueError("bad")
      ValueError: bad
      >>> x = 1
      """)
  }

  @Test func conditionsThatRaise() {
    expectSession(
      """
      >>> async def numbers():
      ...     try:
      ...         yield Ok(1)
      ...         yield Ok(2)
      ...     finally:
      ...         effect("close")
      ...
      >>> break numbers when item.nothing
      │ item 1   Ok(value=1)
      │ effect   close
      │ failed   run #1 after 1 item: AttributeError: 'Ok' object has no attribute
      │          'nothing'
      purity   building: 0 effects, driving: 1 effect
      demand            pulled  yielded
        source numbers       1        1
      cleanup  nothing acquired by async_gen_using
      Traceback (most recent call last):
        File "<stdin>", line 1, in <lambda>
          item.nothing
      AttributeError: 'Ok' object has no attribute 'nothing'
      >>> break numbers when 1 +
        File "<stdin>", line 1
          break numbers when 1 +
                                ^
      SyntaxError: invalid syntax
      >>> break numbers after "x"
        File "<stdin>", line 1
          break numbers after "x"
                              ^^^
      "x" is a str, not a number of items
      try: break p after 3
      >>> break numbers after -1
        File "<stdin>", line 1
          break numbers after -1
                              ^^
      -1 is negative: a number of items is 0 or more
      """)
  }

  @Test func exits() {
    expectSession(
      """
      >>> p = async_gen_return(1)
      p: AsyncGen, 1 node, 0 effects while building
      >>> raise SystemExit(3)
      """)
  }

  @Test func failingReleases() {
    expectSession(
      """
      >>> class File:
      ...     async def __aenter__(self): return 1
      ...     async def __aexit__(self, *args): raise OSError("gone")
      ...
      >>> p = async_gen_using(File, async_gen_return)
      p: AsyncGen, 1 node, 0 effects while building
      >>> take 1 p
      │ acquire  File
      │ item 1   Ok(value=1)
      │ held     run #1 after 1 item, holding File
      purity   building: 0 effects, driving: 0 effects
      demand           pulled  yielded
        using File          1        1
          return 1 ×1       1        1
      cleanup  File: acquired before item 1, still held
      [#1 held] >>> break
      │ release  File (break)
      │ released File with OSError: gone
      │ failed   run #1 after 1 item: OSError: gone
      purity   building: 0 effects, driving: 0 effects
      demand           pulled  yielded
        using File          1        1
          return 1 ×1       1        1
      cleanup  File: acquired before item 1, its release raised OSError: gone
      GeneratorExit

      During handling of the above exception, another exception occurred:

      Traceback (most recent call last):
        File "<stdin>", line 3, in __aexit__
          async def __aexit__(self, *args): raise OSError("gone")
                                            ^^^^^^^^^^^^^^^^^^^^^
      OSError: gone
      >>> class Closed:
      ...     async def __aenter__(self): raise OSError("no file")
      ...     async def __aexit__(self, *args): pass
      ...
      >>> drive async_gen_using(Closed, async_gen_return)
      │ failed   run #2 after 0 items: OSError: no file
      purity   building: 0 effects, driving: 0 effects
      demand          pulled  yielded
        using Closed       1        0
      cleanup  Closed: not acquired
      Traceback (most recent call last):
        File "<stdin>", line 2, in __aenter__
          async def __aenter__(self): raise OSError("no file")
                                      ^^^^^^^^^^^^^^^^^^^^^^^^
      OSError: no file
      >>> drive async_gen_using(File, lambda x: 1 // 0)
      │ acquire  File
      │ release  File (error)
      │ released File with OSError: gone
      │ failed   run #3 after 0 items: OSError: gone
      purity   building: 0 effects, driving: 0 effects
      demand        pulled  yielded
        using File       1        0
      cleanup  File: acquired before item 1, its release raised OSError: gone
      Traceback (most recent call last):
        File "<stdin>", line 1, in <lambda>
          async_gen_using(File, lambda x: 1 // 0)
                                          ~~^^~~
      ZeroDivisionError: integer division or modulo by zero

      During handling of the above exception, another exception occurred:

      Traceback (most recent call last):
        File "<stdin>", line 3, in __aexit__
          async def __aexit__(self, *args): raise OSError("gone")
                                            ^^^^^^^^^^^^^^^^^^^^^
      OSError: gone
      """)
  }

  @Test func reprsThatRaise() {
    expectSession(
      """
      >>> class Bad:
      ...     def __repr__(self): raise ValueError("no repr")
      ...
      >>> Bad()
      Traceback (most recent call last):
        File "<stdin>", line 1, in <module>
          Bad()
        File "<stdin>", line 2, in __repr__
          def __repr__(self): raise ValueError("no repr")
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      ValueError: no repr
      >>> drive async_gen_return(Bad())
      │ failed   run #1 after 0 items: ValueError: no repr
      purity   building: 0 effects, driving: 0 effects
      demand        pulled  yielded
        return Bad       1        1
      cleanup  nothing acquired by async_gen_using
      Traceback (most recent call last):
        File "<string>", line 8, in __repr__
        File "<stdin>", line 2, in __repr__
          def __repr__(self): raise ValueError("no repr")
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      ValueError: no repr
      >>> bad = Bad()
      >>> vars
      Bad  class  Bad
      bad  Bad    ?
      """)
  }
}
