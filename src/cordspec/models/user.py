# @generated from schemas/objects/user.yaml by "cordspec codegen" - do not edit
"""Users and their decorations."""

from collections.abc import Sequence

from msgspec import UNSET, UnsetType

from cordspec.models.ids import GuildId, SkuId, UserId
from cordspec.models.locale import Locale
from cordspec.wire import Model, OpenFlag, OpenIntEnum, OpenStrEnum, open_flags

__all__ = [
    "AvatarDecorationData",
    "Collectibles",
    "DisplayNameStyles",
    "Nameplate",
    "NameplatePalette",
    "PartialUser",
    "PremiumType",
    "User",
    "UserFlags",
    "UserPrimaryGuild",
]


@open_flags
class UserFlags(
    OpenFlag,
    common=(
        0,
        4194432,
        128,
        64,
        65536,
        256,
        589824,
    ),
):
    """Badges and states of an account.

    Documentation: https://docs.discord.com/developers/resources/user#user-object-user-flags
    """

    STAFF = 1 << 0
    """Works at Discord."""

    PARTNER = 1 << 1
    """Owns a partnered guild."""

    HYPESQUAD = 1 << 2
    """Took part in HypeSquad events."""

    BUG_HUNTER_LEVEL_1 = 1 << 3
    """Reports bugs to Discord."""

    MFA_SMS = 1 << 4
    """Gets second factors by text message. Not in Discord's documentation."""

    PREMIUM_PROMO_DISMISSED = 1 << 5
    """Closed an offer of Nitro. Not in Discord's documentation."""

    HYPESQUAD_ONLINE_HOUSE_1 = 1 << 6
    """Member of House Bravery."""

    HYPESQUAD_ONLINE_HOUSE_2 = 1 << 7
    """Member of House Brilliance."""

    HYPESQUAD_ONLINE_HOUSE_3 = 1 << 8
    """Member of House Balance."""

    PREMIUM_EARLY_SUPPORTER = 1 << 9
    """Early supporter of Nitro."""

    TEAM_PSEUDO_USER = 1 << 10
    """Represents a team of developers."""

    HAS_UNREAD_URGENT_MESSAGES = 1 << 13
    """Has urgent messages of Discord. Not in Discord's documentation."""

    BUG_HUNTER_LEVEL_2 = 1 << 14
    """Reports many bugs to Discord."""

    VERIFIED_BOT = 1 << 16
    """Bot that Discord has verified."""

    VERIFIED_DEVELOPER = 1 << 17
    """Early developer of a verified bot."""

    CERTIFIED_MODERATOR = 1 << 18
    """Alumnus of the moderator programme."""

    BOT_HTTP_INTERACTIONS = 1 << 19
    """Bot that gets interactions over HTTP; shown as online."""

    SPAMMER = 1 << 20
    """Discord suspects spam. Not in Discord's documentation."""

    DISABLE_PREMIUM = 1 << 21
    """Nitro is disabled. Not in Discord's documentation."""

    ACTIVE_DEVELOPER = 1 << 22
    """Has a bot in use. Not in Discord's documentation."""

    QUARANTINED = 1 << 44
    """Is quarantined, and cannot write to new users. Not in Discord's documentation."""

    COLLABORATOR = 1 << 50
    """Works with Discord. Not in Discord's documentation."""

    RESTRICTED_COLLABORATOR = 1 << 51
    """Works with Discord, with restrictions. Not in Discord's documentation."""


class PremiumType(OpenIntEnum):
    """Types of Nitro subscriptions.

    Documentation: https://docs.discord.com/developers/resources/user#user-object-premium-types
    """

    NONE = 0
    """No subscription, or Discord does not send it."""

    NITRO_CLASSIC = 1
    """Nitro Classic, which is no longer sold."""

    NITRO = 2
    """Nitro."""

    NITRO_BASIC = 3
    """Nitro Basic."""


class AvatarDecorationData(Model, frozen=True, kw_only=True):
    """Decoration around an avatar.

    Documentation:
    https://docs.discord.com/developers/resources/user#avatar-decoration-data-object-avatar-decoration-data-structure
    """

    asset: str
    """Hash of the decoration image."""

    sku_id: SkuId | None
    """SKU of the decoration; null for none."""

    expires_at: int | None = None
    """Unix time in seconds at which the decoration expires; null for never. Not in Discord's documentation."""


class NameplatePalette(OpenStrEnum):
    """Colour of a nameplate.

    Documentation: https://docs.discord.com/developers/resources/user#nameplate-nameplate-structure
    """

    CRIMSON = "crimson"
    BERRY = "berry"
    SKY = "sky"
    TEAL = "teal"
    FOREST = "forest"
    BUBBLE_GUM = "bubble_gum"
    VIOLET = "violet"
    COBALT = "cobalt"
    CLOVER = "clover"
    LEMON = "lemon"
    WHITE = "white"
    BLACK = "black"


class Nameplate(Model, frozen=True, kw_only=True):
    """Nameplate, an image behind a user's name in lists.

    Documentation: https://docs.discord.com/developers/resources/user#nameplate-nameplate-structure
    """

    sku_id: SkuId | None
    """SKU of the nameplate; null for none."""

    asset: str
    """Path of the image on the CDN, below `collectibles`."""

    label: str
    """Key of a text that describes the image; currently unused."""

    palette: NameplatePalette
    """Background colour of the image."""

    expires_at: int | None = None
    """Unix time in seconds at which the nameplate expires; null for never. Not in Discord's documentation."""


