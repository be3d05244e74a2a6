"""The age of an event when it arrives, from the snowflake of the object that it created."""

from typing import Final

from cordspec.wire.internals import DISCORD_EPOCH

__all__ = ["creation_lag"]

CLOCK_DIFFERENCE: Final = 60.0
"""Maximum time by which Discord's clock may be ahead of the local clock. Seconds."""

MAX_LAG: Final = 3600.0
"""Maximum age of an object that the event created: GUILD_CREATE, for example, can have an old guild. Seconds."""

EPOCH: Final = DISCORD_EPOCH.timestamp()


def creation_lag(snowflake: int, now: float) -> float | None:
    """Return the number of seconds from the time in a snowflake to ``now``, a POSIX timestamp.

    Return None if the event cannot have created the object: it is older than an hour, or more than a minute in
    the future.

    Documentation: https://docs.discord.com/developers/reference#snowflakes
    """
    lag = now - EPOCH - (snowflake >> 22) / 1000
    return lag if -CLOCK_DIFFERENCE <= lag <= MAX_LAG else None
