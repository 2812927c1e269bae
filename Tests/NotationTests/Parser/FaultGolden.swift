import Notation
import Testing

/// A program, and the one fault it must have. The messages were compared with CPython 3.11's.
struct FaultGolden: Sendable, CustomTestStringConvertible {
  let program: String
  let type: SyntaxFault.ExceptionType
  let message: String
  /// `line:column-line:column`, columns from 1; the end is the first column after the fault.
  let place: String

  init(_ program: String, _ type: SyntaxFault.ExceptionType, _ message: String, at place: String) {
    self.program = program
    self.type = type
    self.message = message
    self.place = place
  }

  var testDescription: String { program.debugDescription }

  func check() {
    let source = Source(name: "test", text: program)
    do throws(SyntaxFault) {
      let module = try parseModule(source)
      Issue.record("parsed: \(TreeDump().dump(module))")
    } catch {
      #expect(error.description == "\(type.rawValue): \(message)")
      let start = source.position(of: Int(error.span.start))
      let end = source.position(of: Int(error.span.end))
      #expect("\(start.line):\(start.column)-\(end.line):\(end.column)" == place)
    }
  }
}
