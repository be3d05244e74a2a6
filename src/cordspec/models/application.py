# @generated from schemas/objects/application.yaml by "cordspec codegen" - do not edit
"""Apps, the teams that own them, and how they are installed."""

from collections.abc import Mapping, Sequence
from typing import Annotated

from cordspec.models.guild import PartialGuild
from cordspec.models.ids import ApplicationId, GuildId, SkuId, TeamId, UserId
from cordspec.models.permission import Permissions
from cordspec.models.user import PartialUser
from cordspec.wire import Model, OpenFlag, OpenIntEnum, OpenStrEnum, StringOnWire, open_flags

__all__ = [
    "Application",
    "ApplicationEventWebhookStatus",
    "ApplicationFlags",
    "ApplicationIntegrationType",
    "ApplicationIntegrationTypeConfiguration",
    "InstallParams",
    "InvitedApplication",
    "OAuth2Scope",
    "PartialApplication",
    "Team",
    "TeamMember",
    "TeamMemberRole",
    "TeamMembershipState",
    "WebhookEventType",
]


class TeamMembershipState(OpenIntEnum):
    """Whether the user has accepted the invitation to a team.

    Documentation: https://docs.discord.com/developers/topics/teams#data-models-membership-state-enum
    """

    INVITED = 1
    """Invited, but has not accepted."""

    ACCEPTED = 2
    """Has accepted, and is a member of the team."""


class TeamMemberRole(OpenStrEnum):
    """Role of a developer in a team; the owner has all rights and no role.

    Documentation: https://docs.discord.com/developers/topics/teams#team-member-roles-team-member-role-types
    """

    ADMIN = "admin"
    """Can do nearly everything except delete the team and its apps."""

    DEVELOPER = "developer"
    """Changes settings of the apps, sees their secrets."""

    READ_ONLY = "read_only"
    """Looks at the team and its apps."""


class TeamMember(Model, frozen=True, kw_only=True):
    """Developer in a team.

    Documentation: https://docs.discord.com/developers/topics/teams#data-models-team-member-object
    """

    membership_state: TeamMembershipState
    """Whether the invitation was accepted."""

    team_id: TeamId
    """Team that the developer belongs to."""

    user: PartialUser
    """Account of the developer."""

    role: TeamMemberRole | None = None
    """Role of the developer in the team."""


class Team(Model, frozen=True, kw_only=True):
    """Group of developers who own apps together.

    Documentation: https://docs.discord.com/developers/topics/teams#data-models-team-object
    """

    icon: str | None
    """Hash of the icon; null for none."""

    id: TeamId
    """ID of the team."""

    members: Sequence[TeamMember]
    """Members of the team, including those invited."""

    name: str
    """Name of the team."""

    owner_user_id: UserId
    """User who owns the team; the owner has no role."""


@open_flags
class ApplicationFlags(OpenFlag):
    """Flags of an app, among them its privileged intents.

    Documentation:
    https://docs.discord.com/developers/resources/application#application-object-application-flags
    """

    EMBEDDED_RELEASED = 1 << 1
    """Its activity is released. Not in Discord's documentation."""

    MANAGED_EMOJI = 1 << 2
    """May manage emojis. Not in Discord's documentation."""

    EMBEDDED_IAP = 1 << 3
    """Its activity may sell things. Not in Discord's documentation."""

    GROUP_DM_CREATE = 1 << 4
    """May create group direct messages. Not in Discord's documentation."""

    APPLICATION_AUTO_MODERATION_RULE_CREATE_BADGE = 1 << 6
    """Uses auto moderation."""

    RPC_HAS_CONNECTED = 1 << 11
    """Has connected over RPC. Not in Discord's documentation."""

    GATEWAY_PRESENCE = 1 << 12
    """Has the intent GUILD_PRESENCES, in 100 guilds or more."""

    GATEWAY_PRESENCE_LIMITED = 1 << 13
    """Has the intent GUILD_PRESENCES, in fewer than 100 guilds."""

    GATEWAY_GUILD_MEMBERS = 1 << 14
    """Has the intent GUILD_MEMBERS, in 100 guilds or more."""

    GATEWAY_GUILD_MEMBERS_LIMITED = 1 << 15
    """Has the intent GUILD_MEMBERS, in fewer than 100 guilds."""

    VERIFICATION_PENDING_GUILD_LIMIT = 1 << 16
    """Has grown in an unusual way, which prevents verification."""

    EMBEDDED = 1 << 17
    """Runs inside of Discord's client as an activity."""

    GATEWAY_MESSAGE_CONTENT = 1 << 18
    """Has the intent MESSAGE_CONTENT, in 100 guilds or more."""

    GATEWAY_MESSAGE_CONTENT_LIMITED = 1 << 19
    """Has the intent MESSAGE_CONTENT, in fewer than 100 guilds."""

    EMBEDDED_FIRST_PARTY = 1 << 20
    """Is an activity of Discord's own. Not in Discord's documentation."""

    APPLICATION_COMMAND_MIGRATED = 1 << 21
    """Its commands use the permissions introduced in 2022. Not in Discord's documentation."""

    APPLICATION_COMMAND_BADGE = 1 << 23
    """Has registered a global command."""

    ACTIVE = 1 << 24
    """Was used within the last 30 days. Not in Discord's documentation."""


