"""Requests to Discord: within the limits, tried again where that helps, answered with typed objects.

What may be sent when is the gate's business, what an answer says that of ``answers``; this module sends.
"""

import asyncio
import random
import time
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Any, Final, Self, TypeVar, cast, overload
from urllib.parse import quote

import aiohttp

from cordspec.common import HTTPDispatcher
from cordspec.common.authentication import Authentication
from cordspec.errors import (
    BannedError,
    ConnectionFailedError,
    HTTPError,
    RateLimitedError,
    UnauthorizedError,
    UnreadableResponseError,
    UsageError,
)
from cordspec.http.answers import decode_answer, error_of, read_refusal
from cordspec.http.calls import Calls
from cordspec.http.files import File, encode_body, multipart
from cordspec.http.gate import Gate
from cordspec.http.limits import Bucket, GlobalLimit, RateLimits
from cordspec.http.route import Route

__all__ = ["HTTPClient"]

T = TypeVar("T")

DISCORD: Final = "https://discord.com/api/v10"
AGENT: Final = "DiscordBot (https://github.com/cordspec/cordspec, 0.1)"
AGAIN: Final = frozenset({500, 502, 503, 504, 520, 522, 524})
"""Statuses of a server that may do better the next time."""

BODY_LIMIT: Final = 64 * 1024 * 1024


