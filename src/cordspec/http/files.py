"""Files that go with a request, read from disk as they are sent."""

import io
from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Any

import aiohttp

from cordspec.decode import encode
from cordspec.errors import UsageError

__all__ = ["File", "multipart"]


class File:
    """A file to upload: a path, which is read piece by piece while it is sent, or bytes.

    Raises ``UsageError`` for a path that is no file, and for bytes without a name.
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
        self._path = None if isinstance(content, bytes) else Path(content)
        if self._path is not None and not self._path.is_file():
            raise UsageError(f"{self._path} is no file: there is nothing to upload.")
        name = filename or (self._path.name if self._path is not None else None)
        if not name:
            raise UsageError("Bytes have no name: give File a filename.")
        self.filename = name
        """Name that users see."""

    def open(self) -> io.IOBase:
        """The content from its beginning; a request that is sent again reads it again."""
        return self._path.open("rb") if self._path is not None else io.BytesIO(self._data or b"")

    def __repr__(self) -> str:
        return f"File({self.filename!r})"


def multipart(body: Mapping[str, Any], files: Sequence[File]) -> aiohttp.FormData:
    """A body with files. Raises ``OSError`` where one cannot be read.

    Documentation: https://docs.discord.com/developers/reference#uploading-files
    """
    attachments = [
        {"id": number, "filename": file.filename}
        | ({} if file.description is None else {"description": file.description})
        for number, file in enumerate(files)
    ]
    form = aiohttp.FormData()
    payload = encode_body({**body, "attachments": attachments})
    form.add_field("payload_json", payload.decode(), content_type="application/json")
    for number, file in enumerate(files):
        form.add_field(f"files[{number}]", file.open(), filename=file.filename)
    return form


def encode_body(body: object) -> bytes:
    """JSON of a body: models as Discord writes them, plain values as they are."""
    return encode(body)
