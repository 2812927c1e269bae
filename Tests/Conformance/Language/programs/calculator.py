# A tokenizer, a precedence climbing parser and an evaluator with its own errors.
from dataclasses import dataclass
from typing import Iterator, Union
import operator
@dataclass(frozen=True)
class Num:
    value: float
@dataclass(frozen=True)
class BinOp:
    op: str
    left: "Node"
    right: "Node"
@dataclass(frozen=True)
class Neg:
    node: "Node"
@dataclass(frozen=True)
class Var:
    name: str
Node = Union[Num, BinOp, Neg, Var]
class CalcError(Exception):
    def __init__(self, message, position=None):
        super().__init__(message)
        self.position = position
def tokens(text: str) -> Iterator[tuple[str, str, int]]:
    i = 0
    while i < len(text):
        ch = text[i]
        if ch.isspace():
            i += 1
        elif ch.isdigit() or ch == ".":
            start = i
            while i < len(text) and (text[i].isdigit() or text[i] == "."):
                i += 1
            yield "num", text[start:i], start
        elif ch.isalpha():
            start = i
            while i < len(text) and text[i].isalnum():
                i += 1
            yield "name", text[start:i], start
        elif ch in "+-*/^()":
            yield "op", ch, i
            i += 1
        else:
            raise CalcError(f"bad character {ch!r}", i)
    yield "end", "", len(text)
class Parser:
    LEVELS = {"+": (1, "left"), "-": (1, "left"), "*": (2, "left"), "/": (2, "left"), "^": (4, "right")}
    def __init__(self, text):
        self.items = tokens(text)
        self.kind = self.text = None
        self.advance()
    def advance(self):
        before = self.kind, self.text
        self.kind, self.text, self.pos = next(self.items)
        return before
    def parse(self):
        node = self.expression(0)
        if self.kind != "end":
            raise CalcError(f"unexpected {self.text!r}", self.pos)
        return node
    def expression(self, least):
        left = self.unary()
        while self.text in self.LEVELS and self.kind == "op":
            level, side = self.LEVELS[self.text]
            if level < least:
                break
            _, op = self.advance()
            left = BinOp(op, left, self.expression(level + 1 if side == "left" else level))
        return left
    def unary(self):
        if (self.kind, self.text) == ("op", "-"):
            self.advance()
            return Neg(self.expression(3))
        return self.atom()
    def atom(self):
        kind, text = self.kind, self.text
        if kind == "num":
            self.advance()
            try:
                return Num(float(text))
            except ValueError as error:
                raise CalcError(str(error), self.pos) from error
        if kind == "name":
            self.advance()
            return Var(text)
        if text == "(":
            self.advance()
            node = self.expression(0)
            if self.text != ")":
                raise CalcError("expected ')'", self.pos)
            self.advance()
            return node
        raise CalcError(f"unexpected {text or 'end'!r}", self.pos)
OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "^": operator.pow}
def evaluate(node, env):
    match node:
        case Num(value):
            return value
        case Neg(inner):
            return -evaluate(inner, env)
        case Var(name) if name in env:
            return env[name]
        case Var(name):
            raise CalcError(f"unknown {name}")
        case BinOp(op, left, right):
            try:
                return OPS[op](evaluate(left, env), evaluate(right, env))
            except ZeroDivisionError as error:
                raise CalcError("division by zero") from error
def show(node):
    match node:
        case Num(v):
            return f"{v:g}"
        case Var(n):
            return n
        case Neg(n):
            return f"(-{show(n)})"
        case BinOp(op, l, r):
            return f"({show(l)} {op} {show(r)})"
for text in ("1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "10 - 4 - 3", "8 / 2 / 2", "x * x + y", "1 / 0", "1 +", "(1", "1 2", "a $ b", "1.2.3", "", "z", "--5", "2 * -3"):
    try:
        node = Parser(text).parse()
        print(f"{text!r:>14} -> {show(node)} = {evaluate(node, {'x': 3.0, 'y': 0.5})}")
    except CalcError as error:
        print(f"{text!r:>14} -> {error} at {error.position}, cause {error.__cause__!r}")
print(repr(Parser("1+x").parse()))
