"""How absence and null of a field are written in Python: one form for each case of the schemas (design, decision 0003)."""

from collections.abc import Mapping, Sequence
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import msgspec
import pytest
from msgspec import NODEFAULT, UNSET, UnsetType

from cordspec import events, models
from cordspec.codegen.schema import (
    Alternatives,
    Field,
    IdDefinition,
    ListOf,
    MapOf,
    ObjectDefinition,
    UnionDefinition,
)
from cordspec.typeforms import bare_type
from tests.conftest import own_description

DESCRIPTION = own_description()
ABSTRACT: dict[type, type] = {ListOf: Sequence, MapOf: Mapping}
OBJECTS = [name for name, found in DESCRIPTION.definitions.items() if isinstance(found, ObjectDefinition)]


def generated(name: str) -> Any:
    return getattr(models, name, None) or getattr(events, name)


def members(type_: Any) -> set[Any]:
    bare = bare_type(type_)
    return {bare_type(one) for one in get_args(bare)} if get_origin(bare) in (Union, UnionType) else {bare}


def default_of(field: msgspec.structs.FieldInfo) -> Any:
    return field.default if field.default_factory is NODEFAULT else field.default_factory()


def expected(field: Field) -> tuple[bool, bool, Any]:
    """Whether the type admits None, whether it admits UNSET, and the default."""
    if field.distinct_null:
        return True, True, UNSET
    if field.required:
        return field.nullable and not field.null_as_absent, False, NODEFAULT
    if field.has_absent:
        return field.nullable and not field.null_as_absent, False, field.absent
    return True, False, None


def complaint(owner: str, field: Field, info: msgspec.structs.FieldInfo, type_: Any) -> str | None:
    if field.const is not None or type_ is Any or bare_type(type_) in (object, msgspec.Raw):
        return None  # the tag of a union member; any value admits everything
    found = (NoneType in members(type_), UnsetType in members(type_), default_of(info))
    wanted = expected(field)
    equal = found[:2] == wanted[:2] and (found[2] is wanted[2] or found[2] == wanted[2])
    return None if equal else f"{owner}.{field.name}: {found} in Python, {wanted} by the schemas"


def test_absence_and_null_have_one_form_each() -> None:
    complaints: list[str] = []
    checked = 0
    for name in OBJECTS:
        class_ = generated(name)
        fields = {info.encode_name: info for info in msgspec.structs.fields(class_)}
        hints = get_type_hints(class_, include_extras=True)
        for key, field in DESCRIPTION.fields_of(name).items():
            if key in fields:
                checked += 1
                found = complaint(name, field, fields[key], hints[fields[key].name])
                complaints += [found] if found else []
    assert complaints == []
    assert checked > 1000


@pytest.mark.parametrize("event", DESCRIPTION.events, ids=lambda event: event.name)
def test_the_payload_of_an_event_is_named_after_it(event: Any) -> None:
    assert events.EVENTS[event.name].payload == getattr(events, event.payload_name)


def test_every_tagged_union_has_an_unknown_member() -> None:
    unions = [one for one in DESCRIPTION.definitions.values() if isinstance(one, UnionDefinition)]
    assert unions
    for union in unions:
        assert generated(union.unknown) in members(generated(union.name)), union.name


def test_ids_are_new_types_of_int() -> None:
    ids = [name for name, found in DESCRIPTION.definitions.items() if isinstance(found, IdDefinition)]
    assert ids
    assert [name for name in ids if generated(name).__supertype__ is not int] == []


def test_every_shape_but_the_first_names_the_keys_that_it_lacks() -> None:
    found = [one for one in DESCRIPTION.definitions.values() if isinstance(one, Alternatives)]
    assert found
    assert [one.name for one in found if not all(keys for _, keys in one.shapes[1:])] == []


def test_arrays_are_annotated_as_sequences_and_maps_as_mappings() -> None:
    """Decision 0001: a type checker refuses to change them."""
    wrong: list[str] = []
    for name in OBJECTS:
        hints = get_type_hints(generated(name))
        for key, field in DESCRIPTION.fields_of(name).items():
            wanted = ABSTRACT.get(type(field.type))
            if (
                wanted
                and key in hints
                and wanted not in {get_origin(one) for one in members(hints[key])} | {get_origin(hints[key])}
            ):
                wrong.append(f"{name}.{key}: {hints[key]}")
    assert wrong == []
