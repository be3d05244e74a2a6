"""Transports of HTTP requests: a protocol, and its implementation on aiohttp.

Rate limits, repetitions and errors of the client depend on the protocol alone.
"""

import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import NamedTuple, Protocol

import aiohttp
from yarl import URL

from cordspec.dispatch.proxy import Proxy
from cordspec.http.failures import TransportError, failure_of

__all__ = ["AiohttpResponse", "AiohttpTransport", "HTTPTransport", "IncomingResponse", "OutgoingRequest"]


class OutgoingRequest(NamedTuple):
    """One attempt to send a request."""

    method: str
    url: str
    """Address, percent-encoded: it must be sent as it is."""
    headers: Mapping[str, str]
    body: bytes | AsyncIterator[bytes | memoryview] | None
    """Body, or the pieces of one whose length is in the headers; None for none."""


class IncomingResponse(Protocol):
    """A response whose headers have arrived."""

    @property
    def status(self) -> int:
        """Status code."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers, whose names are compared without regard to case."""
        ...

    async def read(self, limit: int) -> bytes | None:
        """Return the body; None if it is larger than ``limit`` bytes. Raises ``TransportError``."""
        ...


class HTTPTransport(Protocol):
    """Sends one request at a time or many, without limits and without following redirects."""

    def send(self, request: OutgoingRequest, /) -> AbstractAsyncContextManager[IncomingResponse]:
        """Send a request, and wait for the headers of the response. Raises ``TransportError``."""
        ...

    async def close(self) -> None:
        """Close the connections. Closing twice does nothing."""
        ...


class AiohttpResponse:
    """A response of aiohttp."""

    def __init__(self, source: aiohttp.ClientResponse) -> None:
        self.source = source
        self.status = source.status
        self.headers: Mapping[str, str] = source.headers

    async def read(self, limit: int) -> bytes | None:
        """Return the body; None if it is larger than ``limit`` bytes."""
        body = bytearray()
        async for piece in self.source.content.iter_any():
            body += piece
            if len(body) > limit:
                self.source.close()
                return None
        return bytes(body)


class AiohttpTransport:
    """Sends requests with aiohttp, over connections that are kept open.

    ``host`` is named in errors. ``timeout`` is for one attempt, in seconds; ``ssl`` is the context for TLS, None for
    that of aiohttp; ``proxy`` is a proxy, None for none.
    """

    def __init__(
        self, host: str, *, timeout: float, ssl: ssl.SSLContext | None = None, proxy: Proxy | None = None
    ) -> None:
        self._host = host
        self._timeout = aiohttp.ClientTimeout(total=timeout)
        self._ssl = ssl
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None

    @property
    def is_open(self) -> bool:
        """True if there may be connections that were not closed."""
        return self._session is not None and not self._session.closed

    def open(self) -> aiohttp.ClientSession:
        """Return the session of aiohttp. It needs a running event loop."""
        if self._session is None:
            self._session = aiohttp.ClientSession()
        return self._session

    @asynccontextmanager
    async def send(self, request: OutgoingRequest, /) -> AsyncGenerator[AiohttpResponse]:
        """Send a request, and wait for the headers of the response. Raises ``TransportError``."""
        headers, proxy_headers = request.headers, None
        if self._proxy is not None and self._proxy.header is not None:
            if request.url.startswith("https:"):
                proxy_headers = {"Proxy-Authorization": self._proxy.header}
            else:
                headers = {**headers, "Proxy-Authorization": self._proxy.header}
        failure: TransportError
        try:
            async with self.open().request(
                request.method,
                URL(request.url, encoded=True),
                headers=headers,
                data=request.body,
                ssl=True if self._ssl is None else self._ssl,
                proxy=None if self._proxy is None else self._proxy.url,
                proxy_headers=proxy_headers,
                timeout=self._timeout,
                allow_redirects=False,
            ) as response:
                yield AiohttpResponse(response)
                return
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            failure = failure_of(self._host, error, self._timeout.total or 0.0)
        # Raised out here, so that it does not refer to the error of aiohttp, which names the URL.
        raise failure

    async def close(self) -> None:
        """Close the connections. Closing twice does nothing."""
        if self._session is not None:
            # aiohttp closes its sockets before it waits for the first time.
            await self._session.close()
