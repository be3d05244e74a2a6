"""The shape of traffic: what each place of a payload may hold and how often, without any value that a user wrote."""

from pathlib import Path
from typing import Final, TypeAlias

import msgspec

__all__ = ["FILE", "Node", "Object", "Shape", "StringClass", "kind_of", "load_shape"]

FILE: Final = Path(__file__).parent / "shape.json"

StringClass: TypeAlias = tuple[str, tuple[int, ...], int]
"""Name of a class of strings, its sizes, and how often it occurs; ``strings`` says what the sizes mean."""


class Object(msgspec.Struct, omit_defaults=True):
    """Objects with one value of ``type``: which keys in which order, and what the keys hold."""

    orders: list[tuple[int, str, int]] = []
    """Index of the key order, the kind of each value as a letter, and how often both occur."""
    fields: dict[str, "Node"] = {}


class Node(msgspec.Struct, omit_defaults=True):
    """One place of a payload; counts of what it holds, by kind."""

    objects: dict[str, Object] = {}
    """By the integer ``type`` or ``component_type`` of the object; an empty key for objects without one."""
    lengths: dict[int, int] = {}
    items: "Node | None" = None
    sizes: dict[int, int] = {}
    """Sizes of objects whose keys are ids."""
    members: "Node | None" = None
    truths: tuple[int, int] = (0, 0)
    integers: dict[int, int] = {}
    bits: dict[int, int] = {}
    """Lengths in bits of the integers that are not in ``integers``."""
    floats: int = 0
    literals: dict[str, int] = {}
    """Values that Discord documents."""
    words: dict[str, int] = {}
    """Words of permissions, in hexadecimal."""
    strings: list[StringClass] = []


class Shape(msgspec.Struct):
    """The shape of every dispatch of a capture."""

    orders: list[list[str]]
    """Every order of keys that occurs."""
    counts: dict[str, int]
    """Frames of each event."""
    events: dict[str, Node]


def kind_of(value: object, *, by_id: bool) -> str:
    """Return the letter of a value's kind; ``by_id`` is True for an object whose keys are ids."""
    match value:
        case None:
            return "n"
        case bool():
            return "b"
        case int():
            return "i"
        case float():
            return "f"
        case str():
            return "s"
        case list():
            return "a"
        case _:
            return "m" if by_id else "o"


def load_shape(path: Path = FILE) -> Shape:
    """Read the shape of a capture."""
    return msgspec.json.decode(path.read_bytes(), type=Shape)
