"""Samples are not only valid but possible: what the rules of the schemas make of every model."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any, NewType, cast, get_args
from urllib.parse import urlsplit

import pytest
from msgspec import Struct, structs

from cordspec.decode import Decoder, encode
from cordspec.events import (
    EVENTS,
    InteractionCreateData,
    MessageCreateData,
    MessageReactionAddData,
    ReadyData,
    TypingStartData,
)
from cordspec.models import (
    AutocompleteInteraction,
    CommandInteraction,
    ComponentInteraction,
    ModalSubmitInteraction,
    PartialEmoji,
    PingInteraction,
    StringOption,
    User,
    VoiceState,
    Webhook,
    ids,
)
from cordspec.testing import sample
from tests.testing.test_secrets import MODELS

IDS = [id_ for name in ids.__all__ if isinstance(id_ := getattr(ids, name), NewType)]
INTERACTIONS: list[Any] = [
    CommandInteraction,
    ComponentInteraction,
    AutocompleteInteraction,
    ModalSubmitInteraction,
]


def texts(value: object, place: str = "") -> Iterator[tuple[str, str, str]]:
    """Every text of a sample, with its model and field."""
    if isinstance(value, Struct):
        for info in structs.fields(value):
            found = getattr(value, info.name)
            if type(found) is str:
                yield type(value).__name__, info.encode_name, found
            yield from texts(found)
    elif isinstance(value, Sequence) and not isinstance(value, str | bytes):
        for item in value:
            yield from texts(item)


def test_every_kind_of_id_has_a_value_of_its_own() -> None:
    values = [sample(cast("type[int]", id_)) for id_ in IDS]
    assert len(values) > 20
    assert len(set(values)) == len(values)
    bot = sample(ReadyData).user.id
    assert bot not in values


def test_the_bot_is_another_user() -> None:
    bot = sample(ReadyData).user
    assert bot.bot
    for user in (
        sample(User).id,
        sample(MessageCreateData).author.id,
        sample(MessageReactionAddData).user_id,
        sample(VoiceState).user_id,
        sample(CommandInteraction).member.user.id,  # type: ignore[union-attr]  # that it is there is tested
    ):
        assert user == sample(User).id != bot.id
    assert not sample(User).bot


@pytest.mark.parametrize("type_", INTERACTIONS)
def test_an_interaction_has_a_member_or_a_user(type_: Any) -> None:
    in_guild, in_message = sample(type_), sample(type_, user=sample(User))
    assert in_guild.member is not None
    assert in_guild.guild_id is not None
    assert in_guild.user is None
    assert in_message.user is not None
    assert in_message.member is None
    assert in_message.guild_id is None
    assert in_guild.channel_id == in_message.channel_id is not None
    assert sample(type_, member=in_guild.member).user is None
    assert sample(type_, guild_id=5).member is not None


def test_a_ping_has_neither_and_is_no_sample_of_the_event() -> None:
    ping = sample(PingInteraction)
    assert (ping.member, ping.user, ping.guild_id) == (None, None, None)
    assert isinstance(sample(InteractionCreateData), CommandInteraction)  # type: ignore[arg-type]  # a union


@pytest.mark.parametrize("type_", MODELS)
def test_no_text_is_the_name_of_its_field(type_: type[Struct]) -> None:
    for model, name, text in texts(sample(type_)):
        assert text != name, f"{model}.{name}"


@pytest.mark.parametrize("type_", MODELS)
def test_texts_have_the_form_that_their_name_says(type_: type[Struct]) -> None:
    for model, name, text in texts(sample(type_)):
        place = f"{model}.{name} {text!r}"
        if not text:
            continue  # absent
        if name == "url" or name.endswith("_url"):
            parts = urlsplit(text)
            assert parts.scheme in ("https", "wss", "attachment"), place
            assert parts.netloc, place
        elif name == "discriminator":
            assert text.isdigit(), place
        elif name in ("avatar", "icon", "banner", "splash") or name.endswith("_hash"):
            assert re.fullmatch(r"(a_)?[0-9a-f]{32}", text), place


def test_some_values() -> None:
    assert int(sample(User).discriminator) == 0
    assert sample(StringOption).value != "value"
    assert sample(PartialEmoji).name
    began = datetime.fromtimestamp(sample(TypingStartData).timestamp, UTC)
    assert began.year >= 2025
    assert sample(Webhook).token is None, "what may be absent is absent"


@pytest.mark.parametrize("event", EVENTS)
def test_every_event_is_read_as_it_was_made(event: str) -> None:
    anomalies: list[object] = []
    made = sample(EVENTS[event].payload)
    read = Decoder(on_anomaly=anomalies.append).decode_event(event, encode(made))
    assert (read, anomalies) == (made, [])
    assert get_args(EVENTS[event].payload) or sample(EVENTS[event].payload) == made


def test_a_struct_of_ones_own_has_texts_by_name() -> None:
    class Mine(Struct):
        username: str
        id: int

    Mine.__name__ = "User"
    made = sample(Mine)
    assert (made.username, made.id) == ("username", 1)
