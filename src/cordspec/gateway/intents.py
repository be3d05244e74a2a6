"""The check that the intents of a bot include those of the events that it listens to."""

import logging
from collections.abc import Iterable
from typing import Final

from cordspec.dispatch import EventDispatcher
from cordspec.dispatch.internals import ProjectedEvent
from cordspec.models import Intents

__all__ = ["IntentsCheck", "warn_about_intents"]

log: Final = logging.getLogger("cordspec.gateway")


class IntentsCheck:
    """Logs a warning for each event that has listeners but none of whose intents is used.

    Listeners that are added later are checked too. Each event is reported once.

    Documentation: https://docs.discord.com/developers/events/gateway#gateway-intents
    """

    def __init__(self, intents: Intents, dispatcher: EventDispatcher) -> None:
        self.warnings: list[str] = []
        """Texts of the logged warnings."""
        self._intents = intents
        self._dispatcher = dispatcher
        self._checked: frozenset[object] = frozenset()
        self._reported: set[str] = set()
        self._check()
        dispatcher.observe(self._check)

    def _check(self) -> None:
        # Called whenever a listener, a stream or a waiter is added or removed, which seldom changes the events.
        listened = self._dispatcher.listened
        if listened <= self._checked:
            return
        for key in listened - self._checked:
            self._look_at(key.name if isinstance(key, ProjectedEvent) else str(key))
        self._checked |= listened

    def _look_at(self, name: str) -> None:
        spec = self._dispatcher.events.get(name)
        if spec is None or not spec.intents or spec.intents & self._intents or name in self._reported:
            return
        self._reported.add(name)
        needed = str(spec.intents.name).replace("|", " or Intents.")
        text = f"{name} has listeners, but Discord sends it only with Intents.{needed}."
        self.warnings.append(text)
        log.warning("%s", text)


def warn_about_intents(intents: Intents, dispatchers: Iterable[EventDispatcher]) -> list[str]:
    """Log a warning for each event that has listeners but none of whose intents is used; return the warnings.

    Listeners that are added later are checked too.

    Documentation: https://docs.discord.com/developers/events/gateway#gateway-intents
    """
    return [text for dispatcher in dispatchers for text in IntentsCheck(intents, dispatcher).warnings]
