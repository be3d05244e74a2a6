"""Selects frames of a capture: by event, by what they concern, by time.

What an event concerns is read from the types of its fields: a field of type ``GuildId`` names a guild
wherever it occurs. This module knows no event.
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
"""How deep in a payload an id still says what the event concerns: ``member.user.id``."""


class Selection(Struct, frozen=True, kw_only=True):
    """What is wanted; empty sets and None want everything."""

    events: frozenset[str] = frozenset()
    """DISPATCH names, or names of opcodes."""

    guilds: frozenset[int] = frozenset()
    """Ids, one of which a field of the payload has."""

    channels: frozenset[int] = frozenset()
    """Ids, one of which a field of the payload has."""

    users: frozenset[int] = frozenset()
    """Ids, one of which a field of the payload has; lists of users do not count."""

    since: datetime | None = None
    """Earliest time of the record, in UTC."""

    until: datetime | None = None
    """Time before which the record is, in UTC."""

    @property
    def timed(self) -> bool:
        """Whether it asks for a time, which bare frames do not have."""
        return self.since is not None or self.until is not None

    def wants(self, item: CapturedFrame, frame: Frame) -> bool:
        """Whether a frame is wanted."""
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
    """The ids of one kind that a dispatch concerns; none for frames that are not decoded."""
    if not isinstance(frame, Dispatch) or not isinstance(frame.d, Struct):
        return set()
    found: set[Any] = set()
    for get in getters(type(frame.d), kind):
        try:
            found.add(get(frame.d))
        except AttributeError:  # something on the way is None
            continue
    return found - {None}


@cache
def getters(type_: type[Struct], kind: Any) -> tuple[Callable[[Any], Any], ...]:
    """What takes the ids of a kind out of a payload."""
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
    """A time as ISO 8601; UTC where it names no other. Raises ``UsageError`` for anything else."""
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        raise UsageError(f"A time is written like 2026-11-24T12:00 or 2026-11-24; found {text!r}.") from None
    return time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC)
