"""A log of any size in the record format, the same bytes every time: what ``logs`` measures with."""

import random
import re
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.corpus import corpus, load
from cordspec.capture import CaptureWriter
from cordspec.gateway import FrameRecord

__all__ = ["write_log"]

BEGIN = datetime(2026, 11, 1, tzinfo=UTC)
DISCORD_EPOCH = 1_420_070_400_000
SEQUENCE = re.compile(rb'"s":\d+')
MESSAGE_ID = re.compile(rb'"id":"(\d{15,20})"')


def write_log(path: Path, size: int) -> Path:
    """Write at least ``size`` bytes: the mixed frames over and over, with times, sequences and fresh ids."""
    frames = load(corpus() / "stream.frames")
    chance, time, sequence, written = random.Random(8), BEGIN, 0, 0
    path.unlink(missing_ok=True)
    with CaptureWriter(path) as capture:
        while written < size:
            frame = frames[sequence % len(frames)]
            sequence += 1
            time += timedelta(seconds=chance.expovariate(400 if sequence % 8_000 < 4_000 else 150))
            raw = SEQUENCE.sub(b'"s":%d' % sequence, frame, count=1)
            if raw.startswith(b'{"t":"MESSAGE_CREATE"'):
                raw = _made_just_before(raw, time, chance)
            record = FrameRecord(
                time=time,
                direction="receive",
                shard_id=0,
                connection=1,
                session_id="session",
                raw=raw,
            )
            capture(record)
            written += len(raw) + 120
    return path


def _made_just_before(raw: bytes, time: datetime, chance: random.Random) -> bytes:
    """The message with an id that was made some milliseconds before."""
    made = time - timedelta(milliseconds=chance.lognormvariate(4, 0.5))
    snowflake = (int(made.timestamp() * 1000) - DISCORD_EPOCH) << 22 | chance.getrandbits(22)
    found = max(MESSAGE_ID.findall(raw), default=b"")
    return raw.replace(b'"%s"' % found, b'"%d"' % snowflake) if found else raw


if __name__ == "__main__":
    write_log(Path(sys.argv[1]), int(float(sys.argv[2]) * 1_000_000))
