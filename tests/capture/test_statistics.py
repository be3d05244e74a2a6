"""What statistics count is what was put in: gaps, sessions, rates, latencies."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordspec.capture import CapturedFrame
from cordspec.capture.analysis.statistics import Gap, Statistics

TIME = datetime(2026, 11, 24, 12, tzinfo=UTC)
EPOCH = datetime(2015, 1, 1, tzinfo=UTC)


def dispatch(sequence: int, name: str = "TYPING_START", payload: str = "{}", **more: object) -> CapturedFrame:
    raw = f'{{"t":"{name}","s":{sequence},"op":0,"d":{payload}}}'.encode()
    return CapturedFrame(sequence, raw, **more)  # type: ignore[arg-type]  # named as in CapturedFrame


def noted(*items: CapturedFrame) -> Statistics:
    statistics = Statistics()
    for item in items:
        statistics.note(item)
    return statistics


@given(st.sets(st.integers(1, 60), min_size=2), st.sampled_from([None, 0, 7]))
def test_what_is_missing_is_what_was_left_out(kept: set[int], shard: int | None) -> None:
    sequences = sorted(kept)
    found = noted(*(dispatch(sequence, shard_id=shard) for sequence in sequences))
    assert found.missing == sequences[-1] - sequences[0] + 1 - len(sequences)
    steps = [(a, b) for a, b in pairwise(sequences) if b > a + 1]
    assert found.gaps == [Gap(b, a, b - a - 1) for a, b in steps]


def test_shards_and_new_sessions_have_sequences_of_their_own() -> None:
    found = noted(
        dispatch(1, "READY", shard_id=0),
        dispatch(50, shard_id=1),
        dispatch(2, shard_id=0),
        dispatch(51, "RESUMED", shard_id=1, connection=2),
        dispatch(1, "READY", shard_id=0),
        dispatch(2, shard_id=0),
        dispatch(5, shard_id=0, connection=2),
    )
    assert (found.sessions, found.resumes, found.missing) == (2, 1, 2)


def test_rates_and_sizes_are_of_what_was_received() -> None:
    items = [dispatch(n, time=TIME + timedelta(milliseconds=400 * n)) for n in range(1, 11)]
    sent = CapturedFrame(11, b'{"op":1,"d":5}', sent=True, time=TIME + timedelta(seconds=4))
    found = noted(*items, sent)
    assert sum(found.per_second.values()) == 10
    assert found.seconds == 3.6
    assert found.kinds["TYPING_START"].frames == 10
    assert found.kinds["TYPING_START"].size == sum(len(item.raw) for item in items)
    assert found.kinds["HEARTBEAT (sent)"].frames == 1


def test_latency_is_from_the_id_to_receipt_and_only_of_what_is_fresh() -> None:
    def made(before: timedelta, name: str = "MESSAGE_CREATE") -> CapturedFrame:
        snowflake = int((TIME - before - EPOCH) / timedelta(milliseconds=1)) << 22
        return dispatch(1, name, f'{{"id":"{snowflake}"}}', time=TIME)

    found = noted(
        made(timedelta(milliseconds=120)),
        made(timedelta(days=300)),
        made(timedelta(seconds=1), "MESSAGE_UPDATE"),
        dispatch(1, "MESSAGE_CREATE", '{"id":"no number"}', time=TIME),
        dispatch(1, "MESSAGE_CREATE", "[]", time=TIME),
    )
    assert found.kinds["MESSAGE_CREATE"].latencies == pytest.approx([0.12])
    assert found.kinds["MESSAGE_UPDATE"].latencies == []


def test_what_is_no_frame_is_counted_as_broken() -> None:
    found = noted(CapturedFrame(1, b"{"), CapturedFrame(2, b'{"op":"x"}'), CapturedFrame(3, b'{"op":99}'))
    assert found.broken == 2
    assert found.kinds["UNKNOWN_99"].frames == 1
