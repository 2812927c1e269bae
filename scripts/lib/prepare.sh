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

# Finds a header by asking the compiler that will be used, so that an SDK's or a hand-built copy counts too.
have_header() {
  printf '#include <%s>\n' "$1" | clang_of_swift -fsyntax-only -x c - >/dev/null 2>&1
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

# Homebrew keeps some of its copies out of the compiler's sight.
brew_install() {
  local formula=$1 prefix
  prefix=$(brew --prefix --installed "$formula" 2>/dev/null) || {
    say "Installing $formula (brew)."
    brew install --quiet "$formula" </dev/null >&2 || return
    prefix=$(brew --prefix "$formula")
  }
  export CPATH=$prefix/include${CPATH:+:$CPATH} LIBRARY_PATH=$prefix/lib${LIBRARY_PATH:+:$LIBRARY_PATH}
}

# One library: its header, what needs it, its formula, its Debian packages. Does and says nothing when it is there.
require_library() {
  local header=$1 reason=$2 formula=$3
  shift 3
  if have_header "$header"; then return; fi
  if command -v apt-get >/dev/null 2>&1; then
    say "Installing $*, which $reason (apt-get)."
    apt_install "$@" || fail "$* could not be installed: install with apt-get and run this again."
  elif command -v brew >/dev/null 2>&1; then
    brew_install "$formula" || fail "$formula could not be installed: install it with brew and run this again."
  fi
  have_header "$header" || fail "$header was not found: install the development files of $formula and run this again."
}

# Apple's SDK has libedit, but no other toolchain has.
require_libraries() {
  require_library histedit.h "line editing needs" libedit libedit-dev
  require_library cmark-gfm-core-extensions.h "web pages need" cmark-gfm libcmark-gfm-dev libcmark-gfm-extensions-dev
}
