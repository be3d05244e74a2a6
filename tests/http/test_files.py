"""Uploads: what is sent byte for byte, how much memory it takes, and what happens if a file changes."""

import asyncio
import io
import tracemalloc
from collections.abc import AsyncIterator
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import json

from cordspec.decode import encode
from cordspec.errors import UsageError
from cordspec.http import BotAuthentication, File, HTTPClient
from cordspec.http.files import PIECE, Upload, with_attachments
from cordspec.models import AttachmentId, ChannelId, Message, MessageId
from cordspec.requests import AttachmentRequest
from cordspec.testing import sample
from tests.http.servers import RawRequest, RawServer, response, until

CHANNEL = ChannelId(5)
PAYLOAD = [("payload_json", "application/json", b"{}")]
MESSAGE = response(200, encode(sample(Message)))


def parts(request: RawRequest) -> list[tuple[dict[str, str], bytes]]:
    """Parameters of the disposition and content of each part."""
    boundary = request.headers["content-type"].partition("boundary=")[2].encode()
    pieces = request.body.split(b"--" + boundary)
    assert pieces[0] == b""
    assert pieces[-1] == b"--\r\n"
    found = []
    for piece in pieces[1:-1]:
        head, _, content = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        line = next(each for each in head.decode().split("\r\n") if each.startswith("Content-Disposition"))
        names = dict(each.split("=", 1) for each in line.split("; ")[1:3])
        found.append(({key: value[1:-1] for key, value in names.items()}, content.removesuffix(b"\r\n")))
    return found


async def send(*files: File, failures: int = 0, change: Any = None, **options: Any) -> list[RawRequest]:
    left = [response(502)] * failures + [MESSAGE]

    def answer(request: RawRequest) -> bytes:
        if change is not None:
            change()
        return left.pop(0)

    async with RawServer(answer).run() as server:
        client = HTTPClient(base_url=server.url, authentication=BotAuthentication("t"), jitter=lambda: 0.0)
        async with client:
            await client.create_message(CHANNEL, content="x", files=files, **options)
        return server.requests


async def test_the_body_of_an_upload(tmp_path: Path) -> None:
    path = tmp_path / 'näme with "quotes".txt'
    path.write_bytes(b"\r\n--x\r\n" * 50_000)
    (request,) = await send(File(path, description="d"), File(b"abc", "a b.txt"), File(b"", "empty"))
    first, *files = parts(request)
    assert first[0] == {"name": "payload_json"}
    assert json.decode(first[1]) == {
        "content": "x",
        "attachments": [
            {"id": 0, "filename": path.name, "description": "d"},
            {"id": 1, "filename": "a b.txt"},
            {"id": 2, "filename": "empty"},
        ],
    }
    assert [each[0]["name"] for each in files] == ["files[0]", "files[1]", "files[2]"]
    assert files[0][0]["filename"] == 'näme with \\"quotes\\".txt'
    assert [each[1] for each in files] == [b"\r\n--x\r\n" * 50_000, b"abc", b""]
    assert int(request.headers["content-length"]) == len(request.body)
    assert "transfer-encoding" not in request.headers


async def test_a_repetition_reads_the_files_again(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"0123456789" * 100_000)
    requests = await send(File(path), File(b"abc", "y"), failures=2)
    bodies = [[content for _, content in parts(request)] for request in requests]
    assert len(bodies) == 3
    assert bodies[0] == bodies[1] == bodies[2]


async def test_a_file_that_is_gone_is_a_mistake_before_sending(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"x")
    file = File(path)
    path.unlink()
    with pytest.raises(UsageError, match="cannot be read: No such file"):
        await send(file)


async def test_a_file_that_is_gone_before_the_repetition(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"x")
    with pytest.raises(UsageError, match="No such file"):
        await send(File(path), failures=3, change=lambda: path.unlink(missing_ok=True))


async def test_a_file_that_becomes_shorter_ends_the_request_at_once(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"x" * (40 * PIECE))
    connections: list[int] = []
    ended: list[bool] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(1)
        await reader.readuntil(b"\r\n\r\n")
        with path.open("r+b") as file:
            file.truncate(10)
        while not reader.at_eof():
            try:
                await reader.read(PIECE)
            except ConnectionError:
                break
        writer.transport.abort()
        ended.append(True)

    server = await asyncio.start_server(serve, "127.0.0.1", 0, limit=PIECE)
    port = server.sockets[0].getsockname()[1]
    client = HTTPClient(
        base_url=f"http://127.0.0.1:{port}", authentication=BotAuthentication("t"), timeout=60
    )
    async with client, asyncio.timeout(20):
        with pytest.raises(UsageError, match="shorter"):
            await client.create_message(CHANNEL, content="x", files=[File(path)])
    await until(lambda: ended)
    server.close()
    await server.wait_closed()
    assert connections == [1], "it was not sent again"


