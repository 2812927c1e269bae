# What a module that has no file lacks, as it is said of CPython's own built-in modules.
import itertools
try:
    from itertools import nope
except ImportError as error:
    print(error, error.name, error.path)
try:
    from itertools import count, nope as other
except ImportError as error:
    print(type(error).__name__, error.args)
try:
    itertools.nope
except AttributeError as error:
    print(error)
try:
    import itertools.nope
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    import nowhere
except ModuleNotFoundError as error:
    print(error, error.name, error.path)
print(hasattr(itertools, "__file__"))
