"""What a frame concerns is read from the types of its payload."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from cordspec.capture import CapturedFrame
from cordspec.capture.analysis.selection import Selection, ids_of, read_time
from cordspec.decode import Decoder
from cordspec.errors import UsageError
from cordspec.models import ChannelId, GuildId, UserId

MESSAGE = (
    b'{"t":"MESSAGE_DELETE","s":1,"op":0,"d":{"id":"30","channel_id":"20","guild_id":"10"}}',
    {GuildId: {10}, ChannelId: {20}, UserId: set[int]()},
)
GUILD = (
    b'{"t":"GUILD_DELETE","s":1,"op":0,"d":{"id":"10","unavailable":true}}',
    {GuildId: {10}, ChannelId: set[int](), UserId: set[int]()},
)
BULK = (
    b'{"t":"MESSAGE_DELETE_BULK","s":1,"op":0,"d":{"ids":["30","31"],"channel_id":"20","guild_id":"10"}}',
    {GuildId: {10}, ChannelId: {20}, UserId: set[int]()},
)
SYNC = (
    b'{"t":"THREAD_LIST_SYNC","s":1,"op":0,"d":{"guild_id":"10","channel_ids":["20"],"threads":[],"members":[]}}',
    {GuildId: {10}, ChannelId: set[int](), UserId: set[int]()},
)
TYPING = (
    b'{"t":"TYPING_START","s":1,"op":0,"d":{"channel_id":"20","user_id":"40","timestamp":1,'
    b'"member":{"user":{"id":"40","username":"a","discriminator":"0"},"roles":[],"joined_at":null,'
    b'"deaf":false,"mute":false,"flags":0}}}',
    {GuildId: set[int](), ChannelId: {20}, UserId: {40}},
)
SELECT: dict[object, Callable[[frozenset[int]], Selection]] = {
    GuildId: lambda ids: Selection(guilds=ids),
    ChannelId: lambda ids: Selection(channels=ids),
    UserId: lambda ids: Selection(users=ids),
}
TIME = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.mark.parametrize(("raw", "ids"), [MESSAGE, GUILD, TYPING, BULK, SYNC])
def test_ids_are_found_by_their_type(raw: bytes, ids: dict[object, set[int]]) -> None:
    frame = Decoder().decode(raw)
    item = CapturedFrame(1, raw, time=TIME)
    for kind, expected in ids.items():
        assert ids_of(frame, kind) == expected
    for kind, select in SELECT.items():
        assert select(frozenset({99, *ids[kind]})).wants(item, frame) is bool(ids[kind])
        assert not select(frozenset({99})).wants(item, frame)


def test_a_time_is_from_and_until_and_never_guessed() -> None:
    frame = Decoder().decode(MESSAGE[0])
    second = timedelta(seconds=1)
    item = CapturedFrame(1, MESSAGE[0], time=TIME)
    assert Selection(since=TIME, until=TIME + second).wants(item, frame)
    assert not Selection(until=TIME).wants(item, frame)
    assert not Selection(since=TIME + second).wants(item, frame)
    assert not Selection(since=TIME).wants(CapturedFrame(1, MESSAGE[0]), frame)


def test_frames_that_are_not_dispatches_concern_nothing() -> None:
    frame = Decoder().decode(b'{"op":11}')
    assert ids_of(frame, GuildId) == set()
    assert Selection(events=frozenset({"HEARTBEAT_ACK"})).wants(CapturedFrame(1, b""), frame)


def test_times_are_utc_unless_they_say_otherwise() -> None:
    assert read_time("2026-11-24T12:00") == TIME
    assert read_time("2026-11-24T13:00+01:00") == TIME
    with pytest.raises(UsageError, match="found 'noon'"):
        read_time("noon")
