"""Captures written frame by frame; each frame is in the file before the next is read.

A write that fails loses the frames that did not fit, and no others: a partial write is undone, and a new line or a new
compressed member begins as soon as the file can be written again.
"""

import errno
import logging
import os
from io import FileIO
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from cordspec.capture.members import Member, member_for
from cordspec.capture.record import RecordLike, write_line
from cordspec.errors import CaptureError, UsageError

__all__ = ["CaptureWriter"]

logger: Final = logging.getLogger("cordspec.capture")

MEMBER_SIZE: Final = 4 << 20
"""Bytes of lines after which another gzip member or zstd frame begins, so that damage costs no more than that.

Against a single member, a log of 20 MB becomes 0.1 % larger as gzip and 1.7 % larger as zstd; with 1 MiB it is
0.4 % and 7.5 %, with 256 KiB 2 % and 17 %.
"""

COMPRESSED: Final = (".gz", ".zst")

STEADY: Final = 100
"""Number of consecutive frames that must be written before an outage is over, so that a disk that is full for every
second frame does not fill the log."""


class CaptureWriter:
    """Writes every frame it is called with to a file: ``Shard(..., capture=CaptureWriter("bot.ndjson.zst"))``.

    If the name ends in ``.zst`` or ``.gz``, the file is compressed. An existing file is continued, so that a
    bot that restarts keeps one log. A new file can be read and written by its owner only. Each frame has left
    the process when the call returns: a crash can cost the last line and no more.

    A full disk costs the frames that did not fit. They are counted in ``lost``; one line is logged to
    ``cordspec.capture`` when an outage begins, and one with the number of lost frames when it ends or when the
    file is closed.

    Raises ``CaptureError`` for a file that cannot be opened, ``UsageError`` for ``.zst`` without a library
    that writes it.
    """

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        self.frames = 0
        """Number of frames that were written."""
        self.lost = 0
        """Number of frames that could not be written."""
        self.error: CaptureError | None = None
        """Reason why the last frame could not be written; None if it was written."""
        self._new_member = member_for(self.path.suffix)
        self._member: Member | None = None
        self._size = 0
        """Bytes of the lines in the current member."""
        self._before = b""
        """Bytes that must precede the next member."""
        self._line_end = b"" if self.path.suffix in COMPRESSED else b"\n"
        """Bytes that separate an incomplete line from the next."""
        self._torn = False
        """True if the last write left an incomplete line in the file."""
        self._missing = 0
        """Number of frames lost in the current outage."""
        self._in_a_row = 0
        """Number of frames written since the last that was lost."""
        try:
            self._file = FileIO(self.path, "ab+", opener=_open_private)
            self._before = b"" if self._is_at_a_line() else self._line_end
        except OSError as error:
            raise CaptureError(f"{self._not_written(error)} Name a file.") from None

    def __call__(self, record: RecordLike, /) -> None:
        """Write one frame; a frame that the file cannot take is counted in ``lost``.

        Raises ``UsageError`` after ``close``.
        """
        try:
            self.write(write_line(record))
        except CaptureError as error:
            self._note_loss(error)
        else:
            if self._missing:
                self._note_success()

    def write(self, line: bytes) -> None:
        """Write one line, which ends in a line feed.

        Raises ``CaptureError`` if the file cannot take it; the line is counted in ``lost`` then, and nothing
        of it remains in the file. Raises ``UsageError`` after ``close``.
        """
        if self._file.closed:
            raise UsageError(f"{self.path}: the capture is closed. Write before close().")
        # Until the bytes are in the file, the compressor is ahead of it; after any error it is not used again.
        member, self._member = self._member, None
        before, ending = self._before, b"" if member is None else member.ending()
        if member is None:
            member, self._size = self._new_member(), 0
        self._size += len(line)
        data = before + member.add(line)
        is_full = self._size >= MEMBER_SIZE
        try:
            self._put(data + member.ending() if is_full else data)
        except BaseException as error:
            # The previous member can be ended, unless an incomplete line follows it that could not be undone.
            self._before = self._line_end if self._torn else before + ending
            if not isinstance(error, OSError):
                raise
            self.lost += 1
            self.error = CaptureError(self._not_written(error))
            raise self.error from None
        self._before = b""
        self._member = None if is_full else member
        self.frames += 1
        self.error = None

    def close(self) -> None:
        """End the file; nothing can be written afterwards. Closing twice does nothing."""
        if self._file.closed:
            return
        ending = self._before if self._member is None else self._member.ending()
        self._member, self._before = None, b""
        try:
            if ending != self._line_end:
                self._put(ending)
        except OSError:  # every line can be read without the end
            pass
        finally:
            self._file.close()
            self._tell_loss()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _is_at_a_line(self) -> bool:
        """Return True if the next line may follow; a crash can leave an incomplete line at the end of the file."""
        if self.path.suffix in COMPRESSED or not self._file.seekable():
            return True
        size = self._file.seek(0, os.SEEK_END)
        if not size:
            return True
        self._file.seek(size - 1)
        return self._file.read(1) == b"\n"

    def _put(self, data: bytes) -> None:
        """Write all bytes, or undo a partial write and raise."""
        rest, self._torn = memoryview(data), False
        try:
            while rest:
                count = self._file.write(rest)  # an unbuffered file may write less
                if not count:
                    number = errno.ENOSPC if count == 0 else errno.EAGAIN
                    raise OSError(number, os.strerror(number))
                rest = rest[count:]
        except BaseException:
            written = len(data) - len(rest)
            self._torn = bool(written) and not self._take_back(written)
            raise

    def _take_back(self, count: int) -> bool:
        """Remove the last ``count`` bytes of the file; return False if that is not possible."""
        try:
            end = self._file.tell()
            if os.fstat(self._file.fileno()).st_size != end:  # another process writes to it too
                return False
            self._file.truncate(end - count)
        except OSError:
            return False
        return True

    def _note_loss(self, error: CaptureError) -> None:
        if not self._missing:
            logger.error("%s Frames are lost until it can be.", error)
        self._missing += 1
        self._in_a_row = 0

    def _note_success(self) -> None:
        self._in_a_row += 1
        if self._in_a_row >= STEADY:
            self._tell_loss()

    def _tell_loss(self) -> None:
        if self._missing:
            lost = "1 frame was lost" if self._missing == 1 else f"{self._missing} frames were lost"
            logger.error("%s: %s because the file could not be written.", self.path, lost)
        self._missing = 0

    def _not_written(self, error: OSError) -> str:
        return f"{self.path}: cannot be written ({error.strerror or type(error).__name__})."


def _open_private(path: str, flags: int) -> int:
    """Open a file; a new one is readable by its owner only, as it has messages and tokens of interactions."""
    return os.open(path, flags, 0o600)
