class Z(list):
    def __getitem__(self, i): print('get', i); return i
    def __len__(self): return 42
match Z():
    case [x, *_, y]: print(x, y)
match Z():
    case [*_, 4]: print('four')
    case [0, _, 2, *_, 41]: print('ends')
match range(1 << 30):
    case x, y, *_: print(x, y)
match [1]:
    case [x, *_, y]: print('two')
    case [*_]: print('any')
match (1, 2, 3):
    case [_, *_]: print('some')
