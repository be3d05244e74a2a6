"""Protocol of the object that authenticates a bot, to the gateway and over HTTP."""

from typing import Protocol

__all__ = ["Authentication"]


class Authentication(Protocol):
    """The account that connects and sends requests.

    ``cordspec.http`` has an implementation for bots and one for OAuth2. For a server that requires another header,
    pass any object with these two properties.
    """

    @property
    def token(self) -> str:
        """The secret token. Never write it to a log, a message or a repr."""
        ...

    @property
    def header(self) -> str:
        """Value of the ``Authorization`` header."""
        ...
