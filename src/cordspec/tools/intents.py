"""Groups of intents, and the intents of events."""

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Final

from cordspec.errors import UnknownEventError
from cordspec.events import EVENTS
from cordspec.models import Intents
from cordspec.registry import EventSpec

__all__ = ["ALL_INTENTS", "PRIVILEGED_INTENTS", "UNPRIVILEGED_INTENTS", "intents_for"]

ALL_INTENTS: Final = ~Intents(0)
"""Every intent that this version lists, privileged ones too."""

PRIVILEGED_INTENTS: Final = Intents.GUILD_MEMBERS | Intents.GUILD_PRESENCES | Intents.MESSAGE_CONTENT
"""Intents that must be enabled for the app before a bot may use them.

Documentation: https://docs.discord.com/developers/events/gateway#privileged-intents
"""

UNPRIVILEGED_INTENTS: Final = ALL_INTENTS & ~PRIVILEGED_INTENTS
"""Every intent that a bot may use without enabling it for its app."""


def intents_for(*events: str, table: Mapping[str, EventSpec] = EVENTS) -> Intents:
    """Return all intents with which Discord sends the events, no intents for events that are always sent.

    Most events need only one of them: messages arrive from guilds, direct messages or both. Intents that add fields to
    events, such as MESSAGE_CONTENT, are not among them. ``table`` is the table of events, if you have added your own.
    Raises ``UnknownEventError`` for a name that the table does not list.

    Documentation: https://docs.discord.com/developers/events/gateway#gateway-intents
    """
    found = Intents(0)
    for event in events:
        spec = table.get(event)
        if spec is None:
            raise UnknownEventError(event, get_close_matches(event.upper(), table))
        found |= spec.intents
    return found
