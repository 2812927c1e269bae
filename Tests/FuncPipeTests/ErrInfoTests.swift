import FuncPipe
import Testing

@Test func errInfoKeepsItsCodeAndMessage() {
  let error = ErrInfo(code: "BOOM", message: "test")
  #expect(error.code == "BOOM")
  #expect(error.message == "test")
}
