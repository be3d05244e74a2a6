"""Every exception that cordspec raises, in one place.

``CordspecError``
├── ``DecodeError``              bytes could not be read             (their side)
│   ├── ``FrameError``           not a gateway frame at all
│   ├── ``InflateError``         compressed bytes that cannot be inflated
│   └── ``CaptureError``         a capture file that cannot be read
├── ``UsageError``               cordspec was called wrongly         (your side)
│   ├── ``UnknownEventError``    no event has this name
│   ├── ``ListenerSignatureError``  a listener that cannot take its event
│   ├── ``DispatcherClosedError``   a wait on a dispatcher that was closed
│   └── ``ProjectionError``      a Struct that does not fit the event it is to be read from
├── ``SchemaError``              a description with mistakes in it   (your side)
├── ``HTTPError``                a request that was not answered as it should be
│   ├── ``BadRequestError``      400, with every field that is wrong   (your side)
│   ├── ``UnauthorizedError``    401: the token is refused             (your side)
│   ├── ``ForbiddenError``       403: a permission is missing          (your side)
│   ├── ``NotFoundError``        404: there is no such thing           (your side)
│   ├── ``MethodNotAllowedError``  405: the path has no such method    (your side)
│   ├── ``RedirectError``        3xx: the server points to another address; it is not followed
│   ├── ``UnexpectedStatusError``  any other status
│   ├── ``RateLimitedError``     429, or a request that did not want to wait
│   ├── ``BannedError``          429 from the edge: the address is shut out for a while
│   ├── ``ServerError``          5xx, again and again                  (their side)
│   ├── ``UnreadableResponseError``  an answer that cannot be read      (their side)
│   └── ``ConnectionFailedError``  no answer at all                     (not a bug)
│       └── ``CertificateError``   the TLS certificate is not trusted
├── ``WaitTimeoutError``         the event that ``wait_for`` waited for did not arrive in time
├── ``ExpectationError``         what a test waited for did not come
└── ``GatewayError``             the conversation with Discord ended (not a bug)
    ├── ``SessionStartLimitError``  no session may be begun before a certain time
    ├── ``GatewayCertificateError``  the server's TLS certificate is refused
    └── ``FatalCloseError``      Discord closed the connection for good
        ├── ``InvalidTokenError``       4004
        ├── ``InvalidShardError``       4010
        ├── ``TooFewShardsError``       4011
        ├── ``InvalidAPIVersionError``  4012
        ├── ``InvalidIntentsError``     4013
        └── ``DisallowedIntentsError``  4014

This room knows no other room.
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
"""How many refused fields the message of an error lists; its ``fields`` has all of them."""

EVIDENCE_LIMIT = 512
"""How many bytes of what was found an error keeps. Bytes."""


class CordspecError(Exception):
    """Base class of every exception that cordspec raises.

    Its instances can be pickled and copied whatever their constructor takes: the message and every
    attribute survive. As with every exception, causes and tracebacks do not.
    """

    def __reduce__(self) -> tuple[object, ...]:
        # The inherited method calls the class with `args`, which is the message and not what the
        # constructor takes.
        return _restored, (type(self), self.args), self.__dict__ or None


def _restored(error: type[CordspecError], arguments: tuple[object, ...]) -> CordspecError:
    """Return an exception that its constructor has not seen; its attributes follow as state."""
    restored = error.__new__(error, *arguments)
    restored.args = arguments  # `OSError.__new__` leaves them out where a subclass has a constructor
    return restored


class DecodeError(CordspecError):
    """Bytes from the other side could not be read."""


class FrameError(DecodeError):
    """Bytes that are not a gateway frame.

    ``evidence`` holds at most the first 512 bytes, so that the error can be logged without logging
    a whole guild.
    """

    def __init__(self, message: str, evidence: bytes) -> None:
        super().__init__(message)
        self.evidence = evidence[:EVIDENCE_LIMIT]


class InflateError(DecodeError):
    """Compressed bytes that cannot be inflated, or that inflate to more than is allowed.

    ``evidence`` holds at most the first 512 bytes, as they were compressed.
    """

    def __init__(self, message: str, evidence: bytes) -> None:
        super().__init__(message)
        self.evidence = evidence[:EVIDENCE_LIMIT]


class CaptureError(DecodeError):
    """A capture file that cannot be opened or holds nothing that can be read."""


class UsageError(CordspecError):
    """cordspec was called in a way that cannot work; the message says what to do instead."""


class UnknownEventError(UsageError, LookupError):
    """No event of the registry has this name; ``nearest`` lists names that come close."""

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
    """The dispatcher was closed, so the event that was waited for cannot arrive any more."""


class ProjectionError(UsageError, TypeError):
    """A Struct of one's own does not fit the payload that it is to be read from.

    ``complaints`` has one sentence for each field that is wrong.
    """

    def __init__(self, event: str, projection: object, complaints: Sequence[str]) -> None:
        name = getattr(projection, "__name__", repr(projection))
        super().__init__("\n  ".join([f"{name} does not fit the payload of {event}:", *complaints]))
        self.complaints = tuple(complaints)


class SchemaError(CordspecError):
    """A description of the gateway has mistakes in it, all of them in ``complaints``.

    Each complaint says file, line, what is wrong and how to mend it.
    """

    def __init__(self, complaints: Sequence[str]) -> None:
        count = "1 mistake" if len(complaints) == 1 else f"{len(complaints)} mistakes"
        super().__init__("\n".join([f"The schemas have {count}:", *complaints]))
        self.complaints = tuple(complaints)


class FieldError(NamedTuple):
    """One field of a request that Discord refuses."""

    path: str
    """Path of the field, as in ``embeds[0].title``; empty for the request itself."""

    code: str
    """Discord's word for the mistake, as in ``BASE_TYPE_REQUIRED``."""

    message: str
    """Discord's explanation."""


