"""Websockets: messages as bytes, and the close code.

This is the only module of the gateway that uses aiohttp. ``picows`` is a second transport, which a program imports.
"""

import ssl
from collections.abc import AsyncIterator, Callable
from inspect import signature
from types import SimpleNamespace, TracebackType
from typing import Any, Final, Protocol, runtime_checkable

import aiohttp
from aiohttp import WSMsgType
from yarl import URL

from cordspec.dispatch.internals import without_credentials
from cordspec.dispatch.proxy import Proxy, find_proxy
from cordspec.errors import GatewayCertificateError
from cordspec.gateway.close_codes import NO_CLOSE_FRAME

__all__ = ["DeliveringWebSocket", "Transport", "WebSocket", "WebSocketTransport"]

MESSAGE_LIMIT: Final = 64 * 1024 * 1024
"""Maximum size of a message of a websocket, before inflation. Bytes."""

REASON_LIMIT: Final = 123
"""Maximum length of the reason of a close frame (RFC 6455, 5.5). Bytes."""

YIELD_EVERY: Final = 64
"""Number of messages after which other tasks run, even if more messages are waiting."""

PROXY_REFUSED: Final = 407
PROXY_REFUSED_TEXT: Final = "the proxy rejects the user name and password, or requires them (407)"

ANY_HOST: Final = URL("https://gateway.discord.gg")
"""URL for the check of a proxy that is used for every host."""

# Decoding text to str and encoding it again would take as long as decoding a small event.
AS_BYTES: Final[dict[str, Any]] = (
    {"decode_text": False} if "decode_text" in signature(aiohttp.ClientSession.ws_connect).parameters else {}
)


class WebSocket(Protocol):
    """One open connection."""

    @property
    def close_code(self) -> int:
        """Close code from the other side; 1006 if there was no close frame."""
        ...

    @property
    def close_reason(self) -> str:
        """Text of the close frame; empty if it had none. The other side chooses it: use it in messages only."""
        ...

    def __aiter__(self) -> AsyncIterator[tuple[bytes, bool]]:
        """Yield each message with True if it is text, False if it is binary, until the connection ends."""
        ...

    async def send(self, data: bytes, /) -> None:
        """Send one text message. It is dropped if the connection has ended."""
        ...

    async def close(self, code: int, /) -> None:
        """Send a close frame and end the connection. A second call does nothing."""
        ...


@runtime_checkable
class DeliveringWebSocket(WebSocket, Protocol):
    """A websocket that can also call a function with each message, which saves a switch to the task of the reader."""

    async def deliver(self, take: Callable[[bytes, bool], object], /) -> None:
        """Call ``take`` with each message, and True if it is text, until the connection ends or ``take`` raises."""
        ...


class Transport(Protocol):
    """Opens websockets.

    Raises ``OSError`` if that fails, and a ``GatewayError`` if trying again cannot help.
    """

    async def connect(self, url: str, /) -> WebSocket:
        """Open a websocket."""
        ...

    async def close(self) -> None:
        """Release resources that were kept for further connections."""
        ...


