"""``schemas/gateway.yaml`` lists the events as Discord's documentation does, family by family."""

import json
from itertools import groupby

import yaml

from tests.conftest import ROOT

FAMILIES = {
    "connection": ("READY", "RESUMED", "RATE_LIMITED"),
    "application commands": ("APPLICATION_COMMAND_", "GUILD_APPLICATION_COMMAND_"),
    "auto moderation": ("AUTO_MODERATION_",),
    "channels": ("CHANNEL_",),
    "threads": ("THREAD_",),
    "entitlements": ("ENTITLEMENT_",),
    "guilds": ("GUILD_",),
    "members": ("GUILD_MEMBER_", "GUILD_MEMBERS_"),
    "roles": ("GUILD_ROLE_",),
    "scheduled events": ("GUILD_SCHEDULED_EVENT_",),
    "soundboard": ("GUILD_SOUNDBOARD_", "SOUNDBOARD_"),
    "integrations": ("INTEGRATION_",),
    "interactions": ("INTERACTION_",),
    "invites": ("INVITE_",),
    "messages": ("MESSAGE_",),
    "reactions": ("MESSAGE_REACTION_",),
    "presences": ("PRESENCE_",),
    "activities": ("EMBEDDED_ACTIVITY_",),
    "stage instances": ("STAGE_INSTANCE_",),
    "subscriptions": ("SUBSCRIPTION_",),
    "typing": ("TYPING_",),
    "users": ("USER_",),
    "voice": ("VOICE_",),
    "webhooks": ("WEBHOOKS_",),
    "polls": ("MESSAGE_POLL_",),
}
"""Beginnings of the names of each family, in the order of the documentation; the longest one decides."""

EVENTS = list(yaml.safe_load((ROOT / "schemas" / "gateway.yaml").read_text(encoding="utf-8"))["events"])


def family(event: str) -> str:
    found = [
        (len(prefix), name)
        for name, prefixes in FAMILIES.items()
        for prefix in prefixes
        if event.startswith(prefix)
    ]
    assert found, f"{event} belongs to no family: give it one here, in the order of Discord's documentation"
    return max(found)[1]


def test_events_are_listed_family_by_family() -> None:
    assert [name for name, _ in groupby(EVENTS, family)] == list(FAMILIES)


def test_documented_events_are_in_the_order_of_the_documentation() -> None:
    facts = json.loads((ROOT / "schemas" / "documented" / "events.json").read_text(encoding="utf-8"))
    documented = list(facts["events"])
    ours = [name for name in EVENTS if name in documented]
    assert ours == [name for name in documented if name in EVENTS]


def test_undocumented_events_come_after_the_documented_ones_of_their_family() -> None:
    facts = json.loads((ROOT / "schemas" / "documented" / "events.json").read_text(encoding="utf-8"))
    for name, members in groupby(EVENTS, family):
        documented = [event in facts["events"] for event in members]
        assert documented == sorted(documented, reverse=True), name
