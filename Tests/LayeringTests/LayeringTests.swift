import Foundation
import Testing

/// Each target imports only what is below it in the house, and `Package.swift` says the same.
@Suite struct LayeringTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func theHouseIsInOrder() throws {
    let files = try sourceFiles(below: Self.root.appending(path: "Sources"))
    let declared = declaredTargets(try String(contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8))
    #expect(files.count > 300)
    #expect(
      Set(files.map(\.target)).isSuperset(of: ["FuncPipe", "Notation", "Workbench", "CLibedit", "funcpipe-repl"]))
    #expect(House.complaints(files, declared) == [])
  }

  @Test func aTamperedHouseIsNoticed() {
    let manifest = """
      .target(name: "FuncPipe"),
      .target(
        name: "Notation", dependencies: ["FuncPipe", .product(name: "BigInt", package: "big-int")],
        exclude: ["x"]),
      .target(name: "Workbench", dependencies: ["Notation", "FuncPipe"]),
      .testTarget(name: "NotationTests", dependencies: ["Notation"]),
      """
    func file(_ target: String, _ text: String) -> SourceFile {
      SourceFile(target: target, path: "\(target)/A.swift", imports: importedModules(text))
    }
    let files = [
      file("FuncPipe", "@_spi(Host) import Notation\n"),
      file("Notation", "import FuncPipe\nimport BigInt\nimport struct Foundation.URL\n"),
      file("Workbench", "import Notation\nprivate import Rendering\nimport BigInt\n"),
      file("Cellar", "import FuncPipe\n"),
    ]
    #expect(
      House.complaints(files, declaredTargets(manifest)) == [
        "Cellar has no floor in the house",
        "FuncPipe/A.swift imports Notation, which is not below FuncPipe",
        "Notation/A.swift imports Foundation, and no reason is given",
        "Workbench/A.swift imports Rendering, which is not below Workbench",
        "Workbench/A.swift imports BigInt, which is not of the house",
        "Package.swift does not declare Cellar",
        "Package.swift does not give FuncPipe its Notation",
        "Package.swift does not give Workbench its BigInt",
        "Package.swift does not give Workbench its Rendering",
        "Package.swift gives Workbench FuncPipe, which it never imports",
      ])
  }

  @Test func aHouseInOrderHasNoComplaints() {
    let files = [
      SourceFile(target: "FuncPipe", path: "F.swift", imports: ["Glibc"]),
      SourceFile(target: "Notation", path: "N.swift", imports: ["FuncPipe"]),
    ]
    let declared = [
      DeclaredTarget(name: "FuncPipe", dependencies: []), DeclaredTarget(name: "Notation", dependencies: ["FuncPipe"]),
    ]
    #expect(House.complaints(files, declared) == [])
  }

  @Test func importsAreRead() {
    let text = """
      // import Commented
      import A
        @testable import B
      @_spi(Host) public import C
      import func D.f
      let python = \"""
        import asyncio
        \"""
      let important = 1
      #if os(Linux)
        import E
      #endif
      """
    #expect(importedModules(text) == ["A", "B", "C", "D", "E"])
  }
}
