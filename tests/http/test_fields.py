"""The check of each field of each request by its kind: IDs, times, texts and secrets."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Annotated, Any, NewType, get_args, get_origin

import pytest
import yaml
from msgspec import structs

from cordspec.errors import UsageError
from cordspec.http.validation import check_request, problems_of
from cordspec.requests.limits import LIMITS
from cordspec.typeforms import is_union
from tests.conftest import ROOT
from tests.http.making import REQUESTS, full

SECRET = "canary-token-that-no-message-may-show"


def members(type_: Any) -> tuple[Any, ...]:
    return get_args(type_) if is_union(type_) else (type_,)


def fields_of(belongs: Callable[[Any], bool]) -> list[tuple[str, str]]:
    """The request and name of each field whose type, without null and UNSET, is of a kind."""
    return [
        (name, info.name)
        for name, class_ in REQUESTS.items()
        for info in structs.fields(class_)
        if any(
            belongs(get_args(each)[0] if get_origin(each) is Annotated else each)
            for each in members(info.type)
        )
    ]


IDS = fields_of(lambda type_: isinstance(type_, NewType))
TIMES = fields_of(lambda type_: type_ is datetime)
TEXTS = fields_of(lambda type_: type_ is str)
"""Fields that hold a text of any characters."""


@pytest.mark.parametrize(("name", "field"), IDS)
def test_what_an_id_can_be(name: str, field: str) -> None:
    request = full(REQUESTS[name])
    for right in (0, 1, 2**64 - 1, "0", "18446744073709551615"):
        assert list(problems_of(structs.replace(request, **{field: right}))) == []
    for wrong in (
        -1,
        2**64,
        "18446744073709551616",
        "",
        "general",
        "-1",
        "\N{ARABIC-INDIC DIGIT ONE}",
        True,
        1.5,
        b"1",
    ):
        found = dict(problems_of(structs.replace(request, **{field: wrong})))
        assert "expected an ID" in found[field]


@pytest.mark.parametrize(("name", "field"), TIMES)
def test_a_time_has_a_zone(name: str, field: str) -> None:
    request = full(REQUESTS[name])
    moment = datetime(2026, 1, 2)
    assert list(problems_of(structs.replace(request, **{field: moment.replace(tzinfo=UTC)}))) == []
    assert "without a time zone" in dict(problems_of(structs.replace(request, **{field: moment})))[field]


@pytest.mark.parametrize(("name", "field"), TEXTS)
def test_no_text_has_an_unpaired_surrogate(name: str, field: str) -> None:
    request = full(REQUESTS[name])
    size = LIMITS.get(type(request), {}).get(field, {}).get("minLength", 1)
    found = dict(problems_of(structs.replace(request, **{field: "\ud83d" * size})))
    assert found == {field: "the text contains an unpaired surrogate, which cannot be sent"}


def test_the_fields_of_each_kind_are_found() -> None:
    assert ("GetUser", "user_id") in IDS
    assert ("ModifyGuildMember", "communication_disabled_until") in TIMES
    assert ("CreateMessage", "content") in TEXTS


SECRETS = [
    ("".join(word.capitalize() for word in operation.split("_")), field)
    for path in sorted((ROOT / "schemas" / "http").glob("*.yaml"))
    for operation, row in yaml.safe_load(path.read_text(encoding="utf-8"))["operations"].items()
    for part in ("parameters", "body")
    for field, schema in (row.get(part, {}).get("properties") or row.get(part, {})).items()
    if isinstance(schema, dict) and schema.get("x-secret")
]
"""The fields that the schemas call secret, which are read on their own here."""


@pytest.mark.parametrize(("name", "field"), SECRETS)
def test_no_problem_and_no_repr_shows_a_secret(name: str, field: str) -> None:
    request = full(REQUESTS[name])
    assert SECRET not in repr(structs.replace(request, **{field: SECRET}))
    for wrong in ([[SECRET]], {SECRET: SECRET}, SECRET.encode(), f"{SECRET}\ud83d", SECRET * 1000 + "\udfff"):
        mistaken = structs.replace(request, **{field: wrong})
        assert SECRET not in repr(mistaken)
        with pytest.raises(UsageError) as caught:
            check_request(mistaken, has_files=True)
        assert field in str(caught.value)
        assert SECRET not in f"{caught.value!r}{caught.value}{caught.value.__context__!r}"
