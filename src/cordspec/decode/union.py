"""One decoder for the dispatches of all events, so that a frame is decoded in one pass in C.

The name of the event, ``t``, is the tag of a tagged union, by which msgspec chooses the class of the frame. Discord writes
it first; with another order of keys msgspec first searches for it.
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
from cordspec.typeforms import union_members

__all__ = ["dispatch_decoder", "frame_classes"]


class OnlyDispatch(IntEnum):
    """The one opcode that a frame with the name of an event may have."""

    DISPATCH = 0


# msgspec looks up the members of an enum here; all frames share this one.
OnlyDispatch._value2member_map_ = {0: GatewayOpcode.DISPATCH}

# The tag is the name of the event, which is also the default of the field `t`; this key never occurs on the wire.
NAME_KEY: Final = "(t)"


def dispatch_decoder(events: Mapping[str, EventSpec]) -> json.Decoder[Any]:
    """Return a decoder of the dispatches of a registry, each in its usual shape.

    The decoder refuses every other frame.
    """
    return _standard() if events == EVENTS else _build(events)


@cache
def _standard() -> json.Decoder[Any]:
    return _build(EVENTS)


def _build(events: Mapping[str, EventSpec]) -> json.Decoder[Any]:
    payloads = prepare([spec.shapes[0].type for spec in events.values()])
    classes = [_frame_class(name, payload) for name, payload in zip(events, payloads, strict=True)]
    return json.Decoder(Union[tuple(classes or [_frame_class("", None)])], strict=False)  # noqa: UP007  # made from a list


def frame_classes(decoder: json.Decoder[Any]) -> Mapping[str, type[Dispatch[Any]]]:
    """Return the classes of the frames of ``dispatch_decoder``, by the name of the event."""
    return {str(class_.__struct_config__.tag): class_ for class_ in union_members(decoder.type)}


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
