"""Conversion of responses: to a typed object, or to an error with Discord's code, message and fields."""

import logging
import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Final, TypeAlias, TypeVar, cast

from msgspec import MsgspecError, Raw, Struct, convert, json
from yarl import URL

from cordspec.decode.internals import UNREADABLE, lax_decoder, mend, replace_lone_surrogates, surrogate_paths
from cordspec.errors import (
    BadRequestError,
    FieldError,
    ForbiddenError,
    HTTPError,
    MethodNotAllowedError,
    NotFoundError,
    RedirectError,
    ServerError,
    UnauthorizedError,
    UnexpectedStatusError,
    UnreadableResponseError,
)
from cordspec.http.prepared import PreparedRequest
from cordspec.wire import Anomaly

__all__ = ["decode_answer", "error_of", "is_refused_token"]

log: Final = logging.getLogger("cordspec.http")

T = TypeVar("T")

OnAnomaly: TypeAlias = Callable[[Anomaly], object]

BY_STATUS: Final[Mapping[int, type[HTTPError]]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    405: MethodNotAllowedError,
}

FORBIDDEN: Final[Mapping[int, str]] = {
    20001: "Discord does not offer this to bots.",
    20002: "Discord offers this to bots only.",
    50001: "The bot cannot see the channel or guild, or is not a member of it.",
    50013: "The bot lacks a permission for this, or its highest role is not above the role or member to change.",
}
"""Advice for a 403, by the error codes whose meaning Discord documents.

Documentation: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
"""

INVALID_WEBHOOK_TOKEN: Final = 50027
PATH_TOKEN_ADVICE: Final = (
    "The token in the path is no longer valid: the token of an interaction is valid for 15 minutes."
)

QUOTED: Final = 100
"""Maximum length of the part of a body that an error shows. Characters."""

READ: Final = 4096
"""Maximum length of the part of a body that is examined for it. Characters."""

LONGEST_TOKEN: Final = 1024
"""Number of bytes examined beyond the limit, since a token may end there: those of interactions have about 200."""

