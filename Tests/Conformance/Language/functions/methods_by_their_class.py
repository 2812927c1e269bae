"""Methods of builtin types called by their class, from an instance's attribute, and bound: many times, so that a slot lost
at a call would show."""


class Holder:
    pass


def many():
    items = []
    table = {1: 2}
    holder = Holder()
    holder.push = list.append
    holder.look = dict.get
    bound = items.append
    total = 0
    for number in range(3000):
        list.append(items, number)
        holder.push(items, number)
        bound(number)
        items.append(number)
        total += dict.get(table, 1) + dict.get(table, 5, 1)
        total += holder.look(table, 1) + holder.look(table, 5, 1)
        total += table.get(1) + table.get(5, 1)
    return len(items), total, [list.append(items, 1), dict.get(table, 5), table.get(5)]


print(many())


class Kept(list):
    def append(self, item):
        super().append(item * 2)


kept = Kept()
kept.append(1)
list.append(kept, 1)
print(kept)

for call in (
    lambda: list.append([]),
    lambda: [].append(1, 2),
    lambda: list.append((), 1),
    lambda: dict.get({}),
    lambda: {}.get(),
    lambda: {}.get([]),
    lambda: dict.get([], 1),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
