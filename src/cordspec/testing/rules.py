"""What a gateway asks of its clients, and with which close code it answers those who do not comply.

Every rule is a look at what came and at a clock that is passed in; this module sends nothing.

Documentation: https://docs.discord.com/developers/events/gateway
"""

from collections import deque
from collections.abc import Mapping
from typing import Any, Self

from msgspec import Struct

from cordspec.errors import UsageError
from cordspec.models import GatewayCloseCode, Identify, Intents

__all__ = ["IdentifyLimit", "Rules", "SendLimit", "refuse_identify"]

TOLERANCE = 0.98
"""Part of a window after which the next one begins: the way of a message takes a varying time."""


class Rules(Struct, kw_only=True):
    """How a gateway behaves. Each may be changed at any time and holds from then on.

    Times are in seconds.
    """

    heartbeat_interval: float = 41.25
    """Time between two heartbeats, as HELLO gives it."""

    heartbeat_timeout: float | None = None
    """Time without a heartbeat after which a connection is closed with 4000; None for never."""

    acknowledge: bool = True
    """Whether heartbeats are answered."""

    shards: int = 1
    """Count of shards that gateway/bot advises."""

    fewest_shards: int = 1
    """Smaller counts of shards are closed with 4011."""

    max_concurrency: int = 1
    """How many shards may identify within ``identify_window``; others get INVALID_SESSION."""

    identify_window: float = 5.0
    """Time in which ``max_concurrency`` holds."""

    session_total: int = 1000
    """Sessions that may be begun; one more is closed with 4004, as Discord resets the token."""

    session_reset_after: float = 86_400.0
    """Time until they may be begun again, as gateway/bot gives it; it never passes."""

    send_limit: int = 120
    """Messages that a connection may send within ``send_window``; one more is closed with 4008."""

    send_window: float = 60.0
    """Time in which ``send_limit`` holds."""

    largest_message: int = 4096
    """Bytes of the largest message that is read; others are closed with 4002."""

    disallowed_intents: Intents = Intents(0)
    """Intents that are not switched on for the app: who asks for one is closed with 4014."""

    members_window: float = 30.0
    """Time in which all members of a guild may be asked for once; sooner RATE_LIMITED is the answer."""

    session_timeout: float | None = None
    """Time without a connection after which a session cannot be resumed, closed with 4009; None for never."""

    replay_limit: int = 100_000
    """Events of a session that are kept for resuming; whoever missed more gets INVALID_SESSION."""

    filter_intents: bool = False
    """Whether events reach only sessions that have an intent for them."""

    record_limit: int = 100_000
    """Dispatches kept in ``PlaybackGateway.dispatched``; older ones are dropped. Read when the gateway is made."""

    resume_gateway_url: str | None = None
    """URL that READY gives for resuming; None for ``PlaybackGateway.resume_url``."""

    bad_token_code: int = GatewayCloseCode.AUTHENTICATION_FAILED
    """Close code that answers an IDENTIFY or RESUME with a wrong token. Spacebar closes with 4000."""

    refuse_resume: bool = False
    """Whether every RESUME is answered with INVALID_SESSION, ``d: false``, as Spacebar does."""

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
    """Count of sequence numbers that are skipped before each event of a name. No event has these numbers."""

    event_copies: Mapping[str, int] = {}
    """How many times each event of a name is sent; each copy has its own sequence number. Absent: once."""

    doubling_events: frozenset[str] = frozenset()
    """Events after which a session gets every event with a ``guild_id`` twice as many times as before.

    Spacebar does this after each CHANNEL_CREATE. The copies have their own sequence numbers.
    """

    largest_copies: int = 32
    """Largest number of copies that ``doubling_events`` lead to."""

    replay_overlap: int = 0
    """Count of events that a replay sends again although the client has received them."""

    def __post_init__(self) -> None:
        if self.heartbeat_interval <= 0 or min(self.shards, self.fewest_shards, self.max_concurrency) < 1:
            raise UsageError(f"An interval is above 0, a count of shards is 1 or more; found {self!r}.")
        if min(self.largest_copies, *self.event_copies.values(), 1) < 1:
            raise UsageError(f"A number of copies is 1 or more; found {self!r}.")
        if min(self.replay_overlap, self.record_limit, *self.skipped_sequences.values()) < 0:
            raise UsageError(f"A count of events or sequence numbers is 0 or more; found {self!r}.")

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
    """Code with which an IDENTIFY is refused; None if it is not."""
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
    """Counts the messages of one connection."""

    def __init__(self) -> None:
        self._times: deque[float] = deque()

    def is_kept(self, now: float, rules: Rules) -> bool:
        """Count one message; whether it was within the limit."""
        times = self._times
        while times and now - times[0] >= rules.send_window * TOLERANCE:
            times.popleft()
        times.append(now)
        return len(times) <= rules.send_limit


class IdentifyLimit:
    """Counts the sessions that are begun, all in all and in each bucket of shards.

    Documentation: https://docs.discord.com/developers/events/gateway#sharding-max-concurrency
    """

    def __init__(self) -> None:
        self.begun = 0
        self._last: dict[int, float] = {}

    def is_kept(self, shard_id: int, now: float, rules: Rules) -> bool:
        """Count one IDENTIFY; whether it came late enough after the last one of its bucket."""
        bucket = shard_id % rules.max_concurrency
        last = self._last.get(bucket)
        kept = last is None or now - last >= rules.identify_window * TOLERANCE
        if kept:
            self._last[bucket] = now
            self.begun += 1
        return kept
