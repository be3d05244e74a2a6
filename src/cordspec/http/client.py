"""Requests to Discord: within the limits, repeated where that helps, answered with typed objects.

When a request may be sent is decided by ``request_queue``, what is sent by ``prepared``, what a response means by
``answers`` and ``failures``, whether it is sent again by ``repeating``; this module sends.
"""

import asyncio
import logging
import random
import ssl
import time
import warnings
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import nullcontext
from types import TracebackType
from typing import Any, Final, NamedTuple, Self, TypeAlias, TypeVar, overload

from yarl import URL

from cordspec.dispatch import HTTPDispatcher, Metrics
from cordspec.dispatch.internals import Authentication, report
from cordspec.dispatch.proxy import find_proxy, url_of
from cordspec.errors import (
    ConnectionFailedError,
    HTTPError,
    RateLimitedError,
    UnreadableResponseError,
    UsageError,
)
from cordspec.http.anomalies import AnomalyReports
from cordspec.http.failures import AFTER_SENDING, TransportError, error_of_transport, proxy_refused
from cordspec.http.files import File, Upload
from cordspec.http.limits import GlobalLimit, RateLimits
from cordspec.http.parts import prepare, result_of
from cordspec.http.pauses import refusal_of
from cordspec.http.prepared import PreparedRequest
from cordspec.http.refusals import Refusals
from cordspec.http.repeating import may_repeat
from cordspec.http.request_queue import RequestQueue, Slot
from cordspec.http.responses import decode_answer, error_of, is_refused_token
from cordspec.http.route import Route
from cordspec.http.shortcuts import Shortcuts
from cordspec.http.transport import (
    AiohttpResponse,
    AiohttpTransport,
    HTTPTransport,
    IncomingResponse,
    OutgoingRequest,
)
from cordspec.wire import Anomaly, Request

__all__ = ["HTTPClient"]

T = TypeVar("T")

Query: TypeAlias = Mapping[str, str | int | Sequence[str | int]]

DISCORD: Final = "https://discord.com/api/v10"

BODY_LIMIT: Final = 64 * 1024 * 1024

LONGEST_BACKOFF: Final = 30.0
"""Seconds."""

CLOSED: Final = "The HTTPClient was closed: make another one."

log: Final = logging.getLogger("cordspec.http")


class Response(NamedTuple):
    """One attempt that got a response."""

    status: int
    body: bytes


