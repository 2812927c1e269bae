# Sourced by the scripts beside it: what a fresh machine needs before anything can be built.
# Everything said here goes to standard error, so that `scripts/run … | head` carries only the program's own output.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

# Runs a command as root: directly when we are root already (containers often have no sudo), else through sudo.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1; then
    sudo "$@"
  else
    fail "Installing needs root and there is no sudo: run this as root: $*"
  fi
}

require_swift() {
  command -v swift >/dev/null 2>&1 ||
    fail "No Swift toolchain was found: install Swift 6.2 or newer from https://www.swift.org/install and run this again."
}

has_libedit() {
  if [ "$(uname -s)" = Darwin ]; then
    [ -e "$(xcrun --show-sdk-path 2>/dev/null)/usr/include/histedit.h" ] || [ -e "$(brew_libedit)/include/histedit.h" ]
  else
    [ -e /usr/include/histedit.h ] || [ -e /usr/local/include/histedit.h ]
  fi
}

brew_libedit() { brew --prefix libedit 2>/dev/null || true; }

# Installs libedit's header and library when they are missing; does nothing, and needs no network, when they are there.
require_libedit() {
  has_libedit && return
  if [ "$(uname -s)" = Darwin ]; then
    command -v brew >/dev/null 2>&1 || fail "libedit is missing: install the Xcode command line tools (xcode-select --install)."
    say "Installing libedit with brew."
    brew install libedit </dev/null >&2 || fail "brew could not install libedit."
  elif command -v apt-get >/dev/null 2>&1; then
    say "Installing libedit-dev with apt-get."
    if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends libedit-dev </dev/null >&2; then
      as_root apt-get update </dev/null >&2 || fail "apt-get could not read the package lists (is there a network?)."
      as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends libedit-dev </dev/null >&2 ||
        fail "apt-get could not install libedit-dev."
    fi
  fi
  has_libedit || fail "libedit is missing: install the package that has histedit.h (libedit-dev, libedit-devel or libedit)."
}

# What every `swift` call of ours is given: the package, and on macOS a libedit of brew's when the SDK has none.
swift_options=(--package-path "$root")

prepare() {
  require_swift
  require_libedit
  if [ "$(uname -s)" = Darwin ] && [ -e "$(brew_libedit)/include/histedit.h" ]; then
    swift_options+=(-Xcc "-I$(brew_libedit)/include" -Xlinker "-L$(brew_libedit)/lib")
  fi
}
