import Foundation
import Notation

/// `programs.py` in a machine of ours.
final class Programs: @unchecked Sendable {
  struct Work {
    let name: String
    let items: Int
    let expected: Int
  }

  private let machine: Machine
  /// Everything in `ROWS`, in order.
  private(set) var work: [Work] = []

  /// - Throws: What the program raises.
  init() throws {
    // As the REPL does when it starts.
    keepFreedMemory()
    let text = try Data(contentsOf: CPython.resource("programs", "py"))
    let machine = Machine()
    self.machine = machine
    work = try onMachine {
      try machine.execute(Source(name: "programs.py", bytes: Array(text)))
      let names = try machine.str(machine.evaluate("' '.join(ROWS)")).string.split(separator: " ").map(String.init)
      return try names.map { name in
        let row = { (place: Int) in try self.number("ROWS['\(name)'][\(place)]") }
        return Work(name: name, items: try row(1), expected: try row(2))
      }
    }
  }

  /// Runs one row.
  func run(_ work: Work) throws -> Int {
    try onMachine { try self.number("ROWS['\(work.name)'][0]()") }
  }

  /// Drives a stream of `STREAMS` as the verb `drive` does, and adds up its items.
  /// - Parameter events: What is traced: nothing, or every event, each of which is counted.
  func drive(_ name: String, traced: Bool) throws -> Int {
    try onMachine {
      let stream = try self.machine.evaluate("STREAMS['\(name)']()")
      var events = 0
      let drive = try StreamDrive(self.machine, stream, traced: traced) { _ in events += 1 }
      var total = 0
      var pulled = 0
      while let item = try drive.pull() {
        guard case .ok(.int(let value)) = self.machine.itemParts(item) else {
          throw WrongResult(description: "\(name): an item that is no Ok of an int")
        }
        total += value
        pulled += 1
      }
      if traced && events < pulled { throw WrongResult(description: "\(name): fewer events than items") }
      return total
    }
  }

  private func number(_ expression: String) throws -> Int {
    guard case .int(let value) = try machine.evaluate(expression) else {
      throw WrongResult(description: "\(expression) is no int")
    }
    return value
  }

  /// On a stack that is large enough, with a Python exception in words.
  private func onMachine<R>(_ body: @escaping () throws -> R) throws -> R {
    let outcome = onLargeStack { Result { try body() } }
    do {
      guard let outcome else { throw WrongResult(description: "no thread could be made") }
      return try outcome.get()
    } catch let raised as Raised {
      throw WrongResult(description: machine.renderTraceback(raised.exception))
    }
  }
}
