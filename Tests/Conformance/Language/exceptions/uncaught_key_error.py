data = {"a": 1}
print(data["a"])
data["missing"]
