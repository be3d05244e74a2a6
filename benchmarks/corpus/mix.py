"""How often each kind of frame occurs in the stream."""

from typing import Final

from benchmarks.corpus.shape import Shape
from benchmarks.corpus.weighted import Weighted

__all__ = [
    "ACKNOWLEDGED",
    "ANOMALOUS",
    "EVENTS",
    "NOT_LISTED",
    "OP_FIRST",
    "OTHER_OPCODES",
    "PARTIAL",
    "PEOPLE",
    "mix",
]

EVENTS: Final = {
    "PRESENCE_UPDATE": 46.0,
    "MESSAGE_CREATE": 22.5,
    "TYPING_START": 14.0,
    "MESSAGE_REACTION_ADD": 4.0,
    "VOICE_STATE_UPDATE": 4.0,
    "MESSAGE_UPDATE": 3.5,
    "GUILD_MEMBER_UPDATE": 3.0,
    "MESSAGE_DELETE": 1.5,
    "INTERACTION_CREATE": 1.4,
    "GUILD_CREATE": 0.06,
    "GUILD_MEMBERS_CHUNK": 0.04,
}
"""Shares in per cent, for a bot with every intent in guilds of all sizes; assumed, as no source publishes shares."""

OTHERS: Final = 1.0
"""Share in per cent of the other events of the capture together, in proportion to its counts."""

NOT_IN_A_SESSION: Final = frozenset({"READY", "RESUMED", "GUILD_DELETE"})
"""Events that would begin a session, or remove what later frames refer to."""

PEOPLE: Final = 0.8
"""Share of the presences that belong to people; the others belong to bots, as in the captures."""

PARTIAL: Final = 0.05
"""Share of the message updates that have embeds only; the captures have none, logs of other bots have some."""

ACKNOWLEDGED: Final = 1 / 1_000
"""HEARTBEAT_ACK for each frame: one in 41 s, at 25 frames a second."""

OTHER_OPCODES: Final = (
    (b'{"t":null,"s":null,"op":1,"d":null}', 1 / 5_000),
    (b'{"t":null,"s":null,"op":7,"d":null}', 1 / 5_000),
    (b'{"t":null,"s":null,"op":9,"d":true}', 1 / 10_000),
    (b'{"t":null,"s":null,"op":9,"d":false}', 1 / 10_000),
    (
        b'{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":41250,'
        b'"_trace":["[\\"gateway-benchmark\\",{\\"micros\\":0.0}]"]}}',
        1 / 5_000,
    ),
)
"""A heartbeat request, RECONNECT, INVALID_SESSION and HELLO, with the share of each in all frames."""

ANOMALOUS: Final = 0.01
"""Share of the dispatches with one value of a wrong type."""

NOT_LISTED: Final = 0.005
"""Share of the dispatches with flags that have a bit of the future, besides what the capture has."""

OP_FIRST: Final = 0.002
"""Share of the dispatches with ``op`` before the other keys; half of them with ``d`` before ``t`` and ``s``."""


def mix(shape: Shape) -> Weighted[str]:
    """Return the choice of events."""
    rest = {
        name: count
        for name, count in shape.counts.items()
        if name not in EVENTS and name not in NOT_IN_A_SESSION
    }
    total = sum(rest.values())
    return Weighted([*EVENTS.items(), *((name, OTHERS * count / total) for name, count in rest.items())])
