# Sourced by the scripts beside it: what a fresh machine needs before anything can be built.
# Everything said here goes to standard error: standard output belongs to the command that is run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

require_swift() {
  command -v swift >/dev/null 2>&1 ||
    fail "No Swift toolchain was found: install Swift 6.2 or newer from https://www.swift.org/install and run this again."
}

# What every `swift` call of ours is given.
swift_options=(--package-path "$root")
