import Foundation

/// The programs that are mutated: those of `Tests/Conformance`.
public enum FuzzCorpus {
  /// - Parameter tests: The folder `Tests` of the package.
  /// - Throws: What reading the files throws.
  public static func load(tests: URL) throws -> [[UInt8]] {
    let conformance = tests.appending(path: "Conformance")
    let language = try programs(below: conformance.appending(path: "Language"))
    let fixtures = try programs(below: conformance.appending(path: "Fixtures/programs"))
    return language + fixtures.map { Array(prelude.utf8) + $0 }
  }

  /// The names that the fixtures take for granted; their drivers collect, and `FuzzRun` drives what was made.
  private static let prelude = """
    import asyncio, contextlib
    from bijux_rag.result.types import *
    from bijux_rag.domain.effects.async_ import *
    def drive(stream, *rest): globals()[f"driven{len(globals())}"] = stream
    take = break_first = drive

    """

  private static func programs(below folder: URL) throws -> [[UInt8]] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    // The order of a folder is the file system's own.
    let paths = (files ?? []).filter { $0.pathExtension == "py" }.map(\.path).sorted()
    return try paths.map { Array(try Data(contentsOf: URL(filePath: $0))) }.filter { !$0.isEmpty }
  }
}
