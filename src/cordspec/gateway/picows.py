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
from contextlib import suppress
from importlib.metadata import version
from types import TracebackType
from typing import Any, Final, cast
from urllib.parse import quote
from weakref import WeakSet

from yarl import URL

from cordspec.dispatch.internals import without_credentials
from cordspec.dispatch.proxy import Proxy, find_proxy
from cordspec.errors import GatewayCertificateError, UsageError
from cordspec.gateway.transport import (
    ANY_HOST,
    MESSAGE_LIMIT,
    PROXY_REFUSED,
    PROXY_REFUSED_TEXT,
    host_of,
    proxy_for,
    redirect_text,
)

try:
    import aiohappyeyeballs
    import picows
except ImportError:
    raise UsageError(
        "PicowsTransport needs picows: pip install 'cordspec[picows]'. WebSocketTransport works without."
    ) from None

from cordspec.gateway.picows_websocket import PicowsWebSocket, Receiver

__all__ = ["PicowsTransport"]

HANDSHAKE_TIMEOUT: Final = 60.0
"""Time for the response to the handshake. A shard gives up earlier. Seconds."""

ADDRESS_DELAY: Final = 0.25
"""Time after which the next address of a host is tried at the same time (RFC 8305, 5). Seconds."""

SHORTEST_SHUTDOWN: Final = 0.001
"""Minimum time for the end of TLS; asyncio refuses 0. Seconds."""

TEXT_LIMIT: Final = 300
"""Maximum length of the text of an error of picows, which may quote the response of the server. Characters."""

USER_AGENT: Final = f"Python/{sys.version_info[0]}.{sys.version_info[1]} picows/{version('picows')}"

REDIRECTS: Final = (301, 302, 303, 307, 308)


class Opening:
    """The TCP connection of a handshake that is going on."""

    def __init__(self) -> None:
        self._socket: socket.socket | None = None

    async def connect(self, target: picows.WSParsedURL) -> socket.socket:
        """Connect to the host of the server, or to that of the proxy."""
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(target.host, target.port, type=socket.SOCK_STREAM)
        # Any, since the annotations of both libraries are incomplete.
        opened: socket.socket = await cast("Any", aiohappyeyeballs).start_connection(
            found, happy_eyeballs_delay=ADDRESS_DELAY, interleave=1, loop=loop
        )
        self._socket = opened
        return opened

    def abort(self) -> None:
        """Have the connection end: picows leaves it open if it is cancelled while the server does not answer."""
        if self._socket is not None:
            with suppress(OSError):  # it is closed
                self._socket.shutdown(socket.SHUT_RDWR)


class QuietLogger(logging.LoggerAdapter[logging.Logger]):
    """picows' own logger without its level 9, at which it logs the headers of a handshake."""

    def isEnabledFor(self, level: int) -> bool:
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
        secure: dict[str, Any] = {}
        if target.scheme == "wss":
            secure["ssl_shutdown_timeout"] = max(self._close_timeout, SHORTEST_SHUTDOWN)
        transport: picows.WSTransport

        def listen(_request: object, _response: object) -> Receiver:
            return receiver

        transport, listener = await cast("Any", picows).ws_connect(
            listen,
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
        if listener is not receiver:  # picows reports no error then
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
