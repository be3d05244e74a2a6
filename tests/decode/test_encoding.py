"""Encoding of Structs that a user declares."""

from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET, Struct, UnsetType, defstruct, json

from cordspec.decode import encode
from cordspec.models import UserId


@given(
    names=st.sets(st.sampled_from(["class", "from", "value", "x", "by_class", "replace", "id_1"]), min_size=1)
)
def test_a_struct_of_the_user_is_written_whatever_its_fields_are_named(names: set[str]) -> None:
    fields: list[Any] = [(name, UserId | UnsetType | None, UNSET) for name in sorted(names)]
    made = defstruct("Made", fields, kw_only=True)
    assert json.decode(encode(made(**dict.fromkeys(names, UserId(5))))) == dict.fromkeys(names, "5")
    assert json.decode(encode(made(**dict.fromkeys(names, None)))) == dict.fromkeys(names)
    assert encode(made()) == b"{}"


def test_a_default_is_left_out_and_another_value_is_written() -> None:
    class Made(Struct, omit_defaults=True):
        author: UserId = UserId(7)
        at: datetime = datetime(2026, 1, 2, tzinfo=UTC)

    assert encode(Made()) == b"{}"
    assert encode(Made(UserId(8), datetime(2026, 1, 3, tzinfo=UTC))) == (
        b'{"author":"8","at":"2026-01-03T00:00:00+00:00"}'
    )