class AiohttpWebSocket:
    """A websocket of aiohttp."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._code: int | None = None
        self._reason = ""

    @property
    def close_code(self) -> int:
        """Close code from the other side; 1006 if there was no close frame."""
        return self._code or NO_CLOSE_FRAME

    @property
    def close_reason(self) -> str:
        """Text of the close frame; empty if it had none."""
        return self._reason

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
            # A close frame with its code, or the end of the stream without a close frame.
            if message.type is WSMsgType.CLOSE:
                self._code = message.data
                self._reason = str(message.extra or "")[:REASON_LIMIT]
            else:
                self._code = NO_CLOSE_FRAME
            return

    async def send(self, data: bytes, /) -> None:
        """Send one text message. It is dropped if the connection has ended."""
        if not self._socket.closed:
            try:
                await self._socket.send_str(data.decode())
            except (ConnectionError, RuntimeError, aiohttp.ClientError):
                return  # the reader of the connection handles its end

    async def close(self, code: int, /) -> None:
        """Send a close frame and end the connection."""
        await self._socket.close(code=code)


class WebSocketTransport:
    """Opens websockets with an ``aiohttp.ClientSession``, which is created when it is first needed.

    ``ssl`` is the context for TLS; None is aiohttp's default, with the certificate authorities of the system.
    ``proxy`` is the URL of an HTTP proxy, with or without credentials; ``proxy_auth`` is its user name and
    password; ``trust_env`` uses HTTP_PROXY, HTTPS_PROXY and NO_PROXY if no ``proxy`` is given. Redirects are not
    followed, since the token would be sent to the other server. ``close_timeout`` is the time that ``close`` waits
    for the close frame of the other side, in seconds.

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
        self._session: aiohttp.ClientSession | None = None

    async def connect(self, url: str, /) -> AiohttpWebSocket:
        """Open a websocket.

        Raises ``OSError`` with the reason if that fails, and ``GatewayCertificateError`` if the server's certificate is
        not trusted.
        """
        if self._session is None:
            self._session = aiohttp.ClientSession(trace_configs=[_refuse_redirects()])
        connect: Any = self._session.ws_connect  # Any, since the options depend on the version of aiohttp
        failure: Exception
        try:
            socket: aiohttp.ClientWebSocketResponse = await connect(
                url,
                autoping=True,
                max_msg_size=MESSAGE_LIMIT,
                timeout=_timeout(self._close_timeout),
                ssl=True if self._ssl is None else self._ssl,
                **self._proxy_options(url),
                **AS_BYTES,
            )
            return AiohttpWebSocket(socket)
        except aiohttp.ClientConnectorCertificateError as error:
            failure = GatewayCertificateError(host_of(url), _certificate_reason(error))
        except (aiohttp.ClientError, ValueError) as error:
            failure = OSError(_why(error))
        # Raised here, so that it does not refer to aiohttp's error, which contains the credentials of a proxy.
        raise failure

    def _proxy_options(self, url: str) -> dict[str, Any]:
        """Return aiohttp's options for the proxy. Credentials are in a header, since errors contain the URL."""
        secure = URL(url).scheme == "wss"
        proxy = proxy_for(url, self._proxy, trust_env=self._trust_env)
        if proxy is None:
            return {}
        header = {} if proxy.header is None else {"Proxy-Authorization": proxy.header}
        # For a TLS server, aiohttp sends a separate CONNECT request to the proxy, with `proxy_headers`.
        return {"proxy": proxy.url, "proxy_headers" if secure else "headers": header}

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


def proxy_for(url: str, proxy: Proxy | None, *, trust_env: bool) -> Proxy | None:
    """Return the proxy that was given, or that of the environment for the URL of a gateway; None for none."""
    if proxy is not None or not trust_env:
        return proxy
    target = URL(url)
    secure = target.scheme == "wss"
    return find_proxy(target.with_scheme("https" if secure else "http"), None, None, trust_env=True)


class RedirectError(aiohttp.ClientError):
    """The server answered the handshake with a redirect."""


def _refuse_redirects() -> aiohttp.TraceConfig:
    """Return a trace that ends a request before a redirect is followed; ``ws_connect`` has no option for it."""

    async def refuse(
        _session: aiohttp.ClientSession,
        _context: SimpleNamespace,
        parameters: aiohttp.TraceRequestRedirectParams,
    ) -> None:
        location = parameters.response.headers.get("Location", "")
        parameters.response.close()
        raise RedirectError(redirect_text(location))

    config = aiohttp.TraceConfig()
    config.on_request_redirect.append(refuse)
    return config


def redirect_text(location: str) -> str:
    """Return the reason for which a handshake that is answered with a redirect fails."""
    return f"the server redirects to {host_of(location)}, and redirects are not followed"


def _why(error: Exception) -> str:
    """Return the text of an error of aiohttp without the credentials of a proxy."""
    if isinstance(error, aiohttp.ClientResponseError):
        if error.status == PROXY_REFUSED:
            return PROXY_REFUSED_TEXT
        return f"the server answered the handshake with status {error.status} ({error.message})"
    return without_credentials(f"{type(error).__name__}: {error}")


def _certificate_reason(error: aiohttp.ClientConnectorCertificateError) -> str:
    found = error.certificate_error
    return found.verify_message if isinstance(found, ssl.SSLCertVerificationError) else str(found)


def host_of(url: str) -> str:
    """Return the scheme and host of a URL, without parts that may be secret; "the same server" for a path."""
    scheme, separator, rest = without_credentials(url).partition("://")
    return (
        f"{scheme}{separator}{rest.partition('/')[0].partition('?')[0]}" if separator else "the same server"
    )


def _timeout(close: float) -> aiohttp.ClientWSTimeout:
    # pyright does not recognize the class as a class of attrs.
    return aiohttp.ClientWSTimeout(ws_close=close)  # pyright: ignore[reportCallIssue]
