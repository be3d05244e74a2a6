"""Every exception that cordspec raises.

``CordspecError``
├── ``DecodeError``              data received could not be decoded (Discord's side)
│   ├── ``FrameError``           not a gateway frame at all
│   ├── ``InflateError``         compressed bytes that cannot be inflated
│   └── ``CaptureError``         a capture file that cannot be read
├── ``UsageError``               cordspec was called incorrectly     (your side)
│   ├── ``UnknownEventError``    there is no event of this name
│   ├── ``ListenerSignatureError``  a listener that does not accept its payload
│   ├── ``DispatcherClosedError``   waiting on a dispatcher that is closed
│   └── ``ProjectionError``      a Struct that does not fit the payload of its event
├── ``SchemaError``              the schemas contain mistakes        (your side)
├── ``HTTPError``                a request failed
│   ├── ``BadRequestError``      400, with every invalid field         (your side)
│   ├── ``UnauthorizedError``    401: the token is refused             (your side)
│   ├── ``ForbiddenError``       403: a permission is missing          (your side)
│   ├── ``NotFoundError``        404: the resource does not exist      (your side)
│   ├── ``MethodNotAllowedError``  405: the path lacks the method   (your side)
│   ├── ``RedirectError``        3xx: the server points to another address; it is not followed
│   ├── ``UnexpectedStatusError``  any other status
│   ├── ``RateLimitedError``     429, or a request that was not allowed to wait
│   ├── ``BannedError``          429 from Cloudflare: the IP address is blocked for a while
│   ├── ``ServerError``          5xx, also after retries               (Discord's side)
│   ├── ``UnreadableResponseError``  the response cannot be read        (Discord's side)
│   └── ``ConnectionFailedError``  there was no response                (not a bug)
│       └── ``CertificateError``   the TLS certificate is not trusted
├── ``WaitTimeoutError``         the event that ``wait_for`` waited for did not arrive in time
├── ``ExpectationError``         an event or command that a test waited for did not arrive
└── ``GatewayError``             a shard cannot go on                (not a bug)
    ├── ``SessionStartLimitError``  the sessions of the day are used up
    ├── ``GatewayCertificateError``  the TLS certificate is not trusted
    └── ``FatalCloseError``      Discord closed the connection; reconnecting is of no use
        ├── ``InvalidTokenError``       4004
        ├── ``InvalidShardError``       4010
        ├── ``TooFewShardsError``       4011
        ├── ``InvalidAPIVersionError``  4012
        ├── ``InvalidIntentsError``     4013
        └── ``DisallowedIntentsError``  4014

Imports no other package of cordspec.
"""

from collections.abc import Sequence
from typing import NamedTuple

__all__ = [
    "BadRequestError",
    "BannedError",
    "CaptureError",
    "CertificateError",
    "ConnectionFailedError",
    "CordspecError",
    "DecodeError",
    "DisallowedIntentsError",
    "DispatcherClosedError",
    "ExpectationError",
    "FatalCloseError",
    "FieldError",
    "ForbiddenError",
    "FrameError",
    "GatewayCertificateError",
    "GatewayError",
    "HTTPError",
    "InflateError",
    "InvalidAPIVersionError",
    "InvalidIntentsError",
    "InvalidShardError",
    "InvalidTokenError",
    "ListenerSignatureError",
    "MethodNotAllowedError",
    "NotFoundError",
    "ProjectionError",
    "RateLimitedError",
    "RedirectError",
    "SchemaError",
    "ServerError",
    "SessionStartLimitError",
    "TooFewShardsError",
    "UnauthorizedError",
    "UnexpectedStatusError",
    "UnknownEventError",
    "UnreadableResponseError",
    "UsageError",
    "WaitTimeoutError",
]

FIELDS_SHOWN = 25
"""Maximum number of invalid fields in the message of an error; ``fields`` has all of them."""

EVIDENCE_LIMIT = 512
"""Maximum size of the data that an error keeps as evidence. Bytes."""


