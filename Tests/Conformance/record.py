#!/usr/bin/env python3
"""Records what CPython prints for every program under Language/, or checks that the records still hold.

    python3 Tests/Conformance/record.py            write NAME.out (and NAME.err) beside every NAME.py
    python3 Tests/Conformance/record.py --check    compare instead of writing; exit 1 on any difference
    python3 Tests/Conformance/record.py strings    only the programs whose path contains the word

NAME.out is the exact stdout. NAME.err exists only where the program ends with an uncaught exception: it holds the last
line of stderr, without the path of the module's file that an ImportError ends with. Every program runs twice, under two
hash seeds, so that no output can depend on hash order.
"""

import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent / "Language"
SUPPORTED = (3, 11)


def run(program, seed):
    """Returns (stdout, last line of stderr or None, diagnostics) of one run of `program`."""
    environment = dict(os.environ, PYTHONHASHSEED=str(seed), PYTHONIOENCODING="utf-8", PYTHONDONTWRITEBYTECODE="1")
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-W", "ignore::SyntaxWarning", program.name], cwd=program.parent, env=environment,
        stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
    stderr = done.stderr.decode()
    if done.returncode == 0:
        # A quiet exit must also be a silent one: warnings and lost exceptions are not part of any program here.
        return done.stdout, None, stderr
    last = stderr.rstrip("\n").rsplit("\n", 1)[-1]
    # Where a module of the library lies is another place on every machine, and none in the notation.
    return done.stdout, re.sub(r" \(/.*\.py\)$", " (unknown location)", last).encode() + b"\n", ""


def record(program, check):
    """Returns the list of complaints about one program; writes its files unless `check`."""
    try:
        first, second = run(program, 0), run(program, 1)
    except subprocess.TimeoutExpired:
        return ["does not end within 60 s"]
    if first != second:
        return ["its output depends on the hash seed"]
    out, err, noise = first
    complaints = ["writes to stderr: " + noise.strip().rsplit("\n", 1)[-1]] if noise else []
    # An unexpected exception is usually a mistake in the program: only a name that says so may raise.
    if (err is not None) != program.stem.startswith("uncaught_"):
        complaints.append("ends with " + (err.decode().strip() if err else "no exception") + ", against its name")
    for suffix, content in ((".out", out), (".err", err)):
        path = program.with_suffix(suffix)
        if check:
            if (path.read_bytes() if path.exists() else None) != content:
                complaints.append(path.name + " differs")
        elif content is None:
            path.unlink(missing_ok=True)
        else:
            path.write_bytes(content)
    return complaints


def main(arguments):
    if sys.version_info[:2] != SUPPORTED:
        print("the records are CPython 3.11's; this is", sys.version.split()[0])
        return 2
    check = "--check" in arguments
    words = [a for a in arguments if not a.startswith("--")]
    programs = [p for p in sorted(ROOT.rglob("*.py")) if all(w in str(p.relative_to(ROOT)) for w in words)]
    if not programs:
        print("no program found")
        return 2
    bad = 0
    for program in programs:
        for complaint in record(program, check):
            bad += 1
            print(f"{program.relative_to(ROOT)}: {complaint}")
    stale = [p for suffix in ("out", "err") for p in ROOT.rglob("*." + suffix) if not p.with_suffix(".py").exists()]
    for path in stale:
        bad += 1
        print(f"{path.relative_to(ROOT)}: has no program")
    print(f"{len(programs)} programs {'checked' if check else 'recorded'}, {bad} complaints")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
