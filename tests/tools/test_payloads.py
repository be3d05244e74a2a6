"""The guild, channel and user of payloads, for every event, and groups of intents."""

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from cordspec import tools
from cordspec.decode import Decoder
from cordspec.errors import UnknownEventError, UsageError
from cordspec.events import (
    EVENTS,
    GuildMemberAddData,
    MessageCreateData,
    MessageReactionAddData,
    PresenceUpdateData,
    TypingStartData,
)
from cordspec.gateway import Intents
from cordspec.models import (
    AvailableGuild,
    ChannelId,
    CommandInteraction,
    Emoji,
    Guild,
    GuildId,
    InteractionMember,
    Member,
    PartialUser,
    PingInteraction,
    PublicThread,
    TextChannel,
    User,
    UserId,
)
from cordspec.registry import EventSpec
from cordspec.testing import sample
from cordspec.typeforms import bare_type, union_members
from tests.tools.making import a_user


def shapes() -> Iterator[tuple[str, type[msgspec.Struct]]]:
    for name, spec in EVENTS.items():
        for member in union_members(bare_type(spec.payload)):
            if "Unknown" not in member.__name__:
                yield name, member


SHAPES = [pytest.param(member, id=f"{name}-{member.__name__}") for name, member in shapes()]
ID_TYPES = {"guild_id": GuildId, "channel_id": ChannelId, "user_id": UserId}
FUNCTIONS = {"guild_id": tools.guild_id_of, "channel_id": tools.channel_id_of, "user_id": tools.user_id_of}


@pytest.mark.parametrize("name", ID_TYPES)
@pytest.mark.parametrize("shape", SHAPES)
def test_ids_of_every_event(shape: type[msgspec.Struct], name: str) -> None:
    """A field of the name is returned; so is the own id of a guild, a channel or a user."""
    types = {field.name: field.type for field in msgspec.structs.fields(shape)}
    if name in types:
        assert FUNCTIONS[name](sample(shape, **{name: 77})) == 77
    elif types.get("id") is ID_TYPES[name]:
        assert FUNCTIONS[name](sample(shape, id=77)) == 77
    elif name != "user_id":
        assert FUNCTIONS[name](sample(shape)) is None


@pytest.mark.parametrize("shape", SHAPES)
def test_users_of_every_event(shape: type[msgspec.Struct]) -> None:
    payload = sample(shape)
    user = tools.author_of(payload)
    assert user is None or isinstance(user, User)
    for field in ("author", "user"):
        if isinstance(own := getattr(payload, field, None), User):
            assert user is own
    assert tools.is_from_bot(payload) is (user is not None and user.bot)


def test_events_that_were_chosen_by_hand() -> None:
    direct = sample(MessageCreateData, channel_id=5)
    assert tools.guild_id_of(direct) is None
    assert tools.channel_id_of(direct) == 5
    assert tools.guild_id_of(sample(AvailableGuild, id=6)) == 6
    assert tools.guild_id_of(sample(Guild, id=6)) == 6
    assert tools.channel_id_of(sample(PublicThread, id=7)) == 7
    assert tools.channel_id_of(sample(TextChannel, id=7, guild_id=8)) == 7
    assert tools.guild_id_of(sample(TextChannel, id=7, guild_id=8)) == 8
    assert tools.guild_id_of(sample(TextChannel, id=7)) is None
    assert tools.user_id_of(sample(MessageReactionAddData, user_id=9)) == 9
    assert tools.user_id_of(sample(MessageCreateData, author=a_user(9))) == 9
    assert tools.user_id_of(sample(GuildMemberAddData, user=a_user(9))) == 9
    assert tools.user_id_of(PartialUser(id=UserId(9))) == 9
    assert tools.user_id_of(sample(Emoji, id=9)) is None
    assert tools.user_id_of(sample(PresenceUpdateData, user={"id": 9})) == 9