class Collectibles(Model, frozen=True, kw_only=True):
    """Collectibles of a user.

    Documentation: https://docs.discord.com/developers/resources/user#collectibles-collectible-structure
    """

    nameplate: Nameplate | None = None
    """Nameplate of the user; null for none."""


class UserPrimaryGuild(Model, frozen=True, kw_only=True):
    """Guild that a user shows as their own, with its tag.

    Documentation: https://docs.discord.com/developers/resources/user#user-object-user-primary-guild
    """

    identity_guild_id: GuildId | None
    """ID of the guild; null if no tag is shown."""

    identity_enabled: bool | None
    """Whether the tag is shown; false if the user has hidden it, null if Discord has removed it."""

    tag: str | None
    """Tag of the guild, at most four characters; null for none."""

    badge: str | None
    """Hash of the badge image next to the tag; null for none."""


class DisplayNameStyles(Model, frozen=True, kw_only=True):
    """Style of a user's display name.

    Documentation: https://docs.discord.com/developers/resources/user#user-object
    """

    font_id: int | None = None
    """ID of the font. Not in Discord's documentation."""

    effect_id: int | None = None
    """ID of the effect, such as a gradient. Not in Discord's documentation."""

    colors: Sequence[int] = []
    """Colours as RGB numbers. Not in Discord's documentation."""


class User(Model, frozen=True, kw_only=True):
    """Account of a person, a bot or a webhook.

    Documentation: https://docs.discord.com/developers/resources/user#user-object-user-structure
    """

    id: UserId
    """ID of the account; for a webhook's message that of the webhook."""

    username: str
    """Username; unique except for webhooks and for bots with a discriminator."""

    discriminator: str
    """Four digits of an old name or of a bot, "0" without one, "0000" for webhooks."""

    global_name: str | None = None
    """Display name of the user, or the name of a bot's application; null for none. Absent in captures from
    before 2023-05.
    """

    avatar: str | None
    """Hash of the avatar image; null for the default one."""

    bot: bool = False
    """Whether the account is that of a bot."""

    system: bool = False
    """Whether the account is an official account of Discord's system."""

    mfa_enabled: bool | None = None
    """Whether two-factor authentication is on; sent for the current user only."""

    banner: str | None = None
    """Hash of the profile banner; null for none."""

    accent_color: int | None = None
    """Colour of the profile as an RGB number; null for none."""

    locale: Locale | None = None
    """Language the user has chosen; sent for the current user only."""

    verified: bool | None = None
    """Whether the e-mail address is confirmed; sent for the current user only."""

    email: str | None = None
    """E-mail address; null for bots, absent without the OAuth2 scope `email`."""

    flags: UserFlags | None = None
    """Flags of the current user's account, including private flags."""

    premium_type: PremiumType | None = None
    """Nitro subscription; NONE unless the application may see it."""

    public_flags: UserFlags | None = None
    """Public flags; webhooks have none."""

    avatar_decoration_data: AvatarDecorationData | None = None
    """Decoration around the avatar; null for none."""

    collectibles: Collectibles | None = None
    """Collectibles of the user; null for none."""

    primary_guild: UserPrimaryGuild | None = None
    """Guild whose tag is shown next to the name; null for none."""

    display_name_styles: DisplayNameStyles | None = None
    """Style of the display name; null for none. Not in Discord's documentation."""

    clan: UserPrimaryGuild | None = None
    """Former name of primary_guild, with the same value; null for none. Not in Discord's documentation."""


class PartialUser(Model, frozen=True, kw_only=True):
    """User in a presence; only the id is always sent.

    Documentation: https://docs.discord.com/developers/events/gateway-events#presence-update
    """

    id: UserId
    """ID of the account; for a webhook's message that of the webhook."""

    username: str | None = None
    """Username; unique except for webhooks and for bots with a discriminator."""

    discriminator: str | None = None
    """Four digits of an old name or of a bot, "0" without one, "0000" for webhooks."""

    global_name: str | UnsetType | None = UNSET
    """Display name of the user; null for none, absent if Discord does not send it."""

    avatar: str | UnsetType | None = UNSET
    """Hash of the avatar image; null for the default one, absent if Discord does not send it."""

    bot: bool | None = None
    """Whether the account is that of a bot; absent if Discord does not send it."""

    public_flags: UserFlags | None = None
    """Public flags; webhooks have none."""

    avatar_decoration_data: AvatarDecorationData | UnsetType | None = UNSET
    """Decoration around the avatar; null for none, absent if Discord does not send it."""

    collectibles: Collectibles | UnsetType | None = UNSET
    """Collectibles of the user; null for none, absent if Discord does not send them."""

    primary_guild: UserPrimaryGuild | UnsetType | None = UNSET
    """Guild whose tag is shown next to the name; null for none, absent if Discord does not send it."""

    clan: UserPrimaryGuild | None = None
    """Former name of primary_guild, with the same value; null for none. Not in Discord's documentation."""

    display_name_styles: DisplayNameStyles | None = None
    """Style of the display name; null for none. Not in Discord's documentation."""
