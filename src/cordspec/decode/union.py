"""One decoder for the dispatches of all events, so that a frame is read once, in C, whatever it carries.

The name of the event is the tag by which msgspec finds the class to decode: it is in the first
bytes of a frame, and a frame with another order of keys is decoded as well. This module knows events
only as names and types; what does not fit is another module's business.
"""

from collections.abc import Mapping
from enum import IntEnum
from functools import cache
from typing import Any, Final, Union

from msgspec import Struct, defstruct, field, json

from cordspec.decode.strictness import prepare
from cordspec.events import EVENTS, Dispatch
from cordspec.models import GatewayOpcode
from cordspec.registry import EventSpec

__all__ = ["dispatch_decoder"]


class OnlyDispatch(IntEnum):
    """The one opcode that a frame with the name of an event may have."""

    DISPATCH = 0


# msgspec takes the members of an enum from here: the value is the member that all frames share.
OnlyDispatch._value2member_map_ = {0: GatewayOpcode.DISPATCH}

# The name of the event is the tag, and the field `t` its default: on the wire this key never occurs.
NAME_KEY: Final = "(t)"


def dispatch_decoder(events: Mapping[str, EventSpec]) -> json.Decoder[Any]:
    """A decoder of the dispatches of a registry, each by its usual shape.

    It refuses every other frame.
    """
    return _standard() if events == EVENTS else _build(events)


@cache
def _standard() -> json.Decoder[Any]:
    return _build(EVENTS)


def _build(events: Mapping[str, EventSpec]) -> json.Decoder[Any]:
    payloads = prepare([spec.shapes[0].type for spec in events.values()])
    classes = [_frame_class(name, payload) for name, payload in zip(events, payloads, strict=True)]
    return json.Decoder(Union[tuple(classes or [_frame_class("", None)])], strict=False)  # noqa: UP007  # made from a list


def _frame_class(name: str, payload: Any) -> type[Struct]:
    return defstruct(
        "Dispatch",
        [("t", str, field(default=name, name=NAME_KEY)), ("s", int), ("op", OnlyDispatch), ("d", payload)],
        bases=(Dispatch,),
        module=__name__,
        frozen=True,
        kw_only=True,
        gc=False,
        omit_defaults=True,
        tag_field="t",
        tag=name,
    )
