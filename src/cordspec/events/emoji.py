# @generated from schemas/objects/emoji.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Emoji, custom and standard."""

from collections.abc import Sequence

from cordspec.models.emoji import Emoji
from cordspec.models.ids import GuildId
from cordspec.wire import Model

__all__ = [
    "GuildEmojisUpdateData",
]


class GuildEmojisUpdateData(Model, frozen=True, kw_only=True):
    """Custom emoji of a guild after a change.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-emojis-update-guild-emojis-update-event-fields
    """

    guild_id: GuildId
    """Guild whose emoji changed."""

    emojis: Sequence[Emoji]
    """All custom emoji of the guild as they are now."""
