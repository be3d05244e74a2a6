"""The session of a shard: numbers, duplicates, failed attempts, and the gap that it leaves."""

from datetime import UTC, datetime

import pytest

from cordspec.gateway import SavedSession
from cordspec.gateway.clock import Moment
from cordspec.gateway.session import Session

NOW = Moment(100.0, 1_700_000_000.0)


def begun(sequence: int = 5) -> Session:
    session = Session()
    session.begin("id", "wss://resume.example", sequence)
    session.seen = NOW
    return session


def used() -> Session:
    """A session in which everything has happened that ``reset`` must undo."""
    session = begun()
    session.resuming()
    assert session.is_duplicate(3)
    session.unreachable(9)
    assert not session.stumbled()
    return session


@pytest.mark.parametrize("make", [Session, used])
def test_a_session_that_was_reset_has_no_state(make: type[Session]) -> None:
    session = make()
    session.reset()
    assert session.begun is False
    assert session.replaying is False
    assert (session.session_id, session.resume_url, session.sequence, session.duplicates) == ("", "", 0, 0)
    assert session.is_new(1)
    assert not session.refused(1)
    assert not session.stumbled()
    session.resume_url = "wss://resume.example"
    session.unreachable(2)
    assert session.resume_url


def test_the_total_of_duplicates_survives_a_reset() -> None:
    session = used()
    assert session.is_duplicate(4)
    session.reset()
    session.begin("other", "", 9)
    session.resuming()
    assert session.is_duplicate(8)
    assert (session.duplicates, session.duplicates_ever) == (1, 3)


def test_a_saved_session_is_restored() -> None:
    saved = SavedSession(
        shard_id=1,
        shard_count=2,
        intents=3,
        gateway_url="wss://gateway.example",
        session_id="id",
        resume_gateway_url="wss://resume.example",
        sequence=7,
        seen_at=datetime.fromtimestamp(NOW.utc, UTC),
    )
    session = Session()
    session.restore(saved)
    assert (session.begun, session.session_id, session.resume_url) == (True, "id", "wss://resume.example")
    assert (session.sequence, session.seen.utc) == (7, NOW.utc)


@pytest.mark.parametrize(
    ("last", "sequence", "missed", "after"),
    [(0, 5, 0, 5), (5, 6, 0, 6), (5, 9, 3, 9), (5, 5, 0, 5), (5, 2, 0, 5), (5, 0, 0, 5)],
)
def test_numbers_that_are_skipped_are_counted(last: int, sequence: int, missed: int, after: int) -> None:
    session = begun(last)
    assert session.advance(sequence) == missed
    assert session.sequence == after


@pytest.mark.parametrize(
    ("sequence", "is_over"), [(None, True), (0, True), (1, False), (4, False), (5, True), (6, True)]
)
def test_a_resumed_with_an_older_number_may_be_replayed_itself(sequence: int | None, is_over: bool) -> None:
    session = begun(5)
    session.resuming()
    if sequence is None:
        session.resumed()
    else:
        session.resumed(sequence)
    assert session.replaying is (not is_over)
    assert not session.refused(1)


def test_the_resume_url_is_given_up_after_so_many_failures() -> None:
    session = begun()
    session.unreachable(2)
    assert session.resume_url
    session.unreachable(2)
    assert session.resume_url == ""


def test_an_unreadable_frame_counts_once_for_each_number() -> None:
    session = begun(5)
    assert not session.stumbled()
    assert session.stumbled()
    session.advance(6)
    assert not session.stumbled()


def test_the_gap_of_a_live_session() -> None:
    gap = begun().hole(3, 5, 2, NOW, Moment(0.0, NOW.utc - 9))
    assert (gap.shard_id, gap.session_id, gap.sequence, gap.missed) == (3, "id", 5, 2)
    assert gap.since == gap.until == datetime.fromtimestamp(NOW.utc, UTC), "the wall clock was set back"


def test_the_gap_of_a_lost_session_is_returned_once() -> None:
    session = begun()
    session.lose()
    gap = session.gap(3, Moment(0.0, NOW.utc + 9))
    assert gap is not None
    assert (gap.shard_id, gap.session_id, gap.sequence) == (3, "id", 5)
    assert (gap.until - gap.since).total_seconds() == 9
    assert session.gap(3, NOW) is None
    session.lose()
    assert session.gap(3, NOW) is None, "there was no session"
