# @generated from schemas/objects/sticker.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Stickers, of a guild or of Discord."""

from collections.abc import Sequence

from cordspec.models.ids import GuildId
from cordspec.models.sticker import Sticker
from cordspec.wire import Model

__all__ = [
    "GuildStickersUpdateData",
]


class GuildStickersUpdateData(Model, frozen=True, kw_only=True):
    """Stickers of a guild after a change.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-stickers-update-guild-stickers-update-event-fields
    """

    guild_id: GuildId
    """Guild whose stickers changed."""

    stickers: Sequence[Sticker]
    """All stickers of the guild as they are now."""
