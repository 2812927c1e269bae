d = {1:2,3:4}
try:
    for k in d: d[k+10]=1
except RuntimeError as x: print(x)
s = {1,2}
try:
    for k in s: s.add(k+10)
except RuntimeError as x: print(x)
d = {1:2,3:4}
try:
    for k in d: del d[k]; d[k]=5
except RuntimeError as x: print(x)
x = [1, 2, 3]
for v in x:
    if v < 3: x.append(v + 10)
    if len(x) > 8: break
print(x)
