"""Names of this room that other rooms of cordspec use. They are not promised to users."""

from cordspec.schemas.atomic import write_all
from cordspec.schemas.differences import markdown

__all__ = ["markdown", "write_all"]
