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

from cordspec.common.redaction import without_credentials
from cordspec.errors import GatewayCertificateError, UsageError
from cordspec.gateway.close_codes import NO_CLOSE_FRAME

__all__ = ["Transport", "WebSocket", "WebSocketTransport"]

MESSAGE_LIMIT: Final = 64 * 1024 * 1024
"""Largest message of a websocket, as it travels. Bytes."""

REASON_LIMIT: Final = 123
"""Longest reason of a close frame (RFC 6455, 5.5). Bytes."""

PROXY_REFUSED: Final = 407

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

    ``proxy`` is the ``http://`` or ``https://`` URL of a proxy, with its user name and password if it wants
    some; ``trust_env`` takes it from the environment (``HTTPS_PROXY``, ``NO_PROXY``) instead. ``ssl_context``
    decides which certificates are accepted. Redirects are never followed, since IDENTIFY, with the token, would
    follow them. ``close_timeout`` is how long ``close`` waits for the other side's close frame, in seconds.

    Raises ``UsageError`` for a proxy with another scheme.
    """

    def __init__(
        self,
        *,
        proxy: str | None = None,
        trust_env: bool = False,
        ssl_context: ssl.SSLContext | None = None,
        close_timeout: float = 2.0,
    ) -> None:
        if proxy is not None and not proxy.startswith(("http://", "https://")):
            raise UsageError(
                f"A proxy's URL begins with http:// or https://; found {without_credentials(proxy)!r}. For SOCKS, "
                "run an HTTP proxy in front of it, or write a transport of your own (cordspec.gateway.Transport)."
            )
        self._proxy = proxy
        self._trust_env = trust_env
        self._ssl_context = ssl_context
        self._close_timeout = close_timeout
        self._session: aiohttp.ClientSession | None = None

    async def connect(self, url: str, /) -> AiohttpWebSocket:
        """Open a websocket.

        Raises ``OSError`` where that fails, saying why, and ``GatewayCertificateError`` where the server's
        certificate is refused.
        """
        if self._session is None:
            self._session = aiohttp.ClientSession(
                trust_env=self._trust_env, trace_configs=[_refuse_redirects()]
            )
        connect: Any = self._session.ws_connect  # its overloads do not know that options come and go
        options = AS_BYTES if self._ssl_context is None else {**AS_BYTES, "ssl": self._ssl_context}
        failure: Exception
        try:
            socket: aiohttp.ClientWebSocketResponse = await connect(
                url,
                proxy=self._proxy,
                autoping=True,
                max_msg_size=MESSAGE_LIMIT,
                timeout=_timeout(self._close_timeout),
                **options,
            )
            return AiohttpWebSocket(socket)
        except aiohttp.ClientConnectorCertificateError as error:
            failure = GatewayCertificateError(_host(url), str(error.certificate_error))
        except (aiohttp.ClientError, ValueError) as error:
            failure = OSError(_why(error))
        # Raised here, so that it does not refer to aiohttp's error, which holds the credentials of a proxy.
        raise failure

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


def _host(url: str) -> str:
    """Scheme and host of a URL, without what may be secret in it."""
    scheme, separator, rest = without_credentials(url).partition("://")
    return (
        f"{scheme}{separator}{rest.partition('/')[0].partition('?')[0]}" if separator else "the same server"
    )


def _timeout(close: float) -> aiohttp.ClientWSTimeout:
    # pyright does not see that the class is one of attrs.
    return aiohttp.ClientWSTimeout(ws_close=close)  # pyright: ignore[reportCallIssue]
