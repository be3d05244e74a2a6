"""Whether listeners can get what they wait for. This module knows the registry and no connection."""

import logging
from collections.abc import Iterable
from typing import Final

from cordspec.common import EventDispatcher
from cordspec.common.dispatchers import ProjectedEvent
from cordspec.models import Intents

__all__ = ["PRIVILEGED", "warn_about_intents"]

PRIVILEGED: Final = Intents.GUILD_MEMBERS | Intents.GUILD_PRESENCES | Intents.MESSAGE_CONTENT
"""Intents that a bot may ask for only where they are switched on for its app.

Documentation: https://docs.discord.com/developers/events/gateway#privileged-intents
"""

log: Final = logging.getLogger("cordspec.gateway")


def warn_about_intents(intents: Intents, dispatchers: Iterable[EventDispatcher]) -> list[str]:
    """Log each event that somebody listens to and that no intent brings; returns what was logged.

    Documentation: https://docs.discord.com/developers/events/gateway#gateway-intents
    """
    warnings: dict[str, str] = {}
    for dispatcher in dispatchers:
        for key in dispatcher.listened:
            name = key.name if isinstance(key, ProjectedEvent) else key
            spec = dispatcher.events.get(name)
            if spec is not None and spec.intents and not spec.intents & intents:
                needed = str(spec.intents.name).replace("|", " or Intents.")
                warnings[name] = f"{name} has listeners, but comes only with Intents.{needed}."
    for text in warnings.values():
        log.warning("%s", text)
    return list(warnings.values())
