"""The type of generated text."""

from pathlib import PurePosixPath
from typing import TypeAlias

__all__ = ["Tree"]

Tree: TypeAlias = dict[PurePosixPath, str]
"""Text of generated files by path."""
