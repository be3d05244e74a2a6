"""The listeners of a dispatcher, by key, in the order of their registration.

Adding and removing cost O(1). A dispatch iterates over a tuple, so that a listener that adds or removes listeners does
not affect the current dispatch. The tuple of a key is created at the first dispatch after a change.
"""

from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from cordspec.dispatch.registration import Registration

__all__ = ["Listeners"]


class Place:
    """The registrations of one key."""

    __slots__ = ("_by_listener", "ordered")

    def __init__(self) -> None:
        self.ordered: dict[Registration, None] = {}
        self._by_listener: dict[Any, deque[Registration]] = {}

    def add(self, registration: Registration) -> None:
        self.ordered[registration] = None
        with suppress(TypeError):  # listeners that cannot be hashed; find() compares each of them
            self._by_listener.setdefault(registration.listener, deque()).append(registration)

    def find(self, listener: Any) -> Registration | None:
        """Return the first registration of a listener."""
        try:
            known = self._by_listener.get(listener)
        except TypeError:
            known = None
        if known:
            return known[0]
        return next((found for found in self.ordered if found.listener == listener), None)

    def remove(self, registration: Registration) -> None:
        del self.ordered[registration]
        try:
            known = self._by_listener[registration.listener]
        except (TypeError, KeyError):
            return
        if known[0] is registration:
            known.popleft()
        else:
            known.remove(registration)
        if not known:
            del self._by_listener[registration.listener]


class Listeners:
    """Registrations by key."""

    __slots__ = ("places", "tuples")

    def __init__(self) -> None:
        self.places: dict[Any, Place] = {}
        """Keys that have listeners."""
        self.tuples: dict[Any, tuple[Registration, ...] | None] = {}
        """The tuple of registrations of each key, over which dispatches iterate; None after a change."""

    def freeze(self, key: Any) -> tuple[Registration, ...]:
        """Return the registrations of a key as a tuple, and keep it until the next change."""
        found = self.tuples[key] = tuple(self.places[key].ordered)
        return found

    def add(self, key: Any, registration: Registration) -> None:
        """Add a registration after the others of its key."""
        place = self.places.get(key)
        if place is None:
            place = self.places[key] = Place()
        place.add(registration)
        self.tuples[key] = None

    def remove(self, key: Any, listener: Any) -> bool:
        """Remove the first registration of a listener; return False if there is none."""
        place = self.places.get(key)
        registration = None if place is None else place.find(listener)
        if place is None or registration is None:
            return False
        place.remove(registration)
        if place.ordered:
            self.tuples[key] = None
        else:
            del self.places[key], self.tuples[key]
        return True

    def of(self, key: Any) -> tuple[Registration, ...]:
        """Return the registrations of a key; an empty tuple if it has none."""
        found = self.tuples.get(key, ())
        return self.freeze(key) if found is None else found

    def registrations(self) -> Iterator[Registration]:
        """Return every registration of every key."""
        for place in list(self.places.values()):
            yield from list(place.ordered)
