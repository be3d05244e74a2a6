"""Entries of the registry of lifecycle events."""

import sys
from importlib import import_module
from typing import Any

from msgspec import Struct

__all__ = ["LifecycleEventSpec"]


class LifecycleEventSpec(Struct, frozen=True):
    """One lifecycle event of a shard or of the HTTP client."""

    name: str
    """Name of the event."""

    source: str
    """Source of the event: ``shard`` or ``http``."""

    arguments: tuple[tuple[str, str], ...]
    """Name and type of each argument of a listener; a type is ``int`` or ``package.module.Class``."""

    description: str
    """Description of the event in one sentence."""

    def types(self) -> tuple[Any, ...]:
        """Return the types of the arguments.

        Only modules of cordspec are imported; a class of another module is ``Any`` until the module is imported.
        """
        return tuple(_find(path) for _, path in self.arguments)


def _find(path: str) -> Any:
    module, _, name = path.rpartition(".")
    if not module:
        return getattr(sys.modules["builtins"], name)
    if module.startswith("cordspec."):
        return getattr(import_module(module), name)
    return getattr(sys.modules.get(module), name, Any)
