"""Reports of places where a payload does not fit its model."""

from typing import Final

from msgspec import Struct

__all__ = ["Anomaly", "evidence"]

SHOWN: Final = 24
"""Maximum number of digits shown of a number. No part of a string is shown, since it may be a secret."""


class Anomaly(Struct, frozen=True, gc=False):
    """A place in a payload that did not fit the model and was replaced or removed.

    ``str(anomaly)`` is one line of text.
    """

    event: str
    """Name of the event or opcode."""

    path: str
    """Path in ``d``: keys joined by dots, ``[]`` for any index or map key."""

    expected: str
    """Type or value that the model requires."""

    found: str
    """Description of the value that was found, without the text of strings."""

    count: int = 1
    """Number of values of the frame that were mended at this path."""

    def __str__(self) -> str:
        times = f" ({self.count} times)" if self.count > 1 else ""
        return f"{self.event} {self.path or 'd'}: expected {self.expected}, found {self.found}{times}"


def evidence(raw: bytes | None) -> str:
    """Return a short description of raw JSON; None is a missing key."""
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
