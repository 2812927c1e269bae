// swift-tools-version: 6.2
import PackageDescription

// The house, ground floor first; ARCHITECTURE.md has a paragraph a target. A target may import only those above it
// in this list: Tests/HouseTests reads the imports and holds them to it.
let package = Package(
  name: "funcpipe-repl",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "FuncPipe", targets: ["FuncPipe"])
  ],
  dependencies: [
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1")
  ],
  targets: [
    .target(name: "FuncPipe"),
    .target(
      name: "Notation",
      dependencies: ["FuncPipe", .product(name: "BigInt", package: "BigInt")],
      // The machine's registers are single-owner by construction: dynamic exclusivity checks bring nothing (ARCHITECTURE).
      swiftSettings: [.unsafeFlags(["-enforce-exclusivity=unchecked"])]),
    .testTarget(name: "FuncPipeTests", dependencies: ["FuncPipe"]),
    .testTarget(name: "NotationTests", dependencies: ["Notation"]),
  ],
  swiftLanguageModes: [.v6]
)

// Continuous integration sets this: a warning in our own code is then an error. Dependencies keep their own rules.
if Context.environment["FUNCPIPE_STRICT"] == "1" {
  for target in package.targets {
    target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
  }
}
