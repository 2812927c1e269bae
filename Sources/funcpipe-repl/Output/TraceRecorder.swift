import Notation
import Workbench

/// Writes what happens in runs as JSON lines (`--trace-json`).
final class TraceRecorder {
  private let write: (String) -> Void
  /// Asked for the values' `repr`; set as soon as there is a session.
  weak var machine: Machine?

  /// - Parameter write: receives one line with its end.
  init(write: @escaping (String) -> Void) { self.write = write }

  /// Writes one event, where it is one of those that are recorded.
  func record(_ event: RunEvent) {
    guard let machine, let json = Self.json(event, machine) else { return }
    write(json.line + "\n")
  }

  static func json(_ event: RunEvent, _ machine: Machine) -> JSON? {
    func object(_ kind: String, _ members: (String, JSON)...) -> JSON { .object([("event", .string(kind))] + members) }
    switch event {
    case .opened: return nil
    case .effect(_, let label):
      let text = (try? machine.str(label)) ?? Text("<\(label.type.name) object>")
      return object("effect", ("label", .text(text)))
    case .item(_, let index, .ok(let value)):
      return object("item", ("index", .int(index)), ("ok", JSON(value, machine)))
    case .item(_, let index, .err(let code, let message, _)):
      let error = JSON.object([("code", .string(code)), ("msg", .string(message))])
      return object("item", ("index", .int(index)), ("err", error))
    case .item(_, let index, .raw(let value)):
      return object("item", ("index", .int(index)), ("raw", JSON(value, machine)))
    case .raised(_, let type, let message):
      return object("raised", ("type", .string(type)), ("message", .string(message)))
    case .broke: return object("break")
    case .ended: return object("end")
    case .closed: return object("closed")
    }
  }
}
