"""Websockets of picows: messages are passed on while the socket is read, in the same callback.

Only ``picows`` imports this module, after it has checked that picows is installed.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

import picows
from picows import WSCloseCode, WSMsgType

from cordspec.gateway.close_codes import NO_CLOSE_FRAME
from cordspec.gateway.transport import MESSAGE_LIMIT, YIELD_EVERY

__all__ = ["PicowsWebSocket", "Receiver"]

BINARY: Final = WSMsgType.BINARY
CLOSE: Final = WSMsgType.CLOSE
TEXT: Final = WSMsgType.TEXT

HIGH_WATER: Final = 128 * 1024
"""Cost of waiting messages above which the socket is not read; the same as aiohttp's. Bytes."""

LOW_WATER: Final = 64 * 1024
"""Cost of waiting messages below which the socket is read again; the same as aiohttp's. Bytes."""

MESSAGE_COST: Final = 64
"""Cost of a waiting message beside its bytes, so that empty messages are bounded too. Bytes."""


class Receiver(picows.WSListener):
    """Keeps the messages of one websocket until they are read."""

    def __init__(self) -> None:
        self.code: int = NO_CLOSE_FRAME
        self.reason = ""
        self.ended = False
        """True if no further message arrives: after a close frame, an error, or the end of the connection."""
        self.writable = asyncio.Event()
        """Cleared while the buffer of the socket is full."""
        self.writable.set()
        self.closes = False
        """True if a close frame was sent here, not by picows because of an error."""
        self._take_message: Callable[[bytes, bool], object] | None = None
        self._in_a_row = 0
        self._failure: BaseException | None = None
        self._messages = deque[tuple[bytes, bool]]()
        self._cost = 0
        self._paused: asyncio.Transport | None = None
        self._arrival: asyncio.Future[None] | None = None
        self._parts: bytearray | None = None
        self._text = False
        self._ending: asyncio.Task[None] | None = None
        self._create_future = asyncio.get_running_loop().create_future

    def on_ws_frame(self, transport: picows.WSTransport, frame: picows.WSFrame) -> None:
        """Take a frame. Pings are answered by picows."""
        kind = frame.msg_type
        if self.ended:
            if kind is CLOSE:
                self._take_close_frame(transport, frame)
        elif frame.rsv1 or frame.rsv2 or frame.rsv3:
            self._refuse(transport, WSCloseCode.PROTOCOL_ERROR)
        elif frame.fin and self._parts is None and (kind is BINARY or kind is TEXT):
            self._take(transport, frame, text=kind is TEXT)
        elif kind is CLOSE:
            self._take_close_frame(transport, frame)
        elif kind is not WSMsgType.PONG:
            self._add(transport, frame)

    def on_ws_disconnected(self, transport: picows.WSTransport) -> None:
        """Note the end of the connection."""
        if transport.is_close_frame_sent and not self.closes:
            # picows keeps its error, which has been logged, for ``wait_disconnected``.
            self._ending = asyncio.get_running_loop().create_task(wait_disconnected(transport))
        self.end()

    def pause_writing(self) -> None:
        """Note that the buffer of the socket is full."""
        if not self.ended:
            self.writable.clear()

    def resume_writing(self) -> None:
        """Note that the buffer of the socket has room."""
        self.writable.set()

    def end(self) -> None:
        """Have the reader end after the messages that have arrived."""
        self.ended = True
        self._parts = None
        self.writable.set()
        self._wake()

    def discard(self) -> None:
        """Have the reader end now, and go on with reading for the close frame of the other side."""
        self.end()
        self._messages.clear()
        self._cost = 0
        self._resume()

    async def deliver(self, take: Callable[[bytes, bool], object]) -> None:
        """Call ``take`` with each message until the end; an exception of it ends that and is raised.

        It is called in the callback that reads the socket, unless messages are waiting: those that arrived before, and
        those after so many at once that other tasks must run.
        """
        self._take_message = take
        try:
            read = 0
            while (message := await self.read()) is not None:
                take(*message)
                read += 1
                if read % YIELD_EVERY == 0:
                    await asyncio.sleep(0)
        finally:
            self._take_message = None

    async def read(self) -> tuple[bytes, bool] | None:
        """Return the next message that is waiting, and whether it is text; None at the end."""
        messages = self._messages
        while self._failure is not None or not messages:
            failure, self._failure = self._failure, None
            if failure is not None:
                raise failure
            if self.ended:
                return None
            self._arrival = self._create_future()
            await self._arrival
        message = messages.popleft()
        self._cost -= len(message[0]) + MESSAGE_COST
        if self._paused is not None and self._cost < LOW_WATER:
            self._resume()
        return message

    def _take(self, transport: picows.WSTransport, frame: picows.WSFrame, *, text: bool) -> None:
        """Pass a whole message on, or have it wait."""
        take, data = self._take_message, frame.get_payload_as_bytes()
        if take is None or self._messages or self._in_a_row == YIELD_EVERY:
            self._put(transport, data, text=text)
        else:
            self._in_a_row += 1
            try:
                take(data, text)
            except BaseException as error:  # raised again by ``deliver``, in the task of the reader
                self._failure, self._take_message = error, None
                self._wake()
        if frame.last_in_buffer:
            self._in_a_row = 0

    def _put(self, transport: picows.WSTransport, data: bytes, *, text: bool) -> None:
        self._messages.append((data, text))
        self._cost += len(data) + MESSAGE_COST
        if self._cost > HIGH_WATER and self._paused is None and not transport.is_disconnected:
            self._paused = transport.underlying_transport
            self._paused.pause_reading()
        self._wake()

    def _add(self, transport: picows.WSTransport, frame: picows.WSFrame) -> None:
        """Add a fragment to its message."""
        first = frame.msg_type is not WSMsgType.CONTINUATION
        if first is (self._parts is not None):  # a message in another one, or a fragment of none
            self._refuse(transport, WSCloseCode.PROTOCOL_ERROR)
            return
        if self._parts is None:
            self._parts, self._text = bytearray(), frame.msg_type is TEXT
        if len(self._parts) + frame.payload_size >= MESSAGE_LIMIT:
            self._refuse(transport, WSCloseCode.MESSAGE_TOO_BIG)
            return
        self._parts += frame.get_payload_as_memoryview()
        if frame.fin:
            data, self._parts = bytes(self._parts), None
            self._put(transport, data, text=self._text)

    def _take_close_frame(self, transport: picows.WSTransport, frame: picows.WSFrame) -> None:
        if not self.ended:
            self.code = frame.get_close_code().value or NO_CLOSE_FRAME
            self.reason = frame.get_close_reason() or ""
        if transport.is_close_frame_sent:
            transport.disconnect(graceful=False)  # ``close`` does not wait for the end of TLS
        else:
            self._send_close(transport, WSCloseCode.OK)
        self.end()

    def _refuse(self, transport: picows.WSTransport, code: WSCloseCode) -> None:
        """End a connection whose other side violates the protocol."""
        self._send_close(transport, code)
        self.end()

    def _send_close(self, transport: picows.WSTransport, code: WSCloseCode) -> None:
        self.closes = True
        transport.send_close(code)
        transport.disconnect()

    def _wake(self) -> None:
        arrival, self._arrival = self._arrival, None
        if arrival is not None and not arrival.done():
            arrival.set_result(None)

    def _resume(self) -> None:
        paused, self._paused = self._paused, None
        if paused is not None:
            paused.resume_reading()


