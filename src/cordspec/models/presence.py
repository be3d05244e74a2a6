# @generated from schemas/objects/presence.yaml by "cordspec codegen" - do not edit
"""Presences of users, with their status and activities."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from cordspec.models.ids import ApplicationId, EmojiId, GuildId
from cordspec.models.user import PartialUser
from cordspec.wire import Model, OpenFlag, OpenIntEnum, OpenStrEnum, SecretModel, open_flags

__all__ = [
    "Activity",
    "ActivityAssets",
    "ActivityEmoji",
    "ActivityFlags",
    "ActivityParty",
    "ActivitySecrets",
    "ActivityTimestamps",
    "ActivityType",
    "ClientStatus",
    "OutgoingActivity",
    "Presence",
    "Status",
    "StatusDisplayType",
]


class Status(OpenStrEnum):
    """Status of a user.

    Documentation: https://docs.discord.com/developers/events/gateway-events#update-presence-status-types
    """

    ONLINE = "online"

    DND = "dnd"
    """Do not disturb."""

    IDLE = "idle"
    """Away for a while."""

    INVISIBLE = "invisible"
    """Online but shown as offline; only sent by clients."""

    OFFLINE = "offline"


class ActivityType(OpenIntEnum):
    """Types of activities, which determine the words before the name.

    Documentation: https://docs.discord.com/developers/events/gateway-events#activity-object-activity-types
    """

    PLAYING = 0
    """A game."""

    STREAMING = 1
    """A stream on Twitch or YouTube."""

    LISTENING = 2
    """Listening to music and the like."""

    WATCHING = 3
    """Watching a video and the like."""

    CUSTOM = 4
    """A custom status, an emoji and a text."""

    COMPETING = 5
    """Competing in a contest."""


class ActivityTimestamps(Model, frozen=True, kw_only=True):
    """Start and end of an activity.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#activity-object-activity-timestamps
    """

    start: int | None = None
    """Unix time in milliseconds of the start."""

    end: int | None = None
    """Unix time in milliseconds of the end."""


class StatusDisplayType(OpenIntEnum):
    """Field of an activity that the member list shows.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#activity-object-status-display-types
    """

    NAME = 0
    """Its name."""

    STATE = 1
    """Its state."""

    DETAILS = 2
    """Its details."""


class ActivityEmoji(Model, frozen=True, kw_only=True):
    """Emoji of a custom status.

    Documentation: https://docs.discord.com/developers/events/gateway-events#activity-object-activity-emoji
    """

    name: str | None
    """Name of a custom emoji, or the standard emoji; null if the emoji was deleted."""

    id: EmojiId | None = None
    """ID of a custom emoji; null for a standard one."""

    animated: bool = False
    """Whether the emoji is animated."""


class ActivityParty(Model, frozen=True, kw_only=True):
    """Group that a user plays in.

    Documentation: https://docs.discord.com/developers/events/gateway-events#activity-object-activity-party
    """

    id: str | None = None
    """ID of the party, chosen by the application; not a snowflake."""

    size: tuple[int, int] | None = None
    """Present and maximum size of the party."""


class ActivityAssets(Model, frozen=True, kw_only=True):
    """Images of an activity, each an id or a proxied URL that begins with "mp:".

    Documentation: https://docs.discord.com/developers/events/gateway-events#activity-object-activity-assets
    """

    large_image: str | None = None
    """Large image."""

    large_text: str | None = None
    """Text shown over the large image."""

    large_url: str | None = None
    """URL of the large image."""

    small_image: str | None = None
    """Small image."""

    small_text: str | None = None
    """Text shown over the small image."""

    small_url: str | None = None
    """URL of the small image."""

    invite_cover_image: str | None = None
    """Image on invites to the activity."""


class ActivitySecrets(SecretModel, frozen=True, kw_only=True):
    """Secrets of an activity.

    Documentation: https://docs.discord.com/developers/events/gateway-events#activity-object-activity-secrets
    """

    hidden: ClassVar[tuple[str, ...]] = ("join", "spectate", "match")

    join: str | None = None
    """Secret for joining the party."""

    spectate: str | None = None
    """Secret for spectating."""

    match: str | None = None
    """Secret of an instance of a game."""


@open_flags
class ActivityFlags(OpenFlag):
    """Flags of an activity.

    Documentation: https://docs.discord.com/developers/events/gateway-events#activity-object-activity-flags
    """

    INSTANCE = 1 << 0
    """It is an instance of a game, such as a match."""

    JOIN = 1 << 1
    """Others can join."""

    SPECTATE = 1 << 2
    """Others can watch."""

    JOIN_REQUEST = 1 << 3
    """Others can ask to join."""

    SYNC = 1 << 4
    """Others can listen along, as with music."""

    PLAY = 1 << 5
    """Others can play the same track or game."""

    PARTY_PRIVACY_FRIENDS = 1 << 6
    """Friends may join the party."""

    PARTY_PRIVACY_VOICE_CHANNEL = 1 << 7
    """Users in the voice channel may join the party."""

    EMBEDDED = 1 << 8
    """It runs within Discord."""


class Activity(Model, frozen=True, kw_only=True):
    """Activity of a user, such as a game, music or a custom status.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#activity-object-activity-structure
    """

    name: str
    """Name of the activity; "Custom Status" for a custom status."""

    type: ActivityType = ActivityType.PLAYING
    """Type of the activity."""

    url: str | None = None
    """URL of a stream on Twitch or YouTube, for the type STREAMING; null for none."""

    created_at: int | None = None
    """Unix time in milliseconds at which the activity was added."""

    timestamps: ActivityTimestamps | None = None
    """Start and end of the activity."""

    application_id: ApplicationId | None = None
    """Application that the activity belongs to."""

    status_display_type: StatusDisplayType | None = None
    """Field that the member list shows; null for the name."""

    details: str | None = None
    """First line of text; null for none."""

    details_url: str | None = None
    """URL of `details`; null for none."""

    state: str | None = None
    """Second line of text, such as the state of the party, or the text of a custom status; null for none."""

    state_url: str | None = None
    """URL of `state`; null for none."""

    emoji: ActivityEmoji | None = None
    """Emoji of a custom status; null for none."""

    party: ActivityParty | None = None
    """Group that the user plays in."""

    assets: ActivityAssets | None = None
    """Images and their texts."""

    secrets: ActivitySecrets | None = None
    """Secrets for joining and spectating."""

    instance: bool = False
    """Whether the activity is an instance of a game, such as a match."""

    flags: ActivityFlags = ActivityFlags(0)
    """Flags of the activity."""

    buttons: Sequence[str] = []
    """Labels of up to two buttons; their URLs are not sent."""

    id: str | None = None
    """ID of the activity within the session; not a snowflake. Not in Discord's documentation."""

    session_id: str | None = None
    """ID of the session in which the activity was set. Not in Discord's documentation."""

    sync_id: str | None = None
    """Track that a Spotify activity plays. Not in Discord's documentation."""

    platform: str | None = None
    """Device that the activity runs on, such as "desktop" or "ps5". Not in Discord's documentation."""

    metadata: Mapping[str, object] | None = None
    """Details that only some kinds of activity have. Not in Discord's documentation."""


