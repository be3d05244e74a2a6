"""The server of a playback gateway: addresses, HTTP answers, and websockets that become connections.

This module knows aiohttp, and nothing of what is said on a connection.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import Any, Final

from aiohttp import web
from msgspec import json

from cordspec.decode import encode
from cordspec.errors import UsageError
from cordspec.testing.compression import compressor_for
from cordspec.testing.connection import PlaybackConnection
from cordspec.testing.outgoing import Outgoing, Pace
from cordspec.testing.record import Attempt
from cordspec.testing.script import Step
from cordspec.testing.state import GatewayState

__all__ = ["PlaybackServer"]

HOST: Final = "127.0.0.1"
PREFIXES: Final = ("", "/api", "/api/v10")
CLOSING: Final = 0.5
"""How long a client may take to end when the server closes. Seconds."""
GRACE: Final = 0.05
"""How long a handler may take to end before it is cancelled. Seconds."""

log: Final = logging.getLogger("cordspec.testing")


class Asked:
    """A request for a websocket before it is answered, for faults at ``connect``."""

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
    """An error as Discord spells it."""
    return web.Response(
        status=status,
        body=json.encode({"message": message, "code": 0}),
        content_type="application/json",
    )


class PlaybackServer:
    """Listens on loopback, on a port that the system picks unless one is given."""

    def __init__(self, state: GatewayState, pace: Callable[[], Pace]) -> None:
        self._state = state
        self._pace = pace
        self._runner: web.AppRunner | None = None
        self._handlers: set[asyncio.Task[Any]] = set()
        self.port = 0

    async def start(self, port: int) -> None:
        """Begin to listen. Raises ``UsageError`` where that port is taken."""
        app = web.Application(client_max_size=1 << 30)
        for path in ("/", "/resume", "/resume/"):
            app.router.add_get(path, self._connect)
        for prefix in PREFIXES:
            app.router.add_get(f"{prefix}/gateway", self._get_gateway)
            app.router.add_get(f"{prefix}/gateway/bot", self._get_gateway_bot)
        for prefix in reversed(PREFIXES):
            app.router.add_route("*", f"{prefix}/{{path:.+}}", self._operate)
        runner = web.AppRunner(app, access_log=None, handle_signals=False, shutdown_timeout=CLOSING)
        await runner.setup()
        try:
            await web.TCPSite(runner, HOST, port).start()
        except OSError as error:
            await runner.cleanup()
            reason = error.strerror or type(error).__name__
            raise UsageError(
                f"Port {port} of {HOST} cannot be listened to ({reason}): leave it out."
            ) from None
        self._runner = runner
        self.port = int(runner.addresses[0][1])
        self._state.url = f"ws://{HOST}:{self.port}"
        self._state.resume_url = f"ws://{HOST}:{self.port}/resume"

    async def close(self) -> None:
        """End every connection and every task."""
        runner, self._runner = self._runner, None
        if runner is None:
            return
        for site in list(runner.sites):
            await site.stop()
        for connection in list(self._state.open.values()):
            connection.drop()
        if self._handlers:
            # One that waits, as its script says, would not notice the end.
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
        return web.Response(body=json.encode(self._state.bot_info()), content_type="application/json")

    async def _operate(self, request: web.Request) -> web.Response:
        """Carry out a request that has nothing to do with the gateway."""
        path = f"/{request.match_info['path']}"
        is_free = path.startswith(("/interactions/", "/webhooks/"))
        if not is_free and not self._is_authorized(request):
            return refusal(401, "401: Unauthorized")
        body, content_type = await request.read(), request.headers.get("Content-Type", "")
        found = self._state.operations.respond(request.method, path, body, content_type)
        if found is None:
            return refusal(404, "404: Not Found")
        content = None if found.body is None else encode(found.body)
        return web.Response(status=found.status, body=content, content_type="application/json")

    def _is_authorized(self, request: web.Request) -> bool:
        return request.headers.get("Authorization") == f"Bot {self._state.token}"

    async def _connect(self, request: web.Request) -> web.StreamResponse:
        state = self._state
        attempt = Attempt(
            time=state.clock(),
            path=request.path.rstrip("/") or "/",
            query=dict(request.query),
            user_agent=request.headers.get("User-Agent"),
        )
        state.attempts.append(attempt)
        state.waiting.changed()
        task = asyncio.current_task()
        assert task is not None
        self._handlers.add(task)
        task.add_done_callback(self._handlers.discard)
        try:
            return await self._serve(request, attempt)
        except Exception as error:  # what a test's own code raised must not pass unseen
            log.exception("A connection of the playback gateway failed.")
            state.errors.append(error)
            state.waiting.changed()
            return refusal(500, "this gateway failed")

    async def _serve(self, request: web.Request, attempt: Attempt) -> web.StreamResponse:
        state = self._state
        faults, asked = state.script.next(), Asked(request)
        for fault in faults:
            if fault.step is Step.CONNECT and asked.response is None:
                await _done(fault.act(asked))
        if asked.response is not None:
            return asked.response
        if attempt.query.get("encoding", "json") != "json":
            return refusal(400, "this gateway speaks json")
        try:
            compressor = compressor_for(attempt.query.get("compress"))
        except UsageError as error:
            log.error("%s", error)
            state.errors.append(error)
            return refusal(400, str(error))
        socket = web.WebSocketResponse(autoping=False, autoclose=False, compress=False, timeout=CLOSING)
        writer = await socket.prepare(request)
        transport = request.transport
        if transport is None:
            return socket
        outgoing = Outgoing(transport, writer, compressor, self._pace())
        connection = PlaybackConnection(state, attempt, socket, outgoing, transport, faults)
        state.connections.append(connection)
        state.open[connection.number] = connection
        state.waiting.changed()
        await connection.converse()
        return socket


async def _done(result: Awaitable[object] | object) -> None:
    if isawaitable(result):
        await result
