"""The gateway: shards, their manager, stored sessions, and commands.

HTTP is needed only for GET /gateway/bot, through the protocol ``GatewaySource``.
"""

from cordspec.dispatch import Gap
from cordspec.dispatch.internals import Connecting, Replay, Waiting
from cordspec.gateway.backoff import Backoff
from cordspec.gateway.commands import GatheredMembers
from cordspec.gateway.connection import Capture, Compression, FrameRecord
from cordspec.gateway.identify import IdentifyQueue, InProcessIdentifyQueue
from cordspec.gateway.manager import ManagerState, ShardManager
from cordspec.gateway.options import ShardOptions
from cordspec.gateway.protocol import ShardProtocol
from cordspec.gateway.session import SavedSession
from cordspec.gateway.shard import Shard
from cordspec.gateway.state import ShardState
from cordspec.gateway.store import JSONSessionStore, MemorySessionStore, SessionStore
from cordspec.gateway.timeouts import Timeouts
from cordspec.gateway.transport import DeliveringWebSocket, Transport, WebSocket, WebSocketTransport
from cordspec.models import GatewayCloseCode, GatewayOpcode, Intents

__all__ = [
    "Backoff",
    "Capture",
    "Compression",
    "Connecting",
    "DeliveringWebSocket",
    "FrameRecord",
    "Gap",
    "GatewayCloseCode",
    "GatewayOpcode",
    "GatheredMembers",
    "IdentifyQueue",
    "InProcessIdentifyQueue",
    "Intents",
    "JSONSessionStore",
    "ManagerState",
    "MemorySessionStore",
    "Replay",
    "SavedSession",
    "SessionStore",
    "Shard",
    "ShardManager",
    "ShardOptions",
    "ShardProtocol",
    "ShardState",
    "Timeouts",
    "Transport",
    "Waiting",
    "WebSocket",
    "WebSocketTransport",
]
