"""The protocol of a token, for the gateway and for HTTP."""

from typing import Protocol

__all__ = ["Authentication"]


class Authentication(Protocol):
    """The account that connects and sends requests.

    ``cordspec.http`` has an implementation for bots and one for OAuth2. For a server that requires another header,
    pass any object with these two properties.
    """

    @property
    def token(self) -> str:
        """The secret; do not show it in a log, a message or a repr."""
        ...

    @property
    def header(self) -> str:
        """Value of the ``Authorization`` header."""
        ...
