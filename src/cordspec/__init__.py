"""Discord's gateway, typed.

Everything is reached from the rooms: ``cordspec.decode``, ``cordspec.events``, ``cordspec.models``,
``cordspec.dispatch``, ``cordspec.gateway``, ``cordspec.http``. The names below are re-exported for
convenience and loaded when first asked for, so that decoding a log never loads what it does not need.
``cordspec.__version__`` is the version of the installed distribution.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cordspec.decode import Decoder
    from cordspec.errors import CordspecError
    from cordspec.events import EVENTS, Frame

    __version__: str

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
    if name == "__version__":
        return _version()
    raise AttributeError(f"module 'cordspec' has no attribute {name!r}")


def _version() -> str:
    # Finding the metadata of a distribution takes longer than loading this package, so it is not done on
    # import.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("cordspec")
    except PackageNotFoundError:
        raise AttributeError(
            "module 'cordspec' has no attribute '__version__', because no distribution 'cordspec' is installed "
            "where it is imported from. Install it: pip install cordspec"
        ) from None
