"""Frames made from the models that hold something to recognise in every position where a value can stand."""

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from enum import Enum
from itertools import count
from typing import Any, Final, NewType

from cordspec.decode.plan import (
    ListPlan,
    MapPlan,
    OptionalPlan,
    Plan,
    StructPlan,
    UnionPlan,
    bare_type,
    plan_for,
)
from cordspec.events import EVENTS, FRAMES

DEEPEST: Final = 4
MOMENT: Final = "2021-03-04T05:06:07.891011+00:00"
FORMS: Final[tuple[Callable[[int], str], ...]] = (
    lambda n: f"canary{n}",
    lambda n: f"canary{n}@example.com",
    lambda n: f"https://canary.example/{n}?canary=a",
    lambda n: f"ⓒⓐⓝⓐⓡⓨ {n}",
    lambda n: f"🅲🅰🅽🅰🆁🆈{n}",
    lambda n: f"⠉⠁⠝⠁⠗⠽{n}",
    lambda n: f"กำนี่{n}",  # combining vowels
    lambda n: f"\U000e0063\U000e0061{n}",  # tag characters
    lambda n: f"\x1b[31mCANARY{n}\x07",
    lambda n: f"+1 555 010 {n:04} canary",
    lambda n: f"\u202eyranac{n}",
)


