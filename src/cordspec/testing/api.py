"""An HTTP server on loopback that responds and enforces rate limits like Discord.

Requests are recorded without their token. A test can give responses of its own; the others are those of
``cordspec.testing.operations``.

Documentation: https://docs.discord.com/developers/topics/rate-limits
"""

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Sequence
from types import TracebackType
from typing import Final, Self, TypeAlias

from aiohttp import web
from msgspec import Struct

from cordspec.decode import encode
from cordspec.errors import UsageError
from cordspec.models import GatewayBotInfo, Message, Permissions, SessionStartLimit, User
from cordspec.testing.exchange import Answer, RecordedRequest
from cordspec.testing.gateway import PlaybackGateway
from cordspec.testing.operations import PlaybackOperations, refuse
from cordspec.testing.waiting import WAIT_TIMEOUT, Waiting

__all__ = ["Answer", "Limit", "PlaybackAPI", "RecordedRequest"]

HOST: Final = "127.0.0.1"
NO_GATEWAY: Final = "ws://127.0.0.1:1"
PREFIX: Final = re.compile(r"/api(/v\d+)?(?=/)")
NUMBER: Final = re.compile(r"/\d+")
SESSIONS: Final = 1000
"""Sessions that may be begun, in the response to Get Gateway Bot if there is no gateway."""
SECRET: Final = re.compile(r"(/(?:webhooks|interactions)/\d+/)[^/?]+")
MAJOR: Final = re.compile(r"/(?:channels|guilds|webhooks)/(\d+)(/[\w.-]{20,})?")


class Limit(Struct, frozen=True):
    """A number of requests in a window, which begins with the first of them."""

    limit: int = 5
    window: float = 1.0
    """Seconds."""


Handler: TypeAlias = Callable[[web.Request], Awaitable[Answer] | Answer]


class Window:
    """The window of one rate limit bucket and one major parameter."""

    __slots__ = ("count", "ends")

    def __init__(self) -> None:
        self.count = 0
        self.ends = 0.0

    def take(self, limit: Limit, now: float) -> bool:
        """Count a request; return whether it is within the limit."""
        if now >= self.ends:
            self.count, self.ends = 0, now + limit.window
        self.count += 1
        return self.count <= limit.limit


