"""Random payloads made from the schemas: each decodes without an anomaly, and comes back the same."""

import json
from datetime import UTC
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cordspec.codegen.schema import (
    Alternatives,
    AnyValue,
    Definition,
    EnumDefinition,
    Event,
    Field,
    FlagsDefinition,
    IdDefinition,
    ListOf,
    MapOf,
    ObjectDefinition,
    OneOf,
    Ref,
    Scalar,
    TupleOf,
    Type,
    UnionDefinition,
)
from cordspec.decode import encode
from tests.conftest import own_description
from tests.events.test_every_event import decoded
from tests.events.walking import meaning

DESCRIPTION = own_description()
DEPTH = 3
Payloads = st.SearchStrategy[Any]

SCALARS: dict[str, Payloads] = {
    "string": st.text(max_size=8),
    "integer": st.integers(-(1 << 53), 1 << 53),
    "number": st.floats(allow_nan=False, allow_infinity=False),
    "boolean": st.booleans(),
    "null": st.none(),
    "timestamp": st.datetimes(timezones=st.just(UTC)).map(lambda moment: moment.isoformat()),
    "object": st.dictionaries(st.text(max_size=3), st.integers(), max_size=2),
}
_known: dict[tuple[str, int], Payloads] = {}


def of_definition(name: str, depth: int) -> Payloads:
    if (name, depth) not in _known:
        _known[name, depth] = _of_definition(DESCRIPTION.definitions[name], depth)
    return _known[name, depth]


def _of_definition(definition: Definition, depth: int) -> Payloads:
    match definition:
        case IdDefinition():
            return st.integers(0, (1 << 63) - 1).map(str)
        case EnumDefinition(wire="string"):
            return st.sampled_from([member.value for member in definition.members]) | st.text(max_size=5)
        case EnumDefinition():
            return st.sampled_from([member.value for member in definition.members]) | st.integers(0, 5000)
        case FlagsDefinition(wire=wire):
            bits = st.sets(st.integers(0, 62), max_size=4).map(lambda found: sum(1 << bit for bit in found))
            return bits.map(str) if wire == "string" else bits
        case UnionDefinition(members=members):
            return st.sampled_from(members).flatmap(lambda name: of_definition(name, depth))
        case Alternatives(shapes=shapes):
            return st.sampled_from(shapes).flatmap(lambda shape: of_definition(shape[0], depth))
        case ObjectDefinition():
            fields = DESCRIPTION.fields_of(definition.name).values()
            needed = {part.name: of_field(part, depth) for part in fields if part.required}
            # Deep down only what must be there, or a message would hold messages for ever.
            others = (
                {part.name: of_field(part, depth) for part in fields if not part.required} if depth else {}
            )
            return st.fixed_dictionaries(needed, optional=others)
        case _:
            raise AssertionError(definition)


def of_field(part: Field, depth: int) -> Payloads:
    if part.const is not None:
        return st.just(part.const)
    if part.nullable:
        return st.none() | st.deferred(lambda: of_type(part.type, depth - 1))
    return st.deferred(lambda: of_type(part.type, depth - 1))


def of_type(type_: Type, depth: int) -> Payloads:
    match type_:
        case Scalar(kind):
            return SCALARS[kind]
        case AnyValue():
            return st.text(max_size=3) | st.integers(-5, 5) | st.booleans()
        case Ref(name, wire):
            found = of_definition(name, max(depth, 0))
            return found.map(str) if wire == "string" else found
        case ListOf(item):
            return st.lists(of_type(item, depth), max_size=2) if depth > 0 else st.just([])
        case TupleOf(items):
            return st.tuples(*(of_type(item, depth) for item in items)).map(list)
        case MapOf(key, value):
            keys = of_type(key, depth).map(str)
            return st.dictionaries(keys, of_type(value, depth), max_size=2) if depth > 0 else st.just({})
        case OneOf(types):
            return st.one_of([of_type(part, depth) for part in types])


@pytest.mark.parametrize("event", DESCRIPTION.events, ids=lambda event: event.name)
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(data=st.data())
def test_a_random_payload_comes_back(event: Event, data: st.DataObject) -> None:
    if event.payload is None:
        return
    payload = data.draw(of_definition(event.payload, DEPTH))
    found, anomalies = decoded(event.name, payload)
    assert anomalies == []
    back = json.loads(encode(found))
    assert back == meaning(payload, found)
    assert decoded(event.name, back) == (found, [])
