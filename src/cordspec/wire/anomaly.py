"""A place where a payload was not what the model says. This module knows no payload."""

from typing import Final

from msgspec import Struct

__all__ = ["Anomaly", "evidence"]

SHOWN: Final = 24
"""Digits of a number that are shown as evidence; of a text none are, it may be a secret."""


class Anomaly(Struct, frozen=True, gc=False):
    """A place in a payload that did not fit the model and was mended.

    ``print(anomaly)`` shows one line.
    """

    event: str
    """Name of the event or opcode."""

    path: str
    """Where in ``d``: keys joined by dots, ``[]`` for any index or map key."""

    expected: str
    """What the model says."""

    found: str
    """What was there, without the text of strings."""

    count: int = 1
    """How many times this path was mended in the frame."""

    def __str__(self) -> str:
        times = f" ({self.count} times)" if self.count > 1 else ""
        return f"{self.event} {self.path or 'd'}: expected {self.expected}, found {self.found}{times}"


def evidence(raw: bytes | None) -> str:
    """What is in raw JSON, in a few words; None is a key that is not there."""
    if raw is None:
        return "nothing"
    match raw[:1]:
        case b"{":
            return "an object"
        case b"[":
            return "an array"
        case b'"':
            return f"a string of {len(raw) - 2} bytes"
        case _:
            return raw[:SHOWN].decode("utf-8", "replace")
