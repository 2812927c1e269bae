@_spi(Host) import FuncPipe
import Testing

@Suite struct ErrInfoTests {
  @Test func keepsItsFacts() {
    let error = ErrInfo(code: "BOOM", message: "test", path: [1, 2], metadata: ["k": "v"])
    #expect(error.code == "BOOM")
    #expect(error.message == "test")
    #expect(error.path == [1, 2])
    #expect(error.metadata == ["k": "v"])
    #expect(error == ErrInfo(code: "BOOM", message: "test", path: [1, 2], metadata: ["k": "v"]))
    #expect(error != ErrInfo(code: "BOOM", message: "test"))
    #expect(MemoryLayout<ErrInfo>.size == MemoryLayout<AnyObject>.size)
  }

  @Test func aHostsObjectPassesEveryStage() async throws {
    final class Payload {}
    let payload = Payload()
    let stream = AsyncGen<Int>.fromResult(.failure(ErrInfo(attachment: payload)))
      .map { $0 + 1 }.andThen { .just($0) }.take(1)
    guard case .failure(let error) = try await stream.first() else {
      Issue.record("no error came")
      return
    }
    #expect(error.attachment === payload)
  }
}
