import Foundation
import Testing

@testable import Notation

/// The fixture programs give the items and the order of effects and releases of their expected file: `structured` is
/// what our combinators promise. Four wait for `gather` and chunking.
@Suite(.serialized) struct FixtureTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/programs")
  static let waitingForConcurrency = [
    "66_gather_sleep0", "68_gather_buffer16_nosleep", "70_gather_break_ok", "72_chunk_err_flush",
  ]

  static let programs: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "py" }.map { $0.deletingPathExtension().lastPathComponent }
      .filter { !waitingForConcurrency.contains($0) }.sorted()
  }()

  static let expected: [String: Expected] = {
    guard let data = try? Data(contentsOf: folder.appending(path: "expected.json")) else { return [:] }
    return (try? JSONDecoder().decode([String: Expected].self, from: data)) ?? [:]
  }()

  struct Expected: Decodable {
    let items: [JSONValue]
    let structured: [String]
  }

  @Test func everyFixtureIsThere() { #expect(Self.programs.count == 33) }

  @Test(arguments: programs) func itemsAndEffectsAreAsExpected(program: String) throws {
    let expected = try #require(Self.expected[program])
    let text = try String(contentsOf: Self.folder.appending(path: program + ".py"), encoding: .utf8)
    let run = try #require(MachineTurn.take { onLargeStack { FixtureRun(name: program + ".py", text: text) } })
    #expect(run.failure == nil)
    #expect(run.items == expected.items)
    #expect(run.trace == expected.structured)
  }
}

/// Runs one program with the drivers of its last line, on the same runs that `drive`, `take` and `break` use.
private final class FixtureRun: @unchecked Sendable {
  private(set) var items: [JSONValue] = []
  private(set) var trace: [String] = []
  private(set) var failure: String?
  private let machine: Machine

  private static let prelude = """
    import asyncio, contextlib, dataclasses, collections, itertools, functools, math
    from contextlib import *
    from dataclasses import *
    from collections import *
    from itertools import *
    from functools import *
    from bijux_rag.result.types import *
    from bijux_rag.domain.effects.async_ import *

    """

  init(name: String, text: String) {
    machine = Machine()
    machine.ports.effect = { [unowned self] label in trace.append((try? machine.str(label).string) ?? "?") }
    let table = machine.main.namespace.table
    table.set(
      intern("drive"),
      nativeFunction("drive", "(stream, times=1)") { [unowned self] vm, a in
        let times = try vm.index(a[1])
        for round in 1...times {
          if times > 1 { trace.append("@drive \(round)") }
          try pull(a[0], limit: nil)
        }
        return .none
      })
    table.set(
      intern("take"),
      nativeFunction("take", "(stream, n)") { [unowned self] vm, a in
        try pull(a[0], limit: vm.index(a[1]))
        return .none
      })
    table.set(
      intern("break_first"),
      nativeFunction("break_first", "(stream)") { [unowned self] _, a in
        try pull(a[0], limit: 1)
        return .none
      })
    do {
      try machine.execute(Source(name: "<prelude>", text: Self.prelude))
      try machine.execute(Source(name: name, text: text))
    } catch {
      failure = machine.exception(from: error).map { machine.renderTraceback($0) } ?? "\(error)"
    }
  }

  private func pull(_ stream: Value, limit: Int?) throws {
    let drive = try StreamDrive(machine, stream)
    var count = 0
    do {
      while limit.map({ count < $0 }) ?? true {
        guard let item = try drive.pull() else {
          trace.append("@end")
          break
        }
        trace.append("@item \(count)")
        items.append(json(item: item))
        count += 1
        if count == limit { trace.append("@break") }
      }
    } catch {
      note("@raised", error)
      items.append(.object(["raised": .string(words(error))]))
    }
    do { try drive.close() } catch { note("@close raised", error) }
    trace.append("@closed")
    // Whatever was released late would be said now: a release of ours never is.
    try machine.loop.settle(machine, limit: 100)
  }

  private func words(_ error: any Error) -> String {
    guard let exception = machine.exception(from: error) else { return "\(error)" }
    return "\(exception.cls.name): \((try? machine.str(.object(exception)).string) ?? "")"
  }
  private func note(_ mark: String, _ error: any Error) { trace.append("\(mark) \(words(error))") }

  private func json(item: Value) -> JSONValue {
    switch machine.itemParts(item) {
    case .ok(let value): return .object(["ok": json(value)])
    case .raw(let value): return .object(["raw": json(value)])
    case .err(let code, let message, _):
      return .object(["err": .object(["code": .string(code), "msg": .string(message)])])
    }
  }

  private func json(_ value: Value) -> JSONValue {
    switch value {
    case .none, .undefined: return .null
    case .bool(let flag): return .bool(flag)
    case .int(let number): return .number(Double(number))
    case .float(let number): return .number(number)
    case .object:
      if let text = value.asStr { return .string(text.string) }
      if let list = value.asList { return .array(list.elements.map { json($0) }) }
      if let tuple = value.asTuple, tuple.isExact { return .object(["tuple": .array(tuple.elements.map { json($0) })]) }
      if let dict = value.asDict {
        return .object(["dict": .array(dict.table.pairs.map { .array([json($0.key), json($0.value)]) })])
      }
      return .object(["repr": .string((try? machine.repr(value).string) ?? "?")])
    }
  }
}

/// JSON as plain data.
enum JSONValue: Decodable, Equatable, Sendable {
  case null, bool(Bool), number(Double), string(String), array([JSONValue]), object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .bool(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .array(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}