class ClientStatus(Model, frozen=True, kw_only=True):
    """Status on each kind of device; absent where the user is offline or invisible.

    Documentation: https://docs.discord.com/developers/events/gateway-events#client-status-object
    """

    desktop: Status | None = None
    """Status in the desktop client."""

    mobile: Status | None = None
    """Status on a phone or tablet."""

    web: Status | None = None
    """Status in a browser; bots have this status too."""

    vr: Status | None = None
    """Status on a VR headset."""

    embedded: Status | None = None
    """Status on a console or another built-in client. Not in Discord's documentation."""


class Presence(Model, frozen=True, kw_only=True):
    """Status and activities of a user; Discord guarantees only the user's id.

    Documentation: https://docs.discord.com/developers/events/gateway-events#presence-update
    """

    user: PartialUser
    """User of the presence; mostly only the id is sent."""

    guild_id: GuildId | None = None
    """Guild of the member; absent if the enclosing object has it."""

    status: Status | None = None
    """Status of the user; never invisible, which is shown as offline to others."""

    activities: Sequence[Activity] = []
    """Activities of the user."""

    client_status: ClientStatus | None = None
    """Status on each kind of device."""


class OutgoingActivity(Model, frozen=True, kw_only=True):
    """Activity that a bot can set for itself.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#activity-object-activity-structure
    """

    name: str
    """Name of the activity; required for a custom status too, which shows `state`."""

    type: ActivityType
    """Type of the activity."""

    url: str | None = None
    """URL of a stream on Twitch or YouTube, for the type STREAMING; null for none."""

    state: str | None = None
    """Second line of text, such as the state of the party, or the text of a custom status; null for none."""
