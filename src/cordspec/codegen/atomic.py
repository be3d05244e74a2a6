"""Writing files whole; the module is in ``cordspec.schemas``, which needs no other library."""

from cordspec.schemas.internals import write_all

__all__ = ["write_all"]
