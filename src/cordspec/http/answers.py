"""What an answer says: a typed object, or an error with everything Discord told.

This module knows statuses and bytes; it sends nothing.
"""

import logging
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Final, TypeVar, cast

from msgspec import MsgspecError, Raw, Struct, convert, json

from cordspec.decode.mend import UNREADABLE, mend
from cordspec.decode.strictness import lax_decoder
from cordspec.decode.surrogates import replace_lone_surrogates
from cordspec.errors import (
    BadRequestError,
    FieldError,
    ForbiddenError,
    HTTPError,
    NotFoundError,
    ServerError,
    UnauthorizedError,
    UnreadableResponseError,
)

__all__ = ["Refusal", "decode_answer", "error_of", "read_refusal"]

T = TypeVar("T")

log: Final = logging.getLogger("cordspec.http")

BY_STATUS: Final[Mapping[int, type[HTTPError]]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
}


class Refusal(Struct):
    """Body of a 429."""

    retry_after: float = 0.0
    is_global: bool = False


class Told(Struct):
    """One mistake in one field."""

    code: str = ""
    message: str = ""


class Failure(Struct):
    """Body of every other error."""

    message: str = ""
    code: int = 0
    errors: Raw = Raw(b"null")


_failure: Final = json.Decoder(Failure, strict=False)
_refusal: Final = json.Decoder(dict[str, Any])


@lru_cache(maxsize=512)
def _decoder(type_: Any) -> json.Decoder[Any]:
    return lax_decoder(type_)


def decode_answer(type_: type[T], body: bytes, request: str, status: int) -> T:
    """The body as an object; what does not fit is mended as in events, and logged.

    Raises ``UnreadableResponseError`` for a body that is no JSON or cannot be mended.
    """
    try:
        return cast("T", _decoder(cast("Any", type_)).decode(body))
    except UNREADABLE:
        pass
    try:
        json.decode(body, type=Raw)
    except UNREADABLE as error:
        readable = replace_lone_surrogates(body)
        if readable is not body:
            log.warning("%s: half a surrogate pair in the response was replaced", request)
            return decode_answer(type_, readable, request, status)
        raise UnreadableResponseError(
            request, status, reason=f"The body is no JSON ({error}): {evidence(body)}"
        ) from None
    mended = mend(request, type_, body)
    if mended is None:
        name = getattr(type_, "__name__", str(type_))
        raise UnreadableResponseError(request, status, reason=f"The body is no {name}: {evidence(body)}")
    for anomaly in mended.anomalies:
        log.warning("%s", anomaly)
    return cast("T", mended.value)


def read_refusal(body: bytes, headers: Mapping[str, str]) -> Refusal | None:
    """How long a 429 asks to wait; None where it came from the edge, which knows no buckets."""
    try:
        found = _refusal.decode(body)
        after = float(found["retry_after"])
    except (KeyError, TypeError, *UNREADABLE):
        return None
    scope = headers.get("X-RateLimit-Scope", "")
    is_global = bool(found.get("global")) or scope == "global" or "X-RateLimit-Global" in headers
    return Refusal(max(0.0, after), is_global)


def error_of(request: str, status: int, body: bytes) -> HTTPError:
    """The error of a status, with what the body tells."""
    try:
        failure = _failure.decode(body)
    except (MsgspecError, ValueError, RecursionError):
        failure = Failure(message=evidence(body))
    try:
        fields = list(_fields(failure.errors, ""))
    except (MsgspecError, RecursionError):
        fields = []
    kind = BY_STATUS.get(status) or (
        ServerError if status >= 500 else BadRequestError if status < 500 else HTTPError
    )
    return kind(request, status, code=failure.code or None, reason=failure.message, fields=fields)


def evidence(body: bytes) -> str:
    """The beginning of a body, short enough for a message."""
    text = body[:200].decode("utf-8", "replace").strip()
    return repr(text) if text else "nothing"


def _fields(errors: Any, path: str) -> Iterator[FieldError]:
    """Discord nests errors like the request; each list of them is at ``_errors``."""
    tree = json.decode(errors) if isinstance(errors, Raw) else errors
    if not isinstance(tree, dict):
        return
    for key, value in cast("dict[str, Any]", tree).items():
        if key == "_errors" and isinstance(value, list):
            yield from (FieldError(path, error.code, error.message) for error in convert(value, list[Told]))
        else:
            below = f"{path}[{key}]" if key.isdigit() else f"{path}.{key}" if path else key
            yield from _fields(value, below)