class ApplicationEventWebhookStatus(OpenIntEnum):
    """Whether an app gets webhook events.

    Documentation:
    https://docs.discord.com/developers/resources/application#application-object-application-event-webhook-status
    """

    DISABLED = 1
    """Disabled by the developer."""

    ENABLED = 2

    DISABLED_BY_DISCORD = 3
    """Disabled by Discord."""


class WebhookEventType(OpenStrEnum):
    """Events that Discord sends over HTTP to apps that subscribe to them.

    Documentation: https://docs.discord.com/developers/events/webhook-events#event-types
    """

    APPLICATION_AUTHORIZED = "APPLICATION_AUTHORIZED"
    """App was added by a user or to a guild."""

    APPLICATION_DEAUTHORIZED = "APPLICATION_DEAUTHORIZED"
    """A user removed the app."""

    ENTITLEMENT_CREATE = "ENTITLEMENT_CREATE"
    """An entitlement was created."""

    ENTITLEMENT_UPDATE = "ENTITLEMENT_UPDATE"
    """An entitlement changed."""

    ENTITLEMENT_DELETE = "ENTITLEMENT_DELETE"
    """An entitlement was deleted."""

    QUEST_USER_ENROLLMENT = "QUEST_USER_ENROLLMENT"
    """A user enrolled in a quest."""

    LOBBY_MESSAGE_CREATE = "LOBBY_MESSAGE_CREATE"
    """A message was sent in a lobby."""

    LOBBY_MESSAGE_UPDATE = "LOBBY_MESSAGE_UPDATE"
    """A message in a lobby changed."""

    LOBBY_MESSAGE_DELETE = "LOBBY_MESSAGE_DELETE"
    """A message in a lobby was deleted."""

    GAME_DIRECT_MESSAGE_CREATE = "GAME_DIRECT_MESSAGE_CREATE"
    """A direct message was sent in a game."""

    GAME_DIRECT_MESSAGE_UPDATE = "GAME_DIRECT_MESSAGE_UPDATE"
    """A direct message of a game changed."""

    GAME_DIRECT_MESSAGE_DELETE = "GAME_DIRECT_MESSAGE_DELETE"
    """A direct message of a game was deleted."""


