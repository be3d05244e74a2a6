"""What gateway and http need of each other, as small protocols."""

from typing import Protocol

__all__ = ["Authentication"]


class Authentication(Protocol):
    """Who we are to Discord."""

    @property
    def token(self) -> str:
        """The secret itself; it belongs in no log, message or representation."""
        ...

    @property
    def header(self) -> str:
        """Value of the ``Authorization`` header."""
        ...
