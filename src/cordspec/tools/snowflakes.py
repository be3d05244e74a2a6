"""The time and the other parts of snowflakes, and the snowflake of a time."""

from datetime import UTC, datetime, timedelta
from typing import Final, NamedTuple

from cordspec.errors import UsageError
from cordspec.tools.times import check_aware
from cordspec.wire import snowflake_time

__all__ = ["SnowflakeParts", "first_snowflake", "snowflake_parts", "snowflake_time"]

EPOCH: Final = datetime(2015, 1, 1, tzinfo=UTC)
MILLISECOND: Final = timedelta(milliseconds=1)
BITS: Final = 64


class SnowflakeParts(NamedTuple):
    """Parts of a snowflake.

    Documentation: https://docs.discord.com/developers/reference#snowflakes-snowflake-id-format-structure-left-to-right
    """

    time: datetime
    """Time of creation, in UTC, to the millisecond."""

    worker_id: int
    """Internal worker ID, from 0 to 31."""

    process_id: int
    """Internal process ID, from 0 to 31."""

    increment: int
    """Number that increases with each ID of the process, from 0 to 4095."""


def snowflake_parts(snowflake: int) -> SnowflakeParts:
    """Return the time, worker, process and increment of a snowflake.

    Raises ``UsageError`` for a number that is not from 0 to 2**64 - 1.

    Documentation: https://docs.discord.com/developers/reference#snowflakes
    """
    if not 0 <= snowflake < 1 << BITS:
        raise UsageError(f"A snowflake is a number from 0 to 2**64 - 1; found {snowflake!r:.40}.")
    return SnowflakeParts(
        snowflake_time(snowflake),
        (snowflake & 0x3E0000) >> 17,
        (snowflake & 0x1F000) >> 12,
        snowflake & 0xFFF,
    )


def first_snowflake(when: datetime) -> int:
    """Return the smallest snowflake of a time: what has a smaller ID was created before it.

    As ``before`` it finds what was created before ``when``; ``first_snowflake(when) - 1`` as ``after`` finds what was
    created then or later. 0 for a time before 2015, the epoch of snowflakes. Raises ``UsageError`` for a datetime
    without a time zone, and for a time after the year 2154, which exceeds 64 bits.

    Documentation: https://docs.discord.com/developers/reference#snowflake-ids-in-pagination
    """
    check_aware(when, "when")
    # Rounded up: in the millisecond of `when` itself, objects may have been created before it.
    milliseconds = -((EPOCH - when) // MILLISECOND)
    if milliseconds >= 1 << (BITS - 22):
        raise UsageError(
            f"The last time that a snowflake can hold is in the year 2154; found {when.isoformat()}."
        )
    return max(milliseconds, 0) << 22
