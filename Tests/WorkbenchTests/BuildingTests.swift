import Testing

@testable import Workbench

@Suite struct BuildingTests {
  @Test func functionsAsStreams() {
    expectSession(
      """
      >>> async def numbers():
      ...     yield Ok(1)
      ...
      >>> numbers
      numbers: AsyncGen, 1 node, 0 effects while building
      >>> numbers()
      <async_generator object numbers at 0x1010>
      >>> show numbers
      source  numbers  <stdin>:1
      >>> drive lambda: numbers()
      │ item 1   Ok(value=1)
      │ end      run #1 after 1 item
      purity   driving: 0 effects
      demand                      pulled  yielded
        source lambda: numbers()       2        1
      cleanup  nothing acquired by async_gen_using
      >>> drive numbers
      │ item 1   Ok(value=1)
      │ end      run #2 after 1 item
      purity   building: 0 effects, driving: 0 effects
      demand            pulled  yielded
        source numbers       2        1
      cleanup  nothing acquired by async_gen_using
      """)
  }

  @Test func impureBuilding() {
    expectSession(
      """
      >>> def build():
      ...     effect("open")
      ...     print("hello")
      ...     return async_gen_return(1)
      ...
      >>> p = build()
      effect open
      hello
      p: AsyncGen, 1 node, 1 effect while building
      warning: building must do nothing, but it recorded open and printed
      >>> p
      AsyncGen, 1 node, 1 effect while building
      warning: building must do nothing, but it recorded open and printed
      >>> drive p
      │ item 1   Ok(value=1)
      │ end      run #1 after 1 item
      purity   building: 1 effect, driving: 0 effects
      demand      pulled  yielded
        return 1       2        1
      cleanup  nothing acquired by async_gen_using
      """)
  }

  @Test func receipts() {
    expectSession(
      """
      >>> p = async_gen_map(async_gen_from_list([1, 2, 3]), lambda x: x * 10)
      p: AsyncGen, 2 nodes, 0 effects while building
      >>> p
      AsyncGen, 2 nodes, 0 effects while building
      >>> q = p
      >>> q
      AsyncGen, 2 nodes, 0 effects while building
      >>> xs = [p, async_gen_return(1)]
      >>> xs[1]
      AsyncGen, 1 node, 0 effects while building
      >>> a, b = async_gen_return(1), async_gen_return(2)
      a: AsyncGen, 1 node, 0 effects while building
      b: AsyncGen, 1 node, 0 effects while building
      """)
  }

  @Test func trees() {
    expectSession(
      """
      >>> def grow(x): return async_gen_from_list([x, x])
      ...
      >>> p = async_gen_and_then(async_gen_map(async_gen_from_list([1]), str), grow)
      p: AsyncGen, 3 nodes, 0 effects while building
      >>> show p
      async_gen_and_then  grow  <stdin>:1
      └─ async_gen_map  str
         └─ async_gen_from_list  1 item
      >>> show
        File "<stdin>", line 1
          show
          ^^^^
      show has no run to go on with: none is held
      try: show p
      """)
  }
}
