"""No repr of a model shows a token."""

import logging
from typing import Any

import pytest
from msgspec import Raw, Struct, structs

import cordspec.events
import cordspec.models
from cordspec.decode import Decoder, encode
from cordspec.events import EVENTS
from cordspec.models import Webhook
from cordspec.testing import sample
from tests.testing.canaries import Canaries, is_token, of_event, of_model, text_fields

MODELS: list[type[Struct]] = sorted(
    {
        type_
        for room in (cordspec.models, cordspec.events)
        for name in dir(room)
        if isinstance(type_ := getattr(room, name), type) and issubclass(type_, Struct) and name != "Dispatch"
    },
    key=lambda type_: type_.__name__,
)
TOKENS = [
    (type_, info.name)
    for type_ in MODELS
    for info in structs.fields(type_)
    if is_token(type_, info.name) or (type_ is Webhook and info.name == "url")
]


@pytest.mark.parametrize(("type_", "name"), TOKENS)
def test_the_repr_of_a_model_shows_no_token(type_: type[Any], name: str) -> None:
    made = sample(type_)
    made = structs.replace(made, **{name: "canary"})
    assert "canary" not in repr(made)
    assert "<hidden>" in repr(made)
    assert "canary" not in f"{made} {made!s} {made!r} {[made]}"


def test_the_tokens_are_known() -> None:
    found = {f"{type_.__name__}.{name}" for type_, name in TOKENS}
    assert found >= {
        "ActivitySecrets.join",
        "CommandInteraction.token",
        "Identify.token",
        "PingInteraction.token",
        "Resume.token",
        "UnknownInteraction.token",
        "VoiceServerUpdateData.token",
        "Webhook.token",
        "Webhook.url",
    }


@pytest.mark.parametrize("event", EVENTS)
def test_what_was_decoded_shows_no_token(event: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        for each in of_event(event):
            found = decode(each)
            assert not each.found_in(f"{found!r} {found}")
            assert not each.found_in(caplog.text)


def test_there_are_canaries() -> None:
    places = {place for event in EVENTS for each in of_event(event) for place in each.words.values()}
    assert places >= {
        "ActivitySecrets.join",
        "CommandInteraction.token",
        "ModalSubmitInteraction.token",
        "VoiceServerUpdateData.token",
    }


@pytest.mark.parametrize("event", EVENTS)
def test_every_text_of_an_event_is_found_by_its_canary(event: str) -> None:
    """The canaries are where they are said to be, and the payloads decode without a mistake."""
    for each in of_event(event, text_fields):
        for place in set(each.words.values()) - set(each.found_in(repr(decode(each)))):
            model, _, name = place.partition(".")
            assert (
                name in (getattr(cordspec.models, model, None) or getattr(cordspec.events, model)).hidden
            ), place


def test_canaries_of_a_model() -> None:
    assert {place for each in of_model(Webhook) for place in each.words.values()} == {
        "Webhook.token",
        "Webhook.url",
    }


def test_bytes_that_are_kept_are_not_shown() -> None:
    assert "canary" not in repr(Raw(b'{"token":"canary"}'))


def decode(each: Canaries) -> Any:
    anomalies: list[object] = []
    found = Decoder(on_anomaly=anomalies.append).decode_event(each.name, encode(each.payload))
    assert not anomalies, anomalies
    return found
