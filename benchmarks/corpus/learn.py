"""Learns the shape of traffic from captures of it.

``python -m benchmarks.corpus.learn CAPTURE ...`` writes ``shape.json`` from genuine frames, one a line. What it keeps are
keys, their order, counts, sizes, numbers, and strings that Discord documents: no text, name, id or address of a
capture.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

import msgspec

from benchmarks.corpus.shape import FILE, Node, Object, Shape, StringClass, kind_of
from benchmarks.corpus.strings import IDENTIFIER, LITERAL_KEYS, PERMISSION_KEYS, classify, documented

__all__ = ["learn"]

EXACT_KEYS: Final = frozenset(
    {
        *("type", "flags", "public_flags", "system_channel_flags"),
        *("auto_archive_duration", "default_auto_archive_duration"),
    }
)
"""Keys whose integers are kept as they are; of others only those below ``SMALL``."""

TAGS: Final = ("type", "component_type")
"""Keys whose integers tell apart what else an object has."""

SMALL: Final = 1_000
CLASSES: Final = 24
"""Largest number of classes of texts that a place keeps; more are put together by their size."""


class Learner:
    """Counts what the payloads of frames hold."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.events: dict[str, Node] = {}
        self._orders: dict[tuple[str, ...], int] = {}
        self._documented = documented()
        self._unlisted: dict[str, int] = {}
        self._strings: dict[int, Counter[tuple[str, tuple[int, ...]]]] = {}
        self._nodes: list[Node] = []

    def frame(self, name: str, payload: Any) -> None:
        """Count one dispatch."""
        self.counts[name] += 1
        self._look(self.events.setdefault(name, self._node()), "", payload)

    def shape(self) -> Shape:
        """Return what was counted."""
        for node in self._nodes:
            node.strings = grouped(self._strings[id(node)])
        return Shape([list(order) for order in self._orders], dict(self.counts), self.events)

    def _node(self) -> Node:
        node = Node()
        self._nodes.append(node)
        self._strings[id(node)] = Counter()
        return node

    def _look(self, node: Node, key: str, value: Any) -> None:
        parts: Any = value
        match value:
            case bool():
                node.truths = (node.truths[0] + (not value), node.truths[1] + value)
            case int():
                kept = key in EXACT_KEYS or abs(value) < SMALL
                add(node.integers if kept else node.bits, value if kept else value.bit_length())
            case float():
                node.floats += 1
            case str():
                self._string(node, key, value)
            case list():
                add(node.lengths, len(parts))
                for item in parts:
                    node.items = node.items or self._node()
                    self._look(node.items, key, item)
            case dict() if by_id(parts):
                add(node.sizes, len(parts))
                node.members = node.members or self._node()
                for item in parts.values():
                    self._look(node.members, key, item)
            case dict():
                self._object(node, parts)
            case _:
                pass

    def _object(self, node: Node, value: dict[str, Any]) -> None:
        tags = [value[key] for key in TAGS if isinstance(value.get(key), int)]
        tag = str(tags[0]) if tags else ""
        found = node.objects.setdefault(tag, Object())
        order = self._orders.setdefault(tuple(value), len(self._orders))
        kinds = "".join(kind_of(item, by_id=by_id(item)) for item in value.values())
        for at, (index, letters, count) in enumerate(found.orders):
            if (index, letters) == (order, kinds):
                found.orders[at] = (order, kinds, count + 1)
                break
        else:
            found.orders.append((order, kinds, 1))
        for key, item in value.items():
            if item is not None:
                self._look(found.fields.setdefault(key, self._node()), key, item)

    def _string(self, node: Node, key: str, text: str) -> None:
        if key in PERMISSION_KEYS and text.isdigit():
            add(node.words, hex(int(text)))
            return
        if key in LITERAL_KEYS and text in self._documented:
            add(node.literals, text)
            return
        if key in LITERAL_KEYS and text:
            self._unlisted.setdefault(text, len(self._unlisted))
        self._strings[id(node)][classify(text, self._unlisted if key in LITERAL_KEYS else {})] += 1


def add(counts: dict[Any, int], value: object) -> None:
    """Count a value."""
    counts[value] = counts.get(value, 0) + 1


def by_id(value: Any) -> bool:
    """Return True for an object whose keys are ids."""
    owner: Any = value
    return isinstance(value, dict) and bool(owner) and all(map(IDENTIFIER.fullmatch, owner))


def grouped(counts: Mapping[tuple[str, tuple[int, ...]], int]) -> list[StringClass]:
    """Return the classes of a place; texts of similar size are one class if there are many."""
    rest = [(kind, sizes, count) for (kind, sizes), count in counts.items() if kind != "text"]
    texts = [(sizes, count) for (kind, sizes), count in counts.items() if kind == "text"]
    plain = [each for each in texts if not any(each[0][1:])]
    other = [each for each in texts if any(each[0][1:])]
    return [*sorted(rest), *together(plain), *together(other)]


def together(texts: list[tuple[tuple[int, ...], int]]) -> list[StringClass]:
    """Return at most ``CLASSES`` classes, each with the mean sizes of similar texts."""
    texts = sorted(texts, key=lambda text: (sum(text[0]), text[0]))
    step = -(-len(texts) // CLASSES) or 1
    found: list[StringClass] = []
    for at in range(0, len(texts), step):
        part = texts[at : at + step]
        total = sum(count for _, count in part)
        sizes = [sum(each[size] * count for each, count in part) / total for size in range(5)]
        found.append(("text", tuple(map(round, sizes)), total))
    return found


def learn(frames: Iterable[bytes]) -> Shape:
    """Return the shape of the dispatches among frames."""
    learner = Learner()
    for line in frames:
        frame = msgspec.json.decode(line)
        if frame.get("t"):
            learner.frame(frame["t"], frame["d"])
    return learner.shape()


def main() -> None:
    """Write the shape of the captures on the command line, together."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("captures", type=Path, nargs="+")
    captures: list[Path] = parser.parse_args().captures
    shape = learn(line for capture in captures for line in capture.read_bytes().splitlines())
    text = msgspec.json.encode(shape)
    FILE.write_bytes(text.replace(b'},"', b'},\n"') + b"\n")
    print(f"{FILE.name}: {len(shape.events)} events, {len(shape.orders)} orders of keys, {len(text):,} bytes")


if __name__ == "__main__":
    main()
