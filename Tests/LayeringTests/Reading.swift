import Foundation

/// The modules that a Swift text imports, in order. Python in string literals has imports too: those do not count.
func importedModules(_ text: String) -> [String] {
  let statement =
    #/^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:typealias|struct|class|enum|protocol|let|var|func)\s+)?(\w+)/#
  var isInLiteral = false
  var modules: [String] = []
  for line in text.split(separator: "\n") {
    if !isInLiteral, let match = line.firstMatch(of: statement) { modules.append(String(match.1)) }
    // A literal of several lines opens and closes with three quotes.
    if line.ranges(of: "\"\"\"").count % 2 == 1 { isInLiteral.toggle() }
  }
  return modules
}

/// The targets of a manifest with the names of all they depend on. Package descriptions are Swift, but ours keeps to
/// `.target(name: "X", dependencies: ["Y", .product(name: "Z", …)], …)`, which is read here.
func declaredTargets(_ manifest: String) -> [DeclaredTarget] {
  let opening = #/\.(?:target|executableTarget|testTarget|systemLibrary)\(\s*name:\s*"([^"]+)"/#
  return manifest.matches(of: opening).map { match in
    let rest = manifest[match.range.upperBound...]
    let end =
      rest.firstMatch(of: #/\.(?:target|executableTarget|testTarget|systemLibrary)\(/#)?.range.lowerBound
      ?? rest.endIndex
    let body = rest[..<end]
    guard let start = body.firstRange(of: "dependencies: [")?.upperBound else {
      return DeclaredTarget(name: String(match.1), dependencies: [])
    }
    let list = body[start...].prefix { $0 != "]" }
    // Of a product, the package's name is not a module's.
    let names = list.replacing(#/package:\s*"[^"]*"/#, with: "").matches(of: #/"([^"]+)"/#).map { String($0.1) }
    return DeclaredTarget(name: String(match.1), dependencies: Set(names))
  }
}

/// Every file of every target below `Sources`. C files import nothing of ours, but their target is there.
func sourceFiles(below sources: URL) throws -> [SourceFile] {
  let manager = FileManager.default
  let targets = try manager.contentsOfDirectory(at: sources, includingPropertiesForKeys: [.isDirectoryKey])
    .filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
  return try targets.flatMap { folder in
    let files = manager.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    return try files.filter { ["swift", "c", "h"].contains($0.pathExtension) }.map { file in
      let isSwift = file.pathExtension == "swift"
      let imports = isSwift ? importedModules(try String(contentsOf: file, encoding: .utf8)) : []
      return SourceFile(target: folder.lastPathComponent, path: file.path, imports: imports)
    }
  }
}
