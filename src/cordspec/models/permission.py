# @generated from schemas/objects/permission.yaml by "cordspec codegen" - do not edit
"""Permissions, and overwrites in channels."""

from cordspec.models.ids import Snowflake
from cordspec.wire import Model, OpenIntEnum, StringFlag, open_flags

__all__ = [
    "Overwrite",
    "OverwriteType",
    "Permissions",
]


class OverwriteType(OpenIntEnum):
    """Types of overwrites.

    Documentation: https://docs.discord.com/developers/resources/channel#overwrite-object-overwrite-structure
    """

    ROLE = 0
    """Members with a role."""

    MEMBER = 1
    """One member."""


@open_flags
class Permissions(
    StringFlag,
    common=(
        0,
        1024,
        2048,
        1049600,
        3072,
        4503599627370495,
        2112,
        131072,
        66560,
        8,
        1071698529857,
        805306384,
        4398046511103,
        2248473465835073,
    ),
):
    """Permissions as a decimal string; brackets give the channel types with overwrites, and 2FA if required.

    Documentation: https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags
    """

    CREATE_INSTANT_INVITE = 1 << 0
    """Create invites (all channels)."""

    KICK_MEMBERS = 1 << 1
    """Kick members (2FA)."""

    BAN_MEMBERS = 1 << 2
    """Ban members (2FA)."""

    ADMINISTRATOR = 1 << 3
    """All permissions, regardless of overwrites (2FA)."""

    MANAGE_CHANNELS = 1 << 4
    """Edit, create and delete channels (all channels, 2FA)."""

    MANAGE_GUILD = 1 << 5
    """Edit the guild, add bots (2FA)."""

    ADD_REACTIONS = 1 << 6
    """Add reactions with new emoji (all channels)."""

    VIEW_AUDIT_LOG = 1 << 7
    """Read the audit log."""

    PRIORITY_SPEAKER = 1 << 8
    """Be heard over others, who are made quieter (voice)."""

    STREAM = 1 << 9
    """Share video or the screen (voice, stage)."""

    VIEW_CHANNEL = 1 << 10
    """See a channel; read it or join it (all channels)."""

    SEND_MESSAGES = 1 << 11
    """Write messages; in forums, open posts (all channels)."""

    SEND_TTS_MESSAGES = 1 << 12
    """Send messages that are read aloud (all channels)."""

    MANAGE_MESSAGES = 1 << 13
    """Delete messages of others (all channels, 2FA)."""

    EMBED_LINKS = 1 << 14
    """Have links shown as embeds (all channels)."""

    ATTACH_FILES = 1 << 15
    """Upload files (all channels)."""

    READ_MESSAGE_HISTORY = 1 << 16
    """Read messages sent before (all channels)."""

    MENTION_EVERYONE = 1 << 17
    """Ping @everyone, @here and every role (all channels)."""

    USE_EXTERNAL_EMOJIS = 1 << 18
    """Use custom emoji of other guilds (all channels)."""

    VIEW_GUILD_INSIGHTS = 1 << 19
    """See statistics of the guild."""

    CONNECT = 1 << 20
    """Join voice (voice, stage)."""

    SPEAK = 1 << 21
    """Be heard (voice)."""

    MUTE_MEMBERS = 1 << 22
    """Mute others (voice, stage)."""

    DEAFEN_MEMBERS = 1 << 23
    """Deafen others (voice)."""

    MOVE_MEMBERS = 1 << 24
    """Move others between voice channels (voice, stage)."""

    USE_VAD = 1 << 25
    """Talk by voice detection, not only push to talk (voice)."""

    CHANGE_NICKNAME = 1 << 26
    """Change the member's own nickname."""

    MANAGE_NICKNAMES = 1 << 27
    """Change nicknames of others."""

    MANAGE_ROLES = 1 << 28
    """Edit roles below the member's highest role, and overwrites (all channels, 2FA)."""

    MANAGE_WEBHOOKS = 1 << 29
    """Create, edit and delete webhooks (all channels, 2FA)."""

    MANAGE_GUILD_EXPRESSIONS = 1 << 30
    """Edit any emoji, sticker or sound (2FA)."""

    USE_APPLICATION_COMMANDS = 1 << 31
    """Use commands of applications (all channels)."""

    REQUEST_TO_SPEAK = 1 << 32
    """Raise a hand on a stage (stage)."""

    MANAGE_EVENTS = 1 << 33
    """Edit any scheduled event (voice, stage)."""

    MANAGE_THREADS = 1 << 34
    """Edit and delete threads, see private ones (text, 2FA)."""

    CREATE_PUBLIC_THREADS = 1 << 35
    """Open public and announcement threads (text)."""

    CREATE_PRIVATE_THREADS = 1 << 36
    """Open private threads (text)."""

    USE_EXTERNAL_STICKERS = 1 << 37
    """Use stickers of other guilds (all channels)."""

    SEND_MESSAGES_IN_THREADS = 1 << 38
    """Write in threads (text)."""

    USE_EMBEDDED_ACTIVITIES = 1 << 39
    """Start activities in a channel (text, voice)."""

    MODERATE_MEMBERS = 1 << 40
    """Time members out."""

    VIEW_CREATOR_MONETIZATION_ANALYTICS = 1 << 41
    """See what role subscriptions earn (2FA)."""

    USE_SOUNDBOARD = 1 << 42
    """Play soundboard sounds (voice)."""

    CREATE_GUILD_EXPRESSIONS = 1 << 43
    """Create emoji, stickers and sounds, and edit those created by the member."""

    CREATE_EVENTS = 1 << 44
    """Create scheduled events, and edit those created by the member (voice, stage)."""

    USE_EXTERNAL_SOUNDS = 1 << 45
    """Play sounds of other guilds (voice)."""

    SEND_VOICE_MESSAGES = 1 << 46
    """Send voice messages (all channels)."""

    USE_CLYDE_AI = 1 << 47
    """Talk to the former assistant Clyde. Not in Discord's documentation."""

    SET_VOICE_CHANNEL_STATUS = 1 << 48
    """Set the status line of a voice channel (voice)."""

    SEND_POLLS = 1 << 49
    """Send polls (all channels)."""

    USE_EXTERNAL_APPS = 1 << 50
    """Let apps installed by the user respond publicly (all channels)."""

    PIN_MESSAGES = 1 << 51
    """Pin and unpin messages (text)."""

    BYPASS_SLOWMODE = 1 << 52
    """Write without waiting for slow mode (all channels)."""


class Overwrite(Model, frozen=True, kw_only=True):
    """Permission overwrite in a channel, for a role or a member.

    Documentation: https://docs.discord.com/developers/resources/channel#overwrite-object-overwrite-structure
    """

    id: Snowflake
    """ID of the role or user, depending on `type`."""

    type: OverwriteType
    """Whether `id` is a role or a user."""

    allow: Permissions
    """Permissions that are allowed."""

    deny: Permissions
    """Permissions that are denied."""
