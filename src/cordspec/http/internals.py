"""Names of this room that other rooms of cordspec use. They are not promised to users."""

from cordspec.http.validation import problems_of

__all__ = ["problems_of"]