def test_the_user_of_a_member() -> None:
    typing = sample(TypingStartData, user_id=9, member=sample(Member, user=a_user(9, bot=True)))
    assert tools.author_of(typing) == a_user(9, bot=True)
    assert tools.is_from_bot(typing)
    assert tools.author_of(sample(TypingStartData, user_id=9)) is None
    assert not tools.is_from_bot(sample(TypingStartData, user_id=9))
    assert tools.author_of(a_user(9)) == a_user(9)


def test_bots_and_webhooks() -> None:
    assert not tools.is_from_bot(sample(MessageCreateData, author=a_user(9)))
    assert tools.is_from_bot(sample(MessageCreateData, author=a_user(9, bot=True)))
    assert tools.is_from_bot(sample(MessageCreateData, author=a_user(9), webhook_id=9))
    assert tools.is_from_bot(sample(PresenceUpdateData, user={"id": 9, "bot": True}))
    assert not tools.is_from_bot(sample(PresenceUpdateData, user={"id": 9}))


def test_the_user_of_an_interaction() -> None:
    in_guild = sample(CommandInteraction, member=sample(InteractionMember, user=a_user(9)))
    assert tools.interaction_user(in_guild).id == 9
    direct = sample(CommandInteraction, user=a_user(8), member=None)
    assert tools.interaction_user(direct).id == 8
    with pytest.raises(UsageError, match="PingInteraction has no user"):
        tools.interaction_user(sample(PingInteraction, member=None, user=None))


@pytest.mark.parametrize("function", [*FUNCTIONS.values(), tools.author_of, tools.is_from_bot])
def test_a_dict_is_not_a_payload(function: Any) -> None:
    with pytest.raises(UsageError, match=r"Decoder\.decode_event"):
        function({"guild_id": "5"})


def test_events_and_objects_without_ids() -> None:
    frame = Decoder().decode(b'{"t":"FUTURE_EVENT","s":1,"op":0,"d":{"guild_id":"5"}}')
    for payload in (frame, getattr(frame, "d", None), None, 5, "text", object()):
        for function in (*FUNCTIONS.values(), tools.author_of):
            assert function(payload) is None
        assert not tools.is_from_bot(payload)


def test_projections_have_ids_too() -> None:
    class Card(msgspec.Struct):
        id: GuildId
        name: str

    class Plain(msgspec.Struct):
        guild_id: int
        channel_id: "NotDefined"  # type: ignore[name-defined]  # noqa: F821  # as in a class made in a function

    assert tools.guild_id_of(Card(GuildId(5), "Cats")) == 5
    assert tools.guild_id_of(Plain(5, 6)) == 5
    assert tools.channel_id_of(Plain(5, 6)) == 6


def test_groups_of_intents() -> None:
    assert set(tools.ALL_INTENTS) == set(Intents)
    assert tools.PRIVILEGED_INTENTS | tools.UNPRIVILEGED_INTENTS == tools.ALL_INTENTS
    assert not tools.PRIVILEGED_INTENTS & tools.UNPRIVILEGED_INTENTS
    assert Intents.GUILDS in tools.UNPRIVILEGED_INTENTS


def test_the_schemas_name_the_same_privileged_intents() -> None:
    from tests.conftest import ROOT

    source = (ROOT / "schemas" / "objects" / "gateway.yaml").read_text(encoding="utf-8")
    for intent in Intents:
        line = next(line for line in source.splitlines() if line.strip().startswith(f"{intent.name}: {{bit:"))
        assert ("privileged" in line) is (intent in tools.PRIVILEGED_INTENTS)


def test_intents_of_events() -> None:
    assert tools.intents_for() == Intents(0)
    assert tools.intents_for("READY") == Intents(0)
    assert tools.intents_for("GUILD_CREATE", "TYPING_START") == (
        Intents.GUILDS | Intents.GUILD_MESSAGE_TYPING | Intents.DIRECT_MESSAGE_TYPING
    )
    with pytest.raises(UnknownEventError, match="MESSAGE_CREATE"):
        tools.intents_for("message_create")
    own = {
        "OWN": EventSpec(
            name="OWN",
            payload=MessageCreateData,
            shapes=(),
            intents=Intents.GUILDS,
            description="",
            documentation="",
        )
    }
    assert tools.intents_for("OWN", table=own) == Intents.GUILDS