class Canaries:
    """Values to recognise; each is another, and all are counted."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self.tried = 0
        self.types: set[type] = set()
        """Structs that were filled."""

    def text(self) -> str:
        self.tried += 1
        number = next(self._numbers)
        return FORMS[number % len(FORMS)](number)

    def phone(self) -> int:
        self.tried += 1
        return 55_501_000_000 + next(self._numbers) % 1_000_000

    def id(self) -> int:
        self.tried += 1
        return 999_000_000_000_000_000 + next(self._numbers)

    def any_other(self) -> Any:
        """A value of another kind each time."""
        match next(self._numbers) % 7:
            case 0:
                return -self.phone()
            case 1:
                return self.phone() + 0.5
            case 2:
                return 10**25 + self.phone()
            case 3:
                return {self.text(): self.text(), str(self.id()): {self.text(): self.phone()}}
            case 4:
                return [self.text(), [self.phone()], {self.text(): [self.text()]}]
            case 5:
                return str(self.phone())
            case _:
                return float(self.id())

    # Values by type.

    def fitting(self, type_: Any) -> Any:
        """A leaf that fits, as far as a canary can."""
        bare = bare_type(type_)
        if isinstance(type_, NewType) and bare is int:
            return str(self.id())
        if isinstance(bare, type):
            if issubclass(bare, Enum):
                return self.text() if issubclass(bare, str) else self.phone()
            if issubclass(bare, datetime):
                self.tried += 1
                return MOMENT
            if bare is bool:
                return True
            if bare in (int, float):
                return self.phone()
        return self.text()

    def filled(
        self, plan: Plan, leaf: Callable[[Any], Any], depth: int = 0, on_way: tuple[Any, ...] = ()
    ) -> Any:
        """A value with every field set, to some depth; ``leaf`` makes what is not taken apart."""
        match plan:
            case OptionalPlan():
                return self.filled(plan.inner, leaf, depth, on_way)
            case ListPlan():
                item = plan.item
                if isinstance(item, UnionPlan):
                    return [*self.members(item, leaf, depth, on_way), leaf(str)]
                return [self.filled(item, leaf, depth, on_way), leaf(str)]
            case MapPlan():
                keys = [str(self.id()), self.text(), "0", str(self.phone())]
                return {key: self.filled(plan.value, leaf, depth, on_way) for key in keys}
            case UnionPlan():
                members = self.members(plan, leaf, depth, on_way)
                return members[next(self._numbers) % len(members)]
            case StructPlan():
                return self.struct(plan, leaf, depth, on_way)
            case _:
                return leaf(plan.type)

    def members(self, plan: UnionPlan, leaf: Any, depth: int, on_way: tuple[Any, ...]) -> list[Any]:
        unlisted = self.phone() if all(isinstance(tag, int) for tag in plan.members) else self.text()
        of_unlisted = {plan.tag_field: unlisted, "content": self.text(), self.text(): {"x": self.any_other()}}
        if depth >= DEEPEST or plan.type in on_way:
            return [of_unlisted]
        return [
            *(
                self.filled(plan_for(member), leaf, depth, (*on_way, plan.type))
                for member in plan.members.values()
            ),
            of_unlisted,
        ]

    def struct(self, plan: StructPlan, leaf: Any, depth: int, on_way: tuple[Any, ...]) -> Any:
        extra = {
            self.text(): self.text(),
            "token": self.text(),
            "phone": self.phone(),
            "unknown": self.any_other(),
        }
        if depth >= DEEPEST or plan.type in on_way:
            return extra
        self.types.add(plan.type)
        found = {
            field.key: self.filled(field.plan, leaf, depth + 1, (*on_way, plan.type)) for field in plan.fields
        }
        config = plan.type.__struct_config__
        if config.tag_field:
            found = {config.tag_field: config.tag, **found}
        return {**found, **{key: value for key, value in extra.items() if key not in found}}

    # Frames.

    def frame(self, op: Any, name: Any, payload: Any, sequence: Any = 7) -> bytes:
        frame = {"t": name, "s": sequence, "op": op, "d": payload}
        beside = {
            "token": self.text(),
            "_trace": [self.text()],
            self.text(): self.any_other(),
            "n": self.phone(),
        }
        return json.dumps({**frame, **beside}).encode()

    def leaves(self) -> dict[str, Callable[[Any], Any]]:
        return {
            "fitting": self.fitting,
            "text": lambda _: self.text(),
            "number": lambda _: self.phone(),
            "other": lambda _: self.any_other(),
            "other again": lambda _: self.any_other(),
        }

    def frames(self) -> Iterator[bytes]:
        """Every event in each of its shapes, every opcode, and what no model describes."""
        for leaf in self.leaves().values():
            for spec in EVENTS.values():
                for shape in (*spec.shapes, *((spec.legacy,) if spec.legacy else ())):
                    for payload in self.payloads(shape.type, leaf):
                        yield self.frame(0, spec.name, payload)
            for op, type_ in FRAMES.items():
                yield self.frame(op, None, self.filled(plan_for(type_.__annotations__["d"]), leaf))
        for _ in range(30):
            yield self.frame(0, self.text(), self.any_other())
            yield self.frame(0, self.text(), {self.text(): self.any_other(), "id": str(self.id())})
            yield self.frame(self.phone(), self.text(), self.any_other(), self.text())
            yield self.frame(0, "MESSAGE_CREATE", self.any_other(), self.any_other())
            yield self.frame(0, self.any_other(), self.any_other(), self.phone())

    def payloads(self, type_: Any, leaf: Any) -> list[Any]:
        plan = plan_for(type_)
        return self.members(plan, leaf, 0, ()) if isinstance(plan, UnionPlan) else [self.filled(plan, leaf)]


def survivors(value: Any) -> Iterator[Any]:
    """The keys and values of redacted JSON in which a canary can be recognised."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from survivors(key)
            yield from survivors(part)
    elif isinstance(value, list):
        for part in value:
            yield from survivors(part)
    elif isinstance(value, str):
        folded = value.casefold()
        if not value.isascii() or not value.isprintable() or "canary" in folded or "2021-03" in value:
            yield value
        elif value.lstrip("-").isdecimal():
            yield from survivors(int(value))
    elif (isinstance(value, float) and not -1 < value < 1) or (
        # A canary has eleven digits; a pseudonym, which is longer, may hold the same ones by chance.
        isinstance(value, int) and (abs(value) // 10**6 == 55_501 or "999000000000" in str(value))
    ):
        yield value