class OAuth2Scope(OpenStrEnum):
    """Scopes that a user can grant to an app with OAuth2.

    Documentation: https://docs.discord.com/developers/topics/oauth2#shared-resources-oauth2-scopes
    """

    ACTIVITIES_READ = "activities.read"
    """Activities of the user; not open to all apps."""

    ACTIVITIES_WRITE = "activities.write"
    """Setting activities of the user; not open to all apps."""

    APPLICATIONS_BUILDS_READ = "applications.builds.read"
    """Reading builds of the user's apps."""

    APPLICATIONS_BUILDS_UPLOAD = "applications.builds.upload"
    """Uploading builds of the user's apps."""

    APPLICATIONS_COMMANDS = "applications.commands"
    """Adding commands to a guild."""

    APPLICATIONS_COMMANDS_UPDATE = "applications.commands.update"
    """Changing commands with a token of the app."""

    APPLICATIONS_COMMANDS_PERMISSIONS_UPDATE = "applications.commands.permissions.update"
    """Changing who may use commands."""

    APPLICATIONS_ENTITLEMENTS = "applications.entitlements"
    """Reading entitlements of the user's apps."""

    APPLICATIONS_STORE_UPDATE = "applications.store.update"
    """Reading and changing store data of the user's apps."""

    BOT = "bot"
    """Adding the bot to a guild."""

    CONNECTIONS = "connections"
    """Accounts elsewhere that the user has linked."""

    DM_CHANNELS_READ = "dm_channels.read"
    """Direct messages of the user; not open to all apps."""

    EMAIL = "email"
    """E-mail address of the user."""

    GDM_JOIN = "gdm.join"
    """Adding the user to a group direct message."""

    GUILDS = "guilds"
    """Guilds of the user."""

    GUILDS_JOIN = "guilds.join"
    """Adding the user to a guild."""

    GUILDS_MEMBERS_READ = "guilds.members.read"
    """Membership of the user in a guild."""

    IDENTIFY = "identify"
    """User account, without the e-mail address."""

    IDENTIFY_PREMIUM = "identify.premium"
    """Type of the user's Nitro subscription."""

    MESSAGES_READ = "messages.read"
    """Messages of all channels over local RPC."""

    RELATIONSHIPS_READ = "relationships.read"
    """Friends of the user; not open to all apps."""

    ROLE_CONNECTIONS_WRITE = "role_connections.write"
    """Setting the metadata on which linked roles of the user depend."""

    RPC = "rpc"
    """Controlling the user's client; not open to all apps."""

    RPC_ACTIVITIES_WRITE = "rpc.activities.write"
    """Setting activities over RPC; not open to all apps."""

    RPC_NOTIFICATIONS_READ = "rpc.notifications.read"
    """Notifications over RPC; not open to all apps."""

    RPC_VOICE_READ = "rpc.voice.read"
    """Voice settings and events over RPC; not open to all apps."""

    RPC_VOICE_WRITE = "rpc.voice.write"
    """Changing voice settings over RPC; not open to all apps."""

    VOICE = "voice"
    """Connecting to voice as the user; not open to all apps."""

    WEBHOOK_INCOMING = "webhook.incoming"
    """Creating a webhook in a channel that the user selects."""

    ACTIVITIES_INVITES_WRITE = "activities.invites.write"
    """Sending invites to activities. Not in Discord's documentation."""

    OPENID = "openid"
    """Signing in by OpenID Connect. Not in Discord's documentation."""

    RPC_SCREENSHARE_READ = "rpc.screenshare.read"
    """State of screen sharing over RPC. Not in Discord's documentation."""

    RPC_SCREENSHARE_WRITE = "rpc.screenshare.write"
    """Changing screen sharing over RPC. Not in Discord's documentation."""

    RPC_VIDEO_READ = "rpc.video.read"
    """State of video over RPC. Not in Discord's documentation."""

    RPC_VIDEO_WRITE = "rpc.video.write"
    """Changing video over RPC. Not in Discord's documentation."""


class InstallParams(Model, frozen=True, kw_only=True):
    """Scopes and permissions that an app requests when it is added.

    Documentation:
    https://docs.discord.com/developers/resources/application#install-params-object-install-params-structure
    """

    scopes: Sequence[OAuth2Scope]
    """OAuth2 scopes."""

    permissions: Permissions
    """Permissions of the bot's role."""


class ApplicationIntegrationType(OpenIntEnum):
    """Ways in which an app can be installed.

    Documentation:
    https://docs.discord.com/developers/resources/application#application-object-application-integration-types
    """

    GUILD_INSTALL = 0
    """To a guild."""

    USER_INSTALL = 1
    """To a user, who can use it everywhere."""


class ApplicationIntegrationTypeConfiguration(Model, frozen=True, kw_only=True):
    """Installation settings of an app for one way of installing it.

    Documentation:
    https://docs.discord.com/developers/resources/application#application-object-application-integration-type-configuration-object
    """

    oauth2_install_params: InstallParams | None = None
    """Scopes and permissions of the default link; absent if there is none."""


