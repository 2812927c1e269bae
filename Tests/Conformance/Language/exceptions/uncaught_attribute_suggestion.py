class Box:
    value = 1
print(Box.value)
Box().valeu
