"""Shards of one bot together: where listeners of all of them register.

This module knows dispatchers and nothing of sockets or HTTP.
"""

from collections.abc import Mapping

from cordspec.common import EventDispatcher, FrameDispatcher, ShardDispatcher
from cordspec.common.authentication import Authentication
from cordspec.common.surface.listening import GatewayListening
from cordspec.events import EVENTS
from cordspec.models import Intents
from cordspec.wire import EventSpec

__all__ = ["ShardManager"]


class ShardManager(GatewayListening):
    """Holds the listeners of all shards of one bot.

    ``intents`` say which events Discord is asked for; ``http_client`` is what the manager asks for the
    gateway's address.
    """

    def __init__(
        self,
        authentication: Authentication,
        intents: Intents,
        http_client: object,
        *,
        events: Mapping[str, EventSpec] = EVENTS,
    ) -> None:
        self.authentication = authentication
        self.intents = intents
        self.http_client = http_client
        self.raw_dispatcher = FrameDispatcher("ShardManager.raw_dispatcher")
        """By opcode: listeners get the frame."""
        self.event_dispatcher = EventDispatcher("ShardManager.event_dispatcher", events=events)
        """By DISPATCH name: listeners get the typed ``d``."""
        self.dispatcher = ShardDispatcher("ShardManager.dispatcher")
        """By happening: listeners get its argument."""
        super().__init__(self.raw_dispatcher, self.event_dispatcher, self.dispatcher)
