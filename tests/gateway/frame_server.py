"""A websocket server on loopback that writes single frames, also those that no library would write."""

import asyncio
import base64
import hashlib
import ssl
import struct
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager

__all__ = ["BINARY", "CLOSE", "CONTINUATION", "PING", "PONG", "TEXT", "FrameServer", "Peer", "closing"]

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10
GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def closing(code: int, reason: str = "") -> bytes:
    """The payload of a close frame."""
    return code.to_bytes(2, "big") + reason.encode()


class Peer:
    """The server's side of one websocket, or of a request for one."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer
        self.request = ""
        self.headers: dict[str, str] = {}
        """Names in lower case."""

    async def read_request(self) -> None:
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        self.request = head[0]
        fields = (line.partition(":") for line in head[1:] if line)
        self.headers = {name.lower(): value.strip() for name, _, value in fields}

    def accept(self) -> None:
        key = self.headers["sec-websocket-key"].encode()
        accepted = base64.b64encode(hashlib.sha1(key + GUID, usedforsecurity=False).digest()).decode()
        self.write(
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + f"Sec-WebSocket-Accept: {accepted}\r\n\r\n".encode()
        )

    def write(self, data: bytes) -> None:
        self.writer.write(data)

    def frame(self, opcode: int, payload: bytes = b"", *, fin: bool = True, bits: int = 0) -> None:
        """Write one frame; ``bits`` are the reserved ones, in their place in the first byte."""
        length = len(payload)
        if length < 126:
            size = bytes([length])
        elif length < 1 << 16:
            size = b"\x7e" + struct.pack(">H", length)
        else:
            size = b"\x7f" + struct.pack(">Q", length)
        self.write(bytes([(0x80 if fin else 0) | bits | opcode]) + size + payload)

    async def read(self) -> tuple[int, bytes] | None:
        """The opcode and the payload of the client's next frame; None at the end of the connection."""
        try:
            first, second = await self.reader.readexactly(2)
            assert second & 0x80, "a client masks its frames"
            length = second & 0x7F
            if length >= 126:
                length = int.from_bytes(await self.reader.readexactly(2 if length == 126 else 8), "big")
            mask = await self.reader.readexactly(4)
            payload = bytearray(await self.reader.readexactly(length))
        except (asyncio.IncompleteReadError, ConnectionError, ssl.SSLError):
            return None
        for index in range(length if length < 1 << 16 else 0):  # a large one is not looked at
            payload[index] ^= mask[index % 4]
        return first & 0x0F, bytes(payload)

    async def read_until_end(self) -> list[tuple[int, bytes]]:
        found: list[tuple[int, bytes]] = []
        while (frame := await self.read()) is not None:
            found.append(frame)
        return found


Handler = Callable[[Peer], Awaitable[object]]


class FrameServer:
    """Calls ``handle`` with each websocket that it has accepted, or with each request if it is ``raw``."""

    def __init__(self, handle: Handler, *, raw: bool = False) -> None:
        self._handle, self._raw = handle, raw
        self.peers: list[Peer] = []
        self.tasks: list[asyncio.Task[None]] = []
        self.port = 0

    @property
    def url(self) -> str:
        return f"ws://127.0.0.1:{self.port}/?v=10"

    @asynccontextmanager
    async def run(self, context: ssl.SSLContext | None = None) -> AsyncGenerator["FrameServer", None]:
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=context, limit=1 << 27)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
            async with asyncio.timeout(10):
                await asyncio.gather(*self.tasks)
        finally:
            server.close()
            for peer in self.peers:
                peer.writer.transport.abort()
            for task in self.tasks:
                task.cancel()
            await asyncio.gather(*self.tasks, return_exceptions=True)
            await server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self.tasks.append(task)
        peer = Peer(reader, writer)
        self.peers.append(peer)
        await peer.read_request()
        if not self._raw:
            peer.accept()
        await self._handle(peer)
        writer.transport.abort() if writer.get_extra_info("ssl_object") else writer.close()
