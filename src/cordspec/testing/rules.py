"""What a gateway asks of its clients, and with which close code it answers those who do not comply.

Every rule is a look at what came and at a clock that is passed in; this module sends nothing.

Documentation: https://docs.discord.com/developers/events/gateway
"""

from collections import deque

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
    """Time between two heartbeats, as HELLO tells it."""

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
    """Time until they may be begun again, as gateway/bot tells it; they never are."""

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

    def __post_init__(self) -> None:
        if self.heartbeat_interval <= 0 or min(self.shards, self.fewest_shards, self.max_concurrency) < 1:
            raise UsageError(f"An interval is above 0, a count of shards is 1 or more; found {self!r}.")


def refuse_identify(identify: Identify, token: str, rules: Rules) -> GatewayCloseCode | None:
    """Code with which an IDENTIFY is refused; None if it is not."""
    shard_id, shard_count = identify.shard or (0, 1)
    if identify.token != token:
        return GatewayCloseCode.AUTHENTICATION_FAILED
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
