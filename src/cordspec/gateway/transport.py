"""The websocket, and nothing else: bytes in, bytes out, how it ended.

This is the only module of the gateway that knows aiohttp; it knows no frame, session or event.
"""

from collections.abc import AsyncIterator
from inspect import signature
from types import TracebackType
from typing import Any, Final, Protocol

import aiohttp
from aiohttp import WSMsgType

from cordspec.gateway.close_codes import NO_CLOSE_FRAME

__all__ = ["Transport", "WebSocket", "WebSocketTransport"]

MESSAGE_LIMIT: Final = 64 * 1024 * 1024
"""Largest message of a websocket, as it travels. Bytes."""

# Text that is checked and copied into a str only to be copied back costs as much as decoding a small event.
AS_BYTES: Final[dict[str, Any]] = (
    {"decode_text": False} if "decode_text" in signature(aiohttp.ClientSession.ws_connect).parameters else {}
)


class WebSocket(Protocol):
    """One open connection."""

    @property
    def close_code(self) -> int:
        """How the other side ended it; 1006 without a close frame."""
        ...

    def __aiter__(self) -> AsyncIterator[tuple[bytes, bool]]:
        """Messages as they come, each with whether it is text, until the connection ends."""
        ...

    async def send(self, data: bytes, /) -> None:
        """Send one text message. A connection that has ended swallows it."""
        ...

    async def close(self, code: int, /) -> None:
        """Send a close frame and end the connection."""
        ...


class Transport(Protocol):
    """Opens connections. Raises ``OSError`` where that fails."""

    async def connect(self, url: str, /) -> WebSocket:
        """Open a websocket."""
        ...

    async def close(self) -> None:
        """Give up whatever was kept for further connections."""
        ...


class AiohttpWebSocket:
    """A websocket of aiohttp."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._code: int | None = None

    @property
    def close_code(self) -> int:
        """How the other side ended it; 1006 without a close frame."""
        return self._code or NO_CLOSE_FRAME

    async def __aiter__(self) -> AsyncIterator[tuple[bytes, bool]]:
        receive = self._socket.receive
        while True:
            message = await receive()
            if message.type is WSMsgType.BINARY:
                yield message.data, False
                continue
            if message.type is WSMsgType.TEXT:
                yield (message.data if AS_BYTES else message.data.encode()), True
                continue
            # A message of close with its code, or the end of the stream without one.
            self._code = message.data if message.type is WSMsgType.CLOSE else NO_CLOSE_FRAME
            return

    async def send(self, data: bytes, /) -> None:
        """Send one text message. A connection that has ended swallows it."""
        if not self._socket.closed:
            try:
                await self._socket.send_str(data.decode())
            except (ConnectionError, RuntimeError, aiohttp.ClientError):
                return  # whoever reads learns of the end

    async def close(self, code: int, /) -> None:
        """Send a close frame and end the connection."""
        await self._socket.close(code=code)


class WebSocketTransport:
    """Opens websockets with a client session of its own, made when it is first needed."""

    def __init__(self, *, proxy: str | None = None, close_timeout: float = 2.0) -> None:
        self._proxy = proxy
        self._close_timeout = close_timeout
        self._session: aiohttp.ClientSession | None = None

    async def connect(self, url: str, /) -> AiohttpWebSocket:
        """Open a websocket. Raises ``OSError`` where that fails, saying why."""
        if self._session is None:
            self._session = aiohttp.ClientSession()
        connect: Any = self._session.ws_connect  # its overloads do not know that options come and go
        try:
            socket: aiohttp.ClientWebSocketResponse = await connect(
                url,
                proxy=self._proxy,
                autoping=True,
                max_msg_size=MESSAGE_LIMIT,
                timeout=_timeout(self._close_timeout),
                **AS_BYTES,
            )
        except (aiohttp.ClientError, ValueError) as error:
            raise OSError(f"{type(error).__name__}: {error}") from None
        return AiohttpWebSocket(socket)

    async def close(self) -> None:
        """Close the client session."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def __aenter__(self) -> "WebSocketTransport":
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


def _timeout(close: float) -> aiohttp.ClientWSTimeout:
    # pyright does not see that the class is one of attrs.
    return aiohttp.ClientWSTimeout(ws_close=close)  # pyright: ignore[reportCallIssue]
