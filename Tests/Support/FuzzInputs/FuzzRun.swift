import Notation

/// Runs one text in a machine with limits, drives the streams that it made, and says how it went.
public struct FuzzRun {
  /// How a run may end. Whatever else happens is a crash or a hang.
  public enum Ending: String, Sendable { case finished, refused, raised, halted }

  public struct Limits: Sendable {
    /// After so many polls, a few thousand instructions each, the machine is halted.
    public var polls = 30
    public var memory = 64 << 20
    /// Items that are pulled from each stream.
    public var items = 20
    public init() {}
  }

  public let ending: Ending
  /// What must not be: nil when all is well.
  public let complaint: String?

  /// Call it inside `onLargeStack`, in a `MachineTurn`.
  public init(_ bytes: [UInt8], limits: Limits = Limits()) {
    var left = limits.polls
    var ports = Machine.Ports()
    ports.memoryLimit = limits.memory
    // What the process held before is not this program's.
    let residentBefore = hostResidentBytes()
    ports.residentBytes = { hostResidentBytes() - residentBefore }
    ports.poll = {
      left -= 1
      return left > 0 ? .goOn : .halt(.interrupted)
    }
    let machine = Machine(ports: ports)
    let source = Source(name: "fuzz.py", bytes: bytes)
    (ending, complaint) = Self.guarded(machine, source) {
      try machine.execute(source)
      try Self.driveStreams(machine, items: limits.items)
    }
  }

  private static func driveStreams(_ machine: Machine, items: Int) throws {
    // Driving runs the program's code, which may change its names.
    for value in machine.main.namespace.table.values where machine.describe(value) != nil {
      let drive = try StreamDrive(machine, value)
      var pulled = 0
      do {
        while pulled < items, try drive.pull() != nil { pulled += 1 }
      } catch let raised as Raised {
        _ = machine.renderTraceback(raised.exception)
      }
      do { try drive.close() } catch let raised as Raised { _ = machine.renderTraceback(raised.exception) }
    }
  }

  private static func guarded(
    _ machine: Machine, _ source: Source, _ body: () throws -> Void
  ) -> (Ending, complaint: String?) {
    do {
      try body()
      return (.finished, nil)
    } catch let fault as SyntaxFault {
      return (.refused, machine.renderSyntaxFault(fault, in: source).isEmpty ? "a fault without words" : nil)
    } catch is Halt {
      return (.halted, nil)
    } catch {
      guard let exception = machine.exception(from: error) else { return (.raised, "no exception: \(error)") }
      return (.raised, machine.renderTraceback(exception).isEmpty ? "an exception without words" : nil)
    }
  }
}
