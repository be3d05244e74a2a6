"""The server of a playback gateway: HTTP responses, and websockets that become connections.

This module depends on aiohttp, and on no frame of a connection.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from inspect import isawaitable
from typing import Any, Final

from aiohttp import web
from msgspec import json

from cordspec.decode import encode
from cordspec.errors import UsageError
from cordspec.testing.channel import Channel
from cordspec.testing.compression import Compressor, compressor_for
from cordspec.testing.connection import PlaybackConnection
from cordspec.testing.faults import Fault, Step
from cordspec.testing.outgoing import Outgoing, Pace
from cordspec.testing.record import Attempt
from cordspec.testing.runtime import Runtime

__all__ = ["PlaybackServer"]

HOST: Final = "127.0.0.1"
PREFIXES: Final = ("", "/api", "/api/v10")
CLOSE_TIMEOUT: Final = 0.5
"""Time for clients to end their connections when the server closes. Seconds."""
GRACE: Final = 0.05
"""Time for a handler to end before it is cancelled. Seconds."""

log: Final = logging.getLogger("cordspec.testing")


class Handshake:
    """A request for a websocket that is not answered yet, for faults at ``connect``."""

    def __init__(self, request: web.Request) -> None:
        self.request = request
        self.response: web.Response | None = None

    def refuse(self, status: int) -> None:
        """Answer with an HTTP status."""
        self.response = refusal(status, "refused by the script of this gateway")

    def redirect(self, url: str, status: int) -> None:
        """Answer with an HTTP redirect."""
        self.response = web.Response(status=status, headers={"Location": url})

    def drop(self) -> None:
        """Answer nothing."""
        if self.request.transport is not None:
            self.request.transport.abort()
        self.response = web.Response()


def refusal(status: int, message: str) -> web.Response:
    """Return an error as Discord writes it."""
    return web.Response(
        status=status,
        body=json.encode({"message": message, "code": 0}),
        content_type="application/json",
    )


class PlaybackServer:
    """Listens on loopback, on a free port unless one is given. ``pace`` returns the pace of a new connection."""

    def __init__(self, runtime: Runtime, pace: Callable[[], Pace]) -> None:
        self._runtime = runtime
        self._discord = runtime.discord
        self._pace = pace
        self._runner: web.AppRunner | None = None
        self._handlers: set[asyncio.Task[Any]] = set()
        self.port = 0

    async def start(self, port: int) -> None:
        """Begin to listen. Raises ``UsageError`` if the port is in use."""
        runner = web.AppRunner(
            self._application(), access_log=None, handle_signals=False, shutdown_timeout=CLOSE_TIMEOUT
        )
        await runner.setup()
        try:
            await web.TCPSite(runner, HOST, port).start()
        except OSError as error:
            await runner.cleanup()
            reason = error.strerror or type(error).__name__
            raise UsageError(
                f"Cannot listen on port {port} of {HOST} ({reason}): leave the port out to use a free one."
            ) from None
        self._runner = runner
        self.port = int(runner.addresses[0][1])
        self._discord.url = f"ws://{HOST}:{self.port}"
        self._discord.resume_url = f"ws://{HOST}:{self.port}/resume"

    def _application(self) -> web.Application:
        app = web.Application(client_max_size=1 << 30)
        for path in ("/", "/resume", "/resume/"):
            app.router.add_get(path, self._connect)
        for prefix in PREFIXES:
            app.router.add_get(f"{prefix}/gateway", self._get_gateway)
            app.router.add_get(f"{prefix}/gateway/bot", self._get_gateway_bot)
        for prefix in reversed(PREFIXES):
            app.router.add_route("*", f"{prefix}/{{path:.+}}", self._operate)
        return app

    async def close(self) -> None:
        """End every connection and every task."""
        runner, self._runner = self._runner, None
        if runner is None:
            return
        for site in list(runner.sites):
            await site.stop()
        for connection in self._runtime.open_connections:
            connection.drop()
        if self._handlers:
            # A handler in the middle of a scripted wait does not notice that its connection has ended.
            _, waiting = await asyncio.wait(self._handlers, timeout=GRACE)
            for task in waiting:
                task.cancel()
            if waiting:
                await asyncio.wait(waiting)
        await runner.cleanup()

    async def _get_gateway(self, _: web.Request) -> web.Response:
        body = json.encode({"url": f"ws://{HOST}:{self.port}"})
        return web.Response(body=body, content_type="application/json")

    async def _get_gateway_bot(self, request: web.Request) -> web.Response:
        if not self._is_authorized(request):
            return refusal(401, "401: Unauthorized")
        return web.Response(body=json.encode(self._discord.bot_info()), content_type="application/json")

    async def _operate(self, request: web.Request) -> web.Response:
        """Answer a request that does not concern the gateway."""
        path = f"/{request.match_info['path']}"
        is_free = path.startswith(("/interactions/", "/webhooks/"))
        if not is_free and not self._is_authorized(request):
            return refusal(401, "401: Unauthorized")
        body, content_type = await request.read(), request.headers.get("Content-Type", "")
        found = self._discord.operations.respond(
            request.method, path, body, content_type, request.query_string
        )
        if found is None:
            return refusal(404, "404: Not Found")
        content = None if found.body is None else encode(found.body)
        return web.Response(status=found.status, body=content, content_type="application/json")

    def _is_authorized(self, request: web.Request) -> bool:
        return request.headers.get("Authorization") == f"Bot {self._discord.token}"

    async def _connect(self, request: web.Request) -> web.StreamResponse:
        runtime = self._runtime
        attempt = Attempt(
            time=runtime.clock(),
            path=request.path.rstrip("/") or "/",
            query=dict(request.query),
            user_agent=request.headers.get("User-Agent"),
        )
        runtime.attempts.append(attempt)
        runtime.waiting.changed()
        task = asyncio.current_task()
        assert task is not None
        self._handlers.add(task)
        task.add_done_callback(self._handlers.discard)
        try:
            return await self._serve(request, attempt)
        except Exception as error:  # raised by a test's own code: raised again when the gateway is left
            log.exception("A connection of the playback gateway failed.")
            runtime.errors.append(error)
            runtime.waiting.changed()
            return refusal(500, "this gateway failed")

    async def _serve(self, request: web.Request, attempt: Attempt) -> web.StreamResponse:
        faults, handshake = self._runtime.script.next(), Handshake(request)
        for fault in faults:
            if fault.step is Step.CONNECT and handshake.response is None:
                await _done(fault.act(handshake))
        if handshake.response is not None:
            return handshake.response
        if attempt.query.get("encoding", "json") != "json":
            return refusal(400, "this gateway supports the encoding json only")
        try:
            compressor = compressor_for(attempt.query.get("compress"))
        except UsageError as error:
            log.error("%s", error)
            self._runtime.errors.append(error)
            return refusal(400, str(error))
        return await self._converse(request, attempt, compressor, faults)

    async def _converse(
        self, request: web.Request, attempt: Attempt, compressor: Compressor, faults: Sequence[Fault]
    ) -> web.StreamResponse:
        """Open the websocket, and answer its messages until it ends."""
        runtime = self._runtime
        socket = web.WebSocketResponse(autoping=False, autoclose=False, compress=False, timeout=CLOSE_TIMEOUT)
        writer = await socket.prepare(request)
        transport = request.transport
        if transport is None:
            return socket
        channel = Channel(socket, transport, Outgoing(transport, writer, compressor, self._pace()))
        state = self._discord.connect(attempt)
        connection = PlaybackConnection(state, runtime.performer, channel, faults, runtime.handlers)
        runtime.connections.append(connection)
        runtime.waiting.changed()
        await connection.serve()
        return socket


async def _done(result: Awaitable[object] | object) -> None:
    if isawaitable(result):
        await result
