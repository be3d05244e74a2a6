"""The creation time that a snowflake contains."""

from datetime import UTC, datetime, timedelta
from typing import Final

__all__ = ["DISCORD_EPOCH", "snowflake_time"]

DISCORD_EPOCH: Final = datetime(2015, 1, 1, tzinfo=UTC)
"""Time from which the timestamps of snowflakes count."""


def snowflake_time(snowflake: int) -> datetime:
    """Return the time at which the object with this id was created, in UTC, to the millisecond.

    Documentation: https://docs.discord.com/developers/reference#snowflakes
    """
    return DISCORD_EPOCH + timedelta(milliseconds=snowflake >> 22)
