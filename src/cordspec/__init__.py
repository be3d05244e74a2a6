"""Discord's gateway, typed.

Everything is reached from the rooms: ``cordspec.decode``, ``cordspec.events``, ``cordspec.models``,
``cordspec.common``, ``cordspec.gateway``, ``cordspec.http``. The names below are re-exported for
convenience and loaded when first asked for, so that decoding a log never loads what it does not need.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cordspec.decode import Decoder
    from cordspec.errors import CordspecError
    from cordspec.events import EVENTS, Frame

__all__ = ["EVENTS", "CordspecError", "Decoder", "Frame"]

_HOMES = {
    "EVENTS": "cordspec.events",
    "CordspecError": "cordspec.errors",
    "Decoder": "cordspec.decode",
    "Frame": "cordspec.events",
}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'cordspec' has no attribute {name!r}")
