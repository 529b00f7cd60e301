"""Makes the body of a routine shorter, and leaves what it does as it is.

Python has no labelled blocks, so Snowball's compiler writes exceptions for whatever fails. As
blocks most of them are mere conditions: a block that begins with a test that leaves it is an `if`.
"""

from dataclasses import replace

from .tree import (
    Again, All, Assign, Block, Call, Choice, Comparison, Do, If, Leave, Let, Local, Loop, Not, Operation,
    Return, Some, Times, Truth, Unknown, bodies, diverges, expressions, mentions,
)

OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}


def simplify(body):
    """The body of a routine, made shorter."""
    while (shorter := once(body)) != body:
        body = shorter
    return body


def once(body):
    statements = []
    for statement in body:
        statements.extend(one(statement))
        if diverges(statements):
            break  # What follows is never reached.
    return join(statements)


def one(statement):
    """What a statement becomes."""
    match statement:
        case Block(label, body):
            body = without_last(once(body), Leave(label))
            if not mentions(body, Leave, label):
                return body
            return leading_test(label, body) or [Block(label, body)]
        case If(test, body, otherwise):
            return one_if(test, once(body), once(otherwise))
        case Choice(subject, arms, otherwise):
            return [Choice(subject, [(value, once(body)) for value, body in arms], once(otherwise))]
        case Loop(label, body):
            return [Loop(label, without_last(once(body), Again(label)))]
        case Times(count, body):
            return [Times(count, once(body))]
        case _:
            return [statement]


def without_last(body, jump):
    """The body without that jump where its end is."""
    if not body:
        return body
    if body[-1] == jump:
        return without_last(body[:-1], jump)
    if isinstance(body[-1], (If, Choice, Block)):
        return body[:-1] + [with_bodies(body[-1], lambda inner: without_last(inner, jump))]
    return body


def leading_test(label, body):
    """`if`, for a block that a test at its beginning alone leaves."""
    match body[0]:
        case If(test, [Leave(left)], []) if left == label and not mentions(body[1:], Leave, label):
            return [If(negate(test), body[1:])]
    return None


def one_if(test, body, otherwise):
    match body, otherwise:
        case [], []:
            return effects(test)
        case [], _:
            return [If(negate(test), otherwise)]
        case [If(inner, then, [])], []:
            return [If(All(parts(test, All) + parts(inner, All)), then)]
        case _, [If(second, same, rest)] if body == same:
            return [If(Some(parts(test, Some) + parts(second, Some)), body, rest)]
    return [If(test, body, otherwise)]


def effects(test):
    """What a test does, where nothing depends on its result."""
    match test:
        case Not(of):
            return effects(of)
        case Operation() | Call():
            return [Do(test)]
        case All((*first, last)):
            return [If(together(first), effects(last))]
        case Some((*first, last)):
            return [If(together(map(negate, first)), effects(last))]
        case _:
            return []


def together(tests):
    tests = tuple(tests)
    return All(tests) if len(tests) > 1 else tests[0]


def join(statements):
    """Joins neighbours."""
    joined = []
    for statement in statements:
        match joined[-1] if joined else None, statement:
            case If(first, body, []), If(second, same, []) if body == same and diverges(body):
                joined[-1] = If(Some(parts(first, Some) + parts(second, Some)), body)
            case If(test, [Return(Truth(False))], []), Return(Truth(True)):
                joined[-1] = Return(negate(test))
            case If(test, [Return(Truth(True))], []), Return(Truth(False)):
                joined[-1] = Return(test)
            case Assign(one, "=", other), Assign(third, "=", fourth) if (one, other) == (fourth, third):
                pass  # It has that value already.
            case _:
                joined.append(statement)
    return joined


def parts(test, kind):
    return test.of if isinstance(test, kind) else (test,)


def negate(test):
    match test:
        case Not(inner):
            return inner
        case Comparison(operator, left, right):
            return Comparison(OPPOSITE[operator], left, right)
        case All(of):
            return Some(tuple(map(negate, of)))
        case Some(of):
            return All(tuple(map(negate, of)))
        case Truth(value):
            return Truth(not value)
        case _:
            return Not(test)


