"""The check that a datetime names a moment."""

from datetime import datetime

from cordspec.errors import UsageError

__all__ = ["check_aware"]


def check_aware(when: datetime, name: str) -> None:
    """Raise ``UsageError`` for a datetime without a time zone."""
    if when.utcoffset() is None:
        raise UsageError(
            f"{name} must be a datetime with a time zone, since the time {when.isoformat()} differs from place to "
            f"place. Use datetime.now(UTC), or {name}.astimezone() for the time zone of this computer."
        )
