# Three small machines: a stack machine, a Lisp, and Brainfuck.
import operator as op
class VMError(RuntimeError): pass
def run(code, trace=False):
    stack, pc, calls, env = [], 0, [], {}
    binary = {"ADD": op.add, "SUB": op.sub, "MUL": op.mul, "LT": op.lt}
    steps = 0
    while pc < len(code):
        steps += 1
        if steps > 10_000: raise VMError("too many steps")
        match code[pc]:
            case ("PUSH", value): stack.append(value)
            case ("LOAD", name): stack.append(env.get(name, 0))
            case ("STORE", name): env[name] = stack.pop()
            case (("ADD" | "SUB" | "MUL" | "LT") as name,):
                b, a = stack.pop(), stack.pop()
                stack.append(binary[name](a, b))
            case ("JUMP", target):
                pc = target
                continue
            case ("JZ", target) if not stack.pop():
                pc = target
                continue
            case ("JZ", _): pass
            case ("PRINT",): yield stack.pop()
            case ("HALT",): return steps
            case other: raise VMError(f"bad instruction {other!r} at {pc}")
        pc += 1
    return steps
loop = [("PUSH", 0), ("STORE", "i"), ("LOAD", "i"), ("PUSH", 3), ("LT",), ("JZ", 12), ("LOAD", "i"), ("PRINT",), ("LOAD", "i"), ("PUSH", 1), ("ADD",), ("JUMP", 1), ("HALT",)]
def collect(g):
    out = []
    while True:
        try: out.append(next(g))
        except StopIteration as stop: return out, stop.value
print(collect(run(loop)))
for bad in ([("NOPE", 1)], [("JUMP", 0)], [("ADD",)]):
    try: print(list(run(bad)))
    except (VMError, IndexError) as e: print(type(e).__name__, e)
def tokenize(s): return s.replace("(", " ( ").replace(")", " ) ").split()
def read(tokens):
    if not tokens: raise SyntaxError("unexpected end")
    token = tokens.pop(0)
    if token == "(":
        out = []
        while tokens and tokens[0] != ")": out.append(read(tokens))
        if not tokens: raise SyntaxError("missing )")
        tokens.pop(0)
        return out
    if token == ")": raise SyntaxError("unexpected )")
    for kind in (int, float):
        try: return kind(token)
        except ValueError: pass
    return token
class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer
    def find(self, name):
        if name in self: return self
        if self.outer is None: raise NameError(f"unbound {name}")
        return self.outer.find(name)
GLOBAL = Env()
GLOBAL.update({"+": lambda *a: sum(a), "*": lambda a, b: a * b, "-": op.sub, "<": op.lt, "=": op.eq, "list": lambda *a: list(a), "car": lambda x: x[0], "cdr": lambda x: x[1:], "cons": lambda a, b: [a] + b, "null?": lambda x: x == []})
def ev(x, env=GLOBAL):
    match x:
        case str(): return env.find(x)[x]
        case int() | float(): return x
        case ["quote", v]: return v
        case ["if", test, then, other]: return ev(then if ev(test, env) else other, env)
        case ["define", str(name), value]: env[name] = ev(value, env)
        case ["set!", name, value]: env.find(name)[name] = ev(value, env)
        case ["lambda", params, body]: return lambda *args: ev(body, Env(params, args, env))
        case ["begin", *body]: return [ev(e, env) for e in body][-1]
        case ["let", bindings, body]: return ev(body, Env([b[0] for b in bindings], [ev(b[1], env) for b in bindings], env))
        case [f, *args]: return ev(f, env)(*[ev(a, env) for a in args])
        case _: raise SyntaxError(f"cannot evaluate {x!r}")
def show(v): return "(" + " ".join(map(show, v)) + ")" if isinstance(v, list) else str(v)
for line in ("(+ 1 2 (* 3 4))", "(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))", "(fact 20)", "(define counter (let ((n 0)) (lambda () (begin (set! n (+ n 1)) n))))", "(counter)", "(counter)", "(define map (lambda (f l) (if (null? l) (quote ()) (cons (f (car l)) (map f (cdr l))))))", "(map (lambda (x) (* x x)) (list 1 2 3))", "(quote (a b (c)))", "(1.5)", "(undefined 1)", "(+ 1", ")", "()", "(car (list))", "(if (= 1 1) (quote yes) (quote no))"):
    try: print(line, "=>", show(ev(read(tokenize(line)))))
    except Exception as e: print(line, "=>", type(e).__name__, e)
def bf(src, data=""):
    jumps, stack = {}, []
    for i, c in enumerate(src):
        if c == "[": stack.append(i)
        elif c == "]":
            j = stack.pop()
            jumps[i], jumps[j] = j, i
    tape, p, pc, out, data = [0] * 100, 0, 0, [], iter(data)
    while pc < len(src):
        c = src[pc]
        if c == ">": p += 1
        elif c == "<": p -= 1
        elif c == "+": tape[p] = (tape[p] + 1) % 256
        elif c == "-": tape[p] = (tape[p] - 1) % 256
        elif c == ".": out.append(chr(tape[p]))
        elif c == ",": tape[p] = ord(next(data, "\0"))
        elif c == "[" and not tape[p] or c == "]" and tape[p]: pc = jumps[pc]
        pc += 1
    return "".join(out)
print(bf("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+."), bf(",[.,]", "echo"), bf("++>+++<[->+<]>" + "+" * 43 + "."))
