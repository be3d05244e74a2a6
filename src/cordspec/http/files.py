"""Files of a request, read from disk in pieces while they are sent.

The body is written here and not by aiohttp's ``FormData``, so that its length is known in advance, bytes are not
copied, a file that becomes shorter while it is sent ends the request, and file names are sent unchanged.

Documentation: https://docs.discord.com/developers/reference#uploading-files
"""

import asyncio
import io
import os
from collections.abc import AsyncIterator, Mapping, Sequence
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Final, Self, cast
from uuid import uuid4

from cordspec.errors import UsageError
from cordspec.http.checks import check_list
from cordspec.http.texts import can_be_sent

__all__ = ["File", "Upload", "check_files", "with_attachments"]

PIECE: Final = 64 * 1024
"""Size of the pieces in which a file is read. Bytes."""


class File:
    """A file to upload: a path, which is read in pieces while it is sent, or bytes.

    ``filename`` is the name that users see; it is required for bytes, and by default the name of the path.
    ``description`` is the alternative text; None for none.

    Raises ``UsageError`` for a path that is not a regular file, for bytes without a name, and for a name that cannot
    be sent.
    """

    def __init__(
        self,
        content: str | PathLike[str] | bytes,
        filename: str | None = None,
        *,
        description: str | None = None,
    ) -> None:
        self.description = description
        """Alternative text; None for none."""
        self._data = content if isinstance(content, bytes) else None
        self._path = None if isinstance(content, bytes) else _path(content)
        self.filename = _filename(filename, self._path)
        """Name that users see."""

    def open(self) -> tuple[BinaryIO, int]:
        """Open the content and return it with its size in bytes.

        Raises ``UsageError`` if the file no longer exists or cannot be read.
        """
        if self._path is None:
            data = self._data or b""
            return io.BytesIO(data), len(data)
        try:
            file = self._path.open("rb")
            return file, os.fstat(file.fileno()).st_size
        except OSError as error:
            raise UsageError(
                f"{self._path} cannot be read: {error.strerror or type(error).__name__}."
            ) from None

    @property
    def data(self) -> bytes | None:
        """The content if it was given as bytes, else None."""
        return self._data

    def __repr__(self) -> str:
        return f"File({self.filename!r})"


def _path(content: object) -> Path:
    if not isinstance(content, str | PathLike):
        is_file = hasattr(content, "read")
        advice = (
            "Pass the path of the file, so that it can be read again if the request is repeated."
            if is_file
            else "Pass a path, or bytes and a filename."
        )
        raise UsageError(f"File takes a path or bytes; found {type(content).__name__}. {advice}")
    path = Path(cast("str | PathLike[str]", content))
    if path.is_dir():
        raise UsageError(f"{str(path)!r} is a directory: upload each of its files, or an archive of them.")
    if not path.is_file():
        raise UsageError(f"{str(path)!r} is not a file: there is nothing to upload.")
    return path


def _filename(filename: object, path: Path | None) -> str:
    name = filename if filename is not None else path.name if path is not None else None
    if name is None:
        raise UsageError('Bytes have no name: give File a filename, File(b"...", "log.txt").')
    if not isinstance(name, str) or not name:
        raise UsageError(f"The filename of a File must be a str that is not empty; found {name!r}.")
    if any(letter in name for letter in "\r\n\0"):
        raise UsageError(f"A filename cannot contain a line break or NUL; found {name!r}.")
    if not can_be_sent(name):
        raise UsageError(
            f"The filename {name!r} is not valid text (the name on disk is not in UTF-8): give File a filename."
        )
    return name


def check_files(files: object) -> None:
    """Raise ``UsageError`` if ``files`` is not a list of ``File`` objects."""
    check_list("files", files, File, 'File("log.txt")')


def with_attachments(body: Mapping[str, Any], files: Sequence[File]) -> dict[str, Any]:
    """Return a message with its files added to ``attachments``; existing entries with other ids are kept."""
    listed = body.get("attachments")
    known: list[Any] = list(cast("Sequence[Any]", listed)) if isinstance(listed, list | tuple) else []
    ids = {str(cast("Mapping[str, Any]", each).get("id")) for each in known if isinstance(each, Mapping)}
    added = [
        {"id": number, "filename": file.filename}
        | ({} if file.description is None else {"description": file.description})
        for number, file in enumerate(files)
        if str(number) not in ids
    ]
    return {**body, "attachments": [*known, *added]}


class Upload:
    """One attempt to send a body with files; ``with upload:`` opens them and closes them.

    ``fields`` are the parts before the files: name, content type and content. ``files`` have the names of their parts.
    ``failure`` is the error of a file that could not be read completely. It is kept here, because aiohttp reports it
    as a lost connection.
    """

    def __init__(self, fields: Sequence[tuple[str, str, bytes]], files: Sequence[tuple[str, File]]) -> None:
        self.failure: UsageError | None = None
        self.length = 0
        """Length of the body; known when the files are open. Bytes."""
        boundary = f"cordspec-{uuid4().hex}"
        self.content_type = f"multipart/form-data; boundary={boundary}"
        self._payload = b"\r\n".join(
            _head(boundary, name, None, content_type) + value for name, content_type, value in fields
        )
        between = b"\r\n" if fields else b""
        self._files = [
            (
                file,
                (between if number == 0 else b"\r\n")
                + _head(boundary, name, file.filename, "application/octet-stream"),
            )
            for number, (name, file) in enumerate(files)
        ]
        self._end = f"\r\n--{boundary}--\r\n".encode()
        self._opened: list[tuple[File, bytes, BinaryIO, int]] = []

    def __enter__(self) -> Self:
        try:
            for file, head in self._files:
                self._opened.append((file, head, *file.open()))
        except BaseException:
            self._close()
            raise
        self.length = len(self._payload) + len(self._end)
        self.length += sum(len(head) + size for _, head, _, size in self._opened)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._close()

    def _close(self) -> None:
        for _, _, opened, _ in self._opened:
            opened.close()
        self._opened.clear()

    async def pieces(self) -> AsyncIterator[bytes | memoryview]:
        """Yield the body: the fields of the message, then files in pieces of at most ``PIECE`` bytes."""
        yield self._payload
        for file, head, opened, size in list(self._opened):
            yield head
            if file.data is not None:
                view = memoryview(file.data)
                for start in range(0, size, PIECE):
                    yield view[start : start + PIECE]
                continue
            left = size
            while left > 0:
                piece = await self._read(file, opened, min(PIECE, left))
                left -= len(piece)
                yield piece
        yield self._end

    async def _read(self, file: File, opened: BinaryIO, size: int) -> bytes:
        """Read the next piece in a thread, since disks and network drives may be slow."""
        try:
            piece = await asyncio.to_thread(opened.read, size)
            reason = "it became shorter while it was sent"
        except (OSError, ValueError) as error:
            piece, reason = b"", getattr(error, "strerror", None) or type(error).__name__
        if not piece:
            self.failure = UsageError(
                f"{file.filename!r} could not be read completely: {reason}. The request was aborted, so nothing "
                "was uploaded."
            )
            raise self.failure
        return piece


def _head(boundary: str, name: str, filename: str | None, content_type: str) -> bytes:
    """Return the headers of a part. Names are UTF-8 with quotes escaped; Discord shows them unchanged."""
    disposition = f'form-data; name="{name}"'
    if filename is not None:
        escaped = filename.replace("\\", "\\\\").replace('"', '\\"')
        disposition += f'; filename="{escaped}"'
    return (
        f"--{boundary}\r\nContent-Disposition: {disposition}\r\nContent-Type: {content_type}\r\n\r\n"
    ).encode()
