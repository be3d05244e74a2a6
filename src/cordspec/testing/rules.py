"""Rules of a gateway: its settings, the limits of its clients, and the close codes that answer a breach.

The time is an argument of every check. This module sends nothing.

Documentation: https://docs.discord.com/developers/events/gateway
"""

from collections import deque
from collections.abc import Mapping
from typing import Any, Self

from msgspec import Struct

from cordspec.errors import UsageError
from cordspec.models import GatewayCloseCode, GuildId, Identify, Intents

__all__ = ["IdentifyLimit", "MemberLimit", "Rules", "SendLimit", "refuse_identify"]

TOLERANCE = 0.98
"""Fraction of a window after which the next one begins, as the latency of messages varies."""


class Rules(Struct, kw_only=True):
    """Settings of a gateway. Each can be changed at any time, and applies from then on.

    Times are in seconds.
    """

    heartbeat_interval: float = 41.25
    """Time between two heartbeats, sent in HELLO."""

    heartbeat_timeout: float | None = None
    """Time without a heartbeat after which a connection is closed with 4000; None: never."""

    acknowledge: bool = True
    """True if heartbeats are answered."""

    shards: int = 1
    """Number of shards that Get Gateway Bot recommends."""

    fewest_shards: int = 1
    """Smallest number of shards; an IDENTIFY with fewer is closed with 4011."""

    max_concurrency: int = 1
    """Number of shards that may identify within ``identify_window``; others get INVALID_SESSION."""

    identify_window: float = 5.0
    """Time to which ``max_concurrency`` applies."""

    session_total: int = 1000
    """Number of sessions that may be begun; one more is closed with 4004, as Discord then resets the token."""

    session_reset_after: float = 86_400.0
    """``reset_after`` of Get Gateway Bot. The count of sessions is not reset, however much time passes."""

    send_limit: int = 120
    """Number of messages that a connection may send within ``send_window``; one more is closed with 4008."""

    send_window: float = 60.0
    """Time to which ``send_limit`` applies."""

    largest_message: int = 4096
    """Size of the largest message of a client; a larger one is closed with 4002. Bytes."""

    disallowed_intents: Intents = Intents(0)
    """Intents that are not enabled for the app; an IDENTIFY with one of them is closed with 4014."""

    members_window: float = 30.0
    """Time between two requests for all members of a guild; an earlier one is answered with RATE_LIMITED."""

    session_timeout: float | None = None
    """Time without a connection after which a RESUME of the session is closed with 4009; None: never."""

    replay_limit: int = 100_000
    """Number of events of a session that are kept; a client that missed more gets INVALID_SESSION."""

    filter_intents: bool = False
    """True if an event is sent only to sessions that have an intent for it."""

    record_limit: int = 100_000
    """Number of frames kept in ``PlaybackGateway.dispatched``; read when the gateway is created."""

    resume_gateway_url: str | None = None
    """``resume_gateway_url`` of READY; None: ``PlaybackGateway.resume_url``."""

    bad_token_code: int = GatewayCloseCode.AUTHENTICATION_FAILED
    """Close code that answers an IDENTIFY or RESUME with a wrong token. Spacebar closes with 4000."""

    refuse_resume: bool = False
    """True if every RESUME is answered with INVALID_SESSION, ``d: false``, as Spacebar does."""

    current_sequence_events: frozenset[str] = frozenset()
    """Events sent with the sequence number of the event before them, not with the next one.

    Patchcord does this. With READY in the set, READY has the number 0; with RESUMED, RESUMED has the number of
    the last replayed event. A client that has received the number counts as having received these events too.
    """

    zero_sequence_events: frozenset[str] = frozenset()
    """Events sent with ``s: 0``. They take no number of the session."""

    null_sequence_events: frozenset[str] = frozenset()
    """Events sent with ``s: null``. They take no number of the session."""

    skipped_sequences: Mapping[str, int] = {}
    """Number of sequence numbers that are skipped before each event of a name. No event has these numbers."""

    event_copies: Mapping[str, int] = {}
    """Number of copies of each event of a name; each copy has its own sequence number. Absent: 1."""

    doubling_events: frozenset[str] = frozenset()
    """Events after which a session gets every event with a ``guild_id`` twice as many times as before.

    Spacebar does this after each CHANNEL_CREATE. The copies have their own sequence numbers.
    """

    largest_copies: int = 32
    """Largest number of copies that ``doubling_events`` lead to."""

    replay_overlap: int = 0
    """Number of events that a replay sends again although the client has received them."""

    def __post_init__(self) -> None:
        if self.heartbeat_interval <= 0 or min(self.shards, self.fewest_shards, self.max_concurrency) < 1:
            raise UsageError(f"An interval is above 0, a number of shards is 1 or more; found {self!r}.")
        if min(self.largest_copies, *self.event_copies.values(), 1) < 1:
            raise UsageError(f"A number of copies is 1 or more; found {self!r}.")
        if min(self.replay_overlap, self.record_limit, *self.skipped_sequences.values()) < 0:
            raise UsageError(f"A number of events or sequence numbers is 0 or more; found {self!r}.")

    @classmethod
    def like_spacebar(cls, **changes: Any) -> Self:
        """Return rules with the differences of Spacebar (commit 74df883); ``changes`` are fields of ``Rules``."""
        found: dict[str, Any] = {
            "refuse_resume": True,
            "bad_token_code": GatewayCloseCode.UNKNOWN_ERROR,
            "current_sequence_events": frozenset({"READY"}),
            "doubling_events": frozenset({"CHANNEL_CREATE"}),
        }
        return cls(**(found | changes))

    @classmethod
    def like_patchcord(cls, **changes: Any) -> Self:
        """Return rules with the differences of Patchcord (commit d0d084c); ``changes`` are fields of ``Rules``."""
        events = frozenset({"READY", "GUILD_CREATE", "GUILD_MEMBERS_CHUNK", "RESUMED"})
        found: dict[str, Any] = {"current_sequence_events": events}
        return cls(**(found | changes))


