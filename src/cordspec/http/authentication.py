"""Tokens that are not shown in reprs, logs and messages."""

from typing import ClassVar, Final

from cordspec.errors import UsageError

__all__ = ["BearerAuthentication", "BotAuthentication"]

PREFIXES: Final = {"bot": "BotAuthentication", "bearer": "BearerAuthentication"}


class TokenAuthentication:
    """A token with its prefix in the ``Authorization`` header.

    ``token`` may include the prefix: ``Bot TOKEN`` and ``TOKEN`` are the same.

    Raises ``UsageError`` for text that cannot be a token; the message does not show it.

    Documentation: https://docs.discord.com/developers/reference#authentication
    """

    prefix: ClassVar[str]

    __slots__ = ("_token",)

    def __init__(self, token: str) -> None:
        self._token = _checked(token, self.prefix)

    @property
    def token(self) -> str:
        """The secret itself."""
        return self._token

    @property
    def header(self) -> str:
        """Value of the ``Authorization`` header."""
        return f"{self.prefix} {self._token}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}(<token hidden>)"

    def __reduce__(self) -> str:
        raise UsageError(
            "An authentication cannot be pickled: the token would be in the file. Pass the token instead."
        )


class BotAuthentication(TokenAuthentication):
    """The token of a bot."""

    prefix = "Bot"
    __slots__ = ()


class BearerAuthentication(TokenAuthentication):
    """An OAuth2 access token of a user."""

    prefix = "Bearer"
    __slots__ = ()


def _checked(token: object, prefix: str) -> str:
    """Return the token without its prefix. Messages must not show any part of it."""
    if token is None:
        raise UsageError(
            "The token is None: the environment variable or the setting that it is read from is not set."
        )
    if not isinstance(token, str):
        raise UsageError(f"A token must be a str; found {type(token).__name__}.")
    word, _, rest = token.partition(" ")
    other = PREFIXES.get(word.lower())
    if other is not None and word.lower() != prefix.lower():
        raise UsageError(f"The token begins with {word!r}: such tokens are for {other}.")
    text = token if other is None else rest
    if not text.strip():
        raise UsageError("The token is empty. Copy it from the developer portal.")
    problem = _problem(text)
    if problem is not None:
        raise UsageError(f"The token {problem}. Copy it again from the developer portal, or remove that.")
    return text


def _problem(text: str) -> str | None:
    """Return the mistake in a token that is not empty, as a clause for a message; None if there is none."""
    if text[-1] in "\r\n":
        return "ends with a line break, as text read from a file does"
    if text != text.strip():
        return "begins or ends with spaces"
    if text[0] in "\"'" or text[-1] in "\"'":
        return "begins or ends with quotes, which are not part of it"
    if any(letter.isspace() for letter in text):
        return "contains a space"
    if not text.isascii():
        return "contains characters that are not ASCII"
    if not text.isprintable():
        return "contains a control character"
    return None
