"""Reads a module that Snowball's compiler made for Python; refuses whatever it does not know."""

import ast

from .tree import (
    Affix, Again, Algorithm, Assign, Block, Call, Choice, Comparison, Do, Grouping, If, Item, Leave,
    Length, Let, Local, Loop, Not, Number, Operation, Place, Return, Sum, Table, Text, Times, Truth,
    Unknown, Variable, diverges, mentions,
)

PLACES = {"cursor", "limit", "limit_backward", "bra", "ket"}
GROUPING = {
    "in_grouping", "in_grouping_b", "out_grouping", "out_grouping_b",
    "go_in_grouping", "go_in_grouping_b", "go_out_grouping", "go_out_grouping_b",
}
STRING = {"eq_s", "eq_s_b", "slice_from"}
AMONG = {"find_among", "find_among_b"}
PLAIN = {"slice_del", "slice_to"}
COMPARISONS = {
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=",
}
CURSOR, LIMIT, BACK = Place("cursor"), Place("limit"), Place("limit_backward")


def read(name, source):
    """The algorithm in the text of a module."""
    module = ast.parse(source)
    classes = [node for node in module.body if isinstance(node, ast.ClassDef)]
    stemmers = [node for node in classes if ast.unparse(node.bases[0]) == "BaseStemmer"]
    if len(stemmers) != 1:
        raise Unknown(f"{name}: {len(stemmers)} stemmers")
    for node in module.body:
        known = isinstance(node, ast.ImportFrom) or node in stemmers or (
            isinstance(node, ast.ClassDef)
            and ast.unparse(node.bases[0]) == "BaseException"
            and isinstance(node.body[0], ast.Pass)
        )
        if not known:
            refuse(node)
    algorithm = Algorithm(name, {}, {}, {}, {}, {})
    for node in stemmers[0].body:
        member(algorithm, stemmers[0].name, node)
    if list(algorithm.routines)[-1] != "stem":
        raise Unknown(f"{name}: the last routine is not the stemmer's")
    return algorithm


def member(algorithm, owner, node):
    match node:
        case ast.Expr(ast.Constant(str())):
            pass  # The class's documentation.
        case ast.FunctionDef(name, body=body, decorator_list=[]) if ast.unparse(node.args) == "self":
            algorithm.routines[routine_name(name)] = Routine(owner).sequence(body, [])
        case ast.Assign([ast.Name(name)], value) if name.startswith("g_"):
            characters = ast.literal_eval(value)
            if any(len(character) != 1 for character in characters):
                refuse(node)
            algorithm.groupings[name] = sorted(characters)
        case ast.Assign([ast.Name(name)], value) if name.startswith("as_"):
            algorithm.strings[name] = list(ast.literal_eval(value))
        case ast.Assign([ast.Name(name)], ast.List(items)) if name.startswith("a_"):
            algorithm.affixes[name] = [affix(item) for item in items]
        case ast.Assign([ast.Name(name)], ast.Constant(int(value))) if name[:2] in ("I_", "B_"):
            algorithm.variables[name] = value
        case _:
            refuse(node)


def affix(node):
    match node:
        case ast.Call(ast.Name("Among"), [text, parent, result], []):
            return Affix(*map(ast.literal_eval, (text, parent, result)), None)
        case ast.Call(ast.Name("Among"), [text, parent, result, ast.Name(condition)], []):
            return Affix(*map(ast.literal_eval, (text, parent, result)), routine_name(condition))
        case _:
            refuse(node)


def routine_name(name):
    if name == "_stem":
        return "stem"
    if not name.startswith("__r_"):
        raise Unknown(f"a routine {name}")
    return name[2:]


