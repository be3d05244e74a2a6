"""A transport on picows, whose websockets need less CPU time for each frame than those of aiohttp.

It needs the extra ``picows``; no other module imports it, so that a program loads it only if it uses it
(docs/decisions/0029).
"""

import asyncio
import base64
import logging
import re
import socket
import ssl
import sys
from collections import deque
from contextlib import suppress
from types import TracebackType
from typing import Any, Final
from urllib.parse import quote
from weakref import WeakSet

from yarl import URL

from cordspec.dispatch.internals import without_credentials
from cordspec.dispatch.proxy import Proxy, find_proxy
from cordspec.errors import GatewayCertificateError, UsageError
from cordspec.gateway.close_codes import NO_CLOSE_FRAME
from cordspec.gateway.transport import (
    ANY_HOST,
    MESSAGE_LIMIT,
    PROXY_REFUSED,
    PROXY_REFUSED_TEXT,
    REASON_LIMIT,
    host_of,
    proxy_for,
    redirect_text,
)

try:
    import picows
    from aiohappyeyeballs import start_connection
    from picows import WSCloseCode, WSMsgType
except ImportError:
    raise UsageError(
        "PicowsTransport needs picows: pip install 'cordspec[picows]'. WebSocketTransport works without."
    ) from None

__all__ = ["PicowsTransport"]

BINARY: Final = WSMsgType.BINARY
CLOSE: Final = WSMsgType.CLOSE
TEXT: Final = WSMsgType.TEXT

HIGH_WATER: Final = 128 * 1024
"""Cost of waiting messages above which the socket is not read; the same as aiohttp's. Bytes."""

LOW_WATER: Final = 64 * 1024
"""Cost of waiting messages below which the socket is read again; the same as aiohttp's. Bytes."""

MESSAGE_COST: Final = 64
"""Cost of a waiting message beside its bytes, so that empty messages are bounded too. Bytes."""

HANDSHAKE_TIMEOUT: Final = 60.0
"""Time for the response to the handshake. A shard gives up earlier. Seconds."""

ADDRESS_DELAY: Final = 0.25
"""Time after which the next address of a host is tried at the same time (RFC 8305, 5). Seconds."""

TEXT_LIMIT: Final = 300
"""Maximum length of the text of an error of picows, which may quote the response of the server. Characters."""

USER_AGENT: Final = f"Python/{sys.version_info[0]}.{sys.version_info[1]} picows/{picows.__version__}"

REDIRECTS: Final = (301, 302, 303, 307, 308)


class Receiver(picows.WSListener):
    """Keeps the messages of one websocket until they are read."""

    def __init__(self) -> None:
        self.code: int = NO_CLOSE_FRAME
        self.reason = ""
        self.ended = False
        """True if no further message arrives: after a close frame, an error, or the end of the connection."""
        self.finished = asyncio.Event()
        """Set after a close frame of the other side, and at the end of the connection."""
        self.writable = asyncio.Event()
        """Cleared while the buffer of the socket is full."""
        self.writable.set()
        self.closes = False
        """True if a close frame was sent here, not by picows because of an error."""
        self._messages = deque[tuple[bytes, bool]]()
        self._cost = 0
        self._paused: asyncio.Transport | None = None
        self._arrival: asyncio.Future[None] | None = None
        self._parts: bytearray | None = None
        self._text = False
        self._ending: asyncio.Task[None] | None = None

    def on_ws_frame(self, transport: picows.WSTransport, frame: picows.WSFrame) -> None:
        """Take a frame. Pings are answered by picows."""
        kind = frame.msg_type
        if self.ended:
            if kind is CLOSE:
                self._take_close_frame(transport, frame)
        elif frame.rsv1 or frame.rsv2 or frame.rsv3:
            self._refuse(transport, WSCloseCode.PROTOCOL_ERROR)
        elif frame.fin and self._parts is None and (kind is BINARY or kind is TEXT):
            self._put(transport, frame.get_payload_as_bytes(), text=kind is TEXT)
        elif kind is CLOSE:
            self._take_close_frame(transport, frame)
        elif kind is not WSMsgType.PONG:
            self._add(transport, frame)

    def on_ws_disconnected(self, transport: picows.WSTransport) -> None:
        """Note the end of the connection."""
        if transport.is_close_frame_sent and not self.closes:
            # picows keeps its error, which has been logged, for ``wait_disconnected``.
            self._ending = asyncio.get_running_loop().create_task(_wait_disconnected(transport))
        self.end()
        self.finished.set()

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

    async def read(self) -> tuple[bytes, bool] | None:
        """Return the next message, and whether it is text; None at the end."""
        messages = self._messages
        while not messages:
            if self.ended:
                return None
            self._arrival = asyncio.get_running_loop().create_future()
            await self._arrival
        message = messages.popleft()
        self._cost -= len(message[0]) + MESSAGE_COST
        if self._paused is not None and self._cost < LOW_WATER:
            self._resume()
        return message

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
            self.reason = (frame.get_close_reason() or "")[:REASON_LIMIT]
        if transport.is_close_frame_sent:
            transport.disconnect(graceful=False)
        else:
            self._send_close(transport, WSCloseCode.OK)
        self.end()
        self.finished.set()

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
        if paused is not None and not paused.is_closing():
            paused.resume_reading()


