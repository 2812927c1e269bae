@_spi(Host) import FuncPipe
import Testing

/// Random pipelines give the items, the effects, the releases and the error of a naive pull, in the same order: driven,
/// pulled and pumped, to the end and broken off.
@Suite struct RandomPipelineTests {
  static let breakPoints = [Int.max, 0, 1, 2, 3, 5]

  func expected(_ pipe: Pipe, stopAfter count: Int) -> [String] {
    let log = Log()
    let reference = pipe.reference(log)
    do {
      var taken = 0
      while taken < count {
        guard let item = try reference.next() else {
          log("end")
          return log.lines
        }
        log("item \(item.text)")
        taken += 1
      }
      try reference.close(.break)
    } catch { log("threw \(error)") }
    return log.lines
  }

  func pulled(_ pipe: Pipe, _ world: World, stopAfter count: Int) async -> [String] {
    let log = Log()
    do {
      try await pipe.build(log, world).run { run in
        var taken = 0
        while taken < count {
          guard let item = try await run.next() else {
            log("end")
            return
          }
          log("item \(item.text)")
          taken += 1
        }
        try await run.close()
        try await run.close()
        #expect(try await run.next() == nil)
      }
    } catch { log("threw \(error)") }
    return log.lines
  }

  func driven(_ pipe: Pipe, _ world: World) async -> [String] {
    let log = Log()
    do {
      try await pipe.build(log, world).forEach { (item: Item<Int>) in log("item \(item.text)") }
      log("end")
    } catch { log("threw \(error)") }
    return log.lines
  }

  func pumped(_ pipe: Pipe, stopAfter count: Int) -> [String] {
    let log = Log()
    let run = StreamRun(hosting: pipe.build(log, .host))
    do {
      var taken = 0
      while taken < count {
        switch try run.pumpNext() {
        case .pending: continue
        case .ready(nil):
          log("end")
          return log.lines
        case .ready(let item?): log("item \(item.text)")
        }
        taken += 1
      }
      while try run.pumpClose(.break) == .pending {}
    } catch { log("threw \(error)") }
    #expect(run.isOver)
    return log.lines
  }

  func pushed(_ pipe: Pipe) -> [String] {
    let log = Log()
    let run = StreamRun(hosting: pipe.build(log, .host))
    do {
      while true {
        let signal = try run.pump(
          {
            log("item \($0)")
            return true
          },
          {
            log("item !\($0.code)")
            return true
          })
        if signal == .done { break }
        #expect(signal == .pending)
      }
      log("end")
    } catch { log("threw \(error)") }
    return log.lines
  }

  @Test(arguments: 0..<30) func equalsTheReference(block: Int) async {
    await CleanupFailures.$handler.withValue(.init { _ in }) {
      for seed in block * 50..<block * 50 + 50 {
        var maker = PipeMaker(random: SplitMix(state: UInt64(seed)), forHost: false)
        let pipe = maker.make(depth: 1 + seed % 5)
        for count in Self.breakPoints {
          let want = expected(pipe, stopAfter: count)
          let got = await pulled(pipe, .async, stopAfter: count)
          #expect(got == want, "seed \(seed), pulled, stop after \(count): \(pipe)")
          if count == .max {
            let got = await driven(pipe, .async)
            #expect(got == want, "seed \(seed), driven: \(pipe)")
          }
        }
      }
    }
  }

  @Test(arguments: 0..<30) func aHostsPiecesEqualTheReference(block: Int) async {
    await CleanupFailures.$handler.withValue(.init { _ in }) {
      for seed in block * 50..<block * 50 + 50 {
        var maker = PipeMaker(random: SplitMix(state: UInt64(seed)), forHost: true)
        let pipe = maker.make(depth: 1 + seed % 5)
        for count in Self.breakPoints {
          let want = expected(pipe, stopAfter: count)
          #expect(pumped(pipe, stopAfter: count) == want, "seed \(seed), pumped, stop after \(count): \(pipe)")
          let got = await pulled(pipe, .host, stopAfter: count)
          #expect(got == want, "seed \(seed), host pieces pulled, stop after \(count): \(pipe)")
        }
        #expect(pushed(pipe) == expected(pipe, stopAfter: .max), "seed \(seed), pushed: \(pipe)")
      }
    }
  }
}
