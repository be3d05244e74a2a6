"""Selection of frames by event, by guild, channel or user, and by time.

The guild of an event is found by the types of its fields: a field of type ``GuildId`` has the ID of a guild in any
event. No event is named here.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from operator import attrgetter
from typing import Any, Final

from msgspec import Struct

from cordspec.capture.decoding import name_of
from cordspec.capture.record import CapturedFrame
from cordspec.decode.internals import OptionalPlan, StructPlan, plan_for
from cordspec.errors import UsageError
from cordspec.events import Dispatch, Frame
from cordspec.models import ChannelId, GuildId, UserId

__all__ = ["Selection", "read_time"]

DEPTH: Final = 3
"""Largest depth of an ID that counts, as in ``member.user.id``; deeper IDs are those of mentioned objects."""


class Selection(Struct, frozen=True, kw_only=True):
    """Conditions that a frame must meet; an empty set or None is no condition."""

    events: frozenset[str] = frozenset()
    """DISPATCH names, or names of opcodes."""

    guilds: frozenset[int] = frozenset()
    """IDs; a field of the payload has one of them."""

    channels: frozenset[int] = frozenset()
    """IDs; a field of the payload has one of them."""

    users: frozenset[int] = frozenset()
    """IDs; a field of the payload has one of them, not counting lists of users."""

    since: datetime | None = None
    """Earliest time of the record, inclusive, in UTC."""

    until: datetime | None = None
    """Latest time of the record, exclusive, in UTC."""

    @property
    def timed(self) -> bool:
        """True if there is a condition on the time, which bare frames do not have."""
        return self.since is not None or self.until is not None

    def wants(self, item: CapturedFrame, frame: Frame) -> bool:
        """Return True if a frame meets all conditions."""
        if self.events and name_of(frame) not in self.events:
            return False
        if self.timed and not self._in_time(item.time):
            return False
        return all(
            not wanted or not wanted.isdisjoint(ids_of(frame, kind))
            for wanted, kind in ((self.guilds, GuildId), (self.channels, ChannelId), (self.users, UserId))
        )

    def _in_time(self, time: datetime | None) -> bool:
        if time is None:
            return False
        return (self.since is None or self.since <= time) and (self.until is None or time < self.until)


def ids_of(frame: Frame, kind: Any) -> set[int]:
    """Return the IDs of one type in a dispatch; the empty set for a frame whose payload is not decoded."""
    if not isinstance(frame, Dispatch) or not isinstance(frame.d, Struct):
        return set()
    found: set[Any] = set()
    for get in getters(type(frame.d), kind):
        try:
            found.add(get(frame.d))
        except AttributeError:  # an object on the path is None
            continue
    return found - {None}


@cache
def getters(type_: type[Struct], kind: Any) -> tuple[Callable[[Any], Any], ...]:
    """Return functions that each get one ID of a type from a payload."""
    return tuple(attrgetter(path) for path in _paths(type_, kind, "", 1))


def _paths(type_: type[Struct], kind: Any, prefix: str, depth: int) -> list[str]:
    plan = plan_for(type_)
    if not isinstance(plan, StructPlan):
        return []
    found: list[str] = []
    for field in plan.fields:
        inner = field.plan.inner if isinstance(field.plan, OptionalPlan) else field.plan
        if inner.type is kind:
            found.append(prefix + field.name)
        elif isinstance(inner, StructPlan) and depth < DEPTH:
            found += _paths(inner.type, kind, f"{prefix}{field.name}.", depth + 1)
    return found


def read_time(text: str) -> datetime:
    """Parse a time in ISO 8601, in UTC unless it has a time zone. Raises ``UsageError`` for any other text."""
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        raise UsageError(f"A time is written like 2026-11-24T12:00 or 2026-11-24; found {text!r}.") from None
    return time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC)