class HTTPError(CordspecError):
    """A request did not get the response it asked for.

    ``request`` names it with the ids of its path and without tokens: ``GET /channels/1/messages/2``. ``status``
    is None if there was no response. ``code`` and ``reason`` are Discord's error code and message, if it gave
    any; ``fields`` lists the fields of the request that it refused.

    Documentation: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
    """

    advice = ""
    no_status = "no response"
    """What the message says in place of a status."""

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
    """400: Discord does not understand the request; ``fields`` says which fields are wrong."""


class UnauthorizedError(HTTPError):
    """401: the token is refused. The client sends nothing more with it."""

    advice = "Copy the token again from the developer portal, or reset it there."


class ForbiddenError(HTTPError):
    """403: the bot lacks a permission, or may never do this; ``code`` says more."""


class NotFoundError(HTTPError):
    """404: there is no such thing, or the bot cannot see it."""


class MethodNotAllowedError(HTTPError):
    """405: the path exists, but not with this method."""

    advice = "The path does not support this method: compare both with Discord's documentation."


class RedirectError(HTTPError):
    """3xx: the server points to another address. Redirects are never followed: they would get the token."""

    advice = "Redirects are not followed, since they would send the token elsewhere: check base_url."


class UnexpectedStatusError(HTTPError):
    """A status that has no class of its own."""


class RateLimitedError(HTTPError):
    """The rate limit is reached, and the request was not to wait or has waited too often.

    ``retry_after`` says in how many seconds it may be sent again; 0.0 if only the response to another request
    can tell. ``status`` is None if it was not sent.
    """

    no_status = "not sent"

    def __init__(self, request: str, retry_after: float, *, status: int | None = None) -> None:
        super().__init__(
            request, status, reason=f"The rate limit is reached; try again in {retry_after:.3f} s."
        )
        self.retry_after = retry_after


