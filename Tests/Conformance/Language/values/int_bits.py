for a, b in ((12, 10), (-12, 10), (12, -10), (-12, -10), (2 ** 70 + 5, -(2 ** 65))):
    print(a & b, a | b, a ^ b)
print(1 << 100, (1 << 100) >> 98, -1 >> 10, -5 >> 1, 5 >> 100, -5 >> 100)
print((255).bit_length(), (-256).bit_length(), (0).bit_length(), (2 ** 90).bit_length())
print((255).bit_count(), (-7).bit_count())
print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-2).to_bytes(2, "big", signed=True))
print(int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\xff\xfe", "big", signed=True))
print(bin(10), oct(-8), hex(255), hex(-(2 ** 70)))
print(True & False, True | False, True ^ True, type(True & True).__name__, type(True & 1).__name__)
for shift in (lambda: 1 << -1, lambda: 1 >> -1):
    try:
        shift()
    except ValueError as error:
        print(error)
print((5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate())
print((6).as_integer_ratio(), (0.75).as_integer_ratio())
