"""Writes an algorithm in Rust."""

import re

from .simplify import used
from .tree import (
    Again, All, Assign, Block, Call, Choice, Comparison, Do, Grouping, If, Item, Leave, Length, Let,
    Local, Loop, Not, Number, Operation, Place, Return, Some, Sum, Table, Text, Times, Truth, Unknown,
    Variable, mentions,
)


def write(algorithm, release):
    """The text of the module."""
    names = Names(algorithm)
    source = f"{algorithm.name}.sbl of Snowball {release}"
    lines = [
        f"// Made by generate.py from {source}, BSD-3-Clause: see COPYING.",
        "",
        f"use crate::runtime::{{Affix, Word{', item' if algorithm.strings else ''}}};",
        "",
        *variables(algorithm, names),
        "",
        "impl Word<Variables> {",
    ]
    for name, body in algorithm.routines.items():
        lines += routine(names, name, body)
    lines[-1] = "}"
    for name, characters in algorithm.groupings.items():
        pattern = " | ".join(map(character, characters))
        lines += ["", f"fn {names[name]}(c: char) -> bool {{", f"    matches!(c, {pattern})", "}"]
    for name, affixes in algorithm.affixes.items():
        lines += ["", f"const {names[name]}: &[Affix<Variables>] = &["]
        lines += [f"    {affix(names, item)}," for item in affixes]
        lines += ["];"]
    for name, strings in algorithm.strings.items():
        items = ", ".join(map(characters_of, strings))
        lines += ["", f"const {names[name]}: &[&[char]] = &[{items}];"]
    return "\n".join(lines) + "\n"


def variables(algorithm, names):
    lines = ["/// What the routines share.", "#[derive(Default)]", "pub struct Variables {"]
    for name, value in algorithm.variables.items():
        if value:
            raise Unknown(f"{algorithm.name}: {name} begins as {value}")
        lines.append(f"    {names[name]}: {'bool' if isinstance(value, bool) else 'i32'},")
    if not algorithm.variables:
        return lines[:-1] + ["pub struct Variables;"]
    return lines + ["}"]


def affix(names, item):
    if item.condition is None:
        return f"Affix::new({characters_of(item.text)}, {item.parent}, {item.result})"
    condition = f"Word::{names[item.condition]}"
    return f"Affix::when({characters_of(item.text)}, {item.parent}, {item.result}, {condition})"


def routine(names, name, body):
    writer = Writer(names, used(body))
    writer.routine(body)
    public = "pub fn" if name == "stem" else "fn"
    return [f"    {public} {names[name]}(&mut self) -> bool {{", *writer.lines, "    }", ""]


class Names:
    """The names of Rust's kind for those of Snowball."""

    def __init__(self, algorithm):
        self.names = {name: name.lower() for name in algorithm.routines}
        for name in algorithm.groupings:
            self.names[name] = name.lower()
        for name in algorithm.variables:
            self.names[name] = snake(name[2:])
        for name in [*algorithm.affixes, *algorithm.strings]:
            self.names[name] = name.upper()
        for name in algorithm.routines:
            self.names[name] = snake(name)
        for name, own in list(self.names.items()):
            # Names that differ in case alone, such as V and v.
            if list(self.names.values()).count(own) > 1 and own != name:
                self.names[name] = f"{own}_upper"
        if len(set(self.names.values())) != len(self.names):
            raise Unknown(f"{algorithm.name}: two of {sorted(self.names.values())} are the same")

    def __getitem__(self, name):
        return self.names[name]


def snake(name):
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


def character(text):
    if text in "'\\":
        return f"'\\{text}'"
    readable = text.isascii() or text.isalpha()
    return f"'{text}'" if readable else f"'\\u{{{ord(text):x}}}'"


def characters_of(text):
    return f"&[{', '.join(map(character, text))}]"


class Writer:
    """Writes statements. The last of a routine is its value."""

    def __init__(self, names, read):
        self.names = names
        self.read = read
        self.lines = []
        self.depth = 2
        self.labels = {}

    def line(self, text):
        self.lines.append("    " * self.depth + text)

    def routine(self, body):
        *body, last = body
        self.body(body)
        match last:
            case Return(value):
                self.line(self.expression(value))
            case _:
                self.statement(last)

    def body(self, body):
        for statement in body:
            self.statement(statement)

    def inner(self, head, body, tail="}"):
        self.line(head)
        self.depth += 1
        self.body(body)
        self.depth -= 1
        if tail:
            self.line(tail)

    def label(self, label):
        return self.labels.setdefault(label, f"'l{len(self.labels) + 1}")

    def statement(self, statement):
        match statement:
            case If():
                self.condition("", statement)
            case Choice(subject, arms, otherwise):
                self.line(f"match {self.expression(subject)} {{")
                self.depth += 1
                for value, body in arms:
                    self.inner(f"{value} => {{", body)
                self.inner("_ => {", otherwise)
                self.depth -= 1
                self.line("}")
            case Block(label, body):
                self.inner(f"{self.label(label)}: {{", body)
            case Loop(label, body):
                named = mentions(body, Leave, label) or mentions(body, Again, label)
                self.inner(f"{self.label(label)}: loop {{" if named else "loop {", body)
            case Times(count, body):
                self.inner(f"for _ in 0..{count} {{", body)
            case Leave(label):
                self.line(f"break {self.label(label)};")
            case Again(label):
                self.line(f"continue {self.label(label)};")
            case Let(name, value, mutable):
                name = snake(name) if name in self.read else f"_{snake(name)}"
                self.line(f"let {'mut ' if mutable else ''}{name} = {self.expression(value)};")
            case Assign(target, operator, value):
                self.line(f"{self.expression(target)} {operator} {self.expression(value)};")
            case Do(what):
                self.line(f"{self.expression(what)};")
            case Return(value):
                self.line(f"return {self.expression(value)};")

    def condition(self, before, statement):
        self.inner(f"{before}if {self.expression(statement.test)} {{", statement.body, None)
        match statement.otherwise:
            case []:
                self.line("}")
            case [If() as other]:
                self.condition("} else ", other)
            case otherwise:
                self.inner("} else {", otherwise)

    def expression(self, node):
        match node:
            case Number(value):
                return str(value)
            case Truth(value):
                return str(value).lower()
            case Text(value):
                return characters_of(value)
            case Local(name):
                return snake(name)
            case Variable(name):
                return f"self.variables.{self.names[name]}"
            case Place(name):
                return f"self.{name}"
            case Length():
                return "self.length()"
            case Sum(operator, left, right):
                return f"{self.expression(left)} {operator} {self.expression(right)}"
            case Comparison(operator, left, right):
                return f"{self.expression(left)} {operator} {self.expression(right)}"
            case Not(of):
                return f"!{self.expression(of)}"
            case All(of):
                return " && ".join(self.operand(part) for part in of)
            case Some(of):
                return " || ".join(self.operand(part) for part in of)
            case Grouping(name) | Table(name):
                return self.names[name]
            case Item(table, result):
                return f"item({self.names[table]}, {self.expression(result)})"
            case Call(name):
                return f"self.{self.names[name]}()"
            case Operation(name, arguments):
                return f"self.{name}({', '.join(map(self.argument, arguments))})"
        raise Unknown(node)

    def operand(self, node):
        text = self.expression(node)
        return f"({text})" if isinstance(node, (All, Some)) else text

    def argument(self, node):
        # A local variable among the arguments holds a string.
        return f"&{self.expression(node)}" if isinstance(node, Local) else self.expression(node)
