import Testing

@testable import Workbench

/// What is said to do about a mistake.
@Suite struct HintTests {
  @Test func misspelledVerbs() {
    expectSession(
      """
      >>> taek 2 p
        File "<stdin>", line 1
          taek 2 p
               ^
      SyntaxError: invalid syntax
      try: take 2 p
      >>> rnus
      Traceback (most recent call last):
        File "<stdin>", line 1, in <module>
          rnus
      NameError: name 'rnus' is not defined
      try: runs
      """)
  }

  @Test func commandsOnOneLine() {
    expectSession(
      """
      >>> x = 1; drive p
        File "<stdin>", line 1
          x = 1; drive p
                       ^
      SyntaxError: invalid syntax
      try: each command on a line of its own: drive p
      >>> drive p; drive q
        File "<stdin>", line 1
          drive p; drive q
                         ^
      SyntaxError: invalid syntax
      try: each command on a line of its own: drive q
      >>> DRIVE p
        File "<stdin>", line 1
          DRIVE p
                ^
      SyntaxError: invalid syntax
      try: drive p
      """)
  }

  @Test func namesOfTheCourse() {
    expectSession(
      """
      >>> async_gen_retrun(1)
      Traceback (most recent call last):
        File "<stdin>", line 1, in <module>
          async_gen_retrun(1)
          ^^^^^^^^^^^^^^^^
      NameError: name 'async_gen_retrun' is not defined
      try: async_gen_return
      >>> async_gen_gather([])
      Traceback (most recent call last):
        File "<stdin>", line 1, in <module>
          async_gen_gather([])
          ^^^^^^^^^^^^^^^^
      NameError: name 'async_gen_gather' is not defined
      try: help, for what there is: async_gen_gather is not part of the notation yet
      >>> prnt(1)
      Traceback (most recent call last):
        File "<stdin>", line 1, in <module>
          prnt(1)
          ^^^^
      NameError: name 'prnt' is not defined. Did you mean: 'print'?
      >>> from contextlib import asynccontextmanagr
      Traceback (most recent call last):
        File "<stdin>", line 1, in <module>
          from contextlib import asynccontextmanagr
                                 ^^^^^^^^^^^^^^^^^^
      ImportError: cannot import name 'asynccontextmanagr' from 'contextlib' (unknown location)
      """)
  }

  @Test func negativeCounts() {
    expectSession(
      """
      >>> take -1 async_gen_return(1)
        File "<stdin>", line 1
          take -1 async_gen_return(1)
               ^^
      -1 is negative: a number of items is 0 or more
      >>> take = 5
      >>> take -1
      4
      """)
  }

  @Test func bracketsThatDoNotMatch() {
    expectSession(
      """
      >>> drive async_gen_from_list([1, 2)
        File "<stdin>", line 1
          drive async_gen_from_list([1, 2)
                                         ^
      SyntaxError: closing parenthesis ')' does not match opening parenthesis '['
      >>> help for
        File "<stdin>", line 1
          help for
               ^^^
      there is no help for for
      try: help
      """)
    #expect(
      withSession { session, _ in
        ["drive f([1, 2)", "drive f([1, 2", "drive f({1: [2]}", "drive f({1: [2]})"].map { session.needsMore($0) }
      } == [false, true, true, false])
  }

  @Test func awaitingAtThePrompt() {
    expectSession(
      """
      >>> await x
        File "<stdin>", line 1
          await x
          ^^^^^^^
      SyntaxError: 'await' outside function
      try: import asyncio, and asyncio.run(plan())
      >>> [x async for x in p()]
        File "<stdin>", line 1
          [x async for x in p()]
          ^^^^^^^^^^^^^^^^^^^^^^
      SyntaxError: asynchronous comprehension outside of an asynchronous function
      try: drive p, where p is the stream
      """)
  }

  @Test func stagesOnWhatIsNoStream() {
    expectSession(
      """
      >>> drive async_gen_map(5, lambda x: x)
      │ failed   run #1 after 0 items: TypeError: 'int' object is not callable (in
      │          source int)
      purity   building: 0 effects, driving: 0 effects
      demand             pulled  yielded
        map lambda x: x       1        0
          source int          1        0
      cleanup  nothing acquired by async_gen_using
      TypeError: 'int' object is not callable
      try: a stream in the place of int: a function without arguments that gives an
        async iterator
      >>> def numbers():
      ...     return lambda: async_gen_return(1)()
      ...
      >>> drive async_gen_map(numbers, lambda x: x)
      │ failed   run #2 after 0 items: TypeError: 'async for' requires an object with
      │          __aiter__ method, got function (in source numbers)
      purity   building: 0 effects, driving: 0 effects
      demand              pulled  yielded
        map lambda x: x        1        0
          source numbers       1        0
      cleanup  nothing acquired by async_gen_using
      TypeError: 'async for' requires an object with __aiter__ method, got function
      try: numbers() instead of numbers
      """)
  }
}
