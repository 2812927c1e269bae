#!/usr/bin/env python3
"""Runs the notation's own standard modules in CPython, in the place of CPython's, and compares what programs print.

    python3 Tests/Conformance/library_check.py             every program under Language/
    python3 Tests/Conformance/library_check.py modules     only the programs whose path contains the word
    python3 Tests/Conformance/library_check.py --run FILE  one program, its output on stdout

The modules are Python texts in Sources/Notation/Library/*.swift; LibrarySources.swift says which text is which module.
A program and the modules see them through an `__import__` of their own, so the rest of CPython keeps its library. What
the notation gives natively (`_native`, `_streams`) is stood in for by native_stand_in.py. The records are CPython's: a
difference is a mistake of our module.
"""

import builtins
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import types

HERE = pathlib.Path(__file__).resolve().parent
LIBRARY = HERE.parent.parent / "Sources" / "Notation" / "Library"
ROOT = HERE / "Language"


def read_sources():
    """Returns {module name: Python text}, as LibrarySources.swift composes them from the constants."""
    constants = {}
    for path in sorted(LIBRARY.glob("*.swift")):
        pattern = r'^let (\w+) = #"""\n(.*?)^( *)"""#'
        for name, text, indent in re.findall(pattern, path.read_text(), re.MULTILINE | re.DOTALL):
            # As Swift reads it: what the closing quotes are indented by belongs to no line,
            # nor is the last line break of the text.
            constants[name] = "\n".join(line.removeprefix(indent) for line in text.splitlines())
    sources = {}
    switch = (LIBRARY / "LibrarySources.swift").read_text()
    for names, parts in re.findall(r'case ((?:"[\w.]+",?\s*)+):\s*(\w+(?:\s*\+\s*\w+)*)', switch):
        for name in re.findall(r'"([\w.]+)"', names):
            sources[name] = "".join(constants[part.strip()] for part in parts.split("+"))
    return sources


class Library:
    """Our modules, made at their first import."""

    def __init__(self):
        self.sources = read_sources()
        self.modules = {}
        self.builtins = dict(vars(builtins), __import__=self.import_module)
        import native_stand_in
        self.modules["_native"] = native_stand_in.make_native(self)
        self.make_streams = native_stand_in.make_streams

    def canonical(self, name):
        """As canonicalModuleName in LibrarySources.swift."""
        if name == "typing_extensions":
            return "typing"
        first, dot, rest = name.partition(".")
        return "bijux_rag" + dot + rest if first == "funcpipe_rag" else name

    def load(self, name):
        name = self.canonical(name)
        if name in self.modules:
            return self.modules[name]
        if name == "_streams":
            module = self.modules[name] = self.make_streams(self)
            return module
        if name not in self.sources:
            return __import__(name, fromlist=["x"])
        parent, _, last = name.rpartition(".")
        if parent:
            self.load(parent)
            if name in self.modules:  # the parent's own text may have imported it
                return self.modules[name]
        module = self.modules[name] = types.ModuleType(name)
        vars(module)["__builtins__"] = self.builtins
        try:
            exec(compile(self.sources[name], f"<library {name}>", "exec"), vars(module))
        except BaseException:
            del self.modules[name]
            raise
        if parent:
            setattr(self.modules[parent], last, module)
        return module

    def import_module(self, name, globals=None, locals=None, fromlist=(), level=0):
        name = self.canonical(name)
        if level or not (name in self.sources or name in ("_native", "_streams")):
            return __import__(name, globals, locals, fromlist, level)
        module = self.load(name)
        for item in fromlist or ():
            if f"{name}.{item}" in self.sources and not hasattr(module, item):
                self.load(f"{name}.{item}")
        return module if fromlist else self.load(name.partition(".")[0])


def run(path):
    """Runs one program as CPython would, with our modules; exits as it exits."""
    library = Library()
    main = sys.modules["__main__"] = types.ModuleType("__main__")
    library.modules["__main__"] = main
    vars(main)["__builtins__"] = library.builtins
    # Not caught: the interpreter's own report of an uncaught exception is part of what is compared.
    exec(compile(path.read_text(), path.name, "exec"), vars(main))


def compare(path):
    """Returns the complaint about one program, or None."""
    environment = dict(os.environ, PYTHONHASHSEED="0", PYTHONIOENCODING="utf-8", PYTHONDONTWRITEBYTECODE="1")
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-W", "ignore::SyntaxWarning", str(HERE / "library_check.py"), "--run", str(path)],
        env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
    expected = path.with_suffix(".out").read_text().splitlines()
    printed = done.stdout.decode().splitlines()
    name = path.relative_to(ROOT)
    differing = [f"  line {number}\n    CPython: {want}\n    ours:    {got}"
                 for number, (want, got) in enumerate(zip(expected, printed), 1) if want != got]
    if differing:
        return f"{name}: {len(differing)} lines\n" + "\n".join(differing[:5])
    last = done.stderr.decode().rstrip("\n").rsplit("\n", 1)[-1]
    if len(expected) != len(printed):
        return f"{name}: {len(printed)} lines instead of {len(expected)}; {last}"
    record = path.with_suffix(".err")
    wanted = record.read_text().rstrip("\n") if record.exists() else ""
    if last.partition(" (")[0] != wanted.partition(" (")[0]:  # what follows is the place of the module's file
        return f"{name}: stderr ends with {last!r}"
    return None


LATER = "concurrency is not part of the notation yet"
NEVER = "it is not part of the notation"
REFUSALS = [
    ("bijux_rag.domain.effects.async_", "async_gen_gather", LATER),
    ("bijux_rag.domain.effects.async_", "RetryPolicy", LATER),
    ("bijux_rag.domain.effects.async_.stream", "ChunkPolicy", LATER),
    ("bijux_rag.domain.effects.async_.plan", "async_gather", LATER),
    ("contextlib", "redirect_stdout", NEVER),
    ("string", "Template", NEVER),
    ("enum", "global_enum", NEVER),
    ("typing", "Pattern", NEVER),
]


def check_refusals():
    """What the modules of CPython have and the notation has not must be refused by name. Returns the complaints."""
    complaints = []
    for module, name, reason in REFUSALS:
        for spelling in {module, module.replace("bijux_rag", "funcpipe_rag")}:
            program = f"from {spelling} import {name}"
            try:
                exec(program, {"__builtins__": Library().builtins})
                complaints.append(f"{program}: not refused")
            except ImportError as error:
                if str(error) != f"cannot import name {name!r} from {module!r}: {reason}":
                    complaints.append(f"{program}: {error}")
    return complaints


def check_exports():
    """Every name in a module's `__all__` must be there. Returns the complaints."""
    library = Library()
    return [f"{name}: no {export}" for name in library.sources for module in [library.load(name)]
            for export in getattr(module, "__all__", ()) if not hasattr(module, export)]


def main(arguments):
    if arguments[:1] == ["--run"]:
        return run(pathlib.Path(arguments[1]))
    programs = [p for p in sorted(ROOT.rglob("*.py")) if all(w in str(p.relative_to(ROOT)) for w in arguments)]
    if not programs:
        print("no program found")
        return 2
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        complaints = [c for c in pool.map(compare, programs) if c]
    complaints += check_refusals() + check_exports()
    for complaint in complaints:
        print(complaint)
    print(f"{len(programs)} programs with the notation's modules, {len(complaints)} differ")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