class CordspecError(Exception):
    """Base class of every exception that cordspec raises.

    All of them can be pickled and copied, with the message and every attribute. As with other
    exceptions, the cause and the traceback are not kept.
    """

    def __reduce__(self) -> tuple[object, ...]:
        # BaseException.__reduce__ calls the class with `args`. Here `args` is the message, while most
        # constructors take other arguments.
        return _restored, (type(self), self.args), self.__dict__ or None


def _restored(error: type[CordspecError], arguments: tuple[object, ...]) -> CordspecError:
    """Create an exception without calling its constructor; pickle sets the attributes afterwards."""
    restored = error.__new__(error, *arguments)
    restored.args = arguments  # `OSError.__new__` does not set `args` if the subclass has a constructor
    return restored


class DecodeError(CordspecError):
    """Data that was received or read from a file could not be decoded."""


class FrameError(DecodeError):
    """Bytes that are not a gateway frame.

    ``evidence`` contains at most the first 512 bytes, so that logging the error does not log a whole guild.
    """

    def __init__(self, message: str, evidence: bytes) -> None:
        super().__init__(message)
        self.evidence = evidence[:EVIDENCE_LIMIT]


class InflateError(DecodeError):
    """Compressed bytes that cannot be inflated, or that inflate to more than is allowed.

    ``evidence`` contains at most the first 512 bytes of the compressed data.
    """

    def __init__(self, message: str, evidence: bytes) -> None:
        super().__init__(message)
        self.evidence = evidence[:EVIDENCE_LIMIT]


class CaptureError(DecodeError):
    """A capture file cannot be opened or contains nothing that can be decoded."""


class UsageError(CordspecError):
    """cordspec was called incorrectly; the message says what to do instead."""


class UnknownEventError(UsageError, LookupError):
    """The registry has no event of this name; ``nearest`` lists similar names."""

    def __init__(self, name: str, nearest: Sequence[str]) -> None:
        hint = f" Did you mean {', '.join(nearest)}?" if nearest else ""
        words = set(name.removeprefix("on_").removeprefix("raw_").upper().split("_"))
        if nearest and name.startswith("on_") and words <= set(nearest[0].upper().split("_")):
            hint = f" discord.py's {name} is {nearest[0]} here."
        super().__init__(f"There is no event {name!r}.{hint} `cordspec events` lists all of them.")
        self.name = name
        self.nearest = tuple(nearest)


class ListenerSignatureError(UsageError, TypeError):
    """A listener does not accept the payload of its event; the message says what was expected and found."""


class DispatcherClosedError(UsageError):
    """The dispatcher is closed, so the event can no longer arrive."""


class ProjectionError(UsageError, TypeError):
    """A Struct of the user does not fit the payload of its event.

    ``complaints`` has one sentence for each field that does not fit.
    """

    def __init__(self, event: str, projection: object, complaints: Sequence[str]) -> None:
        name = getattr(projection, "__name__", repr(projection))
        super().__init__("\n  ".join([f"{name} does not fit the payload of {event}:", *complaints]))
        self.complaints = tuple(complaints)


class SchemaError(CordspecError):
    """The schemas contain mistakes; ``complaints`` lists all of them.

    Each complaint gives the file, the line, the mistake and how to fix it.
    """

    def __init__(self, complaints: Sequence[str]) -> None:
        count = "1 mistake" if len(complaints) == 1 else f"{len(complaints)} mistakes"
        super().__init__("\n".join([f"The schemas have {count}:", *complaints]))
        self.complaints = tuple(complaints)


class FieldError(NamedTuple):
    """A field of a request that Discord rejected."""

    path: str
    """Path of the field, as in ``embeds[0].title``; empty for the request itself."""

    code: str
    """Discord's error code for the field, as in ``BASE_TYPE_REQUIRED``."""

    message: str
    """Discord's error message for the field."""