class PicowsWebSocket:
    """A websocket of picows."""

    def __init__(self, transport: picows.WSTransport, receiver: Receiver, close_timeout: float) -> None:
        self._transport = transport
        self._receiver = receiver
        self._close_timeout = close_timeout
        self._close_called = False

    @property
    def close_code(self) -> int:
        """Close code from the other side; 1006 if there was no close frame."""
        return self._receiver.code

    @property
    def close_reason(self) -> str:
        """Text of the close frame; empty if it had none."""
        return self._receiver.reason

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
        if self._close_called:
            return
        self._close_called = True
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
                await receiver.finished.wait()
                await _wait_disconnected(transport)
        except TimeoutError:
            pass
        finally:
            transport.disconnect(graceful=False)


class Opening:
    """The TCP connection of a handshake that is going on."""

    def __init__(self) -> None:
        self._socket: socket.socket | None = None

    async def connect(self, target: picows.WSParsedURL) -> socket.socket:
        """Connect to the host of the server, or to that of the proxy."""
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(target.host, target.port, type=socket.SOCK_STREAM)
        self._socket = await start_connection(
            found, happy_eyeballs_delay=ADDRESS_DELAY, interleave=1, loop=loop
        )
        return self._socket

    def abort(self) -> None:
        """Have the connection end: picows leaves it open if it is cancelled while the server does not answer."""
        if self._socket is not None:
            with suppress(OSError):  # it is closed
                self._socket.shutdown(socket.SHUT_RDWR)


class QuietLogger(logging.LoggerAdapter[logging.Logger]):
    """picows' own logger without its level 9, at which it logs the headers of a handshake."""

    def isEnabledFor(self, level: int) -> bool:  # noqa: N802 - the name of the base class
        """Return True if a record of this level is logged."""
        return level >= logging.DEBUG and super().isEnabledFor(level)


