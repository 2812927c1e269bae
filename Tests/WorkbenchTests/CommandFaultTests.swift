import Testing

@testable import Workbench

@Suite struct CommandFaultTests {
  @Test func commandsUsedWrongly() {
    expectSession(
      """
      >>> drive 3
        File "<stdin>", line 1
          drive 3
                ^
      3 is an int, not a stream
      try: drive async_gen_from_list([1, 2, 3])
      >>> drive
        File "<stdin>", line 1
          drive
          ^^^^^
      drive has no run to go on with: none is held
      try: drive p
      >>> take 2
        File "<stdin>", line 1
          take 2
          ^^^^
      take has no run to go on with: none is held
      try: take 3 p
      >>> take
        File "<stdin>", line 1
          take
          ^^^^
      take needs a number of items
      try: take 3 p
      >>> take x
      Traceback (most recent call last):
        File "<stdin>", line 1, in <module>
          x
      NameError: name 'x' is not defined
      >>> take "3" 4
        File "<stdin>", line 1
          take "3" 4
               ^^^
      "3" is a str, not a number of items
      try: take 3 p
      >>> p = async_gen_return(1)
      p: AsyncGen, 1 node, 0 effects while building
      >>> take p
        File "<stdin>", line 1
          take p
               ^
      p is a stream, and take needs a number of items before it
      try: take 3 p
      >>> break p after
        File "<stdin>", line 1
          break p after
          ^^^^^
      break needs a number of items
      try: break p after 3
      >>> break p when
        File "<stdin>", line 1
          break p when
          ^^^^^
      break … when needs a condition
      try: break p when item == Ok(3)
      >>> trace loud
        File "<stdin>", line 1
          trace loud
                ^^^^
      there is no trace level loud
      try: trace off|items|effects|full
      >>> trace ful
        File "<stdin>", line 1
          trace ful
                ^^^
      there is no trace level ful
      try: trace off|items|effects|full (did you mean full?)
      >>> runs p
        File "<stdin>", line 1
          runs p
               ^
      runs takes nothing after it, not p
      try: runs
      >>> drive p()
        File "<stdin>", line 1
          drive p()
                ^^^
      p() is an async_generator: one run, already made by a call, and not the stream
      try: drive p
      >>> drive len
        File "<stdin>", line 1
          drive len
                ^^^
      len is a builtin_function_or_method, not a stream
      try: drive async_gen_from_list([1, 2, 3])
      >>> def f(x): return p
      ...
      >>> drive f
        File "<stdin>", line 1
          drive f
                ^
      f is a function that needs arguments: it makes a stream, and is none yet
      try: call it, and use what it gives: f(...)
      >>> show 1
        File "<stdin>", line 1
          show 1
               ^
      1 is an int, not a stream
      try: show async_gen_from_list([1, 2, 3])
      >>> show
        File "<stdin>", line 1
          show
          ^^^^
      show has no run to go on with: none is held
      try: show p
      >>> help nothing_like_it
        File "<stdin>", line 1
          help nothing_like_it
               ^^^^^^^^^^^^^^^
      there is no help for nothing_like_it
      try: help
      """)
  }

  @Test func nearlyCommands() {
    expectSession(
      """
      >>> p = async_gen_return(1)
      p: AsyncGen, 1 node, 0 effects while building
      >>> dirve p
        File "<stdin>", line 1
          dirve p
                ^
      SyntaxError: invalid syntax
      try: drive p
      >>> drive(p)
      Traceback (most recent call last):
        File "<stdin>", line 1, in <module>
          drive(p)
          ^^^^^
      NameError: name 'drive' is not defined
      try: drive is a command: drive p
      >>> breka
      Traceback (most recent call last):
        File "<stdin>", line 1, in <module>
          breka
      NameError: name 'breka' is not defined
      try: break
      >>> breka + 1
      Traceback (most recent call last):
        File "<stdin>", line 1, in <module>
          breka + 1
          ^^^^^
      NameError: name 'breka' is not defined
      >>> take = 3
      >>> take
      3
      >>> take + 1
      4
      >>> take 1 p
      │ item 1   Ok(value=1)
      │ held     run #1 after 1 item
      purity   building: 0 effects, driving: 0 effects
      demand      pulled  yielded
        return 1       1        1
      cleanup  nothing acquired by async_gen_using
      [#1 held] >>> x = = 1
        File "<stdin>", line 1
          x = = 1
              ^
      SyntaxError: invalid syntax
      [#1 held] >>> return 1
        File "<stdin>", line 1
          return 1
          ^^^^^^^^
      SyntaxError: 'return' outside function
      """)
  }
}
