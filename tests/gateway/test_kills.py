"""Connections are killed again and again, on servers of every habit: nothing is lost, nothing comes twice.

``KILLS`` in the environment is the number of kills for each server; 40 in a long run, fewer by default.
"""

import os
from collections import Counter
from datetime import UTC, datetime
from typing import Any, Final

import pytest

from cordspec.dispatch.shard_events import Replay
from cordspec.gateway import Gap, Timeouts
from cordspec.testing import PlaybackConnection, PlaybackGateway, Rules
from tests.gateway.test_shard import TOKEN, make, until

KILLS = int(os.environ.get("KILLS", "12"))
TIMEOUTS = Timeouts(invalid_session=0.001)

NUMBERED: Final = "MESSAGE_DELETE"
SAME: Final = "TYPING_START"
NONE: Final = "CHANNEL_PINS_UPDATE"
SKIPPING: Final = "WEBHOOKS_UPDATE"
"""Events with an ordinary number, with the number of the one before, without one, and after a hole."""

SERVERS = {
    "discord": Rules(),
    "spacebar": Rules.like_spacebar(),
    "patchcord": Rules.like_patchcord(),
    "same number": Rules(current_sequence_events=frozenset({SAME, "RESUMED"})),
    "number 0": Rules(zero_sequence_events=frozenset({NONE, "RESUMED"})),
    "number null": Rules(null_sequence_events=frozenset({NONE, "RESUMED"})),
    "number 0 for READY": Rules(zero_sequence_events=frozenset({"READY"})),
    "holes": Rules(skipped_sequences={SKIPPING: 2}),
    "overlapping replay": Rules(replay_overlap=5),
}


def kill(connection: PlaybackConnection, number: int) -> None:
    """End a connection in one of the ways that a session survives."""
    ways = (
        connection.drop,
        lambda: connection.close(4000),
        lambda: connection.invalid_session(resumable=True),
        connection.reconnect,
    )
    ways[number % len(ways)]()


@pytest.mark.parametrize("server", SERVERS)
async def test_connections_are_killed_and_nothing_is_lost(server: str) -> None:
    rules = SERVERS[server]
    rules.identify_window = 0.0001
    gaps: list[Gap] = []
    replays: list[Replay] = []
    delivered: Counter[int] = Counter()
    sent_at: dict[int, datetime] = {}

    def note(data: Any) -> None:
        delivered[int(data.channel_id)] += 1

    async with PlaybackGateway(token=TOKEN, rules=rules) as gateway:

        def send() -> None:
            """One event of each kind; its identity is in the ``channel_id``."""
            for name in (NUMBERED, SAME, NONE, SKIPPING):
                number = len(sent_at) + 1
                sent_at[number] = datetime.now(UTC)
                gateway.dispatch(
                    name, {"id": "1", "guild_id": "1", "channel_id": str(number), "user_id": "1"}
                )

        shard = make(gateway, timeouts=TIMEOUTS)
        for name in (NUMBERED, SAME, NONE, SKIPPING):
            shard.event_dispatcher.add_listener(note, name)
        shard.listen("gap")(gaps.append)
        shard.listen("resumed")(replays.append)
        async with shard:
            await until(lambda: shard.ready)
            for number in range(KILLS):
                send()
                # What is sent on a connection that breaks may never arrive, whatever its number.
                await until(lambda: len(delivered) + missing(sent_at, delivered, gaps) == len(sent_at))
                connection = gateway.open_connections[-1]
                before = len(gateway.connections)
                kill(connection, number)
                send()
                await until(lambda before=before: len(gateway.connections) > before and shard.ready)
            send()
            await until(lambda: len(delivered) + missing(sent_at, delivered, gaps) == len(sent_at))
    assert set(delivered.values()) == {1}, "nothing comes twice"
    lost = [gap for gap in gaps if gap.missed is None]
    holes = [gap for gap in gaps if gap.missed is not None]
    if rules.refuse_resume:
        assert replays == []
        assert len(lost) == len(gateway.identifications) - 1 >= KILLS // 2
    else:
        assert len(delivered) == len(sent_at), "nothing is lost"
        assert (lost, len(gateway.identifications)) == ([], 1)
        assert len(replays) == KILLS
        assert (shard.duplicates > KILLS) is (rules.replay_overlap > 0)
    skipped = rules.skipped_sequences.get(SKIPPING)
    expected = len(sent_at) // 4 if skipped else 0
    assert [gap.missed for gap in holes] == [skipped] * expected


def missing(sent_at: dict[int, datetime], delivered: Counter[int], gaps: list[Gap]) -> int:
    """How many events were not delivered, but lie in a gap that was reported."""
    return sum(
        number not in delivered and any(gap.missed is None and gap.since <= time <= gap.until for gap in gaps)
        for number, time in sent_at.items()
    )
