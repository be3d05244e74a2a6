"""The websocket, and nothing else: bytes in, bytes out, how it ended.

This is the only module of the gateway that knows aiohttp; it knows no frame, session or event.
"""

import ssl
from collections.abc import AsyncIterator
from inspect import signature
from types import SimpleNamespace, TracebackType
from typing import Any, Final, Protocol

import aiohttp
from aiohttp import WSMsgType
from yarl import URL

from cordspec.dispatch.internals import without_credentials
from cordspec.dispatch.proxy import find_proxy
from cordspec.errors import GatewayCertificateError
from cordspec.gateway.close_codes import NO_CLOSE_FRAME

__all__ = ["Transport", "WebSocket", "WebSocketTransport"]

MESSAGE_LIMIT: Final = 64 * 1024 * 1024
"""Largest message of a websocket, as it travels. Bytes."""

REASON_LIMIT: Final = 123
"""Longest reason of a close frame (RFC 6455, 5.5). Bytes."""

PROXY_REFUSED: Final = 407

ANY_HOST: Final = URL("https://gateway.discord.gg")
"""Stands for the host in the check of a proxy that is used for every host."""

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

    @property
    def close_reason(self) -> str:
        """Text of the close frame; empty if it had none. Text of the other side, for messages only."""
        ...

    def __aiter__(self) -> AsyncIterator[tuple[bytes, bool]]:
        """Messages as they come, each with whether it is text, until the connection ends."""
        ...

    async def send(self, data: bytes, /) -> None:
        """Send one text message. A connection that has ended swallows it."""
        ...

    async def close(self, code: int, /) -> None:
        """Send a close frame and end the connection. A second call does nothing."""
        ...


class Transport(Protocol):
    """Opens connections.

    Raises ``OSError`` where that fails, and a ``GatewayError`` where trying again cannot help.
    """

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
        self._reason = ""

    @property
    def close_code(self) -> int:
        """How the other side ended it; 1006 without a close frame."""
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
            # A message of close with its code, or the end of the stream without one.
            if message.type is WSMsgType.CLOSE:
                self._code = message.data
                self._reason = str(message.extra or "")[:REASON_LIMIT]
            else:
                self._code = NO_CLOSE_FRAME
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
    """Opens websockets with a client session of its own, made when it is first needed.

    ``ssl`` is the context for TLS; None is aiohttp's default, with the certificate authorities of the system.
    ``proxy`` is the address of an HTTP proxy, with or without credentials; ``proxy_auth`` is its user name and
    password; ``trust_env`` reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY if no ``proxy`` is given. Redirects are never
    followed, since IDENTIFY, with the token, would follow them. ``close_timeout`` is how long ``close`` waits for
    the other side's close frame, in seconds.

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

        Raises ``OSError`` where that fails, saying why, and ``GatewayCertificateError`` where the server's
        certificate is not trusted.
        """
        if self._session is None:
            self._session = aiohttp.ClientSession(trace_configs=[_refuse_redirects()])
        connect: Any = self._session.ws_connect  # its overloads do not know that options come and go
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
            failure = GatewayCertificateError(_host(url), _certificate_reason(error))
        except (aiohttp.ClientError, ValueError) as error:
            failure = OSError(_why(error))
        # Raised here, so that it does not refer to aiohttp's error, which holds the credentials of a proxy.
        raise failure

    def _proxy_options(self, url: str) -> dict[str, Any]:
        """Options of aiohttp for the proxy; the credentials travel as a header, since errors name the address."""
        target = URL(url)
        secure = target.scheme == "wss"
        proxy = self._proxy
        if proxy is None and self._trust_env:
            proxy = find_proxy(target.with_scheme("https" if secure else "http"), None, None, trust_env=True)
        if proxy is None:
            return {}
        header = {} if proxy.header is None else {"Proxy-Authorization": proxy.header}
        # To a TLS server, the proxy is asked by a CONNECT of its own.
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


class RedirectError(aiohttp.ClientError):
    """The server answered the handshake with a redirect."""


def _refuse_redirects() -> aiohttp.TraceConfig:
    """Signals that end a request before it follows a redirect; ``ws_connect`` has no option for it."""

    async def refuse(
        _session: aiohttp.ClientSession,
        _context: SimpleNamespace,
        parameters: aiohttp.TraceRequestRedirectParams,
    ) -> None:
        location = parameters.response.headers.get("Location", "")
        parameters.response.close()
        raise RedirectError(f"the server redirects to {_host(location)}, and redirects are not followed")

    config = aiohttp.TraceConfig()
    config.on_request_redirect.append(refuse)
    return config


def _why(error: Exception) -> str:
    """An error of aiohttp without the credentials of a proxy."""
    if isinstance(error, aiohttp.ClientResponseError):
        if error.status == PROXY_REFUSED:
            return "the proxy refuses the user name and password, or wants some (407)"
        return f"the server answered the handshake with status {error.status} ({error.message})"
    return without_credentials(f"{type(error).__name__}: {error}")


def _certificate_reason(error: aiohttp.ClientConnectorCertificateError) -> str:
    found = error.certificate_error
    return found.verify_message if isinstance(found, ssl.SSLCertVerificationError) else str(found)


def _host(url: str) -> str:
    """Scheme and host of a URL, without what may be secret in it."""
    scheme, separator, rest = without_credentials(url).partition("://")
    return (
        f"{scheme}{separator}{rest.partition('/')[0].partition('?')[0]}" if separator else "the same server"
    )


def _timeout(close: float) -> aiohttp.ClientWSTimeout:
    # pyright does not see that the class is one of attrs.
    return aiohttp.ClientWSTimeout(ws_close=close)  # pyright: ignore[reportCallIssue]
