"""Shapes of genuine frames that the documentation does not show: they decode whole, without an anomaly."""

from typing import Any

import pytest
from msgspec import json

from cordspec.decode import Anomaly, Decoder, encode
from cordspec.events import (
    Dispatch,
    EntitlementCreateData,
    GuildMemberUpdateData,
    MessageCreateData,
    MessageUpdateData,
    ReadyData,
)
from cordspec.models import (
    ApplicationCommandType,
    ApplicationFlags,
    AutocompleteInteraction,
    AvailableGuild,
    ComponentType,
    EntitlementType,
    GuildFeature,
    GuildScheduledEvent,
    GuildVoiceState,
    LegacyMessageUpdate,
    Permissions,
    Role,
)
from cordspec.testing import sample


def whole(name: str, payload: dict[str, Any]) -> Any:
    """Decode a payload that needs no mending."""
    anomalies: list[Anomaly] = []
    decoder = Decoder(on_anomaly=anomalies.append, log_anomalies=False)
    frame = decoder.decode(json.encode({"op": 0, "s": 5, "t": name, "d": payload}))
    assert [str(anomaly) for anomaly in anomalies] == []
    assert isinstance(frame, Dispatch)
    return frame.d


def raw(type_: Any, **fields: Any) -> dict[str, Any]:
    payload: dict[str, Any] = json.decode(encode(sample(type_)))
    return payload | fields


def autocomplete(option: dict[str, Any]) -> dict[str, Any]:
    payload = raw(AutocompleteInteraction)
    payload["data"]["options"] = [option]
    return payload


@pytest.mark.parametrize(
    ("kind", "value", "focused", "found"),
    [
        (4, 3, None, int),
        (4, "3", True, str),
        (4, "", True, str),
        (10, 2.5, None, float),
        (10, "2.", True, str),
    ],
)
def test_a_number_of_a_filled_in_option_is_a_number(
    kind: int, value: object, focused: bool | None, found: type[object]
) -> None:
    option = {"type": kind, "name": "level", "value": value} | ({"focused": True} if focused else {})
    data = whole("INTERACTION_CREATE", autocomplete(option))
    assert type(data.data.options[0].value) is found
    assert json.decode(encode(data))["data"]["options"] == [option]


def test_a_number_in_place_of_text_is_an_anomaly() -> None:
    anomalies: list[Anomaly] = []
    decoder = Decoder(on_anomaly=anomalies.append, log_anomalies=False)
    payload = autocomplete({"type": 3, "name": "plant", "value": 7})
    decoder.decode(json.encode({"op": 0, "s": 5, "t": "INTERACTION_CREATE", "d": payload}))
    assert [anomaly.path for anomaly in anomalies] == ["data.options[].value"]


SNAPSHOT: dict[str, Any] = {
    "attachments": [],
    "content": "Water the ferns",
    "edited_timestamp": None,
    "embeds": [],
    "flags": 0,
    "timestamp": "2026-04-17T10:00:00+00:00",
}


@pytest.mark.parametrize("more", [{}, {"type": 0, "mentions": [], "components": []}])
def test_a_forward_keeps_its_message(more: dict[str, Any]) -> None:
    data = whole("MESSAGE_CREATE", raw(MessageCreateData, message_snapshots=[{"message": SNAPSHOT | more}]))
    (snapshot,) = data.message_snapshots
    assert snapshot.message.content == "Water the ferns"
    assert snapshot.message.mention_roles == []


def test_a_reply_to_a_forward_keeps_the_forwarded_message() -> None:
    forward = raw(MessageCreateData, message_snapshots=[{"message": SNAPSHOT}])
    data = whole("MESSAGE_CREATE", raw(MessageCreateData, referenced_message=forward))
    assert data.referenced_message.message_snapshots[0].message.content == "Water the ferns"
    assert data.referenced_message.message_snapshots[0].message.type is None


def test_ready_keeps_all_flags_of_the_application() -> None:
    application = {"id": "5", "flags": 1 << 19, "flags_new": str(1 << 40 | 1 << 19)}
    data = whole("READY", raw(ReadyData, application=application))
    assert data.application.flags_new == 1 << 40 | 1 << 19


@pytest.mark.parametrize("keys", [(), ("author",), ("author", "member")])
def test_an_update_without_type_is_partial(keys: tuple[str, ...]) -> None:
    message = raw(MessageUpdateData)
    user = {"id": "4", "username": "wren", "discriminator": "0", "avatar": None}
    member: dict[str, object] = {"roles": [], "joined_at": None, "deaf": False, "mute": False}
    more = {"author": user, "member": member}
    partial = {"id": message["id"], "channel_id": message["channel_id"], "embeds": []}
    data = whole("MESSAGE_UPDATE", partial | {key: more[key] for key in keys})
    assert isinstance(data, LegacyMessageUpdate)
    assert data.content is None
    assert data.timestamp is None
    assert (data.author is not None, data.member is not None) == ("author" in keys, "member" in keys)


STYLES = {"font_id": 3, "effect_id": 2, "colors": [255]}


