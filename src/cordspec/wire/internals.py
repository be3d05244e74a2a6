"""Names of this room that other rooms of cordspec use. They are not promised to users."""

from cordspec.wire.snowflake import DISCORD_EPOCH

__all__ = ["DISCORD_EPOCH"]
