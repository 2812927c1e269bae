"""Times the rows of programs.py in this Python: nanoseconds an item, as JSON."""

import json
import time

import programs

ROUNDS = 7


def timed(work, items, expected):
    start = time.perf_counter_ns()
    result = work()
    elapsed = time.perf_counter_ns() - start
    assert result == expected, (result, expected)
    return elapsed / items


samples = {name: [] for name in programs.ROWS}
for _ in range(ROUNDS):
    for name, row in programs.ROWS.items():
        samples[name].append(timed(*row))
print(json.dumps({name: sorted(times)[ROUNDS // 2] for name, times in samples.items()}))