class HTTPError(CordspecError):
    """A request failed: an error status, an unreadable response, or none.

    ``request`` is the method and the path, with tokens removed: ``GET /channels/1/messages/2``. ``status`` is
    None if there was no response. ``code`` is Discord's JSON error code, None if there was none, and ``reason``
    its message; ``fields`` lists the fields of the request that Discord rejected.

    Documentation: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
    """

    advice = ""
    no_status = "no response"
    """Text of the message in place of a status, if there is none."""

    def __init__(
        self,
        request: str,
        status: int | None = None,
        *,
        code: int | None = None,
        reason: str = "",
        fields: Sequence[FieldError] = (),
        advice: str | None = None,
    ) -> None:
        outcome = self.no_status if status is None else str(status)
        number = f" (code {code})" if code else ""
        parts = [
            f"{request}: {outcome}{number}.",
            _sentence(reason),
            self.advice if advice is None else advice,
        ]
        lines = [" ".join(part for part in parts if part)]
        lines += [
            f"  {field.path or 'the request'}: {field.message} ({field.code})"
            for field in fields[:FIELDS_SHOWN]
        ]
        if len(fields) > FIELDS_SHOWN:
            lines.append(f"  and {len(fields) - FIELDS_SHOWN} more fields")
        super().__init__("\n".join(lines))
        self.request = request
        self.status = status
        self.code = code
        self.reason = reason
        self.fields = tuple(fields)


def _sentence(text: str) -> str:
    return f"{text}." if text and text[-1] not in ".!?" else text


class BadRequestError(HTTPError):
    """400: the request is invalid; ``fields`` lists the invalid fields."""


class UnauthorizedError(HTTPError):
    """401: Discord rejects the token. The client sends no further requests with it."""

    advice = "Copy the token again from the developer portal, or reset it there."


class ForbiddenError(HTTPError):
    """403: the bot lacks a permission, or bots may not do this; ``code`` gives the reason."""


class NotFoundError(HTTPError):
    """404: the resource does not exist, or the bot cannot see it."""


class MethodNotAllowedError(HTTPError):
    """405: the path exists, but not with this method."""

    advice = "The path does not support this method: compare both with Discord's documentation."


class RedirectError(HTTPError):
    """3xx: the server redirects to another URL. Redirects are not followed, since they would receive the token."""

    advice = "Redirects are not followed, since they would send the token elsewhere: check base_url."


class UnexpectedStatusError(HTTPError):
    """A status for which there is no other exception."""


class RateLimitedError(HTTPError):
    """A rate limit is reached, and the request may not wait or has been repeated too often.

    ``retry_after`` is the number of seconds until the request may be sent again; 0.0 if that depends on the
    response to another request. ``status`` is None if the request was not sent.
    """

    no_status = "not sent"

    def __init__(self, request: str, retry_after: float, *, status: int | None = None) -> None:
        super().__init__(
            request, status, reason=f"The rate limit is reached; try again in {retry_after:.3f} s."
        )
        self.retry_after = retry_after


class BannedError(HTTPError):
    """Cloudflare blocks this IP address, because too many requests were invalid.

    ``retry_after`` is the number of seconds until the client sends requests again, at most an hour. ``status``
    is 429, or None for a request that was not sent because of an earlier 429.

    Documentation: https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
    """

    advice = "10,000 invalid requests (401, 403, 429) in 10 minutes cause this: find out what sends them."
    no_status = "not sent"

    def __init__(self, request: str, retry_after: float, *, status: int | None = 429) -> None:
        super().__init__(request, status, reason=f"This IP address is blocked for {retry_after:.0f} s.")
        self.retry_after = retry_after


class ServerError(HTTPError):
    """5xx: the server failed. A request that may be repeated was repeated and failed again."""


class UnreadableResponseError(HTTPError):
    """The response is not valid JSON, is incomplete, or exceeds the size limit."""


