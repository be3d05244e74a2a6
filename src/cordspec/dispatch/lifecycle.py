"""What the library itself reports: a name, and the types of what its listeners are called with."""

import sys
from importlib import import_module
from typing import Any

from msgspec import Struct

__all__ = ["LifecycleEventSpec"]


class LifecycleEventSpec(Struct, frozen=True):
    """One lifecycle event of a shard or of the HTTP client."""

    name: str
    """What listeners ask for."""

    source: str
    """``shard`` or ``http``."""

    arguments: tuple[tuple[str, str], ...]
    """Name and type of each argument; a type is ``int`` or ``package.module.Class``."""

    description: str
    """What happened, in one sentence."""

    def types(self) -> tuple[Any, ...]:
        """Types of the arguments, importing nothing that is not loaded but cordspec's own rooms."""
        return tuple(_find(path) for _, path in self.arguments)


def _find(path: str) -> Any:
    module, _, name = path.rpartition(".")
    if not module:
        return getattr(sys.modules["builtins"], name)
    if module.startswith("cordspec."):
        return getattr(import_module(module), name)
    return getattr(sys.modules.get(module), name, Any)
