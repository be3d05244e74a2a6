"""The gateway: shards, their manager, intents and opcodes.

This version registers and checks listeners; it opens no connection yet.
"""

from cordspec.common import Gap
from cordspec.gateway.manager import ShardManager
from cordspec.models import GatewayCloseCode, GatewayOpcode, Intents

__all__ = ["Gap", "GatewayCloseCode", "GatewayOpcode", "Intents", "ShardManager"]
