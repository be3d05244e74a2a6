"""The only import of pyarrow. If it is missing, the error names the extra to install.

pyarrow has no type annotations: its objects are ``Any``, under the names of their classes.
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
