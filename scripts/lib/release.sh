# Sourced by scripts that need the optimised program.

# Builds funcpipe-repl as it is meant to be used and sets `binary`. The build's own words are shown only when it fails, or when
# it takes long enough (the first time) to be wondered about.
build_release() {
  local build=(swift build "${swift_options[@]}" "${release_options[@]}" --product funcpipe-repl) log
  binary=$("${build[@]}" --show-bin-path)/funcpipe-repl
  if [ -x "$binary" ]; then
    log=$("${build[@]}" </dev/null 2>&1) || { say "$log"; exit 1; }
  else
    say "Building funcpipe-repl; the first time takes some minutes."
    "${build[@]}" </dev/null >&2
  fi
}