class Routine:
    """Reads the body of a routine. `scopes` are what can be left, from the outside: the names that
    Python has for them, with our labels."""

    def __init__(self, owner):
        self.owner = owner
        self.labels = 0

    def label(self):
        self.labels += 1
        return f"l{self.labels}"

    def sequence(self, nodes, scopes):
        statements = []
        nodes = list(nodes)
        while nodes:
            node = nodes.pop(0)
            test, step = step_over(node)
            if step:
                # Its second half follows: the step itself.
                if not nodes or ast.unparse(nodes[0]) != step:
                    refuse(node)
                nodes.pop(0)
            if test is None:
                test, unit = hop(node, nodes[0] if nodes else None)
                if unit:
                    nodes.pop(0)
            if test is not None:
                body = self.sequence(node.body, scopes)
                if node.orelse or not diverges(body):
                    refuse(node)
                statements.append(If(Not(test), body))
            else:
                statements.append(self.statement(node, scopes))
        return [statement for statement in statements if statement is not None]

    def statement(self, node, scopes):
        match node:
            case ast.If():
                return self.condition(node, scopes)
            case ast.Try(body, [ast.ExceptHandler(ast.Name(name), None, [ast.Pass()])], [], []):
                label = self.label()
                return Block(label, self.sequence(body, scopes + [(name, label)]))
            case ast.While(ast.Constant(True), body, []):
                return self.loop(body, scopes)
            case ast.For(ast.Name("_"), ast.Tuple(items), body, []):
                return Times(len(items), self.sequence(body, scopes + [("for", None)]))
            case ast.Raise(ast.Call(ast.Name(name), [], []), None):
                return Leave(innermost(scopes, {name}, node))
            case ast.Break():
                return Leave(innermost(scopes, {"while", "for"}, node))
            case ast.Continue():
                return Again(innermost(scopes, {"while", "for"}, node))
            case ast.Return(value) if value is not None:
                return Return(self.expression(value))
            case ast.Expr(ast.Call() as call):
                return Do(self.expression(call))
            case ast.Assign([ast.Name(name)], value):
                return Let(name, self.expression(value))
            case ast.Assign([ast.Attribute() as target], value):
                return Assign(self.expression(target), "=", self.expression(value))
            case ast.AugAssign(target, ast.Add() | ast.Sub() as operator, value):
                sign = "+=" if isinstance(operator, ast.Add) else "-="
                return Assign(self.expression(target), sign, self.expression(value))
            case ast.Pass():
                return None
            case _:
                refuse(node)

    def condition(self, node, scopes):
        test = self.expression(node.test)
        body = self.sequence(node.body, scopes)
        otherwise = self.sequence(node.orelse, scopes)
        match test, otherwise:
            case Comparison("==", Local() as subject, Number(value)), [If(
                Comparison("==", Local() as same, Number(second)), inner, rest
            )] if subject == same:
                return Choice(subject, [(value, body), (second, inner)], rest)
            case Comparison("==", Local() as subject, Number(value)), [Choice(same, arms, rest)] if (
                subject == same
            ):
                return Choice(subject, [(value, body), *arms], rest)
        return If(test, body, otherwise)

    def loop(self, nodes, scopes):
        label = self.label()
        body = self.sequence(nodes, scopes + [("while", label)])
        if diverges(body) and not mentions(body, Again, label):
            return Block(label, body)
        return Loop(label, body)

    def expression(self, node):
        match node:
            case ast.Constant(bool(value)):
                return Truth(value)
            case ast.Constant(int(value)):
                return Number(value)
            case ast.Constant(str(value)):
                return Text(value)
            case ast.UnaryOp(ast.USub(), ast.Constant(int(value))):
                return Number(-value)
            case ast.UnaryOp(ast.Not(), operand):
                return Not(self.expression(operand))
            case ast.BinOp(left, ast.Add() | ast.Sub() as operator, right):
                sign = "+" if isinstance(operator, ast.Add) else "-"
                return Sum(sign, self.expression(left), self.expression(right))
            case ast.Compare(left, [operator], [right]) if type(operator) in COMPARISONS:
                sign = COMPARISONS[type(operator)]
                return Comparison(sign, self.expression(left), self.expression(right))
            case ast.Name(name):
                return Local(name)
            case ast.Attribute(ast.Name("self"), name) if name in PLACES:
                return Place(name)
            case ast.Attribute(ast.Name("self"), name) if name[:2] in ("I_", "B_"):
                return Variable(name)
            case ast.Attribute(ast.Name(self.owner), name) if name.startswith("g_"):
                return Grouping(name)
            case ast.Attribute(ast.Name(self.owner), name) if name.startswith("a_"):
                return Table(name)
            case ast.Subscript(
                ast.Attribute(ast.Name(self.owner), name),
                ast.BinOp(ast.Name(result), ast.Sub(), ast.Constant(1)),
            ) if name.startswith("as_"):
                return Item(name, Local(result))
            case ast.Call(ast.Name("len"), [argument], []) if ast.unparse(argument) == "self.current":
                return Length()
            case ast.Call(ast.Attribute(ast.Name("self"), name), arguments, []):
                return self.call(node, name, tuple(map(self.expression, arguments)))
            case _:
                refuse(node)

    def call(self, node, name, arguments):
        match arguments:
            case () if name.startswith("__r_"):
                return Call(routine_name(name))
            case () if name in PLAIN:
                return Operation(name)
            case (Grouping(),) if name in GROUPING:
                return Operation(name, arguments)
            case (Text() | Local() | Item(),) if name in STRING:
                return Operation(name, arguments)
            case (Table(),) if name in AMONG:
                return Operation(name, arguments)
            case (Place("cursor"), Place("cursor"), Text() | Local() as text) if name == "insert":
                return Operation("insert", (text,))
            case _:
                refuse(node)


def step_over(node):
    """The test for one character of `if … != "x": …`, and the step that is to follow."""
    match node:
        case ast.If(ast.BoolOp(ast.Or(), [end, ast.Compare(one, [ast.NotEq()], [ast.Constant(text)])])):
            match ast.unparse(end), ast.unparse(one), text:
                case "self.cursor == self.limit", "self.current[self.cursor]", str():
                    return Operation("eq_s", (Text(text),)), "self.cursor += 1"
                case "self.cursor <= self.limit_backward", "self.current[self.cursor - 1]", str():
                    return Operation("eq_s_b", (Text(text),)), "self.cursor -= 1"
            refuse(node)
    return None, None


def hop(node, following):
    """The operation of `if self.cursor >= self.limit: …` before `self.cursor += 1`, and the like."""
    if not isinstance(node, ast.If) or following is None:
        return None, None
    test, step = ast.unparse(node.test), ast.unparse(following)
    if (test, step) == ("self.cursor >= self.limit", "self.cursor += 1"):
        return Operation("hop", (Number(1),)), 1
    if (test, step) == ("self.cursor <= self.limit_backward", "self.cursor -= 1"):
        return Operation("hop_b", (Number(1),)), 1
    match following:
        case ast.AugAssign(op=ast.Add(), value=ast.Constant(int(count))) if (
            test == f"self.cursor + {count} > self.limit" and step == f"self.cursor += {count}"
        ):
            return Operation("hop", (Number(count),)), count
        case ast.AugAssign(op=ast.Sub(), value=ast.Constant(int(count))) if (
            test == f"self.cursor - {count} < self.limit_backward" and step == f"self.cursor -= {count}"
        ):
            return Operation("hop_b", (Number(count),)), count
    return None, None


def innermost(scopes, names, node):
    for name, label in reversed(scopes):
        if name in names:
            if label is None:
                refuse(node)
            return label
    refuse(node)


def refuse(node):
    raise Unknown(f"line {node.lineno}: {ast.unparse(node)}")
