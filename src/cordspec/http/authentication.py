"""Tokens that show themselves to nobody but Discord."""

from typing import ClassVar

from cordspec.errors import UsageError

__all__ = ["BearerAuthentication", "BotAuthentication"]


class TokenAuthentication:
    """A token with the word that Discord expects before it."""

    prefix: ClassVar[str]

    __slots__ = ("_token",)

    def __init__(self, token: str) -> None:
        if (
            not token
            or token != token.strip()
            or any(ord(letter) < 33 or ord(letter) > 126 for letter in token)
        ):
            # The token itself stays out of the message.
            raise UsageError(
                f"A token is printable text without spaces; found {len(token)} characters that are not. "
                "Copy it again from the developer portal."
            )
        self._token = token.removeprefix(f"{self.prefix} ")

    @property
    def token(self) -> str:
        """The secret itself."""
        return self._token

    @property
    def header(self) -> str:
        """Value of the ``Authorization`` header.

        Documentation: https://docs.discord.com/developers/reference#authentication
        """
        return f"{self.prefix} {self._token}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}(<token hidden>)"

    def __reduce__(self) -> str:
        raise UsageError("A token is not pickled: it would stand in the file. Pass it on yourself.")


class BotAuthentication(TokenAuthentication):
    """The token of a bot."""

    prefix = "Bot"
    __slots__ = ()


class BearerAuthentication(TokenAuthentication):
    """An OAuth2 access token of a user."""

    prefix = "Bearer"
    __slots__ = ()
