"""How old an event is when it arrives, for measurements."""

from typing import Final

from cordspec.wire.snowflake import DISCORD_EPOCH

__all__ = ["creation_lag"]

CLOCK_DIFFERENCE: Final = 60.0
"""How far Discord's clock may be ahead of this machine's. Seconds."""

FRESH: Final = 3600.0
"""Age from which an object was not created by the event that carries it: a guild comes with an old id. Seconds."""

CREATION: Final = "_CREATE"
EPOCH: Final = DISCORD_EPOCH.timestamp()


def creation_lag(event: str, payload: object, now: float) -> float | None:
    """Seconds from the creation of an event's object, by its snowflake, to ``now`` (seconds since 1970).

    None for an event that does not create an object, and for an object that is older than an hour.

    Documentation: https://docs.discord.com/developers/reference#snowflakes
    """
    if not event.endswith(CREATION):
        return None
    snowflake = getattr(payload, "id", None)
    if not isinstance(snowflake, int):
        return None
    lag = now - EPOCH - (snowflake >> 22) / 1000
    return lag if -CLOCK_DIFFERENCE <= lag <= FRESH else None