class PicowsTransport:
    """Opens websockets with picows. It does what ``WebSocketTransport`` does, and works best with uvloop.

    ``ssl`` is the context for TLS; None is Python's default, with the certificate authorities of the system.
    ``proxy`` is the URL of an HTTP proxy, with or without credentials, which must support CONNECT; ``proxy_auth`` is
    its user name and password; ``trust_env`` uses HTTP_PROXY, HTTPS_PROXY and NO_PROXY if no ``proxy`` is given.
    Redirects are not followed, since the token would be sent to the other server. ``close_timeout`` is the time that
    ``close`` waits for the close frame of the other side, in seconds.

    Raises ``UsageError`` for a proxy that cannot be used.
    """

    def __init__(
        self,
        *,
        ssl: ssl.SSLContext | None = None,
        proxy: str | None = None,
        proxy_auth: tuple[str, str] | None = None,
        trust_env: bool = False,
        close_timeout: float = 2.0,
    ) -> None:
        self._ssl = ssl
        self._proxy = find_proxy(ANY_HOST, proxy, proxy_auth, trust_env=False)
        self._trust_env = trust_env
        self._close_timeout = close_timeout
        self._open = WeakSet[picows.WSTransport]()

    async def connect(self, url: str, /) -> PicowsWebSocket:
        """Open a websocket.

        Raises ``OSError`` with the reason if that fails, and ``GatewayCertificateError`` if the server's certificate is
        not trusted.
        """
        receiver, opening = Receiver(), Opening()
        failure: Exception
        try:
            transport = await self._handshake(url, receiver, opening)
        except ssl.SSLCertVerificationError as error:
            failure = GatewayCertificateError(host_of(url), error.verify_message)
        except Exception as error:  # of picows, of python-socks, or of the system
            failure = OSError(_why(error))
        except BaseException:
            opening.abort()
            raise
        else:
            self._open.add(transport)
            return PicowsWebSocket(transport, receiver, self._close_timeout)
        opening.abort()
        # Raised here, so that it does not refer to an error that may contain the credentials of a proxy.
        raise failure

    async def _handshake(self, url: str, receiver: Receiver, opening: Opening) -> picows.WSTransport:
        target = URL(url)
        headers = {"User-Agent": USER_AGENT}
        if target.user is not None:
            headers["Authorization"] = _basic(target.user, target.password or "")
            target = target.with_user(None)
        secure: dict[str, Any] = (
            {"ssl_shutdown_timeout": self._close_timeout} if target.scheme == "wss" else {}
        )
        transport, _ = await picows.ws_connect(
            lambda *_: receiver,
            str(target),
            ssl_context=self._ssl,
            websocket_handshake_timeout=HANDSHAKE_TIMEOUT,
            logger_name=QuietLogger(logging.getLogger("picows.client")),
            max_frame_size=MESSAGE_LIMIT - 1,
            extra_headers=headers,
            max_redirects=0,
            proxy=_proxy_url(proxy_for(url, self._proxy, trust_env=self._trust_env)),
            socket_factory=opening.connect,
            **secure,
        )
        if transport.response is None:  # picows reports no error then
            raise ConnectionResetError("the server closed the connection before it answered the handshake")
        return transport

    async def close(self) -> None:
        """End the connections that are still open."""
        for transport in list(self._open):
            transport.disconnect(graceful=False)

    async def __aenter__(self) -> "PicowsTransport":
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


async def _wait_disconnected(transport: picows.WSTransport) -> None:
    """Wait for the end of a connection, whatever ended it."""
    with suppress(Exception):  # the error that ended it; picows has logged it
        await transport.wait_disconnected()


def _proxy_url(proxy: Proxy | None) -> str | None:
    """Return the URL of a proxy with its credentials, as picows takes it."""
    if proxy is None:
        return None
    if proxy.header is None:
        return str(proxy.url)
    user, _, password = base64.b64decode(proxy.header.removeprefix("Basic ")).decode().partition(":")
    scheme, _, rest = str(proxy.url).partition("://")
    return f"{scheme}://{quote(user, safe='')}:{quote(password, safe='')}@{rest}"


def _basic(user: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def _why(error: Exception) -> str:
    """Return the text of an error without the credentials of a proxy."""
    if isinstance(error, picows.WSHandshakeError):
        found = re.match(rb"HTTP/1\.\d (\d{3}) ?([^\r\n]*)", error.raw_header or b"")
        if found is not None and found[1] != b"101":
            location = None if error.response is None else error.response.headers.get("Location")
            if int(found[1]) in REDIRECTS and location is not None:
                return redirect_text(location)
            reason = found[2][:TEXT_LIMIT].decode(errors="replace")
            return f"the server answered the handshake with status {int(found[1])} ({reason})"
    text = without_credentials(f"{type(error).__name__}: {error}")
    if f"status {PROXY_REFUSED}" in text:
        return PROXY_REFUSED_TEXT
    return text[:TEXT_LIMIT]
