"""Each event with each shape of its payload: it decodes, it comes back, and it survives Discord's changes.

The payloads are composed from the schemas; an event that is added there is tested here by itself.
"""

import copy
import json
from typing import Any

import pytest

from cordspec.codegen.emit import Composer
from cordspec.decode import Anomaly, Decoder, encode
from cordspec.events import EVENTS
from cordspec.registry import Shape
from cordspec.wire import OpenFlag, OpenIntEnum, OpenStrEnum, StringFlag
from tests.conftest import own_description
from tests.events.walking import meaning, objects, places, pruned, required

DESCRIPTION = own_description()
CASES = [
    pytest.param(event.name, shape, id=f"{event.name}-{number}")
    for event in DESCRIPTION.events
    for number, shape in enumerate(Composer(DESCRIPTION, every_member=True).shapes(event))
]
every_payload = pytest.mark.parametrize(("name", "payload"), CASES)
NEW_BIT = 1 << 40


def decoded(name: str, payload: Any) -> tuple[Any, list[Anomaly]]:
    anomalies: list[Anomaly] = []
    decoder = Decoder(on_anomaly=anomalies.append, log_anomalies=False)
    frame = decoder.decode(json.dumps({"t": name, "s": 1, "op": 0, "d": payload}).encode())
    assert frame.t == name
    return frame.d, anomalies


def test_the_registry_lists_the_events_of_the_schemas() -> None:
    assert list(EVENTS) == [event.name for event in DESCRIPTION.events]


@every_payload
def test_an_example_decodes_and_comes_back(name: str, payload: Any) -> None:
    data, anomalies = decoded(name, payload)
    assert anomalies == []
    back = json.loads(encode(data))
    assert back == meaning(payload, data)
    assert decoded(name, back) == (data, [])


@every_payload
def test_an_unknown_field_changes_nothing(name: str, payload: Any) -> None:
    data, _ = decoded(name, payload)
    changed = copy.deepcopy(payload)
    for holder, _ in list(objects(changed, data)):
        holder["field_of_tomorrow"] = {"id": [1]}
    assert decoded(name, changed) == (data, [])


@every_payload
def test_unknown_values_of_enums_and_flags_are_kept(name: str, payload: Any) -> None:
    data, _ = decoded(name, payload)
    changed = copy.deepcopy(payload)
    count = 0
    for place in places(changed, data):
        new = unlisted(place.value)
        if new is not None:
            was = place.holder[place.key]
            place.holder[place.key] = str(new) if isinstance(was, str) else new
            count += 1
    found, anomalies = decoded(name, changed)
    assert anomalies == []
    assert json.loads(encode(found)) == meaning(changed, found)
    values = [place.value for place in places(changed, found)]
    assert sum(is_unlisted(value) for value in values) == count


def unlisted(value: object) -> object:
    """A value of the same kind that no schema lists, as JSON; None for what is neither enum nor flag."""
    match value:
        case StringFlag():
            return str(int(value) | NEW_BIT << 20)
        case OpenFlag():
            return int(value) | NEW_BIT
        case OpenIntEnum():
            return 4242
        case OpenStrEnum():
            return "value_of_tomorrow"
        case _:
            return None


def is_unlisted(value: object) -> bool:
    match value:
        case StringFlag():
            return bool(int(value) & NEW_BIT << 20)
        case OpenFlag():
            return bool(int(value) & NEW_BIT)
        case OpenIntEnum() | OpenStrEnum():
            return value.name.startswith("UNKNOWN_")
        case _:
            return False


@every_payload
def test_the_absence_of_a_required_field_is_reported_with_its_path(name: str, payload: Any) -> None:
    """Of the smallest payload, as each absence takes a decode of the whole."""
    small = pruned(payload, decoded(name, payload)[0])
    data, anomalies = decoded(name, small)
    assert anomalies == []
    for holder, key, path in list(required(small, data)):
        kept = dict(holder)
        del holder[key]
        found, anomalies = decoded(name, small)
        if type(found) is type(data):
            missing = [anomaly for anomaly in anomalies if anomaly.found == "nothing"]
            assert [anomaly.path for anomaly in missing] == [path]
            assert anomalies == missing
        else:
            # Of payloads that come in shapes, the absent key tells another shape.
            other = [shape for shape in shapes_of(name) if isinstance(found, shape.type)]
            assert any(key in shape.without for shape in other), (path, type(found))
        holder.clear()
        holder.update(kept)  # in the order of the keys


def shapes_of(name: str) -> list[Shape]:
    spec = EVENTS[name]
    return [*spec.shapes, *([spec.legacy] if spec.legacy else [])]
