def flow(kind):
    for i in range(3):
        try:
            print("try", i)
            if kind == "return":
                return "from try"
            if kind == "break" and i == 1:
                break
            if kind == "continue":
                continue
            if kind == "raise":
                raise ValueError(i)
        except ValueError as error:
            print("except", error)
            if i == 1:
                return "from except"
        else:
            print("else", i)
        finally:
            print("finally", i)
    else:
        return "loop else"
    return "end"
for kind in ("return", "break", "continue", "raise", "plain"):
    print(kind, "->", flow(kind))
def override():
    try:
        return "try"
    finally:
        return "finally"
def swallow():
    for _ in range(1):
        try:
            raise KeyError("lost")
        finally:
            break
    return "swallowed"
def value_kept():
    x = 1
    try:
        return x
    finally:
        x = 2
def nested():
    try:
        try:
            raise ValueError("inner")
        finally:
            print("cleanup")
    except (KeyError, ValueError) as error:
        print("caught", error)
        try:
            raise
        except ValueError as again:
            return again is error
print(override(), swallow(), value_kept(), nested())
def no_active():
    raise
try:
    no_active()
except RuntimeError as error:
    print(error)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("second")
    finally:
        print("finally")
except KeyError as error:
    print(repr(error), repr(error.__context__), error.__cause__)