class PicowsWebSocket:
    """A websocket of picows."""

    def __init__(self, transport: picows.WSTransport, receiver: Receiver, close_timeout: float) -> None:
        self._transport = transport
        self._receiver = receiver
        self._close_timeout = close_timeout

    @property
    def close_code(self) -> int:
        """Close code from the other side; 1006 if there was no close frame."""
        return self._receiver.code

    @property
    def close_reason(self) -> str:
        """Text of the close frame; empty if it had none."""
        return self._receiver.reason

    async def deliver(self, take: Callable[[bytes, bool], object], /) -> None:
        """Call ``take`` with each message, and True if it is text, until the connection ends or ``take`` raises."""
        await self._receiver.deliver(take)

    def __aiter__(self) -> "PicowsWebSocket":
        return self

    async def __anext__(self) -> tuple[bytes, bool]:
        message = await self._receiver.read()
        if message is None:
            raise StopAsyncIteration
        return message

    async def send(self, data: bytes, /) -> None:
        """Send one text message. It is dropped if the connection has ended."""
        if not self._receiver.ended:
            self._transport.send(TEXT, data)
            await self._receiver.writable.wait()

    async def close(self, code: int, /) -> None:
        """Send a close frame and end the connection."""
        receiver, transport = self._receiver, self._transport
        if receiver.ended:  # the reader is not kept waiting for the end of TLS
            receiver.discard()
            return
        receiver.closes = True
        receiver.discard()
        own_code: Any = code  # picows converts an int, its annotation is the enum
        transport.send_close(own_code)
        try:
            async with asyncio.timeout(self._close_timeout):
                await wait_disconnected(transport)
        except TimeoutError:
            pass
        finally:
            transport.disconnect(graceful=False)


async def wait_disconnected(transport: picows.WSTransport) -> None:
    """Wait for the end of a connection, whatever ended it."""
    with suppress(Exception):  # the error that ended it; picows has logged it
        await transport.wait_disconnected()
