#!/usr/bin/env python3
"""Runs the fixture programs in CPython with the course's package and prints the items of each as one JSON object.

    python3 Tests/Conformance/cpython_trace.py              {"02_from_list_map": {"items": [...]}, ...}
    python3 Tests/Conformance/cpython_trace.py --check      compare with expected.json; exit 1 on any difference
    python3 Tests/Conformance/cpython_trace.py 02 44        only the programs whose name starts so

Needs `bijux-rag==0.1.0`. Only items are compared: effects of the course's code come later than ours when a stream is
closed early, which is the difference that the fixtures' `structured` traces record.
"""

import asyncio
import collections
import contextlib
import dataclasses
import functools
import itertools
import json
import math
import pathlib
import sys

import bijux_rag.domain.effects.async_ as course
from bijux_rag.result import types as results

FIXTURES = pathlib.Path(__file__).resolve().parent / "Fixtures" / "programs"
TIME_LIMIT = 20


def value_json(value):
    """JSON where JSON has it, tuples and dicts tagged, everything else by its repr."""
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, list):
        return [value_json(v) for v in value]
    if type(value) is tuple:
        return {"tuple": [value_json(v) for v in value]}
    if isinstance(value, dict):
        return {"dict": [[value_json(k), value_json(v)] for k, v in value.items()]}
    return {"repr": repr(value)}


def item_json(item):
    """One item of a stream, in the shape of expected.json."""
    if isinstance(item, results.Ok):
        return {"ok": value_json(item.value)}
    if isinstance(item, results.Err):
        return {"err": {"code": item.error.code, "msg": item.error.msg}}
    return {"raw": value_json(item)}


async def pull(stream, limit, items):
    """Appends at most `limit` items (all when None) of one run of `stream`, then closes it."""
    try:
        run = stream()
        try:
            async for item in run:
                items.append(item_json(item))
                if limit is not None and len(items) >= limit:
                    break
        except Exception as error:
            items.append({"raised": f"{type(error).__name__}: {error}"})
        finally:
            # A close that raises says nothing about the items.
            with contextlib.suppress(Exception):
                await run.aclose()
    except Exception as error:
        items.append({"raised": f"{type(error).__name__}: {error}"})


def names():
    """The names a fixture program may use: the course's, the drivers, and the parts of the standard library."""
    requests = []
    scope = {"__name__": "__main__", "effect": lambda label: None}
    for module in (contextlib, dataclasses, collections, itertools, functools):
        scope.update({n: getattr(module, n) for n in dir(module) if not n.startswith("_")})
    scope.update(asyncio=asyncio, math=math, **{m.__name__: m for m in (contextlib, dataclasses, collections)})
    for module in (course, results):
        scope.update({n: getattr(module, n) for n in dir(module) if not n.startswith("_")})
    scope.update(
        drive=lambda stream, times=1: requests.append((stream, None, times)),
        take=lambda stream, n: requests.append((stream, n, 1)),
        break_first=lambda stream: requests.append((stream, 1, 1)))
    return scope, requests


def run_program(path):
    """The items that the driver on the program's last line sees, in order."""
    items = []
    scope, requests = names()
    exec(compile(path.read_text(), path.name, "exec"), scope)

    async def main():
        # Abandoned inner iterators of the course's code may fail when the loop closes them later: no item is lost.
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
        for stream, limit, times in requests:
            for _ in range(times):
                got = []
                try:
                    await asyncio.wait_for(pull(stream, limit, got), TIME_LIMIT)
                except asyncio.TimeoutError:
                    # The course's gather can hang in aclose with a full queue, with every item already here.
                    if limit is None or len(got) < limit:
                        got.append({"hang": True})
                items.extend(got)

    asyncio.run(main())
    return items


def main(arguments):
    check = "--check" in arguments
    prefixes = tuple(a for a in arguments if not a.startswith("--"))
    programs = [p for p in sorted(FIXTURES.glob("*.py")) if not prefixes or p.name.startswith(prefixes)]
    if not programs:
        print("no program found", file=sys.stderr)
        return 2
    seen = {p.stem: {"items": run_program(p)} for p in programs}
    if not check:
        print(json.dumps(seen, indent=1))
        return 0
    expected = json.loads((FIXTURES / "expected.json").read_text())
    bad = [name for name, got in seen.items() if got["items"] != expected[name]["items"]]
    for name in bad:
        print(f"{name}\n  expected {json.dumps(expected[name]['items'])}\n  got      {json.dumps(seen[name]['items'])}")
    print(f"{len(seen)} programs, {len(bad)} differ")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