class HTTPClient(Calls):
    """Talks to Discord's HTTP interface, or to another server or proxy that speaks it.

    ``base_url`` is the address that routes are joined to. ``authentication`` is used where a call brings none
    of its own. ``global_limit`` is how many requests a second all routes may have together. ``attempts`` says
    how often a request is sent before its last error is raised; ``body_limit`` is the largest answer, in
    bytes. ``timeout`` is for one attempt, in seconds.

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
        proxy: str | None = None,
        clock: Callable[[], float] = time.monotonic,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        if attempts < 1 or global_limit < 1:
            raise UsageError(f"attempts and global_limit are 1 or more; found {attempts} and {global_limit}.")
        self.base_url = base_url.rstrip("/")
        self.authentication = authentication
        self.dispatcher = HTTPDispatcher("HTTPClient.dispatcher")
        """By happening: ``request_response`` brings the ``aiohttp.ClientResponse``."""
        self._gate = Gate(RateLimits(GlobalLimit(global_limit)), clock)
        self._attempts = attempts
        self._timeout = aiohttp.ClientTimeout(total=timeout)
        self._body_limit = body_limit
        self._proxy = proxy
        self._clock = clock
        self._jitter = jitter
        self._session: aiohttp.ClientSession | None = None
        self._refused_tokens: set[int] = set()
        self._banned_until = 0.0
        self._closed = False
        self._entered = 0

    async def connect(self) -> None:
        """Get ready to send; done by itself at the first request."""
        if self._closed:
            raise UsageError("The HTTPClient was closed: make another one.")
        if self._session is None:
            self._session = aiohttp.ClientSession()

    async def close(self) -> None:
        """Refuse what waits, and close the connections. Closing twice is no mistake."""
        self._closed = True
        self._gate.close(UsageError("The HTTPClient was closed while the request waited."))
        session, self._session = self._session, None
        if session is not None:
            await session.close()
        await self.dispatcher.close()

    async def __aenter__(self) -> Self:
        self._entered += 1
        await self.connect()
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

    @overload
    async def request(
        self, route: Route, *, response_type: type[T], json: object = ..., params: Mapping[str, str | int] = ...,
        files: Sequence[File] = ..., reason: str | None = ..., authentication: Authentication | None = ...,
        priority: int = ..., wait: bool = ...,
    ) -> T: ...  # fmt: skip
    @overload
    async def request(
        self, route: Route, *, response_type: None = ..., json: object = ..., params: Mapping[str, str | int] = ...,
        files: Sequence[File] = ..., reason: str | None = ..., authentication: Authentication | None = ...,
        priority: int = ..., wait: bool = ...,
    ) -> bytes: ...  # fmt: skip
    async def request(self, route: Route, **options: Any) -> Any:
        """Send a request when its turn comes, and give back the answer as ``response_type`` or as bytes.

        ``json`` is a model, or plain values. ``reason`` stands in the audit log. A request with a higher
        ``priority`` goes before others of its bucket; with ``wait=False`` it raises ``RateLimitedError``
        where it would have to wait.

        Raises an ``HTTPError`` for every answer but 2xx, and where no answer comes. Refused connections and
        answers of 5xx are tried again, broken connections only where the method may be repeated.
        """
        return await self._request(route, **options)

    async def _request(
        self,
        route: Route,
        *,
        response_type: Any = None,
        json: object = None,
        params: Mapping[str, str | int] | None = None,
        files: Sequence[File] = (),
        reason: str | None = None,
        authentication: Authentication | None = None,
        priority: int = 0,
        wait: bool = True,
        **unknown: Any,
    ) -> Any:
        if unknown:
            raise UsageError(f"request() knows no {', '.join(unknown)}; its keywords are in its signature.")
        who = authentication or self.authentication
        self._refuse_what_is_known_to_fail(route, who)
        await self.connect()
        request = repr(route)[1:-1]
        error: HTTPError | None = None
        for attempt in range(self._attempts):
            if attempt and not isinstance(error, RateLimitedError):
                await asyncio.sleep(min(30.0, 0.5 * 2**attempt) * self._jitter())
            taken = await self._gate.enter(route, priority, wait=wait)
            self._refuse_what_is_known_to_fail(route, who)
            status, body, error = await self._send(route, taken, request, who, json, params, files, reason)
            if error is None and status is not None:
                return body if response_type is None else decode_answer(response_type, body, request, status)
            if error is not None and not self._may_help(error, route):
                raise error
        assert error is not None
        raise error

    async def _send(
        self,
        route: Route,
        taken: Bucket,
        request: str,
        who: Authentication | None,
        json: object,
        params: Mapping[str, str | int] | None,
        files: Sequence[File],
        reason: str | None,
    ) -> tuple[int | None, bytes, HTTPError | None]:
        """One attempt: status and body, or the error that it ended with."""
        session, answered = self._session, False
        if session is None:
            self._gate.leave(route, taken)
            raise UsageError("The HTTPClient was closed while the request waited.")
        try:
            async with session.request(
                route.method,
                self.base_url + route.path,
                params=params,
                headers=_headers(who, reason, has_json=json is not None and not files),
                data=_body(json, files),
                proxy=self._proxy,
                timeout=self._timeout,
                allow_redirects=False,
            ) as response:
                self._gate.answered(route, taken, response.headers)
                answered = True
                self.dispatcher.dispatch("request_response", response)
                body = await self._read(response, request)
                return response.status, body, self._judge(route, request, response, body, who)
        except UnreadableResponseError as error:
            return None, b"", error
        except (aiohttp.ClientConnectorError, aiohttp.ClientProxyConnectionError) as error:
            return None, b"", _failed(request, error, sent=False)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            return None, b"", _failed(request, error, sent=True)
        finally:
            if not answered:
                self._gate.leave(route, taken)

    async def _read(self, response: aiohttp.ClientResponse, request: str) -> bytes:
        body = bytearray()
        async for piece in response.content.iter_any():
            body += piece
            if len(body) > self._body_limit:
                response.close()
                raise UnreadableResponseError(
                    request, response.status, reason=f"The body is larger than {self._body_limit} bytes."
                )
        return bytes(body)

    def _judge(
        self,
        route: Route,
        request: str,
        response: aiohttp.ClientResponse,
        body: bytes,
        who: Authentication | None,
    ) -> HTTPError | None:
        """The error that an answer stands for; None for a success."""
        status = response.status
        if 200 <= status < 300:
            return None
        if status == 429:
            return self._refused(route, request, response.headers, body)
        error = error_of(request, status, body)
        if isinstance(error, UnauthorizedError) and who is not None:
            self._refused_tokens.add(hash(who.token))
        return error

    def _refused(self, route: Route, request: str, headers: Mapping[str, str], body: bytes) -> HTTPError:
        refusal = read_refusal(body, headers)
        if refusal is None:
            try:
                after = float(headers.get("Retry-After", ""))
            except ValueError:
                after = 60.0
            self._banned_until = self._clock() + after
            return BannedError(request, after)
        self._gate.refused(route, refusal.retry_after, is_global=refusal.is_global)
        return RateLimitedError(request, refusal.retry_after, status=429)

    def _refuse_what_is_known_to_fail(self, route: Route, who: Authentication | None) -> None:
        request = repr(route)[1:-1]
        pause = self._banned_until - self._clock()
        if pause > 0:
            raise BannedError(request, pause)
        if who is not None and hash(who.token) in self._refused_tokens:
            raise UnauthorizedError(request, 401, reason="This token was refused before.")

    def _may_help(self, error: HTTPError, route: Route) -> bool:
        """Whether sending the request again may end better, and does no harm."""
        if isinstance(error, RateLimitedError) or error.status in AGAIN:
            return True
        return isinstance(error, ConnectionFailedError) and (route.method != "POST" or not error.sent)

    def __repr__(self) -> str:
        return f"<HTTPClient of {self.base_url}>"


def _headers(who: Authentication | None, reason: str | None, *, has_json: bool) -> dict[str, str]:
    headers = {"User-Agent": AGENT}
    if who is not None:
        headers["Authorization"] = who.header
    if reason is not None:
        headers["X-Audit-Log-Reason"] = quote(reason, safe=" ")
    if has_json:
        headers["Content-Type"] = "application/json"
    return headers


def _body(json: object, files: Sequence[File]) -> Any:
    if files:
        if json is not None and not isinstance(json, Mapping):
            raise UsageError("With files the json of a request is a mapping, since it names them.")
        return multipart(cast("Mapping[str, Any]", json or {}), files)
    return None if json is None else encode_body(json)


def _failed(request: str, error: Exception, *, sent: bool) -> ConnectionFailedError:
    failed = ConnectionFailedError(
        request, reason=f"{type(error).__name__}: {str(error) or 'no reason given'}."
    )
    failed.sent = sent
    return failed