@pytest.mark.parametrize("styles", [STYLES, None])
def test_members_have_their_own_name_styles(styles: object) -> None:
    own: Any = whole("GUILD_MEMBER_UPDATE", raw(GuildMemberUpdateData, display_name_styles=styles))
    message = raw(MessageCreateData, guild_id="6")
    message["member"] = {
        "roles": [],
        "joined_at": None,
        "deaf": False,
        "mute": False,
        "display_name_styles": styles,
    }
    other = whole("MESSAGE_CREATE", message).member
    presence = {
        "user": {"id": "4", "display_name_styles": styles},
        "guild_id": "6",
        "status": "idle",
        "activities": [],
        "client_status": {},
    }
    third = whole("PRESENCE_UPDATE", presence).user
    chunk = {
        "guild_id": "6",
        "chunk_index": 0,
        "chunk_count": 1,
        "members": [message["member"] | {"user": message["author"]}],
    }
    fourth = whole("GUILD_MEMBERS_CHUNK", chunk).members[0]
    for holder in (own, other, third, fourth):
        found = holder.display_name_styles
        assert (found and json.decode(encode(found))) == styles


def test_interaction_metadata_names_the_command() -> None:
    metadata = {
        "id": "7",
        "type": 2,
        "authorizing_integration_owners": {"0": "6"},
        "name": "water ferns",
        "command_type": 1,
    }
    data = whole("MESSAGE_CREATE", raw(MessageCreateData, interaction_metadata=metadata))
    assert data.interaction_metadata.name == "water ferns"
    assert data.interaction_metadata.command_type is ApplicationCommandType.CHAT_INPUT


@pytest.mark.parametrize("value", ["8", None])
def test_entitlements_say_who_gave_them(value: str | None) -> None:
    more = {"gifter_user_id": value, "parent_id": value, "fulfilled_at": None, "fulfillment_status": 2}
    data = whole("ENTITLEMENT_CREATE", raw(EntitlementCreateData, type=10, **more))
    assert data.type is EntitlementType.QUEST_REWARD
    assert (data.gifter_user_id, data.parent_id) == ((8, 8) if value else (None, None))
    assert (data.fulfilled_at, data.fulfillment_status) == (None, 2)


def test_undocumented_keys_keep_their_values() -> None:
    """Keys of frames since 2025 that Discord's documentation does not list."""
    channel = {
        "id": "7",
        "type": 0,
        "name": "general",
        "version": 9,
        "icon_emoji": {"id": None, "name": "🙂"},
    }
    role = raw(Role, version=4)
    guild = raw(
        AvailableGuild,
        channels=[channel],
        roles=[role],
        version=1739714427363,
        profile={"tag": "WREN", "badge": None},
        premium_features={"features": ["GUILD_TAGS"]},
        voice_states=[raw(GuildVoiceState, discoverable=True, connected_at=1777397429)],
    )
    data = whole("GUILD_CREATE", guild)
    assert (data.version, data.channels[0].version, data.roles[0].version) == (1739714427363, 9, 4)
    assert data.channels[0].icon_emoji.name == "🙂"
    assert (data.profile.tag, data.premium_features) == ("WREN", {"features": ["GUILD_TAGS"]})
    assert (data.voice_states[0].discoverable, data.voice_states[0].connected_at) == (True, 1777397429)


def test_a_message_keeps_what_only_the_openapi_file_lists() -> None:
    link_preview = {"type": "link", "id": "8", "components": [{"type": 10, "id": 1, "content": "Wren"}]}
    message = raw(
        MessageCreateData,
        embeds=[link_preview],
        lobby_member={"id": "5", "metadata": {"team": "red"}},
        purchase_notification={
            "type": 0,
            "guild_product_purchase": {"listing_id": "6", "product_name": "Hat"},
        },
    )
    data = whole("MESSAGE_CREATE", message)
    assert (data.embeds[0].id, data.embeds[0].components[0].content) == (8, "Wren")
    assert data.lobby_member.metadata == {"team": "red"}
    assert data.purchase_notification.guild_product_purchase.product_name == "Hat"


def test_the_exceptions_of_a_recurring_event() -> None:
    exception = {
        "event_id": "3",
        "event_exception_id": "4",
        "is_canceled": True,
        "scheduled_start_time": None,
    }
    event = raw(GuildScheduledEvent, guild_scheduled_event_exceptions=[exception], auto_start=True)
    data = whole("GUILD_SCHEDULED_EVENT_UPDATE", event)
    assert data.auto_start
    assert data.guild_scheduled_event_exceptions[0].is_canceled
    assert whole("GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE", exception).event_exception_id == 4
    assert whole("GUILD_SCHEDULED_EVENT_EXCEPTIONS_DELETE", {"event_id": "3"}).event_id == 3


def test_members_of_enums_and_flags_that_are_not_documented() -> None:
    assert Permissions(1 << 47) == Permissions.USE_CLYDE_AI
    assert ApplicationFlags(1 << 21 | 1 << 24) == (
        ApplicationFlags.APPLICATION_COMMAND_MIGRATED | ApplicationFlags.ACTIVE
    )
    assert ComponentType(16) is ComponentType.CONTENT_INVENTORY_ENTRY
    assert GuildFeature("COMMUNITY_EXP_MEDIUM") is GuildFeature.COMMUNITY_EXP_MEDIUM
