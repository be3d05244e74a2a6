"""Metadata of events: name, payload type and intents, in a table that programs can extend.

The code here is the same for every event; the generated table is ``cordspec.events.EVENTS``.
"""

from cordspec.registry.lag import creation_lag
from cordspec.registry.projection import project
from cordspec.registry.spec import EventKey, EventSpec, Shape, with_events

__all__ = ["EventKey", "EventSpec", "Shape", "creation_lag", "project", "with_events"]
