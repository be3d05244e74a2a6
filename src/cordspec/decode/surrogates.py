r"""Lone surrogates in JSON text, which msgspec refuses and every other JSON reader accepts.

``"\ud83d"`` alone is half of a character. JavaScript writes it that way when a string was cut in the middle of an
emoji, so it can be in any frame that a program has written. msgspec stops at the first one, even in a key
that is not used; the whole frame would be lost. Each is replaced by U+FFFD before the frame is decoded again.

The work is linear in the length of the text.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, cast, overload

from cordspec.decode.plan import (
    ListPlan,
    MapPlan,
    OptionalPlan,
    Plan,
    StructPlan,
    UnionPlan,
    plan_for,
)

__all__ = ["replace_lone_surrogates", "surrogate_paths"]

REPLACEMENT: Final = r"\ufffd"

# In this order: an escaped backslash, so that `\\ud83d` is text; a pair; a lone surrogate.
ESCAPES: Final = r"(?P<kept>\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\u[dD][89a-fA-F][0-9a-fA-F]{2}"
_in_text: Final = re.compile(ESCAPES)
_in_bytes: Final = re.compile(ESCAPES.encode())
_surrogate: Final = re.compile("[\ud800-\udfff]")

KEY_SHOWN: Final = 64
"""Largest number of characters of an unknown key in a path."""

PATHS: Final = 100
"""Largest number of places of one frame that are reported."""


@overload
def replace_lone_surrogates(data: bytes) -> bytes: ...
@overload
def replace_lone_surrogates(data: str) -> str: ...
@overload
def replace_lone_surrogates(data: bytes | str) -> bytes | str: ...
def replace_lone_surrogates(data: bytes | str) -> bytes | str:
    r"""Replace each ``\udXXX`` escape that is not part of a pair by ``\ufffd``.

    Returns the same object if there are none.
    """
    replaced: bytes | str
    if isinstance(data, str):
        replaced = _in_text.sub(_replace_text, data)
    else:
        replaced = _in_bytes.sub(_replace_bytes, data)
    return data if replaced == data else replaced


def _replace_text(match: re.Match[str]) -> str:
    return match["kept"] or REPLACEMENT


def _replace_bytes(match: re.Match[bytes]) -> bytes:
    return match["kept"] or REPLACEMENT.encode()


def surrogate_paths(data: bytes | str, type_: Any) -> Mapping[str, int]:
    """Count the strings with lone surrogates in the ``d`` of a frame by path, as an ``Anomaly`` spells it.

    ``type_`` is the type of the decoded ``d``. A path ends at a key that the type does not have. The empty path is that
    of a frame that cannot be read this way, or of a place outside ``d``.
    """
    text = data if isinstance(data, str) else data.decode("utf-8", "replace")
    try:
        frame: Any = json.loads(text, parse_int=_integer, parse_float=len, parse_constant=len)
        plan = plan_for(type_)
    except (ValueError, RecursionError, TypeError):
        return {"": 1}
    found: dict[str, int] = {}
    payload = cast("dict[str, object]", frame).get("d") if isinstance(frame, dict) else None
    for path in _paths(payload, plan):
        if path in found or len(found) < PATHS:
            found[path] = found.get(path, 0) + 1
    return found or {"": 1}


def _integer(digits: str) -> int:
    """Convert a number that may be a tag; a longer one, perhaps of a million digits, is not converted."""
    return int(digits) if len(digits) < 20 else 0


def _paths(value: object, plan: Plan | None) -> Iterator[str]:
    """Yield the path of every string with a lone surrogate; iterative, as payloads may be deep."""
    todo: list[tuple[object, Plan | None, str]] = [(value, plan, "")]
    while todo:
        found, plan, path = todo.pop()
        if isinstance(plan, OptionalPlan):
            plan = plan.inner
        if isinstance(found, str):
            if _surrogate.search(found):
                yield path
        elif isinstance(found, list):
            item, below = (plan.item, f"{path}[]") if isinstance(plan, ListPlan) else (None, path)
            todo += [(part, item, below) for part in reversed(cast("list[object]", found))]
        elif isinstance(found, dict):
            keys = cast("dict[str, object]", found)
            todo += [_step(key, part, keys, plan, path) for key, part in reversed(keys.items())]
            if any(map(_surrogate.search, keys)):
                yield path


def _step(
    key: str, part: object, holder: Mapping[str, object], plan: Plan | None, path: str
) -> tuple[object, Plan | None, str]:
    if isinstance(plan, MapPlan):
        return part, plan.value, f"{path}[]"
    if plan is None and path:
        return part, None, path  # below an unknown key
    field = _field(plan, holder, key)
    name = _surrogate.sub("\ufffd", key[:KEY_SHOWN])
    return part, field, f"{path}.{name}" if path else name


def _field(plan: Plan | None, holder: Mapping[str, object], key: str) -> Plan | None:
    if isinstance(plan, UnionPlan):
        tag = holder.get(plan.tag_field)
        member = plan.members.get(tag) if isinstance(tag, str | int) else None
        plan = None if member is None else plan_for(member)
    if isinstance(plan, StructPlan):
        return next((field.plan for field in plan.fields if field.key == key), None)
    return None
