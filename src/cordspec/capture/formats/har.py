"""HAR files of browser tools, whose entries have the messages of websockets.

The compression of a connection is read from its URL. A file that is cut off is searched for its messages.
"""

import re
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Iterator
from datetime import UTC, datetime
from mmap import ACCESS_READ, mmap
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import Final
from urllib.parse import parse_qs, urlsplit

from msgspec import MsgspecError, Raw, Struct, field, json

from cordspec.capture.formats.content import Content
from cordspec.capture.formats.messages import ConnectionMessages
from cordspec.capture.record import Item, Unreadable
from cordspec.decode.internals import Objects
from cordspec.errors import UsageError

__all__ = ["is_har", "read_har"]

BEGINNING: Final = re.compile(rb'\{\s*"log"\s*:\s*\{')
BUFFER: Final = 1 << 20

MESSAGES: Final = re.compile(rb'"_webSocketMessages"\s*:\s*\[')
TEXT, BINARY = 1, 2
SLICE: Final = 1 << 20


class _Request(Struct, gc=False):
    url: str = ""


class _Entry(Struct, gc=False):
    request: _Request = field(default_factory=_Request)
    messages: Raw = field(default=Raw(b"[]"), name="_webSocketMessages")


class _Log(Struct, gc=False):
    entries: list[_Entry] = field(default_factory=list[_Entry])


class _Har(Struct, gc=False):
    log: _Log


class _Message(Struct, gc=False):
    data: str = ""
    type: str = "receive"
    opcode: int = 1
    time: Raw = Raw(b"null")


_message: Final = json.Decoder(_Message)
_messages: Final = json.Decoder(list[Raw])
_seconds: Final = json.Decoder(float | None)


def is_har(content: Content) -> bool:
    """Return True if a content begins as a HAR file does."""
    return BEGINNING.match(content.beginning) is not None


def read_har(content: Content) -> Iterator[Item]:
    """Yield the frames of all gateway connections of a file, one connection after the other.

    The URL, which names the compression, comes after the messages: a HAR file is read as a whole, from a map.
    """
    if not content.compression and content.size is not None:
        with mmap(content.file.fileno(), 0, access=ACCESS_READ) as whole:
            yield from _read_har(whole)
        return
    with TemporaryFile() as spooled:
        copyfileobj(content.text, spooled, BUFFER)
        spooled.flush()
        yield from content.read_errors()
        with mmap(spooled.fileno(), 0, access=ACCESS_READ) as whole:
            yield from _read_har(whole)


def _read_har(content: mmap) -> Iterator[Item]:
    try:
        entries = json.decode(content, type=_Har).log.entries
    except (MsgspecError, ValueError, RecursionError) as error:
        yield Unreadable(1, f"the HAR file is cut off or damaged ({error}); its messages are searched for")
        yield from _search(content)
        return
    number = 0
    for index, (url, messages) in enumerate(_gateways(entries), 1):
        connection = _connection(url, index)
        for message in messages:
            number += 1
            yield from _read(connection, number, message)
        yield from connection.end()
    if not number:
        yield Unreadable(
            1, "the HAR file holds no websocket messages; open the tools before the page connects"
        )


def _gateways(entries: list[_Entry]) -> Iterator[tuple[str, list[Raw]]]:
    """Yield the connections whose URL has ``encoding``, as that of a gateway does; if there are none, all with messages."""
    with_messages = [entry for entry in entries if len(bytes(entry.messages)) > len(b"[]")]
    named = [entry for entry in with_messages if "encoding" in _query(entry.request.url)]
    for entry in named or with_messages:
        yield entry.request.url, _messages.decode(entry.messages)


def _query(url: str) -> dict[str, str]:
    try:
        return {key: values[0] for key, values in parse_qs(urlsplit(url).query).items()}
    except ValueError:
        return {}


def _connection(url: str, index: int) -> ConnectionMessages:
    return ConnectionMessages(_query(url).get("compress"), known="encoding" in _query(url), connection=index)


def _read(connection: ConnectionMessages, number: int, raw: Raw | bytes) -> Iterator[Item]:
    try:
        message = _message.decode(raw)
        if message.opcode not in (TEXT, BINARY):
            return  # a ping, or how the connection was closed
        data = b64decode(message.data) if message.opcode == BINARY else message.data.encode()
        yield from connection.read(number, data, sent=message.type == "send", time=_time(message.time))
    except UsageError as error:
        yield Unreadable(number, str(error))
    except (MsgspecError, Base64Error, ValueError, RecursionError) as error:
        yield Unreadable(number, f"no websocket message ({error})")


def _time(raw: Raw) -> datetime | None:
    """The time of a message; None if it has none, or one that no calendar has, which costs no frame."""
    try:
        seconds = _seconds.decode(raw)
        return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
    except (MsgspecError, ValueError, OverflowError, OSError):
        return None


def _search(content: bytes | mmap) -> Iterator[Item]:
    """The messages of a file that is not JSON as a whole, wherever they occur."""
    number = 0
    for index, found in enumerate(MESSAGES.finditer(content), 1):
        connection = ConnectionMessages(known=False, connection=index)
        for message in _objects_of_array(content, found.end()):
            number += 1
            yield from _read(connection, number, message)
        yield from connection.end()


def _objects_of_array(content: bytes | mmap, start: int) -> Iterator[bytes]:
    """The objects of an array up to its end, or as far as they go."""
    objects = Objects()
    for offset in range(start, len(content), SLICE):
        text = content[offset : offset + SLICE]
        while text:
            rest = b""
            for piece in objects.cut(text):
                if piece.startswith(b"{"):
                    yield piece
                else:
                    rest = piece.lstrip(b", \t\r\n")
            if rest.startswith(b"]"):
                return
            text = rest if rest.startswith(b"{") else b""
