"""Summary of a capture: number and size of the frames of each kind, and their anomalies."""

from collections.abc import Callable, Iterator
from io import BytesIO

from msgspec import Struct, field

from cordspec.capture.analysis.selection import Selection
from cordspec.capture.decoding import ReadError, decoded, name_of
from cordspec.capture.partitions import Partition
from cordspec.capture.read_errors import ReadErrors
from cordspec.capture.record import CapturedFrame, Item
from cordspec.decode import Anomaly, Decoder
from cordspec.errors import CaptureError
from cordspec.events import Frame

__all__ = ["EventCount", "Summary", "survey_partition", "surveyed"]


class EventCount(Struct):
    """Counts of one kind of frame."""

    frames: int = 0
    """Number of frames."""

    size: int = 0
    """Total bytes."""

    largest: int = 0
    """Bytes of the largest."""

    anomalies: int = 0
    """Number of places that did not fit the model."""


class Summary(Struct):
    """Counts of a capture or a partition."""

    tallies: dict[str, EventCount] = field(default_factory=dict[str, EventCount])
    """Counts by DISPATCH name or name of the opcode."""

    anomalies: dict[str, Anomaly] = field(default_factory=dict[str, Anomaly])
    """Places that did not fit the model, each once with its count."""

    holes: ReadErrors = field(default_factory=ReadErrors)
    """Unreadable parts."""

    untimed: int = 0
    """Number of frames left out because the selection has a condition on the time and they have none."""

    output: bytes = b""
    """The selected frames, one on each line, if they are kept."""

    def add(self, name: str, size: int, mended: list[Anomaly]) -> None:
        """Count a frame."""
        tally = self.tallies.get(name)
        if tally is None:
            tally = self.tallies[name] = EventCount()
        tally.frames += 1
        tally.size += size
        tally.largest = max(tally.largest, size)
        for anomaly in mended:
            tally.anomalies += anomaly.count
            self.note(anomaly)

    def note(self, anomaly: Anomaly) -> None:
        """Count an anomaly with the others of its path."""
        key = f"{anomaly.event} {anomaly.path}"
        known = self.anomalies.get(key)
        first = known or anomaly
        count = anomaly.count + (known.count if known else 0)
        self.anomalies[key] = Anomaly(first.event, first.path, first.expected, first.found, count)

    def merge(self, other: "Summary") -> None:
        """Add the counts of the next partition."""
        for name, tally in other.tallies.items():
            own = self.tallies.setdefault(name, EventCount())
            own.frames += tally.frames
            own.size += tally.size
            own.largest = max(own.largest, tally.largest)
            own.anomalies += tally.anomalies
        for anomaly in other.anomalies.values():
            self.note(anomaly)
        self.holes.merge(other.holes)
        self.untimed += other.untimed


def surveyed(
    partition: Partition,
    selection: Selection,
    survey: Summary,
    *,
    on_hole: Callable[[ReadError], object],
    source: Iterator[Item] | None = None,
) -> Iterator[tuple[str, CapturedFrame, Frame]]:
    """Yield the selected frames of a partition, decoded, and count them; unreadable parts go to ``on_hole``."""
    mended: list[Anomaly] = []
    decode = Decoder(on_anomaly=mended.append, log_anomalies=False).decode
    everything, path = selection == Selection(), partition.path
    try:
        items = partition.read(check=False) if source is None else source
        for item, frame in decoded(items, path, decode, on_hole):
            if everything or selection.wants(item, frame):
                name = name_of(frame)
                survey.add(name, len(item.raw), mended)
                yield name, item, frame
            elif selection.timed and item.time is None:
                survey.untimed += 1
            mended.clear()
    except CaptureError as error:
        on_hole(ReadError(path, -1, str(error)))


def survey_partition(partition: Partition, selection: Selection, *, keep: bool) -> Summary:
    """Return the summary of a partition; ``keep`` keeps the selected frames too."""
    survey = Summary()
    output = BytesIO()
    for _, item, _ in surveyed(partition, selection, survey, on_hole=survey.holes.add):
        if keep:
            output.write(item.raw + b"\n")
    survey.output = output.getvalue()
    return survey
