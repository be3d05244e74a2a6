"""Objects that only the HTTP API sends, where they differ from the objects of events with a similar name."""

import pytest
from msgspec import json

from cordspec.decode.internals import lax_decoder
from cordspec.models import (
    ChannelType,
    ConnectionType,
    GuildTemplate,
    GuildWidget,
    LobbyMember,
    LobbyMemberFlags,
    Permissions,
    ProvisionalToken,
)
from cordspec.testing import sample

TEMPLATE = {
    "name": "Birdwatchers",
    "description": None,
    "region": None,
    "verification_level": 0,
    "default_message_notifications": 1,
    "explicit_content_filter": 0,
    "preferred_locale": "en-GB",
    "afk_timeout": 300,
    "afk_channel_id": None,
    "system_channel_id": 2,
    "system_channel_flags": 0,
    "roles": [
        {
            "id": 0,
            "name": "@everyone",
            "permissions": "1024",
            "color": 0,
            "hoist": False,
            "mentionable": False,
        }
    ],
    "channels": [
        {
            "id": number,
            "type": kind,
            "name": name,
            "position": 0,
            "topic": None,
            "bitrate": 64000,
            "user_limit": 0,
            "nsfw": False,
            "rate_limit_per_user": 0,
            "parent_id": parent,
            "permission_overwrites": [{"id": 0, "type": 0, "allow": "0", "deny": "1024"}],
        }
        for number, kind, name, parent in ((1, 4, "Hides", None), (2, 0, "sightings", 1))
    ],
}


def test_roles_and_channels_of_a_template_have_small_numbers() -> None:
    whole = json.decode(json.encode(sample(GuildTemplate)))
    whole["serialized_source_guild"] = TEMPLATE
    guild = lax_decoder(GuildTemplate).decode(json.encode(whole)).serialized_source_guild
    category, channel = guild.channels
    assert (category.id, category.type, channel.parent_id) == (1, ChannelType.GUILD_CATEGORY, 1)
    assert channel.permission_overwrites[0].id == guild.roles[0].id == 0
    assert guild.roles[0].permissions == Permissions.VIEW_CHANNEL
    assert guild.system_channel_id == channel.id
    assert guild.roles[0].colors is None


def test_members_of_a_widget_have_numbers_and_no_user() -> None:
    member = {
        "id": "0",
        "username": "wren",
        "discriminator": "0000",
        "avatar": None,
        "status": "idle",
        "avatar_url": "https://cdn.discordapp.com/widget-avatars/wren/0",
        "activity": {"name": "Birdle"},
        "channel_id": "1192072601216155648",
    }
    whole = json.decode(json.encode(sample(GuildWidget))) | {"members": [member]}
    (found,) = lax_decoder(GuildWidget).decode(json.encode(whole)).members
    assert (found.id, found.channel_id, found.deaf) == ("0", 1192072601216155648, None)
    assert found.activity is not None
    assert found.activity.name == "Birdle"


def test_flags_of_a_lobby_member_and_unknown_services_are_values() -> None:
    member = lax_decoder(LobbyMember).decode(b'{"id": "7", "flags": 5, "metadata": null}')
    assert member.flags is not None
    assert LobbyMemberFlags.CAN_LINK_LOBBY in member.flags
    assert int(member.flags) == 5
    assert lax_decoder(ConnectionType).decode(b'"nestbox"') == "nestbox"


@pytest.mark.parametrize("field", ["access_token", "id_token", "refresh_token"])
def test_no_token_of_an_account_is_in_a_repr(field: str) -> None:
    assert "canary" not in repr(sample(ProvisionalToken, **{field: "canary"}))
