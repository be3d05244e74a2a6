"""Payloads are decoded whole before anything reads them (docs/decisions/0028-lazy-objects.md)."""

from collections.abc import Iterator, Mapping
from typing import Any, cast

import pytest
from msgspec import Raw, Struct, structs

from cordspec.decode import Anomaly, Decoder, encode
from cordspec.events import EVENTS, Dispatch
from cordspec.testing import sample
from cordspec.typeforms import union_members


def undecoded(value: object, path: str) -> Iterator[str]:
    """Return the paths of JSON in the slots of a value; msgspec reads slots past any property."""
    if isinstance(value, Raw):
        yield path
    elif isinstance(value, Struct):
        for name, item in zip(value.__struct_fields__, structs.astuple(value), strict=True):
            yield from undecoded(item, f"{path}.{name}")
    elif isinstance(value, list | tuple):
        for item in cast("list[object]", value):
            yield from undecoded(item, f"{path}[]")
    elif isinstance(value, Mapping):
        for item in cast("Mapping[object, object]", value).values():
            yield from undecoded(item, f"{path}[]")


@pytest.mark.parametrize("name", EVENTS)
def test_a_payload_is_decoded_whole(name: str) -> None:
    payload: Any = EVENTS[name].shapes[0].type
    data = encode(sample(payload))
    frame = Decoder().decode(b'{"t":"%s","s":1,"op":0,"d":%s}' % (name.encode(), data))
    assert isinstance(frame, Dispatch)
    assert type(frame.d) in [getattr(part, "__origin__", part) for part in union_members(payload)]
    assert list(undecoded(frame.d, name)) == []


def test_an_anomaly_within_a_nested_object_is_reported_before_anything_is_read() -> None:
    found: list[Anomaly] = []
    data = encode(sample(cast("type[Struct]", EVENTS["PRESENCE_UPDATE"].payload)))
    assert b'"user":{' in data
    nested = data.replace(b'"user":{"', b'"user":{"username":5,"', 1)
    Decoder(on_anomaly=found.append).decode(b'{"t":"PRESENCE_UPDATE","s":1,"op":0,"d":%s}' % nested)
    assert [anomaly.path for anomaly in found] == ["user.username"]
