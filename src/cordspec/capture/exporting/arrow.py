"""pyarrow, for the modules that make tables; importing this without it says what to install.

It ships no types, so that its objects are ``Any`` here, under names that say which of them is meant.
"""

from importlib import import_module
from typing import Any, TypeAlias

from cordspec.errors import UsageError

__all__ = ["ArrowArray", "ArrowSchema", "ArrowTable", "ArrowType", "pa", "pq"]

ArrowType: TypeAlias = Any
ArrowArray: TypeAlias = Any
ArrowSchema: TypeAlias = Any
ArrowTable: TypeAlias = Any

try:
    pa: Any = import_module("pyarrow")
    pq: Any = import_module("pyarrow.parquet")
except ImportError:
    raise UsageError("Tables of captures need pyarrow: pip install 'cordspec[export]'.") from None
