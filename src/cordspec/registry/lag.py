"""How old an event is when it arrives, judged by the snowflake of the object that it creates."""

from typing import Final

from cordspec.wire.internals import DISCORD_EPOCH

__all__ = ["creation_lag"]

CLOCK_DIFFERENCE: Final = 60.0
"""How far Discord's clock may be ahead of the one that measured, in seconds."""

MAX_LAG: Final = 3600.0
"""Age from which the event did not create the object, in seconds: GUILD_CREATE has the id of an old guild."""

EPOCH: Final = DISCORD_EPOCH.timestamp()


def creation_lag(snowflake: int, now: float) -> float | None:
    """Return the seconds from the time in a snowflake to ``now``, in seconds since 1970.

    Return None for an object that the event did not create: one older than an hour, or made in the future.

    Documentation: https://docs.discord.com/developers/reference#snowflakes
    """
    lag = now - EPOCH - (snowflake >> 22) / 1000
    return lag if -CLOCK_DIFFERENCE <= lag <= MAX_LAG else None
