assert 1 > 0
assert 0 > 1
