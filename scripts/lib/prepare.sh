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
# What optimised builds are given besides: a stream is a chain of small functions, and the frame pointers of each would cost
# about a twentieth of the time.
release_options=(--configuration release --omit-frame-pointers)

# Finds libedit's header by asking the compiler that will be used, so that an SDK's or a hand-built copy counts too.
have_libedit() {
  printf '#include <histedit.h>\n' | clang_of_swift -fsyntax-only -x c - >/dev/null 2>&1
}

# The C compiler of the Swift toolchain in use; cc where that toolchain has none beside it.
clang_of_swift() {
  local swift_path
  if [ "$(uname -s)" = Darwin ]; then xcrun clang "$@"; return; fi
  swift_path=$(readlink -f "$(command -v swift)")
  if [ -x "$(dirname "$swift_path")/clang" ]; then "$(dirname "$swift_path")/clang" "$@"; else cc "$@"; fi
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; return; fi
  command -v sudo >/dev/null 2>&1 || fail "This needs root and there is no sudo. As root, run: $*"
  sudo "$@"
}

# Debian and Ubuntu. The package lists of a fresh machine are empty, so they are fetched when the first try fails.
apt_install() {
  local install=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install -y -qq --no-install-recommends "$@")
  as_root "${install[@]}" </dev/null >/dev/null 2>&1 && return
  say "Fetching the package lists (apt-get update)."
  as_root apt-get update -qq </dev/null >&2 || true
  as_root "${install[@]}" </dev/null >&2
}

# Apple's SDK has libedit; this is for a toolchain without that SDK. Homebrew keeps its copy out of the compiler's sight.
require_libedit_of_brew() {
  local prefix
  if ! prefix=$(brew --prefix --installed libedit 2>/dev/null); then
    say "Installing libedit, which line editing needs (brew)."
    brew install --quiet libedit </dev/null >&2 || fail "libedit could not be installed: install it with brew and run this again."
    prefix=$(brew --prefix libedit)
  fi
  export CPATH=$prefix/include${CPATH:+:$CPATH} LIBRARY_PATH=$prefix/lib${LIBRARY_PATH:+:$LIBRARY_PATH}
}

# Line editing needs libedit's header and library. Does and says nothing when they are there.
require_libedit() {
  if have_libedit; then return; fi
  if command -v apt-get >/dev/null 2>&1; then
    say "Installing libedit-dev, which line editing needs (apt-get)."
    apt_install libedit-dev || fail "libedit-dev could not be installed: install it with apt-get and run this again."
  elif command -v brew >/dev/null 2>&1; then
    require_libedit_of_brew
  fi
  have_libedit || fail "histedit.h was not found: install the development files of libedit and run this again."
}
