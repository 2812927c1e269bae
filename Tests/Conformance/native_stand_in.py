"""CPython stand-ins for what the notation's standard modules import from its machine (`_native`, `_streams`)."""

import importlib.util
import pathlib
import sys
import types

ABSENT = object()


def make_native(library):
    """Returns the module `_native` for `library` (of library_check.py)."""

    def compile_function(source, name, namespace):
        namespace.setdefault("__builtins__", library.builtins)
        made = {}
        exec(source, namespace, made)
        return made[name]

    def tuple_getter(index, doc):
        from collections import _tuplegetter
        return _tuplegetter(index, doc)

    def type_lookup(cls, name, default=None):
        for base in cls.__mro__:
            if name in base.__dict__:
                return base.__dict__[name]
        return default

    def caller_module():
        frame = sys._getframe(1)
        while frame is not None and frame.f_globals.get("__name__") in library.sources:
            frame = frame.f_back
        return frame.f_globals.get("__name__", "__main__") if frame else "__main__"

    def module_namespace(name):
        module = library.modules.get(name) or sys.modules.get(name)
        return vars(module) if module else {}

    def evaluate(source, namespace):
        return eval(source, dict(namespace, __builtins__=library.builtins))

    native = types.ModuleType("_native")
    native.compile_function = compile_function
    native.tuple_getter = tuple_getter
    native.type_lookup = type_lookup
    native.caller_module = caller_module
    native.module_namespace = module_namespace
    native.evaluate = evaluate
    native.set_attribute = object.__setattr__
    native.delete_attribute = object.__delattr__
    native.mapping_proxy = types.MappingProxyType
    return native


def make_streams(library):
    """Returns the module `_streams`: the course's own combinators, over our Ok and Err."""
    module = library.modules["_streams"] = types.ModuleType("_streams")
    origin = pathlib.Path(importlib.util.find_spec("bijux_rag.domain").origin).parent / "effects" / "async_" / "stream.py"
    text = origin.read_text().replace("from .plan import AsyncPlan", "AsyncPlan = Callable")
    vars(module)["__builtins__"] = library.builtins
    vars(module)["__name__"] = "_streams"
    exec(compile(text, str(origin), "exec"), vars(module))
    return module
