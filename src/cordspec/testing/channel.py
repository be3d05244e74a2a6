"""One websocket at the server's side: messages out at a pace, messages in, silence and a timer.

This module depends on bytes and close codes, and on no opcode of Discord.
"""

import asyncio
from collections.abc import Callable
from typing import Final

from aiohttp import WSMsgType, web
from msgspec import Struct

from cordspec.testing.compression import PayloadCompression, Plain
from cordspec.testing.outgoing import BINARY, CLOSE, PONG, TEXT, Outgoing

__all__ = ["Channel", "Closed"]


class Closed(Struct, frozen=True):
    """The websocket has ended."""

    code: int | None
    """Code of the client's close frame, 0 for a frame without a code; None if there was no frame."""


class Channel:
    """Sends and receives the messages of one websocket."""

    def __init__(
        self, socket: web.WebSocketResponse, transport: asyncio.Transport, outgoing: Outgoing
    ) -> None:
        self.outgoing: Final = outgoing
        self._socket = socket
        self._transport = transport
        self._audible = asyncio.Event()
        self._audible.set()
        self._timer: asyncio.TimerHandle | None = None

    def send(self, raw: bytes) -> None:
        """Send one message, compressed as the connection is."""
        self.outgoing.send(raw)

    def send_plain(self, data: str | bytes) -> None:
        """Send one message without compression: a str as text, bytes as binary data."""
        if isinstance(data, str):
            self.outgoing.message(TEXT, data.encode())
        else:
            self.outgoing.message(BINARY, data)

    def send_close(self, code: int) -> None:
        """Send a close frame; 0 for one without a code."""
        self.outgoing.control(CLOSE, code.to_bytes(2, "big") if code else b"")

    def compress_payloads(self) -> None:
        """Compress each message by itself from now on, unless the whole connection is compressed."""
        if isinstance(self.outgoing.compressor, Plain):
            self.outgoing.compressor = PayloadCompression()

    async def receive(self) -> bytes | Closed:
        """Return the next message of the client, or its end. Pings are answered; a silent channel waits."""
        while True:
            message = await self._socket.receive()
            await self.until_audible()
            match message.type:
                case WSMsgType.TEXT:
                    return str(message.data).encode()
                case WSMsgType.BINARY:
                    return bytes(message.data)
                case WSMsgType.PING:
                    self.outgoing.control(PONG, message.data)
                case WSMsgType.PONG:
                    pass
                case WSMsgType.CLOSE:
                    return Closed(message.data)
                case _:
                    return Closed(None)

    def silence(self) -> None:
        """Neither read nor write until ``speak``."""
        self._audible.clear()
        self.outgoing.flush()
        self.outgoing.hold()
        self._transport.pause_reading()

    def speak(self) -> None:
        """Write what was held back, and read again."""
        self._transport.resume_reading()
        self.outgoing.release()
        self._audible.set()

    async def until_audible(self) -> None:
        """Wait until a silence has ended."""
        await self._audible.wait()

    async def drain(self) -> None:
        """Wait until the client has received what was sent, except for what the system buffers."""
        await self.outgoing.drain()

    def set_timer(self, seconds: float, act: Callable[[], object]) -> None:
        """Call a function after a time, in place of the one that was to be called."""
        self._cancel_timer()
        self._timer = asyncio.get_running_loop().call_later(seconds, act)

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def abort(self) -> None:
        """End the TCP connection without a close frame."""
        self.outgoing.flush()
        self._transport.abort()
        self._audible.set()

    def finish(self, code: int | None) -> None:
        """Close the TCP connection, after a close frame unless ``code`` is None."""
        self._cancel_timer()
        if code is not None:
            self.send_close(code)
        self.outgoing.flush()
        self._transport.close()

    async def stop(self) -> None:
        """Discard what was not written."""
        await self.outgoing.stop()
