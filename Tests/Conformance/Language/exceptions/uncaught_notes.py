class MyErr(Exception): pass
e = MyErr("x\ny"); e.add_note("note1\nn2")
def main(first):
    print(frist)
try:
    main(1)
except NameError as q:
    raise e
