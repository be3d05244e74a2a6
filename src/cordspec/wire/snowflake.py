"""The moment that every id carries in its upper bits."""

from datetime import UTC, datetime, timedelta
from typing import Final

__all__ = ["DISCORD_EPOCH", "snowflake_time"]

DISCORD_EPOCH: Final = datetime(2015, 1, 1, tzinfo=UTC)
"""Moment from which snowflakes count."""


def snowflake_time(snowflake: int) -> datetime:
    """When the thing with this id was made, to the millisecond, in UTC.

    Documentation: https://docs.discord.com/developers/reference#snowflakes
    """
    return DISCORD_EPOCH + timedelta(milliseconds=snowflake >> 22)
