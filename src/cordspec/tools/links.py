"""Links to messages, channels and guilds, invites, and the link that adds a bot."""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple
from urllib.parse import quote, urlencode

from cordspec.errors import UsageError
from cordspec.models import (
    ApplicationId,
    ApplicationIntegrationType,
    ChannelId,
    GuildId,
    MessageId,
    OAuth2Scope,
    Permissions,
)
from cordspec.tools.protocols import PostedMessage

__all__ = [
    "JumpLink",
    "authorization_link",
    "channel_link",
    "guild_link",
    "invite_link",
    "jump_link",
    "message_link",
    "parse_jump_link",
]

SITE: Final = "https://discord.com"
DIRECT_MESSAGES: Final = "@me"
"""Segment of the path in place of a guild."""

JUMP: Final = re.compile(
    r"https?://(?:(?:www|ptb|canary)\.)?discord(?:app)?\.com/channels"
    r"/(?P<guild>@me|\d{1,20})(?:/(?P<channel>\d{1,20})(?:/(?P<message>\d{1,20}))?)?/?(?:[?#]\S*)?",
    re.ASCII | re.IGNORECASE,
)

NO_PERMISSIONS: Final = Permissions(0)
BOT_SCOPES: Final = (OAuth2Scope.BOT, OAuth2Scope.APPLICATIONS_COMMANDS)


class JumpLink(NamedTuple):
    """IDs in a link to a guild, channel or message."""

    guild_id: GuildId | None
    """ID of the guild; None for direct messages."""

    channel_id: ChannelId | None = None
    """ID of the channel; None in the link of a guild."""

    message_id: MessageId | None = None
    """ID of the message; None in the link of a guild or channel."""


def guild_link(guild_id: GuildId) -> str:
    """Return the link that opens a guild."""
    return f"{SITE}/channels/{guild_id:d}"


def channel_link(channel_id: ChannelId, guild_id: GuildId | None = None) -> str:
    """Return the link that opens a channel or thread; ``guild_id`` is None for direct messages."""
    return f"{SITE}/channels/{DIRECT_MESSAGES if guild_id is None else format(guild_id, 'd')}/{channel_id:d}"


def message_link(message_id: MessageId, channel_id: ChannelId, guild_id: GuildId | None = None) -> str:
    """Return the link that opens a message in its channel; ``guild_id`` is None for direct messages.

    Messages that were fetched over HTTP do not contain their guild, so pass it.
    """
    return f"{channel_link(channel_id, guild_id)}/{message_id:d}"


def jump_link(message: PostedMessage) -> str:
    """Return the link that opens a message of the gateway, such as the payload of a new message."""
    return message_link(message.id, message.channel_id, message.guild_id)


def parse_jump_link(text: str) -> JumpLink | None:
    """Return the IDs in a link to a guild, channel or message; None for any other text.

    Links of the test clients (ptb, canary), in ``<...>``, and with the former domain discordapp.com are accepted.
    """
    stripped = text.strip()
    if stripped[:1] == "<" and stripped[-1:] == ">":
        stripped = stripped[1:-1]
    match = JUMP.fullmatch(stripped)
    if match is None or any(int(part) >> 64 for part in match.groups() if part and part.isdecimal()):
        return None
    guild, channel, message = match["guild"], match["channel"], match["message"]
    if guild.lower() == DIRECT_MESSAGES and channel is None:
        return None  # the list of conversations
    return JumpLink(
        None if guild.lower() == DIRECT_MESSAGES else GuildId(int(guild)),
        None if channel is None else ChannelId(int(channel)),
        None if message is None else MessageId(int(message)),
    )


def invite_link(code: str) -> str:
    """Return the link of an invite with this code, or of the vanity URL of a guild.

    Raises ``UsageError`` for an empty code and for a link.

    Documentation: https://docs.discord.com/developers/resources/invite
    """
    if not code or "/" in code:
        raise UsageError(
            f"code is the last part of an invite, as in 'discord-developers'; found {code!r:.60}."
        )
    return f"https://discord.gg/{quote(code, safe='')}"


def authorization_link(
    client_id: ApplicationId,
    permissions: Permissions = NO_PERMISSIONS,
    scopes: Iterable[OAuth2Scope] = BOT_SCOPES,
    *,
    guild_id: GuildId | None = None,
    disable_guild_select: bool = False,
    integration_type: ApplicationIntegrationType | None = None,
) -> str:
    """Return the link with which a user adds a bot to a guild, or installs an app.

    ``permissions`` are those of the role of the bot. ``guild_id`` preselects a guild, and ``disable_guild_select``
    prevents choosing another. ``integration_type`` chooses between a guild and a user; None uses the setting of the
    app. Raises ``UsageError`` without scopes, for permissions without the scope ``bot``, and for
    ``disable_guild_select`` without a guild.

    Documentation: https://docs.discord.com/developers/topics/oauth2#bot-authorization-flow
    """
    requested = list(scopes)
    if not requested:
        raise UsageError("scopes is empty: a bot needs OAuth2Scope.BOT.")
    if permissions and OAuth2Scope.BOT not in requested:
        raise UsageError(
            "permissions are those of a bot: add OAuth2Scope.BOT to scopes, or leave permissions out."
        )
    if disable_guild_select and guild_id is None:
        raise UsageError("disable_guild_select keeps the user from choosing a guild: pass the guild_id.")
    query = {"client_id": f"{client_id:d}", "scope": " ".join(scope.value for scope in requested)}
    if permissions:
        query["permissions"] = f"{permissions:d}"
    if guild_id is not None:
        query["guild_id"] = f"{guild_id:d}"
    if disable_guild_select:
        query["disable_guild_select"] = "true"
    if integration_type is not None:
        query["integration_type"] = f"{integration_type:d}"
    return f"{SITE}/oauth2/authorize?{urlencode(query, quote_via=quote)}"