class BannedError(HTTPError):
    """429 from the edge in front of Discord: it refuses this address, as too many requests were invalid.

    ``retry_after`` says for how many seconds, at most an hour; until then the client sends nothing.
    ``status`` is None if the request was not sent because of that.
    """

    advice = "10,000 invalid requests (401, 403, 429) in 10 minutes cause this: find out what sends them."
    no_status = "not sent"

    def __init__(self, request: str, retry_after: float, *, status: int | None = 429) -> None:
        super().__init__(request, status, reason=f"This address is refused for {retry_after:.0f} s.")
        self.retry_after = retry_after


class ServerError(HTTPError):
    """5xx: the server failed, also when the request was repeated, if it may be."""


class UnreadableResponseError(HTTPError):
    """A response that is not JSON, is cut off, or is larger than allowed."""


class ConnectionFailedError(HTTPError):
    """There was no response: the address cannot be reached, or the connection broke."""

    sent = True
    """Whether the request may have been sent, and even carried out."""

    permanent = False
    """Whether repeating the request cannot help, as when a proxy refuses the credentials."""


class CertificateError(ConnectionFailedError):
    """The TLS certificate of the server is not trusted. Nothing was sent, and it is not tried again."""

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
    """What a test waited for did not come in time; the message says what came instead."""


class GatewayError(CordspecError):
    """The conversation with Discord cannot go on."""


class SessionStartLimitError(GatewayError):
    """All sessions of a day have been begun; one more would make Discord reset the token.

    ``reset_after`` says in how many seconds sessions may be begun again.
    """

    def __init__(self, total: int, reset_after: float) -> None:
        super().__init__(
            f"None of the {total} sessions that Discord allows in a day is left, and going over makes it "
            f"reset the token. Wait {reset_after:.0f} s, and find out what begins so many sessions."
        )
        self.total = total
        self.reset_after = reset_after


class GatewayCertificateError(GatewayError):
    """The TLS certificate of the gateway is not trusted. Nothing was sent, and it is not tried again.

    ``host`` is what was connected to, ``reason`` is the explanation of the TLS library.
    """

    def __init__(self, host: str, reason: str) -> None:
        super().__init__(
            f"The TLS certificate of {host} is not trusted: {reason}. If a proxy or a server of your own has a "
            "private certificate authority, pass transport=WebSocketTransport(ssl=ssl.create_default_context("
            "cafile=...))."
        )
        self.host = host
        self.reason = reason


class FatalCloseError(GatewayError):
    """Discord closed the connection with a code after which trying again is of no use.

    Documentation:
    https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
    """

    advice = "Discord's list of close codes says why."

    def __init__(self, close_code: int) -> None:
        super().__init__(f"Discord closed the connection for good with code {close_code}. {self.advice}")
        self.close_code = close_code


class InvalidTokenError(FatalCloseError):
    """Discord refuses the token."""

    advice = "It refuses the token: copy it again from the developer portal, or reset it there."


class InvalidShardError(FatalCloseError):
    """Discord refuses the number of the shard or the count of shards."""

    advice = "shard_id must be 0 to shard_count - 1; a very large bot needs a multiple of the count that Discord gives."


class TooFewShardsError(FatalCloseError):
    """The bot is in more guilds than its shards may hold."""

    advice = "The bot is in too many guilds for its shards: use more, as many as gateway/bot advises."


class InvalidAPIVersionError(FatalCloseError):
    """The gateway does not speak this version of the protocol."""

    advice = "The gateway does not speak version 10: check its address, or use a newer cordspec."


class InvalidIntentsError(FatalCloseError):
    """Discord knows no such intents."""

    advice = "The intents contain a bit that Discord does not know: combine members of Intents."


class DisallowedIntentsError(FatalCloseError):
    """An intent was asked for that is not switched on for the app."""

    advice = (
        "A privileged intent (GUILD_MEMBERS, GUILD_PRESENCES or MESSAGE_CONTENT) is not switched on for the "
        "app: switch it on in the developer portal under Bot, or do not ask for it."
    )
