"""Channels that a bot may not view: every field but four may be null or absent, at the cost of a plain channel."""

from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import NODEFAULT, convert, json, structs

from cordspec.decode import Anomaly, Decoder, encode
from cordspec.events import Dispatch
from cordspec.models import (
    AnyGuildChannel,
    AvailableGuild,
    CategoryChannel,
    ChannelFlags,
    ForumChannel,
    TextChannel,
    UnknownGuildChannel,
)
from cordspec.testing import sample
from cordspec.wire import NullAsDefaultModel

KINDS = [kind for kind in get_args(AnyGuildChannel) if kind is not UnknownGuildChannel]
REAL = {"id", "type", "position", "parent_id"}
HIDDEN = "___hidden___"


def keys(kind: type[AnyGuildChannel]) -> list[str]:
    return sorted(set(kind.__struct_fields__) - REAL)


def decoded(name: str, payload: Any) -> tuple[Any, list[str]]:
    anomalies: list[Anomaly] = []
    decoder = Decoder(on_anomaly=anomalies.append, log_anomalies=False)
    frame = decoder.decode(json.encode({"t": name, "s": 5, "op": 0, "d": payload}))
    assert isinstance(frame, Dispatch)
    return frame.d, [str(anomaly) for anomaly in anomalies]


def channel(kind: type[AnyGuildChannel], **fields: Any) -> dict[str, Any]:
    tag: Any = kind.__struct_config__.tag
    return {"id": "7", "type": tag, "position": 3, "parent_id": "2"} | fields


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_field_but_four_may_be_null_or_absent(kind: type[AnyGuildChannel]) -> None:
    for name in ("CHANNEL_CREATE", "CHANNEL_UPDATE", "CHANNEL_DELETE"):
        absent, no_anomalies = decoded(name, channel(kind))
        nulled, none_either = decoded(name, channel(kind, **dict.fromkeys(keys(kind))))
        assert type(nulled) is kind
        assert nulled == absent
        assert (no_anomalies, none_either) == ([], [])
        assert nulled.name == HIDDEN
        assert (nulled.id, nulled.position, nulled.parent_id) == (7, 3, 2)


@given(st.data())
def test_any_fields_may_be_null_in_a_guild(data: st.DataObject) -> None:
    """A null is read as the default, beside fields that keep their values."""
    guild = json.decode(encode(sample(AvailableGuild)))
    kinds = data.draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=4))
    whole = [json.decode(encode(sample(kind))) | channel(kind) for kind in kinds]
    nulls = [data.draw(st.sets(st.sampled_from(keys(kind)))) for kind in kinds]
    hidden = [each | dict.fromkeys(names) for each, names in zip(whole, nulls, strict=True)]
    found, anomalies = decoded("GUILD_CREATE", guild | {"channels": hidden})
    plain, _ = decoded("GUILD_CREATE", guild | {"channels": whole})
    assert anomalies == []
    for ours, original, names in zip(found.channels, plain.channels, nulls, strict=True):
        defaults = {
            field.name: field.default
            if field.default_factory in (None, NODEFAULT)
            else field.default_factory()
            for field in structs.fields(type(ours))
        }
        for name in ours.__struct_fields__:
            assert getattr(ours, name) == (defaults[name] if name in names else getattr(original, name))


def test_what_discord_sends_of_a_hidden_channel() -> None:
    """The name is a placeholder and one overwrite denies VIEW_CHANNEL to everyone."""
    overwrite = {"id": "1", "type": 0, "allow": "0", "deny": "1024"}
    payload = channel(TextChannel, name=HIDDEN, flags=1 << 17, topic=None, permission_overwrites=[overwrite])
    found, anomalies = decoded("CHANNEL_UPDATE", payload)
    assert anomalies == []
    assert ChannelFlags.CHANNEL_OBFUSCATED in found.flags
    assert len(found.permission_overwrites) == 1


def test_a_hidden_channel_of_a_kind_not_listed() -> None:
    payload = {
        "id": "7",
        "type": 199,
        "position": 3,
        "parent_id": None,
        "name": None,
        "flags": None,
        "nsfw": None,
    }
    found, _ = decoded("CHANNEL_CREATE", payload)
    assert isinstance(found, UnknownGuildChannel)
    assert (found.type, found.name, found.flags) == (199, HIDDEN, 0)


def test_null_in_a_field_that_is_always_real_is_an_anomaly() -> None:
    _, anomalies = decoded("CHANNEL_CREATE", channel(TextChannel, position=None))
    assert len(anomalies) == 1


def test_a_mended_channel_reads_null_as_the_default() -> None:
    """One field that does not fit sends the channel through the mending decoder; its nulls are no anomalies."""
    payload = channel(TextChannel, name=None, nsfw=None, topic={"not": "text"})
    found, anomalies = decoded("CHANNEL_CREATE", payload)
    assert [line for line in anomalies if "topic" in line] == anomalies
    assert len(anomalies) == 1
    assert (found.name, found.nsfw) == (HIDDEN, False)


def test_a_list_that_stands_for_null_belongs_to_one_channel() -> None:
    one, other = (decoded("CHANNEL_CREATE", channel(ForumChannel, available_tags=None))[0] for _ in range(2))
    assert one.available_tags == other.available_tags == []
    assert one.available_tags is not other.available_tags


def test_null_is_replaced_however_a_channel_is_made() -> None:
    nulls: Any = {"name": None, "nsfw": None}
    made = CategoryChannel(id=sample(CategoryChannel).id, **nulls)
    replaced = structs.replace(made, **nulls)
    converted = convert({"id": 7, "type": 4}, CategoryChannel)
    assert made.name == replaced.name == converted.name == HIDDEN
    assert Decoder().decode_event("CHANNEL_CREATE", encode(made)).name == HIDDEN


def test_every_class_names_all_fields_that_read_null_as_their_default() -> None:
    """A class with a field of its own must name those of its bases as well."""
    for kind in KINDS:
        assert issubclass(kind, NullAsDefaultModel)
        for base in kind.__mro__[1:]:
            assert set(getattr(base, "null_as_default", ())) <= set(kind.null_as_default)
        # What has a default that is not None reads null as that default, but for what is always real.
        plain = {
            field.name
            for field in structs.fields(kind)
            if not field.required and (field.default is NODEFAULT or field.default is not None)
        }
        assert plain - REAL == set(kind.null_as_default)
