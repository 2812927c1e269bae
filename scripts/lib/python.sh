# Sourced by scripts that compare us with CPython: the course's package in an environment of this clone's own.

# Makes .build/python and installs the course's package there when python3 is present, and exports FUNCPIPE_PYTHON.
# Tests that find no FUNCPIPE_PYTHON say that they skip.
prepare_python() {
  local python=$root/.build/python
  local have='import sys, importlib.metadata as m; sys.exit(m.version("bijux-rag") != "0.1.0" or sys.version_info < (3, 11))'
  if ! "$python/bin/python3" -c "$have" 2>/dev/null; then
    command -v python3 >/dev/null 2>&1 || { say "python3 was not found: tests against CPython will skip."; return; }
    say "Installing bijux-rag 0.1.0, which the tests compare with, into .build/python."
    if ! { python3 -m venv --clear "$python" && "$python/bin/python3" -m pip install --quiet bijux-rag==0.1.0; } </dev/null >&2
    then
      rm -rf "$python"
      say "bijux-rag 0.1.0 could not be installed (it needs python3 with venv, 3.11 or newer, and a network once): tests against CPython will skip."
      return
    fi
  fi
  export FUNCPIPE_PYTHON=$python/bin/python3
}
