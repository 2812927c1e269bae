/// One target of the house, and what it may use beside the targets below it.
struct Floor {
  let name: String
  /// Modules from outside the package.
  var outside: Set<String> = []
  /// Why it needs Foundation, which costs an idle session memory and time to start; without a reason it may not.
  var reasonForFoundation: String?
}

/// The house, ground floor first: a target may use only those below it.
enum House {
  static let floors = [
    Floor(name: "FuncPipe"),
    Floor(name: "Notation", outside: ["BigInt"]),
    Floor(name: "Laws"),
    Floor(name: "Workbench"),
    Floor(name: "Course"),
    Floor(name: "Transcripts"),
    Floor(name: "CCmark"),
    Floor(name: "Rendering"),
    Floor(name: "CLibedit"),
    Floor(name: "LineEditing"),
    Floor(name: "funcpipe-repl", outside: ["ArgumentParser"]),
  ]

  /// What comes with the toolchain and needs no word in the manifest.
  static let system: Set<String> = ["Glibc", "Darwin", "Synchronization", "Builtin"]

  static func level(of target: String) -> Int? { floors.firstIndex { $0.name == target } }
}

/// A file of a target and the modules that it imports.
struct SourceFile {
  let target: String
  let path: String
  let imports: [String]
}

/// A target as `Package.swift` declares it.
struct DeclaredTarget: Equatable {
  let name: String
  let dependencies: Set<String>
}

extension House {
  /// What breaks the order of the house, one sentence each.
  static func complaints(_ files: [SourceFile], _ declared: [DeclaredTarget]) -> [String] {
    let targets = Set(files.map(\.target))
    let unknown = targets.filter { level(of: $0) == nil }.sorted().map { "\($0) has no floor in the house" }
    return unknown + files.flatMap(complaints(about:))
      + targets.sorted().flatMap { target in
        complaints(about: target, imports: Set(files.filter { $0.target == target }.flatMap(\.imports)), declared)
      }
  }

  private static func complaints(about file: SourceFile) -> [String] {
    guard let own = level(of: file.target) else { return [] }
    let floor = floors[own]
    return file.imports.compactMap { module in
      if module.hasPrefix("Foundation") {
        return floor.reasonForFoundation == nil ? "\(file.path) imports \(module), and no reason is given" : nil
      }
      if system.contains(module) || floor.outside.contains(module) { return nil }
      guard let other = level(of: module) else { return "\(file.path) imports \(module), which is not of the house" }
      return other < own ? nil : "\(file.path) imports \(module), which is not below \(file.target)"
    }
  }

  /// An undeclared import compiles when something else brings the module along, and an unused dependency is built for
  /// nothing: the manifest shall say what the files say.
  private static func complaints(
    about target: String, imports: Set<String>, _ declared: [DeclaredTarget]
  ) -> [String] {
    guard let dependencies = declared.first(where: { $0.name == target })?.dependencies else {
      return ["Package.swift does not declare \(target)"]
    }
    let needed = imports.subtracting(system).filter { !$0.hasPrefix("Foundation") }
    return needed.subtracting(dependencies).sorted().map { "Package.swift does not give \(target) its \($0)" }
      + dependencies.subtracting(needed).sorted().map { "Package.swift gives \(target) \($0), which it never imports" }
  }
}
