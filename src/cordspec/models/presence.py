# @generated from schemas/objects/presence.yaml by "cordspec codegen" - do not edit
"""Presences, who is online and what they do."""

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
    """Whether a user is here.

    Documentation: https://docs.discord.com/developers/events/gateway-events#update-presence-status-types
    """

    ONLINE = "online"

    DND = "dnd"
    """Here but not to be disturbed."""

    IDLE = "idle"
    """Away for a while."""

    INVISIBLE = "invisible"
    """Here but shown as offline; only ever sent by oneself."""

    OFFLINE = "offline"


class ActivityType(OpenIntEnum):
    """Kind of an activity; it decides the words before its name.

    Documentation: https://docs.discord.com/developers/events/gateway-events#activity-object-activity-types
    """

    PLAYING = 0
    """A game."""

    STREAMING = 1
    """A stream on Twitch or YouTube."""

    LISTENING = 2
    """Something heard."""

    WATCHING = 3
    """Something watched."""

    CUSTOM = 4
    """A custom status, an emoji and a text."""

    COMPETING = 5
    """A contest."""


class ActivityTimestamps(Model, frozen=True, kw_only=True):
    """Start and end of an activity.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#activity-object-activity-timestamps
    """

    start: int | None = None
    """Start in milliseconds since 1970."""

    end: int | None = None
    """End in milliseconds since 1970."""


class StatusDisplayType(OpenIntEnum):
    """Which text of an activity the member list shows.

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
    """Name of a custom emoji, or the standard emoji itself; null for a deleted one."""

    id: EmojiId | None = None
    """ID of a custom emoji; null for a standard one."""

    animated: bool = False
    """Whether the emoji moves."""


class ActivityParty(Model, frozen=True, kw_only=True):
    """Group that a user plays in.

    Documentation: https://docs.discord.com/developers/events/gateway-events#activity-object-activity-party
    """

    id: str | None = None
    """Name of the party that the application chose, no snowflake."""

    size: tuple[int, int] | None = None
    """How many are in the party, then how many fit."""


class ActivityAssets(Model, frozen=True, kw_only=True):
    """Pictures of an activity, each an id or a proxied address that begins with "mp:".

    Documentation: https://docs.discord.com/developers/events/gateway-events#activity-object-activity-assets
    """

    large_image: str | None = None
    """Large picture."""

    large_text: str | None = None
    """Text shown over the large picture."""

    large_url: str | None = None
    """Link of the large picture."""

    small_image: str | None = None
    """Small picture."""

    small_text: str | None = None
    """Text shown over the small picture."""

    small_url: str | None = None
    """Link of the small picture."""

    invite_cover_image: str | None = None
    """Picture on invites to the activity."""


class ActivitySecrets(SecretModel, frozen=True, kw_only=True):
    """Words that let others into an activity.

    Documentation: https://docs.discord.com/developers/events/gateway-events#activity-object-activity-secrets
    """

    hidden: ClassVar[tuple[str, ...]] = ("join", "spectate", "match")

    join: str | None = None
    """Word to join the party with."""

    spectate: str | None = None
    """Word to watch with."""

    match: str | None = None
    """Word of one running match."""


@open_flags
class ActivityFlags(OpenFlag):
    """What an activity offers.

    Documentation: https://docs.discord.com/developers/events/gateway-events#activity-object-activity-flags
    """

    INSTANCE = 1 << 0
    """It is one running match."""

    JOIN = 1 << 1
    """Others can join."""

    SPECTATE = 1 << 2
    """Others can watch."""

    JOIN_REQUEST = 1 << 3
    """Others can ask to join."""

    SYNC = 1 << 4
    """Others can follow along, as with music."""

    PLAY = 1 << 5
    """Others can play the same."""

    PARTY_PRIVACY_FRIENDS = 1 << 6
    """Friends may join the party."""

    PARTY_PRIVACY_VOICE_CHANNEL = 1 << 7
    """Those in the voice channel may join the party."""

    EMBEDDED = 1 << 8
    """It runs within Discord."""


class Activity(Model, frozen=True, kw_only=True):
    """Something that a user plays, hears, watches or says.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#activity-object-activity-structure
    """

    name: str
    """Name of the game, programme or show; for a custom status "Custom Status"."""

    type: ActivityType = ActivityType.PLAYING
    """Kind of the activity."""

    url: str | None = None
    """Address of a stream on Twitch or YouTube, used when streaming; null for none."""

    created_at: int | None = None
    """When the activity was added, in milliseconds since 1970."""

    timestamps: ActivityTimestamps | None = None
    """Start and end of the activity."""

    application_id: ApplicationId | None = None
    """Application that the activity belongs to."""

    status_display_type: StatusDisplayType | None = None
    """Which of the texts the member list shows; null for the name."""

    details: str | None = None
    """What the user is doing, the first line; null for none."""

    details_url: str | None = None
    """Link of `details`; null for none."""

    state: str | None = None
    """State of the party, the second line, or the text of a custom status; null for none."""

    state_url: str | None = None
    """Link of `state`; null for none."""

    emoji: ActivityEmoji | None = None
    """Emoji of a custom status; null for none."""

    party: ActivityParty | None = None
    """Group that the user plays in."""

    assets: ActivityAssets | None = None
    """Pictures and the texts on them."""

    secrets: ActivitySecrets | None = None
    """Words that let others join or watch."""

    instance: bool = False
    """Whether it is one running match that can be joined."""

    flags: ActivityFlags = ActivityFlags(0)
    """What the activity offers."""

    buttons: Sequence[str] = []
    """Labels of up to two buttons; their addresses are not sent."""

    id: str | None = None
    """Name of the activity within the session, no snowflake. Not in Discord's documentation."""

    session_id: str | None = None
    """Session that the activity was set from. Not in Discord's documentation."""

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
    """Status in the desktop program."""

    mobile: Status | None = None
    """Status on a phone or tablet."""

    web: Status | None = None
    """Status in a browser; that of bots too."""

    vr: Status | None = None
    """Status on a VR headset."""

    embedded: Status | None = None
    """Status on a console or another built-in client. Not in Discord's documentation."""


class Presence(Model, frozen=True, kw_only=True):
    """Status and activities of one user; Discord promises no more than the user's id.

    Documentation: https://docs.discord.com/developers/events/gateway-events#presence-update
    """

    user: PartialUser
    """Whose presence it is, mostly the id alone."""

    guild_id: GuildId | None = None
    """Guild of the member; absent where the frame around it names the guild."""

    status: Status | None = None
    """Whether the user is here; never invisible, which others see as offline."""

    activities: Sequence[Activity] = []
    """What the user is doing now."""

    client_status: ClientStatus | None = None
    """Status on each kind of device."""


class OutgoingActivity(Model, frozen=True, kw_only=True):
    """Activity as a bot may set its own.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#activity-object-activity-structure
    """

    name: str
    """What the bot does; must be there for a custom status too, which shows `state`."""

    type: ActivityType
    """Kind of the activity."""

    url: str | None = None
    """Address of a stream on Twitch or YouTube, used when streaming; null for none."""

    state: str | None = None
    """State of the party, the second line, or the text of a custom status; null for none."""
