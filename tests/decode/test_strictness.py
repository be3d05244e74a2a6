"""Conversions between JSON types that Discord does not document are anomalies, in every place of every event."""

import gc
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from types import NoneType
from typing import Annotated, Any, get_args

import pytest
from msgspec import Meta, Raw, Struct, UnsetType, ValidationError, defstruct, structs
from msgspec import json as msgspec_json

from cordspec.codegen.emit import Composer
from cordspec.decode import Anomaly, Decoder
from cordspec.decode.mend import mend
from cordspec.decode.plan import bare_type
from cordspec.decode.strictness import lax_decoder, strict
from cordspec.events import EVENTS, Dispatch, GuildMemberUpdateData, MessageCreateData
from cordspec.models import ChannelType, Locale, MessageFlags, Permissions, UserId
from cordspec.registry import EventKey, with_events
from cordspec.wire import Model, OpenFlag, OpenIntEnum, Timestamp
from tests.conftest import own_description
from tests.events.walking import objects

DESCRIPTION = own_description()
CASES = [
    pytest.param(event.name, shape, id=f"{event.name}-{number}")
    for event in DESCRIPTION.events
    for number, shape in enumerate(Composer(DESCRIPTION, every_member=True).shapes(event))
]


def decoded(name: str, payload: Any) -> tuple[Any, list[Anomaly]]:
    anomalies: list[Anomaly] = []
    decoder = Decoder(on_anomaly=anomalies.append, log_anomalies=False)
    frame = decoder.decode(json.dumps({"t": name, "s": 1, "op": 0, "d": payload}))
    assert isinstance(frame, Dispatch)
    return frame.d, anomalies


MEMBER: dict[str, Any] = {
    "user": {"id": "1", "username": "a", "discriminator": "0", "avatar": None},
    "guild_id": "2",
    "roles": [],
    "joined_at": None,
}


@pytest.mark.parametrize(
    ("field", "value", "becomes"),
    [
        ("joined_at", 5, None),
        ("joined_at", 1700000000000, None),
        ("joined_at", "1", None),
        ("joined_at", -0.0, None),
        ("joined_at", "-0.0", None),
        ("joined_at", "nan", None),
        ("deaf", 1, True),
        ("deaf", "0", False),
        ("deaf", "true", True),
        ("deaf", "null", None),
        ("flags", "5", 5),
        ("flags", "null", None),
        ("roles", "null", []),
    ],
)
def test_what_a_value_of_another_type_becomes(field: str, value: Any, becomes: Any) -> None:
    data, anomalies = decoded("GUILD_MEMBER_UPDATE", MEMBER | {field: value})
    assert isinstance(data, GuildMemberUpdateData)
    assert getattr(data, field) == becomes
    assert [anomaly.path for anomaly in anomalies] == [field]


@pytest.mark.parametrize("value", ["nan", "inf", "-inf", "Infinity", "1.5"])
def test_a_number_is_never_infinite(value: str) -> None:
    sound = {"emoji": None, "channel_id": "1", "guild_id": "2", "user_id": "3", "sound_volume": value}
    data, anomalies = decoded("VOICE_CHANNEL_EFFECT_SEND", sound)
    assert data.sound_volume == (1.5 if value == "1.5" else None)
    assert [anomaly.path for anomaly in anomalies] == ["sound_volume"]


def test_what_discord_documents_is_converted_in_silence() -> None:
    role = {
        "id": 5, "name": "a", "permissions": 8, "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "color": 0, "hoist": False, "position": 1, "managed": False, "mentionable": False, "flags": 0,
    }  # fmt: skip
    for change in ({}, {"id": "5", "permissions": "8"}, {"position": 1.0}):
        _, anomalies = decoded("GUILD_ROLE_CREATE", {"guild_id": "1", "role": role | change})
        assert anomalies == []


def wrong_values(raw: Any, value: Any) -> Iterator[Any]:
    """JSON of another type that msgspec's lax mode converts to what this value is."""
    match value:
        case bool():
            yield from (int(raw), str(raw).lower(), str(int(raw)))
        case datetime():
            yield from (5, "5", 1.5, "1e3")
        case OpenIntEnum() | OpenFlag() | int() | float() if not isinstance(raw, str):
            yield str(raw)
        case _:
            return


def small_objects() -> dict[type[Struct], tuple[dict[str, Any], Struct]]:
    """One object of every class that any event has, with no more than it must have."""
    found: dict[type[Struct], tuple[dict[str, Any], Struct]] = {}
    for case in CASES:
        name, payload = case.values
        for raw, typed in objects(payload, decoded(str(name), payload)[0]):
            found.setdefault(type(typed), (raw, typed))
    return found


def test_every_such_conversion_in_every_class_is_an_anomaly() -> None:
    count = 0
    for class_, (raw, typed) in small_objects().items():
        infos = structs.fields(class_)
        tag = class_.__struct_config__.tag_field
        needed = {key: raw[key] for info in infos if info.required and (key := info.encode_name) in raw}
        needed |= {tag: raw[tag]} if tag in raw else {}
        for info in infos:
            key = info.encode_name
            if strict(info.type) == info.type:
                continue  # a string, an id, anything
            wrong = list(wrong_values(raw[key], getattr(typed, info.name))) if key in raw else []
            if NoneType in get_args(info.type) and datetime not in map(bare_type, get_args(info.type)):
                wrong.append("null")
            for value in wrong:
                mended = mend("X", class_, msgspec_json.encode(needed | {key: value}))
                assert mended is not None, (class_, key, value)
                assert [anomaly.path for anomaly in mended.anomalies] == [key], (class_, key, value)
                count += 1
    assert count > 1000


# Types


