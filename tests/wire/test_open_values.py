"""Enums and flags that keep what they do not know."""

import copy
import pickle
import tracemalloc
from typing import Any, cast

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordspec.decode import encode
from cordspec.models import ChannelType, Intents, Locale, Permissions, Resume
from cordspec.wire import OpenFlag, OpenIntEnum, OpenStrEnum, open_flags, snowflake_time
from cordspec.wire import enums as enums_module


def test_an_unlisted_number_is_a_member_with_a_name() -> None:
    unknown = ChannelType(4242)
    assert unknown == 4242
    assert unknown.name == "UNKNOWN_4242"
    assert not unknown.is_known
    assert ChannelType.GUILD_TEXT.is_known
    assert ChannelType(4242) is unknown


def test_an_unlisted_text_is_a_member_with_a_name() -> None:
    unknown = Locale("tlh")
    assert unknown == "tlh"
    assert unknown.name == "UNKNOWN_tlh"
    assert f"{unknown}" == "tlh"
    assert not unknown.is_known


def test_unlisted_members_do_not_count_as_members() -> None:
    ChannelType(4243)
    assert "UNKNOWN_4243" not in ChannelType.__members__
    assert 4243 not in list(ChannelType)


def test_remembered_members_are_bounded() -> None:
    class Small(OpenIntEnum):
        ONE = 1

    for value in range(2, enums_module.REMEMBERED + 1000):
        assert Small(value) == value
    assert len(Small._value2member_map_) <= enums_module.REMEMBERED + 1


def test_what_is_remembered_is_bounded_in_bytes() -> None:
    """1,024 texts of a megabyte each were kept for good, three times over."""

    class Word(OpenStrEnum):
        ONE = "one"

    class Number(OpenIntEnum):
        ONE = 1

    @open_flags
    class Set(OpenFlag):
        ONE = 1

    tracemalloc.start()
    try:
        for number in range(2000):
            text = f"{number:04}" * 25_000
            found = msgspec.json.decode(msgspec.json.encode(text), type=Word, strict=False)
            assert found == text
            assert found.name == f"UNKNOWN_{text}"
            assert not found.is_known
            assert Number(number + 2**4000).is_known is False
            assert Set(number + 2**4000) & 1 == number & 1
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < 1_000_000
    for kind in (Word, Number, Set):
        assert len(kind._value2member_map_) == len(kind.__members__) + (kind is Set)


def test_a_value_of_usual_length_is_remembered() -> None:
    assert Locale("y" * 64) is Locale("y" * 64)
    assert Locale("y" * 65) is not Locale("y" * 65)
    assert Locale("y" * 65) == Locale("y" * 65)
    assert hash(Locale("y" * 65)) == hash("y" * 65)


@pytest.mark.parametrize("value", [ChannelType(77), Permissions(1 << 61), Locale("xx"), Locale("x" * 100)])
def test_unlisted_values_survive_copying_and_pickling(value: object) -> None:
    assert copy.deepcopy(value) == value
    assert pickle.loads(pickle.dumps(value)) == value


@pytest.mark.parametrize("kind", [ChannelType, Locale])
def test_a_value_of_another_type_is_refused(kind: type[OpenIntEnum] | type[OpenStrEnum]) -> None:
    with pytest.raises(ValueError, match=kind.__name__):
        kind(cast("Any", None))


@given(st.integers(min_value=0, max_value=(1 << 63) - 1))
def test_every_bit_of_a_flag_set_is_kept(value: int) -> None:
    flags = Permissions(value)
    assert int(flags) == value
    assert int(flags & ~flags.unknown_bits) | flags.unknown_bits == value
    assert msgspec.json.decode(str(value), type=Permissions) == flags
    for member in Permissions:
        assert (member in flags) == bool(member.value & value)


def test_the_names_of_flags() -> None:
    assert Permissions.ADMINISTRATOR.name == "ADMINISTRATOR"
    assert (Permissions.ADMINISTRATOR | Permissions.KICK_MEMBERS).name == "KICK_MEMBERS|ADMINISTRATOR"
    assert Permissions(0).name is None
    assert (Permissions.ADMINISTRATOR | Permissions(1 << 61)).name == f"ADMINISTRATOR|{1 << 61}"
    assert repr(Permissions.ADMINISTRATOR) == "<Permissions.ADMINISTRATOR: 8>"


def test_flags_combine_without_losing_their_type() -> None:
    both = Permissions.ADMINISTRATOR | Permissions(1 << 61)
    assert type(both) is Permissions
    assert type(both & Permissions.ADMINISTRATOR) is Permissions
    assert type(both ^ Permissions.ADMINISTRATOR) is Permissions


@pytest.mark.parametrize("text", [b"-1", b"1.5", b'"x"', b"[]"])
def test_what_is_no_set_of_flags_is_refused(text: bytes) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(text, type=Permissions)


def test_a_decoder_asks_for_no_combination_twice() -> None:
    class Few(OpenFlag):
        A = 1
        B = 2

    open_flags(Few)
    assert Few(0) is Few(0)
    assert Few(3) is Few(3)
    first = msgspec.json.decode(b"4", type=Few)
    assert msgspec.json.decode(b"4", type=Few) is first


def test_frequent_values_come_first_in_the_look_up() -> None:
    @open_flags
    class Set(OpenFlag, common=(5, 4)):
        A = 1
        B = 2
        C = 4

    assert list(Set._value2member_map_) == [5, 4, 0, 1, 2]
    assert Set(5) == Set.A | Set.C
    assert list(Set) == [Set.A, Set.B, Set.C], "the order of the members is that of the source"
    assert next(iter(Permissions._value2member_map_)) == 0


def test_an_unlisted_value_is_created_once() -> None:
    class Word(OpenStrEnum):
        ONE = "one"

    first, second = msgspec.json.decode(b'["two","two"]', type=list[Word])
    assert first is second is Word("two")


def test_the_moment_in_a_snowflake() -> None:
    # The example of Discord's reference page.
    assert (
        snowflake_time(175928847299117063).isoformat(timespec="milliseconds")
        == "2016-04-30T11:18:25.796+00:00"
    )


def test_all_but_one() -> None:
    without = ~Intents.GUILDS
    assert Intents.GUILDS not in without
    assert Intents.GUILD_MESSAGES in without
    assert without | Intents.GUILDS == ~Intents(0)
    assert ~Intents(1 << 40) == ~Intents(0)


def test_a_token_stands_in_no_repr() -> None:
    resume = Resume(token="secret.token", session_id="abc", seq=5)
    assert "secret" not in repr(resume)
    assert repr(resume) == "Resume(token=<hidden>, session_id='abc', seq=5)"
    assert b"secret.token" in encode(resume)