def variables(body):
    """The body, with its variables declared where they are first given a value.

    Each assignment of a variable makes a new one, if all that is read is what the last assignment
    before it in the text made, and that is still in reach. Otherwise the first is mutable, and the
    others change it.
    """
    shared = Scopes().shared(body)
    body = declare(body, shared, set())
    check = Scopes()
    if check.shared(body):
        raise Unknown(f"variables {check.torn}")
    return body


class Scopes:
    """Follows what a routine's variables are."""

    def __init__(self):
        self.reach = [{}]
        self.last = {}
        self.count = 0
        self.loops = []
        self.torn = set()

    def shared(self, body):
        """The variables that must be mutable."""
        self.body(body)
        return self.torn

    def body(self, statements):
        self.reach.append({})
        for statement in statements:
            self.statement(statement)
        self.reach.pop()

    def statement(self, statement):
        match statement:
            case Let(name, value):
                self.read(value)
                self.count += 1
                self.reach[-1][name] = self.last[name] = self.count
            case Assign(Local(name), operator, value):
                self.read(value)
                if operator != "=":
                    self.read(Local(name))
                # What changes a variable that is in reach leaves it the same variable.
                if self.find(name) is None:
                    self.torn.add(name)
            case Loop() | Times():
                made = {name for name in made_in(statement.body)}
                self.loops.append((self.count, made))
                self.body(statement.body)
                self.loops.pop()
            case If(test):
                self.read(test)
            case Choice(subject):
                self.read(subject)
            case _:
                self.read(statement)
        if not isinstance(statement, (Loop, Times)):
            for body in bodies(statement):
                self.body(body)

    def read(self, node):
        for inner in expressions(node):
            if isinstance(inner, Local):
                found = self.find(inner.name)
                carried = any(
                    inner.name in made and found is not None and found <= start
                    for start, made in self.loops
                )
                if found is None or found != self.last[inner.name] or carried:
                    self.torn.add(inner.name)

    def find(self, name):
        return next((scope[name] for scope in reversed(self.reach) if name in scope), None)


def made_in(body):
    for statement in body:
        if isinstance(statement, Let):
            yield statement.name
        for inner in bodies(statement):
            yield from made_in(inner)


def declare(body, shared, declared):
    """Turns all but the first `Let` of shared variables into assignments; tells which are mutable."""
    declared = set(declared)
    result = []
    for statement in body:
        match statement:
            case Let(name, value) if name in shared:
                if name in declared:
                    statement = Assign(Local(name), "=", value)
                else:
                    declared.add(name)
                    statement = Let(name, value, mutable=True)
        result.append(with_bodies(statement, lambda inner: declare(inner, shared, declared)))
    return mark_changed(result)


def mark_changed(body):
    """Tells which variables are changed after they were made."""
    for at, statement in enumerate(body):
        if isinstance(statement, Let) and changed_in(body[at + 1:], statement.name):
            body[at] = replace(statement, mutable=True)
    return body


def changed_in(body, name):
    return any(
        (isinstance(statement, Assign) and statement.target == Local(name))
        or any(changed_in(inner, name) for inner in bodies(statement))
        for statement in body
    )


def with_bodies(statement, change):
    """The statement with each of its bodies changed."""
    match statement:
        case If(test, body, otherwise):
            return If(test, change(body), change(otherwise))
        case Choice(subject, arms, otherwise):
            return Choice(subject, [(value, change(body)) for value, body in arms], change(otherwise))
        case Block(label, body):
            return Block(label, change(body))
        case Loop(label, body):
            return Loop(label, change(body))
        case Times(count, body):
            return Times(count, change(body))
        case _:
            return statement


def used(body):
    """The local variables that are read in a body."""
    names = set()
    for statement in body:
        match statement:
            case Let(_, value) | Assign(_, _, value):
                nodes = expressions(value)
            case _:
                nodes = expressions(statement)
        names.update(node.name for node in nodes if isinstance(node, Local))
        for inner in bodies(statement):
            names.update(used(inner))
    return names