class ConnectionFailedError(HTTPError):
    """There was no response: connecting failed, or the connection was lost."""

    sent = True
    """True if the request may have been sent, and even carried out."""

    permanent = False
    """True if repeating the request cannot help, as when a proxy rejects the credentials."""


class CertificateError(ConnectionFailedError):
    """The TLS certificate of the server is not trusted. Nothing was sent, and the request is not repeated."""

    advice = (
        "If a proxy or a server of your own has a private certificate authority, pass "
        "ssl=ssl.create_default_context(cafile=...)."
    )
    sent = False
    permanent = True


class WaitTimeoutError(CordspecError, TimeoutError):
    """The event that ``wait_for`` waited for did not arrive in time.

    The message names the event, the dispatcher and the timeout. ``except TimeoutError`` catches it.
    """


class ExpectationError(CordspecError, TimeoutError):
    """An event or command that a test waited for did not arrive in time; the message lists those that did."""


class GatewayError(CordspecError):
    """The connection to the gateway has ended, and cannot be opened again automatically."""


class SessionStartLimitError(GatewayError):
    """The session starts of the day are used up; Discord resets the token of a bot that exceeds the limit.

    ``reset_after`` is the number of seconds until sessions may be started again.

    Documentation: https://docs.discord.com/developers/events/gateway#session-start-limit-object
    """

    def __init__(self, total: int, reset_after: float) -> None:
        super().__init__(
            f"The {total} session starts that Discord allows in a day are used up, and exceeding the limit "
            f"resets the token. Wait {reset_after:.0f} s, and find out why so many sessions are started."
        )
        self.total = total
        self.reset_after = reset_after


class GatewayCertificateError(GatewayError):
    """The TLS certificate of the gateway is not trusted. Nothing was sent, and the shard does not try again.

    ``host`` is the scheme and host of the server, ``reason`` the error message of the TLS library.
    """

    def __init__(self, host: str, reason: str) -> None:
        super().__init__(
            f"The TLS certificate of {host} is not trusted: {reason}. If a proxy or a server of your own has a "
            "private certificate authority, give it to the transport, as in "
            "transport=WebSocketTransport(ssl=ssl.create_default_context(cafile=...))."
        )
        self.host = host
        self.reason = reason


class FatalCloseError(GatewayError):
    """Discord closed the connection with a close code after which a client must not reconnect.

    Documentation:
    https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
    """

    advice = "Discord's list of close codes says why."

    def __init__(self, close_code: int) -> None:
        super().__init__(
            f"Discord closed the connection with code {close_code}; reconnecting is of no use. {self.advice}"
        )
        self.close_code = close_code


class InvalidTokenError(FatalCloseError):
    """Discord rejects the token (close code 4004)."""

    advice = "Discord rejects the token: copy it again from the developer portal, or reset it there."


class InvalidShardError(FatalCloseError):
    """Discord rejects the shard id or the shard count (close code 4010)."""

    advice = "shard_id must be 0 to shard_count - 1; a very large bot needs a multiple of the count that Discord gives."


class TooFewShardsError(FatalCloseError):
    """The bot is in too many guilds for its number of shards (close code 4011)."""

    advice = "The bot is in too many guilds for its shards: use the number of shards that GET /gateway/bot recommends."


class InvalidAPIVersionError(FatalCloseError):
    """The gateway does not support this version of the API (close code 4012)."""

    advice = "The gateway does not support API version 10: check its URL, or use a newer cordspec."


class InvalidIntentsError(FatalCloseError):
    """The intents contain a bit that Discord does not know (close code 4013)."""

    advice = "The intents contain a bit that Discord does not know: combine members of Intents."


class DisallowedIntentsError(FatalCloseError):
    """A privileged intent was requested that is not enabled for the app (close code 4014)."""

    advice = (
        "A privileged intent (GUILD_MEMBERS, GUILD_PRESENCES or MESSAGE_CONTENT) is not enabled for the "
        "app: enable it in the developer portal under Bot, or do not request it."
    )
