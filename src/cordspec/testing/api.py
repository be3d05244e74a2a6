"""An HTTP server on loopback that answers like Discord, and enforces limits as Discord does.

What a client sends is recorded without its token. Which answer a route gets is for tests to say; without
that a message, channel, guild or member is a sample. This module knows no client.

Documentation: https://docs.discord.com/developers/topics/rate-limits
"""

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from types import TracebackType
from typing import Final, Self, TypeAlias

from aiohttp import web
from msgspec import Struct

from cordspec.decode import encode
from cordspec.errors import UsageError
from cordspec.models import GatewayBotInfo, Guild, Member, Message, TextChannel, User
from cordspec.testing.factories import sample

__all__ = ["Answer", "Limit", "PlaybackAPI", "RecordedRequest"]

HOST: Final = "127.0.0.1"
NUMBER: Final = re.compile(r"/\d+")
MAJOR: Final = re.compile(r"/(?:channels|guilds|webhooks)/(\d+)(/[\w.-]{20,})?")


class Limit(Struct, frozen=True):
    """So many requests in a window, which begins with the first of them."""

    limit: int = 5
    window: float = 1.0
    """Seconds."""


class Answer(Struct, frozen=True, kw_only=True):
    """What a request is answered with."""

    status: int = 200
    body: object = None
    """A model or plain values, bytes as they are, None for no body."""
    headers: Mapping[str, str] = {}
    cut: bool = False
    """Whether the connection breaks in the middle of the body."""
    drop: bool = False
    """Whether it breaks before anything is answered."""
    delay: float = 0.0
    """Time before the answer. Seconds."""


class RecordedRequest(Struct, frozen=True, kw_only=True):
    """One request as it came, without its token."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes
    time: float
    """Seconds on the server's clock."""
    status: int
    """What it was answered with; 0 for nothing."""


Handler: TypeAlias = Callable[[web.Request], Awaitable[Answer] | Answer]


class Window:
    """One bucket of one major parameter."""

    __slots__ = ("count", "ends")

    def __init__(self) -> None:
        self.count = 0
        self.ends = 0.0

    def take(self, limit: Limit, now: float) -> bool:
        """Count a request; whether it is within the limit."""
        if now >= self.ends:
            self.count, self.ends = 0, now + limit.window
        self.count += 1
        return self.count <= limit.limit


class PlaybackAPI:
    """A real HTTP server that plays Discord's.

    ``async with PlaybackAPI(token="...") as api:`` listens at ``api.base_url``. ``limit`` holds for every
    route that ``limits`` does not name; ``global_limit`` for all of them in a second; None switches it off.
    """

    def __init__(
        self,
        *,
        token: str = "playback-token",
        limit: Limit = Limit(),  # noqa: B008  # frozen
        global_limit: int | None = 50,
        gateway_url: str = "ws://127.0.0.1:1",
    ) -> None:
        self.requests: list[RecordedRequest] = []
        """Everything that came, in order."""
        self.refused = 0
        """Requests that were answered 429 because of a limit."""
        self.limits: dict[str, Limit] = {}
        """Limits of routes, as in ``POST /channels/{}/messages``."""
        self.shared: dict[str, str] = {}
        """Routes whose bucket is that of another one."""
        self.gateway_url = gateway_url
        self._token = token
        self._limit = limit
        self._global = None if global_limit is None else Limit(global_limit, 1.0)
        self._windows: dict[tuple[str, str], Window] = {}
        self._everything = Window()
        self._script: list[Answer] = []
        self._handlers: dict[str, Handler] = {}
        self._runner: web.AppRunner | None = None
        self._port = 0

    @property
    def base_url(self) -> str:
        """Address that routes are joined to."""
        if not self._port:
            raise UsageError("The server has no address before it is started: `async with api:`.")
        return f"http://{HOST}:{self._port}"

    def script(self, *answers: Answer) -> None:
        """Answer the next requests like this, one after the other, whatever they ask for."""
        self._script += answers

    def answer(self, route: str) -> Callable[[Handler], Handler]:
        """Answer a route in one's own way: ``@api.answer("GET /channels/{}")`` above a function."""

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
        """Stop listening. Closing twice is no mistake."""
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
        answer, headers = await self._decide(request)
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

    async def _decide(self, request: web.Request) -> tuple[Answer, dict[str, str]]:
        route = f"{request.method} {NUMBER.sub('/{}', request.path)}"
        if self._script:
            return self._script.pop(0), {}
        free = "/interactions/" in request.path or "/webhooks/" in request.path
        if not free and request.headers.get("Authorization") != f"Bot {self._token}":
            return Answer(status=401, body={"message": "401: Unauthorized", "code": 0}), {}
        refusal, headers = self._count(request, route, free=free)
        if refusal is not None:
            self.refused += 1
            return refusal, headers
        handler = self._handlers.get(route)
        if handler is None:
            return self._usual(route), headers
        answer = handler(request)
        return (answer if isinstance(answer, Answer) else await answer), headers

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

    def _usual(self, route: str) -> Answer:
        method, _, path = route.partition(" ")
        if path.endswith("/gateway/bot"):
            info = sample(GatewayBotInfo, url=self.gateway_url, shards=1)
            return Answer(body=info)
        models: dict[str, type[Struct]] = {
            "/users/@me": User,
            "/channels/{}": TextChannel,
            "/guilds/{}": Guild,
            "/guilds/{}/members/{}": Member,
        }
        if path in models and method == "GET":
            return Answer(body=sample(models[path]))
        is_followup = method == "POST" and path.startswith("/webhooks/")
        if (
            is_followup
            or path.endswith("/messages")
            or (path.endswith(("/messages/{}", "@original")) and method != "DELETE")
        ):
            return Answer(body=sample(Message))
        return Answer(status=204)

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
            )
        )

    @staticmethod
    def _break(request: web.Request) -> None:
        if request.transport is not None:
            request.transport.abort()


def _content(body: object) -> bytes:
    if isinstance(body, bytes):
        return body
    return encode(body)
