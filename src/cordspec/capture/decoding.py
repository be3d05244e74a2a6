"""Frames of a capture, decoded. A part that is not a frame is reported with its place."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from cordspec.capture.record import CapturedFrame, Item, Unreadable, checked
from cordspec.errors import FrameError
from cordspec.events import Dispatch, Frame
from cordspec.models import GatewayOpcode

__all__ = ["ReadError", "decoded", "name_of"]


class ReadError(Struct, frozen=True, gc=False):
    """A part of a capture that could not be read or decoded."""

    path: Path
    """File that it is in."""

    line: int
    """Line of the file, or number of the message in a file without lines, from 1.

    0 if there is none, -1 if the whole file could not be read.
    """

    reason: str
    """Reason, in one sentence."""

    def __str__(self) -> str:
        if self.line < 0:  # an error of the whole file names the file
            return self.reason
        return f"{self.path}:{self.line}: {self.reason}" if self.line else f"{self.path}: {self.reason}"


def decoded(
    items: Iterable[Item],
    path: Path,
    decode: Callable[[bytes], Frame],
    on_hole: Callable[[ReadError], object],
) -> Iterator[tuple[CapturedFrame, Frame]]:
    """Yield each frame with its typed form; unreadable parts go to ``on_hole``."""
    for item in items:
        if isinstance(item, Unreadable):
            on_hole(ReadError(path, item.line, item.reason))
            continue
        try:
            frame = decode(item.raw)
        except FrameError as error:
            again = _again(item, decode, error)
            if isinstance(again, Unreadable):
                on_hole(ReadError(path, again.line, again.reason))
                continue
            yield again
        else:
            yield item, frame


def _again(
    item: CapturedFrame, decode: Callable[[bytes], Frame], error: FrameError
) -> tuple[CapturedFrame, Frame] | Unreadable:
    """Parse the line of a frame that was taken out of it without a check, and decode the frame again."""
    again = checked(item)
    if isinstance(again, Unreadable):
        return again
    if again.raw == item.raw:
        return Unreadable(item.line, str(error))
    try:
        return again, decode(again.raw)
    except FrameError as second:
        return Unreadable(item.line, str(second))


def name_of(frame: Frame) -> str:
    """Return the DISPATCH name of a frame, or the name of its opcode."""
    return frame.t if isinstance(frame, Dispatch) else GatewayOpcode(frame.op).name
