class Broken(Exception):
    pass
try:
    1 / 0
except ZeroDivisionError as error:
    raise Broken("it", "broke") from error