TITLE: Final = re.compile(r"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
PAGE: Final = re.compile(r"\s*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)


class FormError(Struct):
    """An error of one field."""

    code: str = ""
    message: str = ""


class Failure(Struct):
    """Body of an error response."""

    message: str = ""
    code: int = 0
    errors: Raw = Raw(b"null")


_failure: Final = json.Decoder(Failure, strict=False)


@lru_cache(maxsize=512)
def _decoder(type_: Any) -> json.Decoder[Any]:
    return lax_decoder(type_)


def decode_answer(
    type_: type[T], body: bytes, request: PreparedRequest, status: int, on_anomaly: OnAnomaly
) -> T:
    """Decode a body. Values that do not fit are mended as in events, and each anomaly is passed to ``on_anomaly``.

    Raises ``UnreadableResponseError`` for a body that is not JSON or cannot be mended.
    """
    try:
        return cast("T", _decoder(cast("Any", type_)).decode(body))
    except UNREADABLE:
        pass
    name = getattr(type_, "__name__", str(type_))
    if not body:
        raise UnreadableResponseError(
            request.name, status, reason=f"The response has no body; expected a {name}"
        )
    try:
        json.decode(body, type=Raw)
    except UNREADABLE as error:
        readable = replace_lone_surrogates(body)
        if readable is not body:
            for path, count in surrogate_paths(b'{"d":%s}' % body, type_).items():
                found = "half of a surrogate pair"
                on_anomaly(Anomaly(request.route.key, path, "whole characters", found, count))
            return decode_answer(type_, readable, request, status, on_anomaly)
        raise UnreadableResponseError(
            request.name, status, reason=_quoted(request, f"The body is not JSON ({error}), but", body)
        ) from None
    mended = mend(request.route.key, type_, body)
    if mended is None:
        raise UnreadableResponseError(
            request.name, status, reason=_quoted(request, f"The body is not a {name}, but", body)
        )
    for anomaly in mended.anomalies:
        on_anomaly(anomaly)
    return cast("T", mended.value)


def error_of(request: PreparedRequest, status: int, headers: Mapping[str, str], body: bytes) -> HTTPError:
    """Return the error for a status that is neither 2xx nor 429."""
    if 300 <= status < 400:
        return RedirectError(request.name, status, reason=f"It redirects to {_target(headers)}")
    failure, fields = _read(request, body)
    kind = BY_STATUS.get(status) or (ServerError if 500 <= status < 600 else UnexpectedStatusError)
    return kind(
        request.name,
        status,
        code=failure.code or None,
        reason=failure.message,
        fields=fields,
        advice=_advice(kind, failure.code, request),
    )


def is_refused_token(error: HTTPError, request: PreparedRequest) -> bool:
    """Return True if an error means that Discord rejects the token in the header.

    An invalid token of a webhook or interaction, in the path, causes a 401 too; the bot's token may be valid then.
    """
    return (
        isinstance(error, UnauthorizedError)
        and error.code != INVALID_WEBHOOK_TOKEN
        and request.route.needs_authentication
    )


def _advice(kind: type[HTTPError], code: int, request: PreparedRequest) -> str | None:
    if kind is ForbiddenError:
        return FORBIDDEN.get(code, "")
    if kind is UnauthorizedError and (
        code == INVALID_WEBHOOK_TOKEN or not request.route.needs_authentication
    ):
        return PATH_TOKEN_ADVICE
    return None


def _read(request: PreparedRequest, body: bytes) -> tuple[Failure, list[FieldError]]:
    """Return Discord's message from the body of an error. Tokens are hidden, since it may repeat the path."""
    try:
        failure = _failure.decode(body)
    except UNREADABLE:
        return Failure(message=_quoted(request, "The response is", body)), []
    failure.message = request.hide(failure.message)[:READ]
    try:
        fields = [
            FieldError(request.hide(path), request.hide(code), request.hide(message))
            for path, code, message in _fields(failure.errors, "")
        ]
    except (MsgspecError, RecursionError):
        fields = []
    return failure, fields


def _target(headers: Mapping[str, str]) -> str:
    """Return the host of a redirect; the rest of the URL may contain secrets."""
    location = headers.get("Location", "")
    if not location:
        return "no address"
    try:
        url = URL(location)
        if url.host is None:
            return "the same server"
        return url.host if url.explicit_port is None else f"{url.host}:{url.explicit_port}"
    except ValueError:
        return "an invalid URL"


def _quoted(request: PreparedRequest, words: str, body: bytes) -> str:
    """Return a short description, without tokens, of a body that is not JSON."""
    text = request.hide(body[: READ + LONGEST_TOKEN].decode("utf-8", "replace"))
    # Tokens are hidden before the text is cut, so that no part of a token remains at its end.
    return f"{words} {_evidence(text[:READ])}"


def _evidence(text: str) -> str:
    text = text.strip()
    if not text:
        return "empty"
    if PAGE.match(text):
        title = TITLE.search(text)
        words = " ".join(title[1].split()) if title else ""
        return f"an HTML page, titled {words[:QUOTED]!r}" if words else "an HTML page"
    return f"this text: {text[:QUOTED]!r}" + (" ..." if len(text) > QUOTED else "")


def _fields(errors: Any, path: str) -> Iterator[FieldError]:
    """Yield the errors of fields. They are nested like the request; ``_errors`` lists those of one field."""
    tree = json.decode(errors) if isinstance(errors, Raw) else errors
    if not isinstance(tree, dict):
        return
    for key, value in cast("dict[str, Any]", tree).items():
        if key == "_errors" and isinstance(value, list):
            yield from (
                FieldError(path, error.code, error.message) for error in convert(value, list[FormError])
            )
        else:
            below = f"{path}[{key}]" if key.isdigit() else f"{path}.{key}" if path else key
            yield from _fields(value, below)
