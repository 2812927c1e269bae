// swift-tools-version: 6.2
import PackageDescription

// The house, ground floor first: a target may import only those above it in this list.
let package = Package(
  name: "funcpipe-repl",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "FuncPipe", targets: ["FuncPipe"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
  ],
  targets: [
    // Async functions run where their caller runs: an async step an item costs no hop between executors.
    .target(
      name: "FuncPipe",
      swiftSettings: [
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        // For the two calls in CancellationFlag.swift, which says why.
        .enableExperimentalFeature("BuiltinModule"),
      ]),
    .target(
      name: "Notation",
      dependencies: ["FuncPipe", .product(name: "BigInt", package: "BigInt")],
      // The machine's frames are raw memory with one owner; dynamic exclusivity checks cost half its speed. One thread at a
      // time touches its objects, so their references need no atomic counts: release builds save a fifth (ARCHITECTURE.md).
      swiftSettings: [
        .unsafeFlags(["-enforce-exclusivity=unchecked"]),
        .unsafeFlags(["-Xfrontend", "-assume-single-threaded"], .when(configuration: .release)),
      ]),
    .target(name: "Workbench", dependencies: ["Notation"]),
    // Sessions as Markdown: read, compared, written. It neither runs nor shows anything itself.
    .target(name: "Transcripts"),
    // GitHub's CommonMark library (libcmark-gfm-dev, or Homebrew's).
    .systemLibrary(name: "CCmark"),
    .target(
      name: "Rendering", dependencies: ["Notation", "Workbench", "CCmark"],
      resources: [.embedInCode("Web/page.css"), .embedInCode("Web/page.js")]),
    // The C face of libedit (libedit-dev, or the SDK's on macOS), and the prompt built on it.
    .target(name: "CLibedit", linkerSettings: [.linkedLibrary("edit")]),
    .target(name: "LineEditing", dependencies: ["CLibedit"]),
    .executableTarget(
      name: "funcpipe-repl",
      dependencies: [
        "Notation", "Workbench", "Transcripts", "Rendering", "LineEditing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // A peer of the benchmarks, in a module of its own as the library is. Not a product.
    .target(
      name: "DesignStudy", path: "Benchmarks/design-study",
      swiftSettings: [.enableUpcomingFeature("NonisolatedNonsendingByDefault")]),
    .executableTarget(
      name: "funcpipe-bench", dependencies: ["FuncPipe", "Notation", "DesignStudy"], path: "Benchmarks/funcpipe-bench",
      resources: [.copy("library.py"), .copy("Notation/programs.py"), .copy("Notation/notation.py")],
      // Whether a loop of ten instructions lies across two cache lines is an accident (Benchmarks/README.md).
      swiftSettings: [
        .unsafeFlags(
          ["-Xllvm", "-x86-experimental-pref-innermost-loop-alignment=6"], .when(configuration: .release))
      ]),
    // Reads lines and says what it got: what the pseudo-terminal tests drive. Not a product.
    .executableTarget(name: "line-probe", dependencies: ["LineEditing"], path: "Tests/Support/line-probe"),
    // The built programs, for tests that run them. Not a product.
    .target(name: "BuiltPrograms", path: "Tests/Support/BuiltPrograms"),
    // Nonsense and nearly right programs, and the runner for many of them (scripts/fuzz). Not products.
    .target(name: "FuzzInputs", dependencies: ["Notation", "Transcripts"], path: "Tests/Support/FuzzInputs"),
    .executableTarget(
      name: "funcpipe-fuzz", dependencies: ["FuzzInputs", "Notation"], path: "Tests/Support/funcpipe-fuzz"),
    .testTarget(name: "FuncPipeTests", dependencies: ["FuncPipe"]),
    .testTarget(
      name: "NotationTests", dependencies: ["Notation", .product(name: "BigInt", package: "BigInt")],
      exclude: ["Values/Goldens"]),
    .testTarget(name: "WorkbenchTests", dependencies: ["Workbench", "Rendering", "Notation"]),
    .testTarget(name: "TranscriptsTests", dependencies: ["Transcripts", "FuzzInputs"]),
    .testTarget(
      name: "RenderingTests", dependencies: ["Notation", "Workbench", "Transcripts", "Rendering", "FuzzInputs"]),
    .testTarget(name: "LineEditingTests", dependencies: ["LineEditing"]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "funcpipe-repl", "Notation", "Workbench", "Transcripts", "Rendering", "LineEditing", "FuzzInputs",
        "BuiltPrograms",
      ]),
    .testTarget(
      name: "PtyTests", dependencies: ["line-probe", "funcpipe-repl", "BuiltPrograms"], path: "Tests/Pty",
      exclude: ["pty_session.py", "line_editing.py", "repl.py"]),
    .testTarget(
      name: "WebTests", dependencies: ["funcpipe-repl", "BuiltPrograms"], path: "Tests/Web", exclude: ["web_pages.py"]),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzInputs", "Notation"]),
    .testTarget(name: "LayeringTests"),
    // The programs themselves are data: the tests read them where they lie.
    .testTarget(
      name: "ConformanceTests", dependencies: ["Notation"], path: "Tests/Conformance",
      exclude: [
        "Fixtures", "Language", "README.md", "record.py", "cpython_trace.py", "library_check.py", "native_stand_in.py",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// Continuous integration sets this: a warning in our own code is then an error. Dependencies keep their own rules.
if Context.environment["FUNCPIPE_STRICT"] == "1" {
  for target in package.targets where target.type != .system {
    target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
  }
}

// The optimised library is tested by itself (scripts/test-release): all other tests would have to be built anew for that.
if Context.environment["FUNCPIPE_LIBRARY_ALONE"] == "1" {
  package.targets.removeAll { !["FuncPipe", "FuncPipeTests"].contains($0.name) }
  package.dependencies = []
}
