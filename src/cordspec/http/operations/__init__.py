# @generated from schemas/http/ by "cordspec codegen" - do not edit
"""The operations of the HTTP API as methods."""

from typing import Protocol

from cordspec.http.operations.application import ApplicationOperations
from cordspec.http.operations.audit_log import AuditLogOperations
from cordspec.http.operations.authorization import AuthorizationOperations
from cordspec.http.operations.auto_moderation import AutoModerationOperations
from cordspec.http.operations.channel import ChannelOperations
from cordspec.http.operations.command import CommandOperations
from cordspec.http.operations.emoji import EmojiOperations
from cordspec.http.operations.entitlement import EntitlementOperations
from cordspec.http.operations.gateway import GatewayOperations
from cordspec.http.operations.guild import GuildOperations
from cordspec.http.operations.interaction import InteractionOperations
from cordspec.http.operations.invite import InviteOperations
from cordspec.http.operations.lobby import LobbyOperations
from cordspec.http.operations.message import MessageOperations
from cordspec.http.operations.poll import PollOperations
from cordspec.http.operations.role_connection import RoleConnectionOperations
from cordspec.http.operations.scheduled_event import ScheduledEventOperations
from cordspec.http.operations.sku import SkuOperations
from cordspec.http.operations.social_sdk import SocialSdkOperations
from cordspec.http.operations.soundboard import SoundboardOperations
from cordspec.http.operations.stage_instance import StageInstanceOperations
from cordspec.http.operations.sticker import StickerOperations
from cordspec.http.operations.subscription import SubscriptionOperations
from cordspec.http.operations.template import TemplateOperations
from cordspec.http.operations.user import UserOperations
from cordspec.http.operations.voice import VoiceOperations
from cordspec.http.operations.webhook import WebhookOperations

__all__ = [
    "Operations",
]


class Operations(
    ApplicationOperations,
    AuditLogOperations,
    AuthorizationOperations,
    AutoModerationOperations,
    ChannelOperations,
    CommandOperations,
    EmojiOperations,
    EntitlementOperations,
    GatewayOperations,
    GuildOperations,
    InteractionOperations,
    InviteOperations,
    LobbyOperations,
    MessageOperations,
    PollOperations,
    RoleConnectionOperations,
    ScheduledEventOperations,
    SkuOperations,
    SocialSdkOperations,
    SoundboardOperations,
    StageInstanceOperations,
    StickerOperations,
    SubscriptionOperations,
    TemplateOperations,
    UserOperations,
    VoiceOperations,
    WebhookOperations,
    Protocol,
):
    """A method for each operation that a bot may call."""
