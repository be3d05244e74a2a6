"""Draws payloads in a shape: every key, number and string by how often the capture has it."""

from collections.abc import Mapping
from random import Random
from typing import Any, Final, Protocol

from benchmarks.corpus.shape import Node, Object, Shape
from benchmarks.corpus.texts import Texts
from benchmarks.corpus.weighted import Weighted

__all__ = ["Drawing", "Names"]

KEPT: Final = frozenset({"user", "author", "member"})
"""Objects that stay the same for one user, as on the wire."""


class Names(Protocol):
    """Chooses the ids of a payload."""

    user: str

    def id_of(self, parent: str, key: str, *, listed: bool) -> str | None:
        """Return the id of a place that refers to something known, None for a new one; ``listed`` is True in a list."""
        ...


class Place:
    """One node, with its choices made ready."""

    def __init__(self, node: Node) -> None:
        tags = {tag: Form(found) for tag, found in node.objects.items()}
        self.forms = Weighted((form, form.count) for form in tags.values())
        self.lengths = Weighted(node.lengths.items())
        self.sizes = Weighted(node.sizes.items())
        self.items = Place(node.items) if node.items else None
        self.members = Place(node.members) if node.members else None
        self.truths = Weighted(zip((False, True), node.truths, strict=True))
        numbers = [((value, 0), count) for value, count in node.integers.items()]
        self.integers = Weighted(numbers + [((0, bits), count) for bits, count in node.bits.items()])
        strings = [((kind, sizes), count) for kind, sizes, count in node.strings]
        strings += [((f"={text}", ()), count) for text, count in node.literals.items()]
        strings += [((f"={int(word, 16)}", ()), count) for word, count in node.words.items()]
        self.strings = Weighted(strings)
        kinds = {
            "o": sum(form.count for form in tags.values()),
            "a": sum(node.lengths.values()),
            "m": sum(node.sizes.values()),
            "b": sum(node.truths),
            "i": sum(node.integers.values()) + sum(node.bits.values()),
            "f": node.floats,
            "s": sum(count for _, count in strings),
        }
        self.kinds = Weighted((kind, count) for kind, count in kinds.items() if count)


class Form:
    """Objects with one ``type``."""

    def __init__(self, found: Object) -> None:
        self.orders = Weighted(((index, kinds), count) for index, kinds, count in found.orders)
        self.count = sum(count for _, _, count in found.orders)
        self.fields = {key: Place(node) for key, node in found.fields.items()}


class Drawing:
    """Draws payloads of events."""

    def __init__(self, shape: Shape, chance: Random, names: Names) -> None:
        self._orders = shape.orders
        self._chance = chance
        self._names = names
        self._texts = Texts(chance)
        self._events = {name: Place(node) for name, node in shape.events.items()}
        self._kept: dict[tuple[int, str], Any] = {}
        self._listed = False
        self._lengths: Mapping[str, int] = {}

    def payload(self, event: str, lengths: Mapping[str, int] | None = None) -> dict[str, Any]:
        """Return a payload; ``lengths`` are those of arrays directly in it that are not left to chance."""
        self._lengths = lengths or {}
        place = self._events[event]
        found: dict[str, Any] = self._value(place, place.kinds.draw(self._chance), "", event)
        return found

    def _value(self, place: Place, kind: str, parent: str, key: str) -> Any:
        chance = self._chance
        match kind:
            case "s":
                return self._string(place, parent, key)
            case "n":
                return None
            case "b":
                return place.truths.draw(chance)
            case "i":
                value, bits = place.integers.draw(chance)
                return value if not bits else 1 << (bits - 1) | chance.getrandbits(bits - 1)
            case "o":
                return self._object(place, key)
            case "a":
                return self._array(place, parent, key)
            case "m":
                return self._map(place, key)
            case _:
                return round(chance.random(), 2)

    def _object(self, place: Place, key: str) -> dict[str, Any]:
        if key in KEPT and not self._listed:
            known = (id(place), self._names.user)
            if known not in self._kept:
                self._kept[known] = self._fields(place.forms.draw(self._chance), key)
            found: dict[str, Any] = self._kept[known]
            return found
        return self._fields(place.forms.draw(self._chance), key)

    def _fields(self, form: Form, key: str) -> dict[str, Any]:
        order, kinds = form.orders.draw(self._chance)
        fields = form.fields
        return {
            name: None if kind == "n" else self._value(fields[name], kind, key, name)
            for name, kind in zip(self._orders[order], kinds, strict=True)
        }

    def _array(self, place: Place, parent: str, key: str) -> list[Any]:
        length = place.lengths.draw(self._chance)
        if self._lengths and parent in self._events:
            length = self._lengths.get(key, length)
        items = place.items
        if items is None:
            return []
        return self._each(items, key, length)

    def _each(self, items: Place, key: str, length: int) -> list[Any]:
        outer, self._listed = self._listed, True
        found = [self._value(items, items.kinds.draw(self._chance), key, "") for _ in range(length)]
        self._listed = outer
        return found

    def _map(self, place: Place, key: str) -> dict[str, Any]:
        members = place.members
        assert members is not None
        size = place.sizes.draw(self._chance)
        found = self._each(members, key, size)
        return {self._texts.draw("id", (19,)): value for value in found}

    def _string(self, place: Place, parent: str, key: str) -> str:
        kind, sizes = place.strings.draw(self._chance)
        if kind == "id":
            return self._names.id_of(parent, key, listed=self._listed) or self._texts.draw(kind, sizes)
        return kind[1:] if kind.startswith("=") else self._texts.draw(kind, sizes)