def test_the_annotations_of_models_stay_plain() -> None:
    Decoder()
    types = {info.name: info.type for info in structs.fields(MessageCreateData)}
    assert types["tts"] is bool
    assert types["timestamp"] == Timestamp
    assert MessageCreateData.__mro__[1].__annotations__["tts"] is bool


class Mine(Model, frozen=True, kw_only=True):
    flag: bool
    count: int = 0
    real: float = 0.0
    when: Timestamp | None = None
    kind: ChannelType | None = None
    id: UserId | None = None
    bits: MessageFlags | None = None
    permissions: Permissions | None = None
    locale: Locale | None = None
    pair: tuple[int, int] | None = None
    items: Sequence[int | None] | None = None
    by_id: Mapping[UserId, bool] | UnsetType = {}
    raw: Raw = Raw(b"null")
    anything: Any = None
    text: str | None = None
    short: Annotated[str, Meta(max_length=3)] = ""
    nested: "Mine | None" = None


GOOD: dict[str, Any] = {
    "flag": True, "count": 5, "real": 1.5, "when": "2020-01-01T00:00:00+00:00", "kind": 99, "id": "5", "bits": 4,
    "permissions": "8", "locale": "xx", "pair": [1, 2], "items": [1, None], "by_id": {"7": False}, "raw": "null",
    "anything": "null", "text": "null", "short": "5", "nested": {"flag": False},
}  # fmt: skip


def test_what_is_right_is_decoded_as_before() -> None:
    plain = defstruct("Plain", [(info.name, info.type) for info in structs.fields(Mine)[1:]], kw_only=True)
    found = lax_decoder(Mine).decode(json.dumps(GOOD))
    wanted = msgspec_json.decode(json.dumps(GOOD), type=plain, strict=False)
    for info in structs.fields(Mine)[1:-1]:
        mine, other = getattr(found, info.name), getattr(wanted, info.name)
        assert bytes(mine) == bytes(other) if info.name == "raw" else mine == other
        assert type(mine) is type(other)
    nothing = {name: None for name in GOOD if name not in ("flag", "count", "real", "by_id", "raw", "short")}
    assert lax_decoder(Mine).decode(json.dumps({"flag": True, **nothing})).nested is None
    assert found.when == datetime(2020, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("flag", 1), ("flag", "true"), ("flag", 0.0), ("count", "5"), ("real", "1.5"), ("real", "nan"), ("when", 5),
        ("when", 5.0), ("when", "5"), ("when", "5.5"), ("kind", "5"), ("kind", "null"), ("bits", "4"),
        ("items", ["1"]), ("items", "null"), ("items", ["null"]), ("by_id", {"7": 0}), ("nested", "null"),
        ("nested", {"flag": "1"}),
    ],
)  # fmt: skip
def test_what_lax_decoding_would_convert_is_refused(field: str, value: Any) -> None:
    with pytest.raises(ValidationError):
        lax_decoder(Mine).decode(json.dumps(GOOD | {field: value}))


class Card(Struct):
    """A projection: ids and permissions may be spelled as plain integers there."""

    id: int
    owner_id: int | None
    system_channel_flags: int = 0
    premium_progress_bar_enabled: bool = False


class Ringing(Struct):
    ringing: list[int]
    by_id: dict[str, int] = {}
    flag: bool = False


@pytest.mark.parametrize("flaw", [b"", b',"premium_progress_bar_enabled":{}'])
def test_a_plain_integer_of_the_users_may_be_an_id(flaw: bytes) -> None:
    found: list[Anomaly] = []
    decoder = Decoder(projections={"GUILD_UPDATE": Card}, on_anomaly=found.append, log_anomalies=False)
    frame = decoder.decode(b'{"t":"GUILD_UPDATE","s":1,"op":0,"d":{"id":"7","owner_id":"8"%s}}' % flaw)
    assert isinstance(frame, Dispatch)
    assert frame.d == Card(7, 8)
    assert [anomaly.path for anomaly in found] == ["premium_progress_bar_enabled"] * bool(flaw)


def test_so_it_may_in_an_event_of_the_users() -> None:
    key, found = EventKey("CALL", Ringing), list[Anomaly]()
    decoder = Decoder(events=with_events(EVENTS, key), on_anomaly=found.append, log_anomalies=False)
    assert decoder.decode_event(key, b'{"ringing":["1"],"by_id":{"2":"3"}}') == Ringing([1], {"2": 3})
    assert found == []
    assert decoder.decode_event(key, b'{"ringing":["1"],"flag":1}') == Ringing([1], {}, True)
    assert [anomaly.path for anomaly in found] == ["flag"]


def test_a_type_that_nobody_knows_is_left_alone() -> None:
    for type_ in (Any, object, Raw, bytes | None, tuple[int, int] | None, set[int], complex):
        assert strict(type_) is type_ or strict(type_) == type_


def test_the_collector_finds_sound_types() -> None:
    """msgspec crashed here when a union had both a tuple and a constraint."""
    program = (
        "import gc\n"
        "from cordspec.decode import Decoder\n"
        "from cordspec.decode.plan import plan_for\n"
        "from cordspec.events import EVENTS\n"
        "decoders = [Decoder(), Decoder(events=dict(list(EVENTS.items())[:40]))]\n"
        "plans = [plan_for(spec.shapes[0].type) for spec in EVENTS.values()]\n"
        "gc.collect(); del decoders; gc.collect()\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
    gc.collect()


def test_a_model_whose_annotations_cannot_be_resolved_is_refused_as_before() -> None:
    broken = defstruct("Broken", [("x", "Nowhere")])
    with pytest.raises(NameError):
        lax_decoder(broken)


def test_every_event_has_a_strict_form() -> None:
    for spec in EVENTS.values():
        for shape in spec.shapes:
            lax_decoder(shape.type)
