"""What a response says: a typed object, or an error with everything that Discord said.

This module knows statuses, headers and bytes; it sends nothing.
"""

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
    "The token in the path is not valid any more: one of an interaction is valid for 15 minutes."
)

QUOTED: Final = 100
"""Characters of a body that an error shows."""

READ: Final = 4096
"""Characters of a body that are looked at for that."""

LONGEST_TOKEN: Final = 1024
"""Interaction tokens have some 200 characters. Bytes."""

TITLE: Final = re.compile(r"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
PAGE: Final = re.compile(r"\s*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)


class FormError(Struct):
    """One mistake in one field."""

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
    """Decode a body; what does not fit is mended as in events, and each anomaly is passed to ``on_anomaly``.

    Raises ``UnreadableResponseError`` for a body that is not JSON or cannot be mended.
    """
    try:
        return cast("T", _decoder(cast("Any", type_)).decode(body))
    except UNREADABLE:
        pass
    name = getattr(type_, "__name__", str(type_))
    if not body:
        raise UnreadableResponseError(
            request.name, status, reason=f"The response has no body; a {name} was expected"
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
    """The error of a status that is neither 2xx nor 429."""
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
    """Whether an error says that the token in the header is refused.

    A webhook or interaction whose token is not valid gives 401 as well; that says nothing of the bot's token.
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
    """What the body of an error says. A server may repeat the path with its token in it, so it is hidden."""
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
    """The host that a redirect names; the rest of the address may hold secrets."""
    location = headers.get("Location", "")
    if not location:
        return "no address"
    try:
        url = URL(location)
        if url.host is None:
            return "the same server"
        return url.host if url.explicit_port is None else f"{url.host}:{url.explicit_port}"
    except ValueError:
        return "an address that cannot be read"


def _quoted(request: PreparedRequest, words: str, body: bytes) -> str:
    """What a body is that was expected to be JSON, in a few words and without tokens."""
    text = request.hide(body[: READ + LONGEST_TOKEN].decode("utf-8", "replace"))
    # Hidden first and cut then, so that no part of a token is left at the end.
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
    """Discord nests errors like the request; the list of those of one field is at ``_errors``."""
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
