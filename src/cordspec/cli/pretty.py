"""Readable text of typed objects: one field on each line, without defaults."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum, Flag
from typing import Any, Final

from msgspec import Raw, Struct

from cordspec.cli.shown import shown
from cordspec.wire import documented_fields

__all__ = ["pretty"]

WIDTH: Final = 100


def pretty(value: Any, indent: str = "") -> str:
    """Return a value as Python code, wrapped if it is long."""
    flat = _flat(value)
    if len(flat) + len(indent) <= WIDTH:
        return flat
    inner = f"{indent}    "
    items: Any = value
    match value:
        case Struct():
            parts = [f"{inner}{name}={pretty(part, inner)},\n" for name, part in _given(value)]
            return f"{type(value).__name__}(\n{''.join(parts)}{indent})"
        case Mapping():
            parts = [f"{inner}{_flat(key)}: {pretty(part, inner)},\n" for key, part in items.items()]
            return f"{{\n{''.join(parts)}{indent}}}"
        case Sequence() if not isinstance(value, str | bytes):
            parts = [f"{inner}{pretty(part, inner)},\n" for part in items]
            return f"[\n{''.join(parts)}{indent}]"
        case _:
            return flat


def _given(value: Struct) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for info in documented_fields(type(value)):
        part = getattr(value, info.name)
        is_default = part is info.default or (not isinstance(part, Struct) and part == info.default)
        if not is_default and not (part in ([], {}) and not info.required):
            found.append((info.name, part))
    return found


def _flat(value: Any) -> str:
    items: Any = value
    match value:
        case Struct():
            parts = ", ".join(f"{name}={_flat(part)}" for name, part in _given(value))
            return f"{type(value).__name__}({parts})"
        case Flag():
            return f"{type(value).__name__}.{value.name}" if value else "0"
        case Enum():
            return f"{type(value).__name__}.{shown(value.name)}"
        case datetime():
            return value.isoformat()
        case Raw():
            return f"Raw({bytes(value)[:60]!r})"
        case Mapping():
            return "{" + ", ".join(f"{_flat(key)}: {_flat(part)}" for key, part in items.items()) + "}"
        case Sequence() if not isinstance(value, str | bytes):
            return "[" + ", ".join(_flat(part) for part in items) + "]"
        case _:
            return repr(value)
