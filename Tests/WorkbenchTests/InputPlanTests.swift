import Testing

@testable import Workbench

@Suite struct InputPlanTests {
  /// What an input is read as: `P` and `C` for its steps, `?` when it waits for more, `!` for a fault.
  private func shape(_ text: String, isWhole: Bool = true) -> String {
    let plan = InputPlan(Array(text.utf8), name: "f", isWhole: isWhole) { _ in false }
    var result = plan.steps.map { step in
      switch step {
      case .python(let module, _): "P\(module.body.count)"
      case .command(let line, let number): "C\(line.verb.rawValue)@\(number)"
      }
    }
    if plan.isIncomplete { result.append("?") }
    if plan.fault != nil { result.append("!") }
    return result.joined(separator: " ")
  }

  @Test func commandsStandOnLinesOfTheirOwn() {
    #expect(shape("x = 1\ny = 2\ndrive p\nz = 3\n") == "P2 Cdrive@3 P1")
    #expect(shape("drive p\ntake 2\n") == "Cdrive@1 Ctake@2")
    #expect(shape("def f():\n    pass\ndrive f\n") == "P1 Cdrive@3")
    #expect(shape("drive f(\n  1)\nx\n") == "Cdrive@1 P1")
  }

  @Test func aVerbInABlockOrATextIsNone() {
    #expect(shape("for x in y:\n    break\nelse:\n    pass\n") == "P1")
    #expect(shape("'''\ndrive p\n'''\n") == "P1")
    #expect(shape("f(\ntake\n)\n") == "P1")
    #expect(shape("for x in y:\nbreak\n") == "!")
  }

  @Test func aVerbThatIsANameEarlierIsNone() {
    #expect(shape("def show(x): pass\nshow (3)\n") == "P2")
    #expect(shape("take = 3\ntake\n") == "P2")
    #expect(shape("take = 3\ntake 2 p\n") == "P1 Ctake@2")
  }

  @Test func faults() {
    #expect(shape("x =\ndrive p\n") == "!")
    #expect(shape("drive p\nx = = 1\n") == "Cdrive@1 !")
  }

  @Test func waitingForMore() {
    #expect(shape("def f():", isWhole: false) == "?")
    #expect(shape("def f():\n    pass", isWhole: false) == "?")
    #expect(shape("def f():\n    pass\n", isWhole: false) == "P1")
    #expect(shape("drive f(", isWhole: false) == "?")
    #expect(shape("drive p", isWhole: false) == "Cdrive@1")
    #expect(shape("x = 1", isWhole: false) == "P1")
    #expect(shape("", isWhole: false) == "")
    #expect(shape("x = '''", isWhole: false) == "?")
    #expect(shape("drive p\nif x:", isWhole: false) == "Cdrive@1 ?")
  }

  @Test func linesKeepTheirNumbers() {
    let plan = InputPlan(Array("drive p\n\nx = 1\n".utf8), name: "f", isWhole: true) { _ in false }
    guard case .python(let module, let source)? = plan.steps.last else {
      Issue.record("no Python step")
      return
    }
    #expect(source.line(of: Int(module.body[0].span.start)) == 3)
  }
}