class PlaybackAPI:
    """A real HTTP server that behaves like Discord's.

    ``async with PlaybackAPI(token="...") as api:`` listens at ``api.base_url``. ``limit`` applies to each route
    that is not in ``limits``; ``global_limit`` to all routes together, per second; None: no such limit.

    With ``gateway=`` the server has the token, the bot and the URL of a ``PlaybackGateway``, for tests of a bot that
    receives events and sends requests. What the bot creates is kept: see ``messages``.
    """

    def __init__(
        self,
        *,
        gateway: PlaybackGateway | None = None,
        token: str | None = None,
        limit: Limit = Limit(),  # noqa: B008  # frozen
        global_limit: int | None = 50,
        gateway_url: str | None = None,
    ) -> None:
        if gateway is not None and (token is not None or gateway_url is not None):
            raise UsageError("With gateway= the token and the URL are those of the gateway: leave them out.")
        self.requests: list[RecordedRequest] = []
        """Every request, in order."""
        self.refused = 0
        """Number of requests with the response 429 because of a limit."""
        self.limits: dict[str, Limit] = {}
        """Limits of routes, as in ``POST /channels/{}/messages``."""
        self.shared: dict[str, str] = {}
        """Routes that share the bucket of another one."""
        self._gateway = gateway
        self._gateway_url = gateway_url or NO_GATEWAY
        self._token = token or "playback-token"
        self._operations = PlaybackOperations() if gateway is None else gateway.operations
        self._waiting = Waiting(self._describe)
        self._limit = limit
        self._global = None if global_limit is None else Limit(global_limit, 1.0)
        self._windows: dict[tuple[str, str], Window] = {}
        self._everything = Window()
        self._script: list[Answer] = []
        self._handlers: dict[str, Handler] = {}
        self._runner: web.AppRunner | None = None
        self._port = 0

    @property
    def gateway_url(self) -> str:
        """URL in the response to Get Gateway Bot; can be changed at any time."""
        return self._gateway_url if self._gateway is None else self._gateway.url

    @gateway_url.setter
    def gateway_url(self, url: str) -> None:
        self._gateway, self._gateway_url = None, url

    @property
    def token(self) -> str:
        """The token that clients must send."""
        return self._token if self._gateway is None else self._gateway.token

    @property
    def user(self) -> User:
        """The bot: the author of every message that is created."""
        return self._operations.user

    @property
    def messages(self) -> Sequence[Message]:
        """Messages that were created and not deleted, with their edits, in order."""
        return list(self._operations.messages.values())

    def wait_for_requests(
        self, count: int = 1, route: str | None = None, *, timeout: float | None = WAIT_TIMEOUT
    ) -> Awaitable[Sequence[RecordedRequest]]:
        """Wait until this many requests were received since the start, and return them.

        With ``route``, only requests of a route count, as in ``POST /channels/{}/messages``. Raises
        ``ExpectationError`` with the requests so far if there are fewer in time; ``timeout`` is in seconds.
        """

        def find() -> Sequence[RecordedRequest] | None:
            found = [each for each in self.requests if route is None or each.route == route]
            return found if len(found) >= count else None

        what = f"{count} request{'s' * (count != 1)}" + (f" for {route}" if route else "")
        return self._waiting.until(find, what, timeout)

    def _describe(self) -> str:
        """Describe the requests so far, for the error of a time-out, without tokens of webhooks and interactions."""
        if not self.requests:
            return "No request was received."
        paths = [SECRET.sub(r"\1...", each.path) for each in self.requests[-10:]]
        shown = [
            f"{each.method} {path} ({each.status})"
            for each, path in zip(self.requests[-10:], paths, strict=True)
        ]
        more = "" if len(self.requests) <= 10 else f"the last {len(shown)}: "
        count = "1 request was" if len(self.requests) == 1 else f"{len(self.requests)} requests were"
        return f"{count} received: {more}{', '.join(shown)}."

    @property
    def base_url(self) -> str:
        """URL to which routes are appended."""
        if not self._port:
            raise UsageError("The server has no address before it is started: `async with api:`.")
        return f"http://{HOST}:{self._port}"

    def deny(self, permissions: Permissions) -> None:
        """Refuse requests that may need one of these permissions, as for a bot that lacks them; none of them ends that."""
        self._operations.denied = permissions

    def script(self, *answers: Answer) -> None:
        """Give the next requests these responses, one after the other, whatever their route."""
        self._script += answers

    def answer(self, route: str) -> Callable[[Handler], Handler]:
        """Register a function that responds to a route: ``@api.answer("GET /channels/{}")``."""

        def register(handler: Handler) -> Handler:
            self._handlers[route] = handler
            return handler

        return register

    async def start(self) -> None:
        """Begin to listen."""
        app = web.Application(client_max_size=1 << 30)
        app.router.add_route("*", "/{path:.*}", self._handle)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, HOST, 0)
        await site.start()
        self._port = self._runner.addresses[0][1]

    async def close(self) -> None:
        """Stop listening. Closing twice is allowed."""
        runner, self._runner = self._runner, None
        if runner is not None:
            await runner.cleanup()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        try:
            body = await request.read()
        except (ConnectionError, asyncio.CancelledError):
            self._record(request, b"", 0)
            raise
        answer, headers = await self._decide(request, body)
        self._record(request, body, 0 if answer.drop else answer.status)
        if answer.delay:
            await asyncio.sleep(answer.delay)
        if answer.drop:
            self._break(request)
            return web.Response()
        content = b"" if answer.body is None else _content(answer.body)
        headers = {"Content-Type": "application/json", **headers, **answer.headers}
        if answer.cut:
            response = web.StreamResponse(status=answer.status, headers={**headers, "Content-Length": "1000"})
            await response.prepare(request)
            await response.write(content[:10] or b"{")
            self._break(request)
            return response
        return web.Response(status=answer.status, body=content or None, headers=headers)

    async def _decide(self, request: web.Request, body: bytes) -> tuple[Answer, dict[str, str]]:
        route = _route(request)
        if self._script:
            scripted = self._script.pop(0)
            if scripted.acts:
                await self._act(request, route, body)
            return scripted, {}
        free = "/interactions/" in request.path or "/webhooks/" in request.path or route == "GET /gateway"
        if not free and request.headers.get("Authorization") != f"Bot {self.token}":
            return refuse(401, "401: Unauthorized"), {}
        refusal, headers = self._count(request, route, free=free)
        if refusal is not None:
            self.refused += 1
            return refusal, headers
        return await self._act(request, route, body), headers

    async def _act(self, request: web.Request, route: str, body: bytes) -> Answer:
        handler = self._handlers.get(route)
        if handler is None:
            return self._usual(request, body)
        answer = handler(request)
        return answer if isinstance(answer, Answer) else await answer

    def _count(self, request: web.Request, route: str, *, free: bool) -> tuple[Answer | None, dict[str, str]]:
        now = time.time()
        if self._global is not None and not free and not self._everything.take(self._global, now):
            after = self._everything.ends - now
            body = {"message": "You are being rate limited.", "retry_after": round(after, 3), "global": True}
            scope = {"X-RateLimit-Global": "true", "X-RateLimit-Scope": "global"}
            return Answer(status=429, body=body), {**scope, "Retry-After": str(int(after) + 1)}
        name = self.shared.get(route, route)
        limit = self.limits.get(name, self._limit)
        major = MAJOR.search(request.path)
        window = self._windows.setdefault((name, "" if major is None else major[0]), Window())
        kept = window.take(limit, now)
        after = max(0.0, window.ends - now)
        headers = {
            "X-RateLimit-Limit": str(limit.limit),
            "X-RateLimit-Remaining": str(max(0, limit.limit - window.count)),
            "X-RateLimit-Reset": f"{window.ends:.3f}",
            "X-RateLimit-Reset-After": f"{after:.3f}",
            "X-RateLimit-Bucket": f"{hash(name) & 0xFFFFFFFF:08x}",
        }
        if kept:
            return None, headers
        body = {"message": "You are being rate limited.", "retry_after": round(after, 3), "global": False}
        return Answer(status=429, body=body), {
            **headers,
            "X-RateLimit-Scope": "user",
            "Retry-After": str(int(after) + 1),
        }

    def _usual(self, request: web.Request, body: bytes) -> Answer:
        path = PREFIX.sub("", request.path)
        if path == "/gateway":
            return Answer(body={"url": self.gateway_url})
        if path == "/gateway/bot":
            return Answer(body=self._bot_info())
        found = self._operations.respond(
            request.method, path, body, request.headers.get("Content-Type", ""), request.query_string
        )
        return found or Answer(status=204)

    def _bot_info(self) -> GatewayBotInfo:
        if self._gateway is not None:
            return self._gateway.bot_info
        limit = SessionStartLimit(total=SESSIONS, remaining=SESSIONS, reset_after=0, max_concurrency=1)
        return GatewayBotInfo(url=self.gateway_url, shards=1, session_start_limit=limit)

    def _record(self, request: web.Request, body: bytes, status: int) -> None:
        headers = {name: value for name, value in request.headers.items() if name != "Authorization"}
        self.requests.append(
            RecordedRequest(
                method=request.method,
                path=request.path_qs,
                headers=headers,
                body=body,
                time=time.time(),
                status=status,
                route=_route(request),
            )
        )
        self._waiting.changed()

    @staticmethod
    def _break(request: web.Request) -> None:
        if request.transport is not None:
            request.transport.abort()


def _route(request: web.Request) -> str:
    return f"{request.method} {NUMBER.sub('/{}', PREFIX.sub('', request.path))}"


def _content(body: object) -> bytes:
    if isinstance(body, bytes):
        return body
    return encode(body)
