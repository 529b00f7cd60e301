"""Writes an algorithm in JavaScript, which readers load: without what they do not need."""

from string import ascii_lowercase, ascii_uppercase

from .tree import (
    Again, All, Assign, Block, Call, Choice, Comparison, Do, Grouping, If, Item, Leave, Length, Let,
    Local, Loop, Not, Number, Operation, Place, Return, Some, Sum, Table, Text, Times, Truth, Unknown,
    Variable, mentions,
)

PLACES = {"cursor": "at", "limit": "end", "limit_backward": "low", "bra": "bra", "ket": "ket"}
OPERATIONS = {
    "eq_s": "eq", "eq_s_b": "eqB", "hop": "hop", "hop_b": "hopB",
    "in_grouping": "inside", "in_grouping_b": "insideB",
    "out_grouping": "outside", "out_grouping_b": "outsideB",
    "go_in_grouping": "goIn", "go_in_grouping_b": "goInB",
    "go_out_grouping": "goOut", "go_out_grouping_b": "goOutB",
    "find_among": "among", "find_among_b": "amongB",
    "slice_from": "put", "slice_del": "del", "slice_to": "slice", "insert": "insert",
}


def write(algorithm, release):
    """The text of the script."""
    lines = [f"/* {algorithm.name}, Snowball {release} (https://snowballstem.org), BSD-3-Clause */"]
    first = [f"{name}={literal(value)}" for name, value in algorithm.variables.items()]
    if first:
        lines.append(f"let {','.join(algorithm.variables)};")
    for name, characters in algorithm.groupings.items():
        lines.append(f"const {name}={quoted(single(''.join(characters)))};")
    for name, affixes in algorithm.affixes.items():
        lines.append(f"const {name}=affixes({rows(name, affixes)});")
    for name, strings in algorithm.strings.items():
        lines.append(f"const {name}={quoted(','.join(map(plain, strings)))}.split(\",\");")
    for name, body in algorithm.routines.items():
        writer = Writer()
        if name == "stem":
            name = "run"
            writer.lines += [f" {value};" for value in first]
            if body and body[-1] == Return(Truth(True)):
                body = body[:-1]
        for statement in body:
            writer.statement(statement)
        lines += [f"function {name}(){{", *writer.lines, "}"]
    return "\n".join(lines) + "\n"


def rows(name, affixes):
    """The affixes of each result: `[result,"affix,affix",condition]`."""
    groups = {}
    for item in affixes:
        groups.setdefault((item.result, item.condition), []).append(plain(item.text))
    return ",".join(
        f"[{result},{quoted(','.join(texts))}{',' + condition if condition else ''}]"
        for (result, condition), texts in groups.items()
    )


def plain(text):
    """The text, which must have no comma: it stands among others with commas between them."""
    if "," in text:
        raise Unknown(f"the string {text!r}")
    return single(text)


def single(text):
    """The text, of which each character must be one for JavaScript too."""
    if any(ord(c) > 0xFFFF for c in text):
        raise Unknown(f"the string {text!r}")
    return text


def quoted(text):
    text = "".join(c if c.isalpha() or c.isascii() else f"\\u{ord(c):04x}" for c in text)
    return '"' + text.replace('"', '\\"') + '"'


def local(name):
    """A routine's variable. What is read is what the last assignment in the text made, so `var` does."""
    return "n" if name == "among_var" else name


def literal(value):
    return str(value).lower()


class Writer:
    """Writes statements."""

    def __init__(self):
        self.lines = []
        self.depth = 1
        self.labels = {}

    def line(self, text):
        self.lines.append(" " * self.depth + text)

    def inner(self, head, body):
        """A statement with others in it: in braces, unless it is but one of a line."""
        match body:
            case [Leave() | Again() | Return() | Assign() | Do() as only] if head[-1:] != ":":
                self.line(f"{head}{' ' if head[-1].isalpha() else ''}{self.simple(only)}")
            case _:
                self.line(head + "{")
                self.depth += 1
                for statement in body:
                    self.statement(statement)
                self.depth -= 1
                self.line("}")

    def label(self, label):
        return self.labels.setdefault(label, (ascii_lowercase + ascii_uppercase)[len(self.labels)])

    def statement(self, statement):
        match statement:
            case If(test, body, otherwise):
                self.inner(f"if({self.expression(test)})", body)
                self.otherwise(otherwise)
            case Choice(subject, [(value, body), *arms], otherwise):
                self.inner(f"if({self.expression(subject)}=={value})", body)
                rest = [Choice(subject, arms, otherwise)] if arms else otherwise
                self.otherwise(rest)
            case Block(label, body):
                self.inner(f"{self.label(label)}:", body)
            case Loop(label, body):
                named = mentions(body, Leave, label) or mentions(body, Again, label)
                self.inner(f"{self.label(label)}:for(;;)" if named else "for(;;)", body)
            case Times(count, body):
                self.inner(f"for(let i=0;i<{count};i++)", body)
            case _:
                self.line(self.simple(statement))

    def simple(self, statement):
        match statement:
            case Leave(label):
                return f"break {self.label(label)};"
            case Again(label):
                return f"continue {self.label(label)};"
            case Let(name, value):
                return f"var {local(name)}={self.expression(value)};"
            case Assign(target, "+=" | "-=" as operator, Number(1)):
                return f"{self.expression(target)}{operator[0] * 2};"
            case Assign(target, operator, value):
                return f"{self.expression(target)}{operator}{self.expression(value)};"
            case Do(what):
                return f"{self.expression(what)};"
            case Return(value):
                return f"return {self.expression(value)};"
        raise Unknown(statement)

    def otherwise(self, body):
        match body:
            case []:
                pass
            case [If() | Choice() as other]:
                at = len(self.lines)
                self.statement(other)
                self.lines[at] = " " * self.depth + "else " + self.lines[at].lstrip()
            case _:
                self.inner("else", body)

    def expression(self, node):
        match node:
            case Number(value):
                return str(value)
            case Truth(value):
                return literal(value)
            case Text(value):
                return quoted(single(value))
            case Local(name):
                return local(name)
            case Variable(name) | Grouping(name) | Table(name):
                return name
            case Place(name):
                return PLACES[name]
            case Length():
                return "w.length"
            case Sum(operator, left, right) | Comparison(operator, left, right):
                return f"{self.expression(left)}{operator}{self.expression(right)}"
            case Not(of):
                return f"!{self.expression(of)}"
            case All(of):
                return "&&".join(self.operand(part) for part in of)
            case Some(of):
                return "||".join(self.operand(part) for part in of)
            case Item(table, result):
                return f"{table}[{self.expression(result)}-1]"
            case Call(name):
                return f"{name}()"
            case Operation(name, arguments):
                return f"{OPERATIONS[name]}({','.join(map(self.expression, arguments))})"
        raise Unknown(node)

    def operand(self, node):
        text = self.expression(node)
        return f"({text})" if isinstance(node, (All, Some)) else text
