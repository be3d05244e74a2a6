"""Functions without state that bots need: addresses of images, mentions, links, permissions, IDs of payloads.

None of them sends a request, keeps anything or needs a client.
"""

from cordspec.tools.application_images import (
    achievement_icon_url,
    activity_asset_url,
    application_cover_url,
    application_icon_url,
    store_asset_url,
    team_icon_url,
)
from cordspec.tools.avatars import (
    avatar_decoration_url,
    default_avatar_url,
    display_avatar_url,
    guild_tag_badge_url,
    member_avatar_url,
    member_banner_url,
    user_avatar_url,
    user_banner_url,
)
from cordspec.tools.cdn import ImageFormat
from cordspec.tools.emoji import emoji_text, parse_emoji, reaction_emoji
from cordspec.tools.expression_images import emoji_url, sound_url, sticker_pack_banner_url, sticker_url
from cordspec.tools.guild_images import (
    guild_banner_url,
    guild_discovery_splash_url,
    guild_icon_url,
    guild_splash_url,
    role_icon_url,
    scheduled_event_cover_url,
)
from cordspec.tools.hierarchy import can_act_on, can_manage_role, highest_role, is_higher_role
from cordspec.tools.image_data import image_data
from cordspec.tools.intents import ALL_INTENTS, PRIVILEGED_INTENTS, UNPRIVILEGED_INTENTS, intents_for
from cordspec.tools.links import (
    JumpLink,
    authorization_link,
    channel_link,
    guild_link,
    invite_link,
    jump_link,
    message_link,
    parse_jump_link,
)
from cordspec.tools.markup import (
    GuildPage,
    TimestampStyle,
    channel_mention,
    command_mention,
    escape_markdown,
    guild_page_mention,
    role_mention,
    timestamp,
    user_mention,
)
from cordspec.tools.mentions import Mentions, find_mentions
from cordspec.tools.payloads import (
    author_of,
    channel_id_of,
    guild_id_of,
    interaction_user,
    is_from_bot,
    user_id_of,
)
from cordspec.tools.permissions import (
    ALL_PERMISSIONS,
    channel_permissions,
    guild_permissions,
    thread_permissions,
)
from cordspec.tools.snowflakes import SnowflakeParts, first_snowflake, snowflake_parts, snowflake_time

__all__ = [
    "ALL_INTENTS",
    "ALL_PERMISSIONS",
    "PRIVILEGED_INTENTS",
    "UNPRIVILEGED_INTENTS",
    "GuildPage",
    "ImageFormat",
    "JumpLink",
    "Mentions",
    "SnowflakeParts",
    "TimestampStyle",
    "achievement_icon_url",
    "activity_asset_url",
    "application_cover_url",
    "application_icon_url",
    "author_of",
    "authorization_link",
    "avatar_decoration_url",
    "can_act_on",
    "can_manage_role",
    "channel_id_of",
    "channel_link",
    "channel_mention",
    "channel_permissions",
    "command_mention",
    "default_avatar_url",
    "display_avatar_url",
    "emoji_text",
    "emoji_url",
    "escape_markdown",
    "find_mentions",
    "first_snowflake",
    "guild_banner_url",
    "guild_discovery_splash_url",
    "guild_icon_url",
    "guild_id_of",
    "guild_link",
    "guild_page_mention",
    "guild_permissions",
    "guild_splash_url",
    "guild_tag_badge_url",
    "highest_role",
    "image_data",
    "intents_for",
    "interaction_user",
    "invite_link",
    "is_from_bot",
    "is_higher_role",
    "jump_link",
    "member_avatar_url",
    "member_banner_url",
    "message_link",
    "parse_emoji",
    "parse_jump_link",
    "reaction_emoji",
    "role_icon_url",
    "role_mention",
    "scheduled_event_cover_url",
    "snowflake_parts",
    "snowflake_time",
    "sound_url",
    "sticker_pack_banner_url",
    "sticker_url",
    "store_asset_url",
    "team_icon_url",
    "thread_permissions",
    "timestamp",
    "user_avatar_url",
    "user_banner_url",
    "user_id_of",
    "user_mention",
]
