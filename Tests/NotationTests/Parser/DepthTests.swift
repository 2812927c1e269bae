import Foundation
import Notation
import Testing

@Suite("Depth is an error, never a crash")
struct DepthTests {
  /// Runs on a stack of 8 MiB, the size of a main thread's.
  private func outcome(_ text: String) -> String {
    final class Box: @unchecked Sendable { var value = "" }
    let box = Box()
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      do throws(SyntaxFault) {
        _ = try parseModule(Source(name: "deep", text: text))
        box.value = "ok"
      } catch {
        box.value = error.message
      }
      done.signal()
    }
    thread.stackSize = 8 << 20
    thread.start()
    done.wait()
    return box.value
  }

  private func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  @Test("as deep as allowed")
  func allowed() {
    #expect(outcome(times(200, "(") + "1" + times(200, ")")) == "ok")
    #expect(outcome(times(100, "f([") + "1" + times(100, "])")) == "ok")
    #expect(outcome(times(199, "{1:") + "1" + times(199, "}")) == "ok")
    #expect(outcome(times(200, "lambda:") + "1") == "ok")
    #expect(outcome(times(1900, "- ") + "1") == "ok")
    #expect(outcome(times(1900, "1+") + "1") == "ok")
    #expect(outcome("a" + times(1900, ".b()").prefix(4000)) == "ok")
    #expect(outcome(times(1900, "1 if 1 else ") + "1") == "ok")
    #expect(outcome("if a: b\n" + times(900, "elif a: b\n")) == "ok")
    #expect(outcome(times(100_000, "a and ") + "a") == "ok")
    #expect(outcome(times(100_000, "a = ") + "a") == "ok")
    #expect(outcome(times(100_000, "a, ")) == "ok")
    #expect(outcome("match x:\n case " + times(199, "[") + "a" + times(199, "]") + ": pass") == "ok")
  }

  @Test("deeper is refused")
  func refused() {
    let nested = "too many nested expressions"
    #expect(outcome(times(201, "(")) == "too many nested parentheses")
    #expect(outcome(times(100_000, "[")) == "too many nested parentheses")
    #expect(outcome(times(100_000, "-") + "1") == nested)
    #expect(outcome(times(100_000, "not ") + "1") == nested)
    #expect(outcome(times(100_000, "lambda:") + "1") == nested)
    #expect(outcome(times(100_000, "1**") + "1") == nested)
    #expect(outcome(times(100_000, "1+") + "1") == nested)
    #expect(outcome(times(100_000, "1 if 1 else ") + "1") == nested)
    #expect(outcome("a" + times(100_000, ".b")) == nested)
    #expect(outcome("a" + times(100_000, "()")) == nested)
    #expect(outcome("if a: b\n" + times(100_000, "elif a: b\n")) == "too many nested statements")
    #expect(outcome((0...100).map { times($0, " ") + "if a:\n" }.joined()) == "too many levels of indentation")
    // Chains within brackets within chains add up.
    #expect(outcome(times(150, "(") + "1" + times(150, times(1500, "+1") + ")")) == nested)
  }
}
