"""The method and path of a request, and the rate limits that it falls under.

A path is built from a template and its parameters, so that a parameter is always exactly one segment of the path,
whatever its text.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final, Literal, NamedTuple, TypeAlias, get_args, overload
from urllib.parse import quote

from cordspec.errors import UsageError
from cordspec.http.texts import can_be_sent

__all__ = ["TOKEN_HIDDEN", "Method", "Route"]

Method: TypeAlias = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]

TOKEN_HIDDEN: Final = "<token hidden>"

MAJOR: Final = frozenset({"channel_id", "guild_id", "webhook_id", "interaction_id"})
"""Major parameters: each value of them has its own rate limits, if it is the first parameter of a path.

Documentation: https://docs.discord.com/developers/topics/rate-limits#rate-limits
"""

WITH_TOKEN: Final = frozenset({"webhooks", "interactions"})
"""First segments of paths with a token after the id, which authenticates the request."""

METHODS: Final = frozenset(get_args(Method))
SEGMENT: Final = re.compile(r"(?:\{(?P<name>[^\W\d]\w*)\}|(?P<literal>(?!\d+$)(?!\.+$)[\w@.-]+))", re.ASCII)
ID: Final = re.compile(r"_id(?:_\d+)?$")
NOT_SNOWFLAKES: Final = frozenset({"instance_id"})
"""Ids that are not snowflakes: activity instances have ids such as ``i-1-gc-2-3``."""

WORDS: Final = {"user_id": "@me", "application_id": "@me", "message_id": "@original"}
"""Words that Discord accepts in place of a snowflake."""

PATH_SAFE: Final = "@:"
"""Characters that are the same in a segment whether they are percent-encoded or not (RFC 3986, 3.3)."""

SHORTEST_SECRET: Final = 5
"""Minimum length of a token that is hidden in texts; shorter ones may occur by chance. Characters."""

SHOWN: Final = 40
"""Maximum length of a parameter in messages. Characters."""


class Template(NamedTuple):
    """A parsed template."""

    segments: tuple[tuple[str | None, str], ...]
    """Segments: the name of a parameter, or None and literal text."""
    names: tuple[str, ...]
    tokens: frozenset[str]
    """Names of the parameters that are secret."""
    majors: tuple[str, ...]
    """Names of the parameters whose values have their own rate limits."""
    is_exempt: bool


class Route:
    """A method and a path with named parameters, as in Discord's documentation.

    ``Route("GET", "/channels/{channel_id}/messages/{message_id}", channel_id=1, message_id=2)``

    A parameter is a whole segment of the path. If its name ends in ``_id``, it is a snowflake, as ``int`` or as
    decimal text; ``@me`` and ``@original`` are allowed where Discord allows them. The parameter after the id of
    ``/webhooks/`` and ``/interactions/`` and those named ``token`` or ``..._token`` are secret.

    ``needs_authentication`` is True if the request needs an ``Authorization`` header. None derives it: paths with a
    token do not need one, all others do. Pass False for the few other public paths, such as ``GET /gateway``.

    Raises ``UsageError`` if the parameters are not those of the template, and for a parameter that Discord would not
    receive as it was given.

    Documentation: https://docs.discord.com/developers/topics/rate-limits#rate-limits
    """

    __slots__ = (
        "_hidden", "has_token", "is_exempt", "key", "major", "method", "name", "needs_authentication", "path", "template",
    )  # fmt: skip

    # Two signatures, so that type checkers accept an unpacked dict of parameters.
    @overload
    def __init__(self, method: Method, template: str, **parameters: int | str) -> None: ...
    @overload
    def __init__(
        self,
        method: Method,
        template: str,
        *,
        needs_authentication: bool | None,
        **parameters: int | str,
    ) -> None: ...
    def __init__(
        self,
        method: Method,
        template: str,
        *,
        needs_authentication: int | str | None = None,
        **parameters: int | str,
    ) -> None:
        if method not in METHODS:
            raise UsageError(
                f"{method!r} is not an HTTP method of Discord's API: use {', '.join(get_args(Method))}."
            )
        if not isinstance(needs_authentication, bool | None):
            raise UsageError(f"needs_authentication must be a bool or None; found {needs_authentication!r}.")
        parsed = _parse(template)
        if set(parsed.names) != set(parameters):
            raise UsageError(
                f"Route {template!r} takes {', '.join(parsed.names) or 'no parameters'}; found "
                f"{', '.join(parameters) or 'none'}."
            )
        texts = {name: _text(template, name, parameters[name], parsed.tokens) for name in parsed.names}
        self.method: Method = method
        """HTTP method."""
        self.template = template
        """Path with the names of its parameters."""
        self.path = "".join(
            f"/{literal if name is None else quote(texts[name], safe=PATH_SAFE)}"
            for name, literal in parsed.segments
        )
        """Path as it is sent, percent-encoded. It contains the token, if there is one."""
        self.name = (
            f"{method} {''.join(_shown(segment, texts, parsed.tokens) for segment in parsed.segments)}"
        )
        """Method and path for messages: decoded, long parameters shortened, tokens hidden."""
        self.major = tuple(texts[name] for name in parsed.majors)
        """Values of the major parameters, which have their own rate limits. They include the token, if any."""
        self.key = f"{method} {template}"
        """Method and template, which have a rate limit bucket; several routes may share one."""
        self.is_exempt = parsed.is_exempt
        """True if the global rate limit does not apply, as for responses to interactions."""
        self.has_token = bool(parsed.tokens)
        """True if the path contains the token of a webhook or interaction, which authenticates the request."""
        self.needs_authentication = (
            not parsed.tokens if needs_authentication is None else needs_authentication
        )
        """True if the request needs an ``Authorization`` header."""
        self._hidden = _spellings([texts[name] for name in parsed.tokens])

    def hide(self, text: str) -> str:
        """Replace the tokens of this route in a text by ``<token hidden>``."""
        for secret in self._hidden:
            text = text.replace(secret, TOKEN_HIDDEN)
        return text

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"<Route {self.name}>"


@lru_cache(maxsize=512)
def _parse(template: str) -> Template:
    """Parse a template. Messages do not show an invalid one, since it may contain a token."""
    pieces = template.split("/")
    if pieces[0] or len(pieces) < 2:
        raise UsageError("The template of a route must begin with '/'.")
    segments: list[tuple[str | None, str]] = []
    for number, piece in enumerate(pieces[1:], 1):
        match = SEGMENT.fullmatch(piece)
        if match is None:
            raise UsageError(
                f"Segment {number} of the template of a route is neither literal text nor a single "
                "{parameter}. Pass ids and other values as parameters, "
                'Route("GET", "/channels/{channel_id}", channel_id=1), and the query as params=.'
            )
        segments.append((match["name"], piece))
    carries_token = pieces[1] in WITH_TOKEN and len(segments) > 2
    if carries_token and segments[2][0] is None:
        raise UsageError(
            f"Segment 3 of a path of /{pieces[1]}/ is a token: pass it as a parameter, "
            f'"/{pieces[1]}/{{webhook_id}}/{{webhook_token}}", so that it stays out of logs and errors.'
        )
    names = [name for name, _ in segments if name is not None]
    tokens = {name for name in names if name == "token" or name.endswith("_token")}
    majors = [name for name in names[:1] if name in MAJOR]
    if carries_token:
        tokens.add(str(segments[2][0]))
        majors = [str(name) for name, _ in segments[1:3] if name is not None]
    elif majors:
        # In other paths a token belongs to the id before it.
        majors += sorted(tokens)
    exempt = pieces[1] == "interactions" or carries_token
    return Template(tuple(segments), tuple(names), frozenset(tokens), tuple(majors), exempt)


def _text(template: str, name: str, value: Any, tokens: frozenset[str]) -> str:
    """Check a parameter and return it as text. Messages do not show tokens."""
    shown = TOKEN_HIDDEN if name in tokens else repr(value)[:SHOWN]
    place = f"Parameter {name} of {template!r}"
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise UsageError(f"{place} must be an int or a str; found {type(value).__name__} {shown}.")
    if isinstance(value, int) and not 0 <= value < 1 << 64:
        raise UsageError(f"{place} must be a number from 0 to 2**64 - 1; found one outside of this range.")
    # Not str(value), which returns the name of a member of an enum.
    text = str.__str__(value) if isinstance(value, str) else int.__repr__(value)
    if ID.search(name) and name not in NOT_SNOWFLAKES and name not in tokens:
        is_number = text.isascii() and text.isdecimal() and len(text) <= 20
        if not is_number and text != WORDS.get(name):
            word = f" or {WORDS[name]!r}" if name in WORDS else ""
            raise UsageError(
                f"{place} must be an id: a number, as int or as decimal text{word}; found {shown}."
            )
    if text in ("", ".", ".."):
        # Servers and proxies remove dot segments (RFC 3986, 5.2.4), so another path would be requested.
        raise UsageError(
            f"{place} is {shown}: as a segment of a path it would change which path is requested."
        )
    if not can_be_sent(text):
        raise UsageError(f"{place} contains an unpaired surrogate, which cannot be sent; found {shown}.")
    return text


def _shown(segment: tuple[str | None, str], texts: dict[str, str], tokens: frozenset[str]) -> str:
    name, literal = segment
    if name is None:
        return f"/{literal}"
    if name in tokens:
        return f"/{TOKEN_HIDDEN}"
    text = texts[name] if len(texts[name]) <= SHOWN else f"{texts[name][: SHOWN - 3]}..."
    return "/" + (text if text.isprintable() else ascii(text)[1:-1])


def _spellings(secrets: Sequence[str]) -> tuple[str, ...]:
    """Return secrets as they are and as they appear in a URL, longest first."""
    found = {
        spelling
        for secret in secrets
        if len(secret) >= SHORTEST_SECRET
        for spelling in (secret, quote(secret, safe=PATH_SAFE), quote(secret, safe=""))
    }
    return tuple(sorted(found, key=len, reverse=True))
