"""The HTTP request that a ``Request`` becomes, and the result that its response becomes."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple, TypeVar, cast

from msgspec import UNSET, MsgspecError, Struct, json

from cordspec.dispatch.internals import Authentication
from cordspec.errors import UnreadableResponseError
from cordspec.http.checks import write_json
from cordspec.http.files import File, check_files
from cordspec.http.prepared import PreparedRequest
from cordspec.http.responses import OnAnomaly, decode_answer
from cordspec.http.route import Method, Route
from cordspec.http.validation import check_request
from cordspec.wire import Request

__all__ = ["Parts", "parts_of", "prepare", "result_of"]

T = TypeVar("T")

ACCEPTED: Final = 202
"""Status of a search that cannot be answered yet."""


def prepare(
    request: Request[Any],
    base_url: str,
    own: Authentication | None,
    files: Sequence[File],
    file: tuple[str, File | None] | None,
    reason: str | None,
    authentication: Authentication | None,
) -> PreparedRequest:
    """Check a request, and return it as it is sent.

    Raises ``UsageError`` for a request that Discord would refuse.
    """
    operation = request.operation
    if files != ():  # the default
        check_files(files)
    part = None if file is None or file[1] is None else (file[0], file[1])
    if part is not None:
        check_files([part[1]])
    check_request(request, bool(files) or part is not None)
    route, query, body = parts_of(request)
    once = bool(operation.once) and all(getattr(request, name) for name in operation.once)
    return PreparedRequest(
        route,
        base_url,
        own,
        json=body,
        params=query,
        files=files,
        reason=reason,
        authentication=authentication,
        idempotent=once or None,
        form=part,
        is_form=operation.form,
    )


def result_of(
    request: Request[T], prepared: PreparedRequest, status: int, body: bytes, on_anomaly: OnAnomaly
) -> T:
    """Return the result of a request from the body of its response."""
    operation = request.operation
    if operation.response is None or (operation.empty and not body):
        return cast("T", None)
    if operation.response is bytes:
        return cast("T", body)
    if status == ACCEPTED:
        raise UnreadableResponseError(prepared.name, status, reason=_not_ready(body))
    return cast("T", decode_answer(operation.response, body, prepared, status, on_anomaly))


def _not_ready(body: bytes) -> str:
    """Return what a search says while Discord indexes the messages of a guild.

    Documentation: https://docs.discord.com/developers/resources/message#search-guild-messages
    """
    try:
        wait = json.decode(body, type=NotReady).retry_after
    except MsgspecError:
        wait = 0
    return f"Discord is still indexing the messages. Try again in {wait or 'some'} seconds"


class NotReady(Struct):
    """The body of a response with status 202."""

    retry_after: float = 0
    """Seconds."""


class Parts(NamedTuple):
    """The path, query and body of a request."""

    route: Route
    query: Mapping[str, Any] | None
    body: Any
    """Plain JSON values; None for no body."""


def parts_of(request: Request[Any]) -> Parts:
    """Return the parts of a request that has been checked.

    Raises ``UsageError`` for a parameter of the path that cannot be sent.
    """
    operation = request.operation
    path = {name: _in_path(name, getattr(request, field)) for name, field in operation.parameters.items()}
    authenticated = None if operation.authenticated else False
    route = Route(
        cast("Method", operation.method), operation.path, needs_authentication=authenticated, **path
    )
    query: dict[str, Any] = {}
    for name in operation.query:
        value = getattr(request, name)
        if value is not UNSET and value is not None:
            query[name.rstrip("_")] = _csv(value) if name in operation.csv else _in_query(value)
    return Parts(route, query or None, _body(request))


def _in_path(name: str, value: Any) -> Any:
    """Return a parameter of the path; the emoji of a guild, ``<:name:id>`` in a message, is ``name:id`` there."""
    if name == "emoji_name" and isinstance(value, str):
        return value.strip("<>").removeprefix("a:").removeprefix(":")
    return value


def _in_query(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value


def _csv(value: Sequence[object]) -> str:
    return ",".join(str(each) for each in value)


def _body(request: Request[Any]) -> Any:
    operation = request.operation
    if operation.body is None:
        return None
    # As Discord reads it: IDs and permissions are strings, and what is UNSET is absent.
    fields: dict[str, Any] = json.decode(write_json(request))
    if operation.whole is not None:
        return fields[operation.whole]
    return {name: fields[name] for name in operation.body if name in fields}
