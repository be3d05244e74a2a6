"""The sending side of one connection: messages as websocket frames, written at a pace.

This module writes the frames, not the websocket library, so that they can be split anywhere, held back, or
joined to one write for a batch. It knows no opcode of Discord.

Documentation of websocket frames: https://www.rfc-editor.org/rfc/rfc6455#section-5.2
"""

import asyncio
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from typing import Final

from aiohttp.abc import AbstractStreamWriter
from msgspec import Struct

from cordspec.errors import UsageError
from cordspec.testing.compression import Compressor, Plain

__all__ = ["BINARY", "CLOSE", "PONG", "TEXT", "Outgoing", "Pace"]

CONTINUATION: Final = 0x0
TEXT: Final = 0x1
BINARY: Final = 0x2
CLOSE: Final = 0x8
PONG: Final = 0xA
FINAL: Final = 0x80


class Pace(Struct, frozen=True, kw_only=True):
    """Speed and fragmentation of messages, as in a slow network or behind a proxy that splits them."""

    delay: float = 0.0
    """Pause after each write. Seconds."""

    piece: int | None = None
    """Largest size of one write: 1 sends each byte by itself; None: whole messages. Bytes."""

    fragment: int | None = None
    """Largest size of a websocket frame: a longer message is sent in several; None: no limit. Bytes."""

    split: int | None = None
    """Largest size of a message of a compressed stream: longer data is sent in several messages; None: no limit.
    Bytes."""

    def __post_init__(self) -> None:
        sizes = (self.piece, self.fragment, self.split)
        if self.delay < 0 or any(size is not None and size < 1 for size in sizes):
            raise UsageError(f"A delay is 0 or more seconds, a size is 1 or more bytes; found {self!r}.")

    @property
    def is_slow(self) -> bool:
        """True if writing takes time, so that a task does it."""
        return self.delay > 0 or self.piece is not None


def websocket_frame(opcode: int, payload: bytes, *, final: bool = True) -> bytes:
    """Return a websocket frame of a server, which is not masked."""
    size = len(payload)
    first = opcode | FINAL if final else opcode
    if size < 126:
        return bytes((first, size)) + payload
    if size < 65_536:
        return bytes((first, 126)) + size.to_bytes(2, "big") + payload
    return bytes((first, 127)) + size.to_bytes(8, "big") + payload


def cut(data: bytes, size: int | None) -> Iterator[bytes]:
    """Yield data in parts of at most a size; at least one part, even if it is empty."""
    if size is None or len(data) <= size:
        yield data
        return
    for start in range(0, len(data), size):
        yield data[start : start + size]


class Outgoing:
    """Writes the messages of one connection.

    Sending returns at once; ``drain`` waits until the client has received most of it.
    """

    def __init__(
        self,
        transport: asyncio.WriteTransport,
        writer: AbstractStreamWriter,
        compressor: Compressor,
        pace: Pace,
    ) -> None:
        self.pace = pace
        self.compressor = compressor
        self._transport = transport
        self._writer = writer
        self._loop = asyncio.get_running_loop()
        self._batch: list[bytes] = []
        self._slow: deque[tuple[bytes, float]] = deque()
        self._slow_task: asyncio.Task[None] | None = None
        self._held = False

    def send(self, message: bytes) -> None:
        """Send one message, compressed as the connection is."""
        data, text = self.compressor.compress(message)
        if self.pace is WHOLE:
            self._queue(websocket_frame(TEXT if text else BINARY, data))
        else:
            self._send_cut(data, text)

    def message(self, opcode: int, data: bytes) -> None:
        """Send one message without compression."""
        self._queue(websocket_frame(opcode, data))

    def control(self, opcode: int, payload: bytes) -> None:
        """Send a control frame."""
        self._queue(websocket_frame(opcode, payload))

    def _send_cut(self, data: bytes, text: bool) -> None:
        for part in cut(data, None if text else self.pace.split):
            fragments = list(cut(part, self.pace.fragment))
            for index, fragment in enumerate(fragments):
                opcode = CONTINUATION if index else TEXT if text else BINARY
                self._queue(websocket_frame(opcode, fragment, final=index == len(fragments) - 1))

    def _queue(self, frame: bytes) -> None:
        if self._slow_task is not None or self.pace.is_slow:
            self._slow.extend((piece, self.pace.delay) for piece in cut(frame, self.pace.piece))
            self._go_slowly()
            return
        if not self._batch:
            self._loop.call_soon(self.flush)
        self._batch.append(frame)

    def flush(self) -> None:
        """Write what was sent since the last iteration of the event loop."""
        if self._batch and not self._held:
            data = b"".join(self._batch)
            self._batch.clear()
            if not self._transport.is_closing():
                self._transport.write(data)

    def _go_slowly(self) -> None:
        if self._slow_task is None and not self._held:
            self._slow_task = self._loop.create_task(self._write_slowly())

    async def _write_slowly(self) -> None:
        try:
            self.flush()
            while self._slow and not self._held and not self._transport.is_closing():
                data, delay = self._slow.popleft()
                self._transport.write(data)
                await asyncio.sleep(delay)
        finally:
            self._slow_task = None

    def hold(self) -> None:
        """Write nothing until ``release``."""
        self._held = True

    def release(self) -> None:
        """Write what was held back."""
        self._held = False
        self.flush()
        if self._slow:
            self._go_slowly()

    async def drain(self) -> None:
        """Wait until the client has received all except what the system buffers. Returns at once after ``hold``."""
        if self._held:
            return
        while self._slow_task is not None:
            await asyncio.wait([self._slow_task])
        self.flush()
        with suppress(ConnectionError):
            await self._writer.drain()

    async def stop(self) -> None:
        """Discard what was not written."""
        self._batch.clear()
        self._slow.clear()
        if self._slow_task is not None:
            self._slow_task.cancel()
            await asyncio.wait([self._slow_task])
        # A compressor holds a quarter of a megabyte, and ended connections are kept for tests to look at.
        self.compressor = Plain()


WHOLE: Final = Pace()
"""Whole messages, at once."""