class Application(Model, frozen=True, kw_only=True):
    """App that a developer has registered with Discord.

    Documentation:
    https://docs.discord.com/developers/resources/application#application-object-application-structure
    """

    id: ApplicationId
    """ID of the app."""

    name: str
    """Name of the app."""

    icon: str | None
    """Hash of the icon; null for none."""

    description: str
    """Description of the app; may be empty."""

    rpc_origins: Sequence[str] = []
    """Web origins from which it may be used over RPC."""

    bot_public: bool | None = None
    """Whether all users may add the bot to guilds, or only its owner."""

    bot_require_code_grant: bool | None = None
    """Whether the bot joins a guild only after the full OAuth2 code grant flow."""

    bot: PartialUser | None = None
    """Bot user of the app; absent if it has none."""

    terms_of_service_url: str | None = None
    """URL of the terms of service; absent if there are none."""

    privacy_policy_url: str | None = None
    """URL of the privacy policy; absent if there is none."""

    owner: PartialUser | None = None
    """User who owns the app."""

    verify_key: str
    """Public key in hexadecimal, for verifying interactions that are sent over HTTP."""

    team: Team | None = None
    """Team that owns the app; null if a single user does."""

    guild_id: GuildId | None = None
    """Guild that belongs to the app, such as its support server."""

    guild: PartialGuild | None = None
    """Partial object of that guild."""

    primary_sku_id: SkuId | None = None
    """SKU of a game that is sold on Discord; absent for everything else."""

    slug: str | None = None
    """Part of the URL of the store page of a game that is sold on Discord."""

    cover_image: str | None = None
    """Hash of the cover image; absent for none."""

    flags: ApplicationFlags | None = None
    """Flags of the app as a number, without bits above 30."""

    flags_new: Annotated[ApplicationFlags, StringOnWire] | None = None
    """All flags, as a decimal string."""

    approximate_guild_count: int | None = None
    """Approximate number of guilds with the app."""

    approximate_user_install_count: int | None = None
    """Approximate number of users who have installed the app."""

    approximate_user_authorization_count: int | None = None
    """Approximate number of users who have authorised the app."""

    redirect_uris: Sequence[str] = []
    """Redirect URIs for OAuth2."""

    interactions_endpoint_url: str | None = None
    """URL to which interactions are sent instead of the gateway; null for none."""

    role_connections_verification_url: str | None = None
    """URL at which users verify themselves for linked roles; null for none."""

    event_webhooks_url: str | None = None
    """URL to which webhook events are sent; null for none."""

    event_webhooks_status: ApplicationEventWebhookStatus | None = None
    """Whether webhook events are sent."""

    event_webhooks_types: Sequence[WebhookEventType] = []
    """Webhook events that are sent to the app."""

    tags: Sequence[str] = []
    """Tags that describe the app, up to 5."""

    install_params: InstallParams | None = None
    """Scopes and permissions of the default link for adding the app; absent if there is none."""

    integration_types_config: Mapping[
        ApplicationIntegrationType, ApplicationIntegrationTypeConfiguration
    ] = {}
    """Installation settings for each way of installing the app."""

    custom_install_url: str | None = None
    """URL that replaces the default link; absent if there is none."""


class PartialApplication(Model, frozen=True, kw_only=True):
    """Current app as READY shows it.

    Documentation: https://docs.discord.com/developers/events/gateway-events#ready-ready-event-fields
    """

    id: ApplicationId
    """ID of the app."""

    flags: ApplicationFlags
    """Flags of the app as a number, without bits above 30."""

    flags_new: Annotated[ApplicationFlags, StringOnWire] | None = None
    """All flags, as a decimal string."""


class InvitedApplication(Model, frozen=True, kw_only=True):
    """App whose activity is the target of an invite.

    Documentation: https://docs.discord.com/developers/resources/invite#invite-object-invite-structure
    """

    id: ApplicationId
    """ID of the app."""

    name: str
    """Name of the app."""

    icon: str | None = None
    """Hash of the icon; null for none."""

    description: str | None = None
    """Description of the app; may be empty."""

    rpc_origins: Sequence[str] = []
    """Web origins from which it may be used over RPC."""

    bot_public: bool | None = None
    """Whether all users may add the bot to guilds, or only its owner."""

    bot_require_code_grant: bool | None = None
    """Whether the bot joins a guild only after the full OAuth2 code grant flow."""

    terms_of_service_url: str | None = None
    """URL of the terms of service; absent if there are none."""

    privacy_policy_url: str | None = None
    """URL of the privacy policy; absent if there is none."""

    verify_key: str | None = None
    """Public key in hexadecimal, for verifying interactions that are sent over HTTP."""

    cover_image: str | None = None
    """Hash of the cover image; absent for none."""

    flags: ApplicationFlags | None = None
    """Flags of the app as a number, without bits above 30."""

    tags: Sequence[str] = []
    """Tags that describe the app, up to 5."""

    install_params: InstallParams | None = None
    """Scopes and permissions of the default link for adding the app; absent if there is none."""

    integration_types_config: Mapping[
        ApplicationIntegrationType, ApplicationIntegrationTypeConfiguration
    ] = {}
    """Installation settings for each way of installing the app."""

    custom_install_url: str | None = None
    """URL that replaces the default link; absent if there is none."""