class HTTPClient(Shortcuts):
    """A client of Discord's HTTP API, or of another server or proxy that speaks it.

    ``base_url`` is the address in front of every path. ``authentication`` is used for calls that are given none
    of their own. ``global_limit`` is how many requests a second all routes together may send. ``attempts`` is how
    often a request is sent before its last error is raised. ``timeout`` is for one attempt, in seconds;
    ``body_limit`` is the largest response, in bytes.

    ``ssl`` is the context for TLS; None is aiohttp's default, with the certificate authorities of the system.
    ``proxy`` is the address of an HTTP proxy, with or without credentials; ``proxy_auth`` is its user name and
    password; ``trust_env`` reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY if no ``proxy`` is given.

    ``transport`` sends the requests in place of aiohttp; it is not closed with the client, and ``request_response`` is not
    dispatched for its responses.

    ``on_anomaly`` gets each place of a response that did not fit the model, once for each request template and
    path; None writes them to the log. ``metrics`` gets measurements.

    Raises ``UsageError`` for options that cannot work.

    Documentation: https://docs.discord.com/developers/reference
    """

    def __init__(
        self,
        *,
        base_url: str = DISCORD,
        authentication: Authentication | None = None,
        global_limit: int = 50,
        attempts: int = 5,
        timeout: float = 60.0,
        body_limit: int = BODY_LIMIT,
        ssl: ssl.SSLContext | None = None,
        proxy: str | None = None,
        proxy_auth: tuple[str, str] | None = None,
        trust_env: bool = False,
        transport: HTTPTransport | None = None,
        on_anomaly: Callable[[Anomaly], object] | None = None,
        metrics: Metrics | None = None,
        clock: Callable[[], float] = time.monotonic,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        if attempts < 1 or global_limit < 1:
            raise UsageError(f"attempts and global_limit are 1 or more; found {attempts} and {global_limit}.")
        if isinstance(authentication, str):
            raise UsageError("authentication is an object, not the token itself: BotAuthentication(token).")
        self._url = _base(base_url)
        self.base_url = str(self._url).rstrip("/")
        self.authentication = authentication
        self.dispatcher = HTTPDispatcher("HTTPClient.dispatcher")
        """Lifecycle events: ``request_response`` has the ``aiohttp.ClientResponse``."""
        self._queue = RequestQueue(RateLimits(GlobalLimit(global_limit)), clock)
        self._refusals = Refusals(clock)
        self._attempts = attempts
        self._body_limit = body_limit
        self._proxy = find_proxy(self._url, proxy, proxy_auth, trust_env=trust_env)
        self._own: AiohttpTransport | None = None
        if transport is None:
            host = str(self._url.host)
            transport = self._own = AiohttpTransport(host, timeout=timeout, ssl=ssl, proxy=self._proxy)
        elif ssl is not None or self._proxy is not None:
            raise UsageError(
                "With a transport of your own, ssl and proxy are options of it: leave them out here."
            )
        self._transport: HTTPTransport = transport
        self._anomalies = AnomalyReports(on_anomaly)
        self._metrics = metrics
        self._clock = clock
        self._jitter = jitter
        self._closing: asyncio.Future[None] | None = None
        self._closed = False
        self._entered = 0

    def lend_authentication(self, authentication: Authentication) -> None:
        """Use an authentication for calls that are given none, if the client has none of its own."""
        if self.authentication is None:
            self.authentication = authentication

    async def connect(self) -> None:
        """Get ready to send; the first request does it as well.

        Raises ``UsageError`` if the client was closed.
        """
        self._open()

    def _require_open(self) -> None:
        if self._closed:
            raise UsageError(CLOSED)

    def _open(self) -> None:
        self._require_open()
        if self._closing is None:
            if self._own is not None:
                self._own.open()
            self._closing = asyncio.get_running_loop().create_future()

    async def close(self) -> None:
        """Close the connections. Requests that wait raise ``UsageError``, those under way ``ConnectionFailedError``.

        Closing twice does nothing. If it is cancelled, the connections are still closed.
        """
        self._closed = True
        self._queue.close(UsageError("The HTTPClient was closed while the request waited."))
        if self._closing is not None and not self._closing.done():
            self._closing.set_result(None)
        try:
            if self._own is not None:
                await self._own.close()
        finally:
            await self.dispatcher.close()

    async def __aenter__(self) -> Self:
        self._entered += 1
        self._open()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._entered -= 1
        if self._entered == 0:
            await self.close()

    def __del__(self) -> None:
        own: AiohttpTransport | None = getattr(self, "_own", None)
        if own is not None and own.is_open:
            warnings.warn(
                f"{self!r} was never closed: use `async with`, or await its close().",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )

    @overload
    async def request(
        self, route: Route, *, response_type: type[T], json: object = ..., params: Query | None = ...,
        files: Sequence[File] = ..., reason: str | None = ..., authentication: Authentication | None = ...,
        priority: int = ..., wait: bool = ..., idempotent: bool | None = ...,
    ) -> T: ...  # fmt: skip
    @overload
    async def request(
        self, route: Route, *, response_type: None = ..., json: object = ..., params: Query | None = ...,
        files: Sequence[File] = ..., reason: str | None = ..., authentication: Authentication | None = ...,
        priority: int = ..., wait: bool = ..., idempotent: bool | None = ...,
    ) -> bytes: ...  # fmt: skip
    async def request(self, route: Route, **options: Any) -> Any:
        """Send a request as soon as the limits allow, and return the response as ``response_type`` or as bytes.

        ``json`` is a model, or plain values. ``params`` is the query. ``reason`` is for the audit log, up to 512
        characters. A request with a higher ``priority`` goes before others that wait for the same limit; with
        ``wait=False`` it raises ``RateLimitedError`` instead of waiting. ``idempotent`` says whether it does no harm if
        Discord gets the request twice; None means that it does not for every method but POST.

        Raises ``UsageError`` for a request that cannot be sent, and an ``HTTPError`` for every response but 2xx and
        if there is none. Waits for a 429, and sends the request again after a response of 5xx or a broken
        connection, where it is idempotent or is known not to have been carried out.
        """
        return await self._request(route, **options)

    async def send(
        self,
        request: Request[T],
        *,
        files: Sequence[File] = (),
        file: tuple[str, File | None] | None = None,
        reason: str | None = None,
        authentication: Authentication | None = None,
        priority: int | None = None,
        wait: bool = True,
    ) -> T:
        """Send a request that was made before, and return the response.

        Every method for an operation is a short form of this. ``file`` is the name of a part of a form and the file in it;
        ``files`` are the attachments of a message. The other parameters are those of ``request``.

        Raises ``UsageError``, with the path of each field, for a request that Discord would refuse, and what ``request``
        raises.
        """
        operation = request.operation
        prepared = prepare(request, self.base_url, self.authentication, files, file, reason, authentication)
        self._require_open()
        response = await self._repeat(
            prepared, operation.priority if priority is None else priority, wait=wait
        )
        return result_of(request, prepared, response.status, response.body, self._anomalies)

    async def _request(
        self,
        route: Route,
        *,
        response_type: Any = None,
        json: object = None,
        params: Query | None = None,
        files: Sequence[File] = (),
        reason: str | None = None,
        authentication: Authentication | None = None,
        priority: int = 0,
        wait: bool = True,
        idempotent: bool | None = None,
        **unknown: Any,
    ) -> Any:
        if unknown:
            raise UsageError(f"request() knows no {', '.join(unknown)}; its keywords are in its signature.")
        self._require_open()
        request = PreparedRequest(
            route,
            self.base_url,
            self.authentication,
            json=json,
            params=params,
            files=files,
            reason=reason,
            authentication=authentication,
            idempotent=idempotent,
        )
        response = await self._repeat(request, priority, wait=wait)
        if response_type is None:
            return response.body
        return decode_answer(response_type, response.body, request, response.status, self._anomalies)

    async def _repeat(self, request: PreparedRequest, priority: int, *, wait: bool) -> Response:
        """Send a request until there is a response of 2xx, or sending it again cannot help."""
        attempt = 0
        while True:
            attempt += 1
            result = await self._attempt(request, priority, wait=wait)
            if isinstance(result, Response):
                return result
            if attempt >= self._attempts or not may_repeat(request, result):
                raise result
            # The request queue holds what was rate limited.
            if not isinstance(result, RateLimitedError):
                pause = min(LONGEST_BACKOFF, 0.5 * 2**attempt) * self._jitter()
                log.info(
                    "%s The request is sent again in %.1f s, %d of %d times.",
                    str(result).partition("\n")[0], pause, attempt + 1, self._attempts,
                )  # fmt: skip
                await self._sleep(pause)

    async def _sleep(self, seconds: float) -> None:
        """Sleep until the time is up, or the client is closed."""
        if self._closing is not None:
            await asyncio.wait([self._closing], timeout=seconds)

    async def _attempt(self, request: PreparedRequest, priority: int, *, wait: bool) -> Response | HTTPError:
        """Wait for a slot and send once. Returns the error of an attempt that may be repeated or not."""
        self._refusals.check(request)
        async with self._queue.slot(request.route, priority, wait=wait) as slot:
            if slot.waited > 0 and self._metrics is not None:
                report(self._metrics.rate_limit_waited, request.route.key, slot.waited)
            self._refusals.check(request)
            self._open()
            upload = request.upload()
            with nullcontext() if upload is None else upload:
                return await self._send(request, upload, slot)

    async def _send(
        self, request: PreparedRequest, upload: Upload | None, slot: Slot
    ) -> Response | HTTPError:
        headers, body = _content(request, upload)
        outgoing = OutgoingRequest(request.route.method, str(request.url), headers, body)
        begin = self._clock()
        status: int | None = None
        received: tuple[IncomingResponse, bytes | None] | ConnectionFailedError | UsageError
        slot.sending()
        try:
            async with self._transport.send(outgoing) as response:
                status = response.status
                slot.answered(response.headers)
                if isinstance(response, AiohttpResponse):
                    self.dispatcher.dispatch("request_response", response.source)
                received = response, await response.read(self._body_limit)
        except TransportError as failure:
            received = self._failed(request, upload, failure)
        except Exception as error:
            # aiohttp repeats some requests itself, and stumbles if its session was closed in between.
            if not self._closed:
                raise
            received = self._failed(request, upload, TransportError(type(error).__name__))
        finally:
            seconds = self._clock() - begin
            log.debug("%s: %s in %.3f s", request.name, status or "no response", seconds)
            if self._metrics is not None:
                report(self._metrics.request_finished, request.route.key, status, seconds)
        # Raised out here, so that the chain of errors holds none of the transport.
        if isinstance(received, UsageError):
            raise received
        return received if isinstance(received, HTTPError) else self._judge(request, *received)

    def _failed(
        self, request: PreparedRequest, upload: Upload | None, failure: TransportError
    ) -> ConnectionFailedError | UsageError:
        if upload is not None and upload.failure is not None:
            return UsageError(str(upload.failure))
        if self._closed:
            failed = ConnectionFailedError(
                request.name, reason=f"The HTTPClient was closed while the request was sent. {AFTER_SENDING}"
            )
            failed.permanent = True
            return failed
        return error_of_transport(request.name, failure)

    def _judge(
        self, request: PreparedRequest, response: IncomingResponse, body: bytes | None
    ) -> Response | HTTPError:
        """Return a 2xx response; for any other status, the error that describes it."""
        status = response.status
        if body is None:
            reason = f"The body is larger than {self._body_limit} bytes"
            return UnreadableResponseError(request.name, status, reason=reason)
        if 200 <= status < 300:
            return Response(status, body)
        if status == 429:
            return self._rate_limited(request, response.headers, body)
        if status == 407 and self._proxy is not None:
            return error_of_transport(request.name, proxy_refused())
        error = error_of(request, status, response.headers, body)
        if request.authentication is not None and is_refused_token(error, request):
            self._refusals.refuse(request.authentication)
        return error

    def _rate_limited(self, request: PreparedRequest, headers: Mapping[str, str], body: bytes) -> HTTPError:
        refusal = refusal_of(body, headers)
        if refusal is None:
            return self._refusals.ban(request, headers)
        if self._queue.refused(request.route, refusal):
            log.warning(
                "%s: 429. The rate limit (%s) is reached; requests that fall under it wait %.1f s.",
                request.name, refusal.scope, refusal.retry_after,
            )  # fmt: skip
        return RateLimitedError(request.name, refusal.retry_after, status=429)

    def __repr__(self) -> str:
        return f"<HTTPClient of {self.base_url}>"


def _content(
    request: PreparedRequest, upload: Upload | None
) -> tuple[dict[str, str], bytes | AsyncIterator[bytes | memoryview] | None]:
    """Headers and body of one attempt."""
    if upload is None:
        return request.headers, request.payload
    headers = {"Content-Type": upload.content_type, "Content-Length": str(upload.length)}
    return {**request.headers, **headers}, upload.pieces()


def _base(base_url: object) -> URL:
    """The address in front of every path, checked. No message shows credentials in it."""
    advice = "base_url is an address such as https://discord.com/api/v10"
    if not isinstance(base_url, str):
        raise UsageError(f"{advice}; found {type(base_url).__name__}.")
    url = url_of(base_url)
    if url is not None and (url.user is not None or url.password is not None):
        raise UsageError(f"{advice}, without a user name or password.")
    if url is None or url.scheme not in ("http", "https"):
        raise UsageError(f"{advice}; the scheme or the host of what was given is wrong.")
    if url.query_string or url.fragment:
        raise UsageError(f"{advice}, without a query or fragment.")
    return url
