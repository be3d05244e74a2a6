"""Every exception that cordspec raises, in one place.

``CordspecError``
├── ``DecodeError``              bytes could not be read             (their side)
│   ├── ``FrameError``           not a gateway frame at all
│   └── ``CaptureError``         a capture file that cannot be read
├── ``UsageError``               cordspec was called wrongly         (your side)
│   ├── ``UnknownEventError``    no event has this name
│   ├── ``ListenerSignatureError``  a listener that cannot take its event
│   └── ``ProjectionError``      a Struct that does not fit the event it is to be read from
├── ``SchemaError``              a description with mistakes in it   (your side)
└── ``GatewayError``             the conversation with Discord ended (nobody's bug)

This room knows no other room.
"""

from collections.abc import Sequence

__all__ = [
    "CaptureError",
    "CordspecError",
    "DecodeError",
    "FrameError",
    "GatewayError",
    "ListenerSignatureError",
    "ProjectionError",
    "SchemaError",
    "UnknownEventError",
    "UsageError",
]

EVIDENCE_LIMIT = 512
"""How many bytes of what was found an error keeps. Bytes."""


class CordspecError(Exception):
    """Something that cordspec has to say; every other exception here is one of these."""


class DecodeError(CordspecError):
    """Bytes from the other side could not be read."""


class FrameError(DecodeError):
    """Bytes that are no gateway frame.

    ``evidence`` holds at most the first 512 bytes, so that the error can be logged without logging
    a whole guild.
    """

    def __init__(self, message: str, evidence: bytes) -> None:
        super().__init__(message)
        self.evidence = evidence[:EVIDENCE_LIMIT]


class CaptureError(DecodeError):
    """A capture file that cannot be opened or holds nothing that can be read."""


class UsageError(CordspecError):
    """cordspec was called in a way that cannot work; the message says what to do instead."""


class UnknownEventError(UsageError, LookupError):
    """No event of the registry has this name; ``nearest`` lists names that come close."""

    def __init__(self, name: str, nearest: Sequence[str]) -> None:
        hint = f" Did you mean {', '.join(nearest)}?" if nearest else ""
        super().__init__(f"There is no event {name!r}.{hint} `cordspec events` lists all of them.")
        self.name = name
        self.nearest = tuple(nearest)


class ListenerSignatureError(UsageError, TypeError):
    """A listener cannot take what its event brings; the message says what was expected and found."""


class ProjectionError(UsageError, TypeError):
    """A Struct of one's own does not fit the payload that it is to be read from.

    ``complaints`` has one sentence for each field that is wrong.
    """

    def __init__(self, event: str, projection: object, complaints: Sequence[str]) -> None:
        name = getattr(projection, "__name__", repr(projection))
        super().__init__("\n  ".join([f"{name} does not fit the payload of {event}:", *complaints]))
        self.complaints = tuple(complaints)


class SchemaError(CordspecError):
    """A description of the gateway has mistakes in it, all of them in ``complaints``.

    Each complaint says file, line, what is wrong and how to mend it.
    """

    def __init__(self, complaints: Sequence[str]) -> None:
        count = "1 mistake" if len(complaints) == 1 else f"{len(complaints)} mistakes"
        super().__init__("\n".join([f"The schemas have {count}:", *complaints]))
        self.complaints = tuple(complaints)


class GatewayError(CordspecError):
    """The conversation with Discord cannot go on."""
