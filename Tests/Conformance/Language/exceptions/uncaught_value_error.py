def fail(n):
    print("before", n)
    raise ValueError(f"n is {n}")
fail(3)
print("never")