def refuse_identify(identify: Identify, token: str, rules: Rules) -> int | None:
    """Return the close code with which an IDENTIFY is refused; None if it is accepted."""
    shard_id, shard_count = identify.shard or (0, 1)
    if identify.token != token:
        return rules.bad_token_code
    if not 0 <= shard_id < shard_count:
        return GatewayCloseCode.INVALID_SHARD
    if shard_count < rules.fewest_shards:
        return GatewayCloseCode.SHARDING_REQUIRED
    if identify.intents.unknown_bits:
        return GatewayCloseCode.INVALID_INTENTS
    if identify.intents & rules.disallowed_intents:
        return GatewayCloseCode.DISALLOWED_INTENTS
    return None


class SendLimit:
    """Counts the messages of a client on one connection."""

    def __init__(self) -> None:
        self._times: deque[float] = deque()

    def is_kept(self, now: float, rules: Rules) -> bool:
        """Count one message; return whether it is within the limit."""
        times = self._times
        while times and now - times[0] >= rules.send_window * TOLERANCE:
            times.popleft()
        times.append(now)
        return len(times) <= rules.send_limit


class IdentifyLimit:
    """Counts the sessions that are begun, in total and in each rate limit bucket of shards.

    Documentation: https://docs.discord.com/developers/events/gateway#sharding-max-concurrency
    """

    def __init__(self) -> None:
        self.begun = 0
        self._last: dict[int, float] = {}

    def is_kept(self, shard_id: int, now: float, rules: Rules) -> bool:
        """Count one IDENTIFY; return whether the last one of its bucket was long enough ago."""
        bucket = shard_id % rules.max_concurrency
        last = self._last.get(bucket)
        kept = last is None or now - last >= rules.identify_window * TOLERANCE
        if kept:
            self._last[bucket] = now
            self.begun += 1
        return kept


class MemberLimit:
    """Limits requests for all members of a guild.

    Documentation: https://docs.discord.com/developers/events/gateway-events#request-guild-members
    """

    def __init__(self) -> None:
        self._last: dict[GuildId, float] = {}

    def retry_after(self, guild_id: GuildId, now: float, rules: Rules) -> float:
        """Return 0 and count a request, or return the seconds until it is allowed."""
        last = self._last.get(guild_id)
        if last is not None and last + rules.members_window > now:
            return last + rules.members_window - now
        self._last[guild_id] = now
        return 0.0
