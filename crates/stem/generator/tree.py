"""A stemming algorithm as a tree, between the Python that is read and what is written."""

from dataclasses import dataclass, field, fields, is_dataclass


# Expressions.


@dataclass(frozen=True)
class Number:
    value: int


@dataclass(frozen=True)
class Truth:
    value: bool


@dataclass(frozen=True)
class Text:
    """A literal string."""

    value: str


@dataclass(frozen=True)
class Local:
    """A variable of a routine."""

    name: str


@dataclass(frozen=True)
class Variable:
    """A variable of the algorithm, which all its routines share."""

    name: str


@dataclass(frozen=True)
class Place:
    """Where the runtime is in the word: cursor, limit, limit_backward, bra or ket."""

    name: str


@dataclass(frozen=True)
class Length:
    """How many characters the word has."""


@dataclass(frozen=True)
class Sum:
    operator: str  # + or -
    left: object
    right: object


@dataclass(frozen=True)
class Comparison:
    operator: str
    left: object
    right: object


@dataclass(frozen=True)
class Not:
    of: object


@dataclass(frozen=True)
class All:
    of: tuple


@dataclass(frozen=True)
class Some:
    of: tuple


@dataclass(frozen=True)
class Operation:
    """What the runtime does."""

    name: str
    arguments: tuple = ()


@dataclass(frozen=True)
class Grouping:
    """A set of characters."""

    name: str


@dataclass(frozen=True)
class Table:
    """A list of affixes, or of strings that replace them."""

    name: str


@dataclass(frozen=True)
class Item:
    """The string of a table for an affix's result, which counts from 1."""

    table: str
    result: object


@dataclass(frozen=True)
class Call:
    """A routine; tells whether it succeeded."""

    routine: str


# Statements. Bodies are lists of them.


@dataclass
class If:
    test: object
    body: list
    otherwise: list = field(default_factory=list)


@dataclass
class Choice:
    """One of several bodies, by the value of a variable."""

    subject: object
    arms: list  # of (int, body)
    otherwise: list


@dataclass
class Block:
    """What can be left before its end."""

    label: str
    body: list


@dataclass
class Loop:
    """What is repeated until it is left."""

    label: str
    body: list


@dataclass
class Times:
    """What is repeated a number of times."""

    count: int
    body: list


@dataclass
class Leave:
    """Goes behind the block or loop of that label."""

    label: str


@dataclass
class Again:
    """Goes to the beginning of the loop of that label."""

    label: str


@dataclass
class Let:
    """Makes a variable of a routine."""

    name: str
    value: object
    mutable: bool = False


@dataclass
class Assign:
    target: object
    operator: str  # =, += or -=
    value: object


@dataclass
class Do:
    what: object


@dataclass
class Return:
    value: object


# The whole.


@dataclass
class Affix:
    text: str
    parent: int
    result: int
    condition: str | None


@dataclass
class Algorithm:
    name: str
    variables: dict  # name to its first value, an int or a bool
    groupings: dict  # name to the characters, sorted
    affixes: dict  # name to a list of Affix
    strings: dict  # name to a list of str
    routines: dict  # name to a body; the last is `stem`


class Unknown(Exception):
    """What is read is of a form that is not known."""


def bodies(statement):
    """The bodies within a statement."""
    match statement:
        case If():
            return [statement.body, statement.otherwise]
        case Choice():
            return [body for _, body in statement.arms] + [statement.otherwise]
        case Block() | Loop() | Times():
            return [statement.body]
        case _:
            return []


def mentions(body, kind, label):
    """Whether a body has a `Leave` or an `Again` of that label."""
    return any(
        (isinstance(statement, kind) and statement.label == label)
        or any(mentions(inner, kind, label) for inner in bodies(statement))
        for statement in body
    )


def diverges(body):
    """Whether the end of a body is never reached."""
    return any(statement_diverges(statement) for statement in body)


def statement_diverges(statement):
    match statement:
        case Leave() | Again() | Return():
            return True
        case If() | Choice():
            return all(diverges(body) for body in bodies(statement))
        case Block(label, body):
            return diverges(body) and not mentions(body, Leave, label)
        case Loop(label, body):
            return not mentions(body, Leave, label)
        case _:
            return False


def expressions(node):
    """All expressions within an expression or within a statement, without those of its bodies."""
    if isinstance(node, (tuple, list)):
        for item in node:
            yield from expressions(item)
    elif is_dataclass(node):
        if not bodies(node) and not isinstance(node, (Leave, Again)):
            yield node
        for item in fields(node):
            value = getattr(node, item.name)
            if not isinstance(value, list):
                yield from expressions(value)
