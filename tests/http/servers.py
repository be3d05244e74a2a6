"""Servers on loopback that answer in ways a library for HTTP servers would not."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager

from msgspec import Struct

__all__ = ["RESET", "RawRequest", "RawServer", "response", "until"]

RESET = b"\0RESET"
"""In place of a response, or at its end: the connection is reset."""


class RawRequest(Struct):
    """One request as its bytes arrived."""

    method: str
    target: str
    headers: dict[str, str]
    """Names in lower case."""
    body: bytes


def response(status: int, body: bytes = b"", headers: str = "", reason: str = "X") -> bytes:
    """A whole HTTP response as bytes; each line of ``headers`` ends in CR LF."""
    return f"HTTP/1.1 {status} {reason}\r\n{headers}Content-Length: {len(body)}\r\n\r\n".encode() + body


class RawServer:
    """Reads requests and writes whatever ``answer`` returns for each of them; None writes nothing."""

    def __init__(self, answer: Callable[[RawRequest], bytes | None]) -> None:
        self.answer = answer
        self.requests: list[RawRequest] = []
        self.port = 0
        self._writers: set[asyncio.StreamWriter] = set()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @asynccontextmanager
    async def run(self) -> AsyncGenerator["RawServer", None]:
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            server.close()
            for writer in list(self._writers):
                writer.transport.abort()
            await server.wait_closed()
            await asyncio.sleep(0)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
                method, target, _ = head[0].split(" ")
                headers = {
                    name.lower(): value.strip()
                    for name, _, value in (line.partition(":") for line in head[1:] if line)
                }
                body = await reader.readexactly(int(headers.get("content-length", "0")))
                request = RawRequest(method, target, headers, body)
                self.requests.append(request)
                answer = self.answer(request)
                if answer is None:
                    continue
                writer.write(answer.removesuffix(RESET))
                await writer.drain()
                if answer.endswith(RESET):
                    return
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self._writers.discard(writer)
            writer.transport.abort()


async def until(condition: Callable[[], object]) -> None:
    """Let everything else run until a condition holds."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110  # what is waited for has no event of its own
            await asyncio.sleep(0)
