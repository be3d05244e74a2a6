"""A client of a few lines: aiohttp's websocket and the library's inflaters, and no shard."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from aiohttp import WSMsgType
from msgspec import json

from cordspec.decode import inflater_for
from cordspec.testing import PlaybackGateway

TOKEN = "MTk4NjIy.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs"
PROPERTIES = {"os": "linux", "device": "raw", "browser": "raw"}


class Client:
    """One websocket. What comes is checked to be a frame in Discord's form."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse, compress: str | None) -> None:
        self.socket = socket
        self.inflater = inflater_for(compress)
        self.waiting = deque[bytes]()
        self.raw: list[bytes] = []
        self.messages = 0
        self.sequence = 0
        self.session_id = ""
        self.resume_url = ""

    async def raw_frame(self) -> bytes:
        while not self.waiting:
            message = await asyncio.wait_for(self.socket.receive(), 5)
            self.messages += 1
            assert message.type in (WSMsgType.TEXT, WSMsgType.BINARY), f"no frame but {message}"
            data = message.data
            self.waiting.extend([data.encode()] if isinstance(data, str) else self.inflater.feed(data))
        self.raw.append(self.waiting.popleft())
        return self.raw[-1]

    async def frame(self) -> dict[str, Any]:
        """The next frame."""
        frame: dict[str, Any] = json.decode(await self.raw_frame())
        assert list(frame) == ["t", "s", "op", "d"]
        if frame["op"] == 0:
            self.sequence = frame["s"]
        return frame

    async def dispatch(self, name: str) -> Any:
        """The payload of the next frame, which is this event."""
        frame = await self.frame()
        assert (frame["op"], frame["t"]) == (0, name)
        return frame["d"]

    async def opcode(self, op: int) -> Any:
        """The payload of the next frame, which has this opcode."""
        frame = await self.frame()
        assert frame["op"] == op, frame
        return frame["d"]

    async def close_code(self) -> int | None:
        """How the gateway ended it; None without a close frame."""
        message = await asyncio.wait_for(self.socket.receive(), 5)
        assert message.type in (WSMsgType.CLOSE, WSMsgType.CLOSED, WSMsgType.ERROR), message
        return message.data if message.type is WSMsgType.CLOSE else None

    async def is_quiet(self) -> bool:
        """Whether nothing comes for a moment."""
        try:
            await asyncio.wait_for(self.socket.receive(), 0.05)
        except TimeoutError:
            return True
        return False

    async def send(self, op: int, d: Any) -> None:
        await self.socket.send_bytes(json.encode({"op": op, "d": d}))

    async def identify(self, **other: Any) -> None:
        d = {"token": TOKEN, "intents": 1, "properties": PROPERTIES, "shard": [0, 1], **other}
        await self.send(2, {key: value for key, value in d.items() if value is not None})

    async def begin(self, **other: Any) -> Any:
        """HELLO, IDENTIFY, READY; returns what READY told."""
        await self.opcode(10)
        await self.identify(**other)
        ready = await self.dispatch("READY")
        self.session_id, self.resume_url = ready["session_id"], ready["resume_gateway_url"]
        return ready

    async def resume(self, session_id: str, sequence: int) -> None:
        """HELLO, RESUME."""
        await self.opcode(10)
        await self.send(6, {"token": TOKEN, "session_id": session_id, "seq": sequence})


@asynccontextmanager
async def client(
    gateway: PlaybackGateway, compress: str | None = None, url: str | None = None, **query: str
) -> AsyncGenerator[Client, None]:
    """A client that has connected and said nothing."""
    query = {"v": "10", "encoding": "json", **({"compress": compress} if compress else {}), **query}
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(url or gateway.url, params=query, timeout=_short()) as socket,
    ):
        yield Client(socket, compress)


def _short() -> Any:
    return aiohttp.ClientWSTimeout(ws_close=0.1)  # pyright: ignore[reportCallIssue]  # a class of attrs
