import BuiltPrograms
import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  static func run(_ arguments: [String], in folder: URL) throws -> Result {
    let process = Process()
    process.executableURL = try #require(BuiltPrograms.folder).appending(path: "funcpipe-repl")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let outputs = [folder.appending(path: ".out"), folder.appending(path: ".err")]
    for file in outputs { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: outputs[0])
    process.standardError = try FileHandle(forWritingTo: outputs[1])
    try process.run()
    process.waitUntilExit()
    let texts = try outputs.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Result(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }
}

/// A folder for one test, which goes with it.
final class TestFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "funcpipe-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

  func write(_ name: String, _ data: Data) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// A file with so many bytes of one character between two texts.
  func write(_ name: String, _ before: String, filler: Character, _ count: Int, _ after: String) throws {
    try write(name, before)
    let file = try FileHandle(forWritingTo: url.appending(path: name))
    try file.seekToEnd()
    let chunk = Data(String(repeating: filler, count: 1 << 20).utf8)
    for _ in 0..<count >> 20 { try file.write(contentsOf: chunk) }
    try file.write(contentsOf: Data(after.utf8))
    try file.close()
  }

  func text(_ name: String) throws -> String { try String(contentsOf: url.appending(path: name), encoding: .utf8) }
}
