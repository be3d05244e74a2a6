"""What the gateway and HTTP need to know of a token, as a protocol."""

from typing import Protocol

__all__ = ["Authentication"]


class Authentication(Protocol):
    """The account that connects and sends requests.

    ``cordspec.http`` has one for bots and one for OAuth2. A server that wants another header is served by any
    object with these two properties.
    """

    @property
    def token(self) -> str:
        """The secret itself; it belongs in no log, message or representation."""
        ...

    @property
    def header(self) -> str:
        """Value of the ``Authorization`` header."""
        ...