async def test_a_file_that_grows_is_sent_as_long_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"x" * 100)
    with Upload(PAYLOAD, [("files[0]", File(path))]) as upload:
        with path.open("ab") as file:
            file.write(b"more")
        body = b"".join([bytes(piece) async for piece in upload.pieces()])
    assert len(body) == upload.length
    assert b"more" not in body


@settings(max_examples=50, deadline=None)
@given(
    st.lists(st.tuples(st.binary(max_size=200), st.text('abc"\\ü;= ', min_size=1, max_size=8)), max_size=4)
)
def test_the_length_is_known_in_advance(files: list[tuple[bytes, str]]) -> None:
    async def run() -> None:
        with Upload(
            PAYLOAD, [(f"files[{number}]", File(data, name)) for number, (data, name) in enumerate(files)]
        ) as upload:
            body = b"".join([bytes(piece) async for piece in upload.pieces()])
            assert len(body) == upload.length
        parser = BytesParser(policy=HTTP)
        message = parser.parsebytes(f"Content-Type: {upload.content_type}\r\n\r\n".encode() + body)
        found = [part.get_payload(decode=True) for part in message.iter_parts()]
        assert len(found) == len(files) + 1

    asyncio.run(run())


async def discard(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    head = await reader.readuntil(b"\r\n\r\n")
    length = next(line for line in head.decode().split("\r\n") if line.lower().startswith("content-length"))
    left = int(length.partition(":")[2])
    while left:
        left -= len(await reader.read(PIECE))
    writer.write(MESSAGE)
    await writer.drain()
    writer.close()


@pytest.mark.parametrize("kind", ["path", "bytes"])
async def test_memory_does_not_grow_with_the_file(kind: str, tmp_path: Path) -> None:
    size = 32 * 1024 * 1024
    data = bytes(size)
    path = tmp_path / "x"
    path.write_bytes(data)
    file = File(path) if kind == "path" else File(data, "x")
    server = await asyncio.start_server(discard, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with HTTPClient(
        base_url=f"http://127.0.0.1:{port}", authentication=BotAuthentication("t")
    ) as client:
        tracemalloc.start()
        try:
            await client.create_message(CHANNEL, content="x", files=[file])
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    server.close()
    await server.wait_closed()
    assert peak < size / 4


@pytest.mark.parametrize(
    ("content", "filename", "pattern"),
    [
        (".", None, "is a directory"),
        ("no-such-file", None, "is not a file"),
        ("a\0b", None, "is not a file"),
        (b"x", None, "give File a filename"),
        (b"x", "", "not empty"),
        (b"x", "a\r\nb", "line break"),
        (b"x", "a\nb", "line break"),
        (b"x", "a\0b", "NUL"),
        (b"x", "a\ud83d", "not valid text"),
        (b"x", 5, "filename of a File must be a str"),
        (io.BytesIO(b"x"), "x", "path of the file"),
        (bytearray(b"x"), "x", "found bytearray"),
        (None, "x", "found NoneType"),
        (5, "x", "found int"),
    ],
)
def test_files_that_cannot_be_sent(content: Any, filename: Any, pattern: str) -> None:
    with pytest.raises(UsageError, match=pattern):
        File(content, filename)


def test_an_open_file(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"x")
    with path.open("rb") as opened, pytest.raises(UsageError, match="Pass the path"):
        File(opened)  # type: ignore[arg-type]  # the mistake


async def test_attachments_that_are_kept(tmp_path: Path) -> None:
    left = [MESSAGE]
    kept = {"id": "81384788765712384", "filename": "old.txt"}
    async with (
        RawServer(lambda request: left.pop()).run() as server,
        HTTPClient(base_url=server.url, authentication=BotAuthentication("t")) as client,
    ):
        await client.edit_message(
            CHANNEL,
            MessageId(1),
            files=[File(b"x", "new.txt")],
            attachments=[AttachmentRequest(id=AttachmentId(81384788765712384), filename="old.txt")],
        )
    sent = json.decode(parts(server.requests[0])[0][1])
    assert sent == {"attachments": [kept, {"id": 0, "filename": "new.txt"}]}


def test_an_attachment_that_describes_a_file_is_not_listed_twice() -> None:
    described = {"id": 0, "filename": "a", "title": "A title"}
    found = with_attachments({"attachments": [described]}, [File(b"x", "a"), File(b"y", "b")])
    assert found["attachments"] == [described, {"id": 1, "filename": "b"}]


async def consume(pieces: AsyncIterator[bytes | memoryview]) -> None:
    async for _ in pieces:
        pass


async def test_a_file_that_cannot_be_read_any_more(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"x" * 10)
    with Upload(PAYLOAD, [("files[0]", File(path))]) as upload:
        path.write_bytes(b"")
        with pytest.raises(UsageError, match="shorter"):
            await consume(upload.pieces())
    assert upload.failure is not None
