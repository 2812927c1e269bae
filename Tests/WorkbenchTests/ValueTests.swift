import Testing

@testable import Workbench

@Suite struct ValueTests {
  @Test func values() {
    expectSession(
      #"""
      >>> 1 + 1
      2
      >>> None
      >>> "a\x1b[31m"
      'a\x1b[31m'
      >>> _ + "b"
      'a\x1b[31mb'
      >>> Ok(3), Err("no")
      (Ok(value=3), Err(error='no'))
      >>> print("x")
      x
      >>> async def f(): return 1
      ...
      >>> f()
      <coroutine object f at 0x1030>
      note: f is a coroutine that nobody awaited: nothing of it has run
      """#)
  }
}
