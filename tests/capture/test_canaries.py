"""Nothing private survives redaction, wherever it stands: canaries in every position that the models know."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct

from cordspec.capture import CapturedFrame, read_frames
from cordspec.capture.redacting import Redactor
from cordspec.cli import main
from cordspec.decode import Anomaly, Decoder
from cordspec.decode.plan import ListPlan, MapPlan, OptionalPlan, Plan, StructPlan, UnionPlan, plan_for
from cordspec.events import EVENTS, FRAMES
from tests.capture.canaries import Canaries, survivors
from tests.capture.containers import CONTAINERS
from tests.conftest import ROOT

SAMPLE = ROOT / "tests" / "data" / "every_event.ndjson"


def reachable() -> set[type]:
    """Every Struct that a frame can hold."""
    found: set[type] = set()

    def walk(plan: Plan) -> None:
        match plan:
            case OptionalPlan():
                walk(plan.inner)
            case ListPlan():
                walk(plan.item)
            case MapPlan():
                walk(plan.value)
            case UnionPlan():
                for member in plan.members.values():
                    walk(plan_for(member))
            case StructPlan() if plan.type not in found:
                found.add(plan.type)
                for field in plan.fields:
                    walk(field.plan)
            case _:
                pass

    for spec in EVENTS.values():
        for shape in (*spec.shapes, *((spec.legacy,) if spec.legacy else ())):
            walk(plan_for(shape.type))
    for type_ in FRAMES.values():
        walk(plan_for(type_.__annotations__["d"]))
    return found


@cache
def everything() -> tuple[list[bytes], Canaries]:
    """The frames with canaries, and what made them."""
    canaries = Canaries()
    return list(canaries.frames()), canaries


def anomalies_of(raw: bytes) -> tuple[Any, set[tuple[str, str]]]:
    """What a frame is decoded as, and the places that did not fit."""
    found: list[Anomaly] = []
    frame = Decoder(on_anomaly=found.append, log_anomalies=False).decode(raw)
    return frame, {(anomaly.event, anomaly.path) for anomaly in found}


@pytest.mark.parametrize(("remove", "keep_times"), [(False, False), (True, False), (False, True)])
def test_no_canary_survives(remove: bool, keep_times: bool) -> None:
    redactor = Redactor(b"salt", remove=remove, keep_times=keep_times)
    frames, canaries = everything()
    for raw in frames:
        done = redactor.redact(CapturedFrame(1, raw))
        found = [each for each in survivors(json.loads(done.raw)) if not kept(each, keep_times)]
        assert not found, (raw[:300], found[:5])
    assert canaries.types >= {type_ for type_ in reachable() if not type_.__name__.startswith("Unknown")}
    assert len(frames) > 900
    assert canaries.tried > 300_000
    print(f"\n{canaries.tried:,} canaries in {len(frames):,} frames, none survived")


def test_what_was_decoded_before_is_decoded_after() -> None:
    redactor = Redactor(b"salt")
    for raw in everything()[0]:
        frame, before = anomalies_of(raw)
        redacted, after = anomalies_of(redactor.redact(CapturedFrame(1, raw)).raw)
        payload: Any = getattr(frame, "d", None)
        if isinstance(payload, Struct):
            assert type(getattr(redacted, "d", None)) is type(payload)
        assert before or not after, (raw[:300], after)


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of every value that is not an object and no array."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        if isinstance(part, dict | list):
            yield from places(part, (*path, key))
        else:
            yield (*path, key)


PERMISSIONS = ("permissions", "allow", "deny", "app_permissions", "default_member_permissions")
MISFITS = [
    "canary",
    "canary 5",
    "55501000001",
    55_501_000_001,
    -5,
    5.5,
    1e300,
    10**25,
    True,
    [],
    {},
    "true",
    "1.5",
]


def test_one_value_that_does_not_fit_causes_no_other_anomaly() -> None:
    redactor, checked = Redactor(b"salt"), 0
    for line in SAMPLE.read_bytes().splitlines():
        whole = json.loads(line)
        for number, path in enumerate(places(whole.get("d") or {})):
            if number > 6 and number % 97:
                continue
            frame = json.loads(line)
            *way, last = path
            inner = frame["d"]
            for key in way:
                inner = inner[key]
            inner[last] = MISFITS[(number + checked) % len(MISFITS)]
            raw = json.dumps(frame).encode()
            done = redactor.redact(CapturedFrame(1, raw)).raw
            if last not in PERMISSIONS:  # which have so many bits that many numbers are sets of them
                assert not list(survivors(json.loads(done))), (path, inner[last])
            assert anomalies_of(done)[1] <= anomalies_of(raw)[1], (frame["t"], path, inner[last])
            checked += 1
    assert checked > 600


def kept(value: Any, keep_times: bool) -> bool:
    """Whether a value may be there: timestamps and the time in an id, if times are kept."""
    return keep_times and (value == "2021-03-04T05:06:07.891011+00:00" or isinstance(value, int))


def contents(path: Path) -> Iterator[Any]:
    for item in read_frames(path):
        assert isinstance(item, CapturedFrame), item
        yield json.loads(item.raw)
        yield [item.session_id, item.connection, item.shard_id]


@pytest.mark.parametrize("container", CONTAINERS)
@pytest.mark.parametrize("options", [[], ["--remove"]], ids=["default", "remove"])
def test_no_canary_survives_in_any_container(tmp_path: Path, container: str, options: list[str]) -> None:
    frames = [raw for raw in everything()[0][::25] if len(raw) < 20_000]
    path = CONTAINERS[container](tmp_path, frames)
    out = tmp_path / "out.ndjson"
    assert main(["redact", str(path), "--to", str(out), "--salt", "s", *options]) == 0
    found = list(contents(out))
    assert len(found) == 2 * len(frames)
    assert not [each for value in found for each in survivors(value)]
    assert not [each for line in out.read_text().splitlines() for each in survivors(json.loads(line))]


RECORDS = [
    {"session": "canary session", "connection": "canary conn", "frame": {"op": 11}},
    {"session": "canary", "conn": 55_501_000_001, "shard": 55_501_000_002, "frame": {"op": 11}},
    {"time": "canary", "shard": "canary", "direction": "canary", "frame": {"op": 11}},
    {"canary": "canary", "note": {"canary": ["canary"]}, "token": "canary", "frame": {"op": 11}},
    {"connection": -5, "shard": -55_501_000_002, "frame": {"op": 11, "canary": "canary"}},
    {"connection": True, "shard": True, "frame": {"op": 2, "d": {"token": "canary"}}, "dir": "send"},
]


@pytest.mark.parametrize("record", RECORDS)
def test_no_canary_survives_in_the_keys_of_a_record(tmp_path: Path, record: Any) -> None:
    path, out = tmp_path / "capture", tmp_path / "out.ndjson"
    path.write_text(json.dumps(record) + "\n")
    assert main(["redact", str(path), "--to", str(out)]) == 0
    assert not list(survivors(json.loads(out.read_text())))


ODD = [
    b'{"op":0,"t":"MESSAGE_CREATE","s":1,"d":{"content":"canary \\ud83d"}}',
    b'{"op":0,"t":"MESSAGE_CREATE","s":1,"d":{"content":"canary \xff"}}',
    b'{"op":0,"t":"MESSAGE_CREATE","s":1,"s":2,"d":"canary","d":{"content":"canary"}}',
    b'{"op":"0","t":"MESSAGE_CREATE","s":"canary","d":{"tts":"canary","pinned":"true","type":"0"}}',
    b'{"op":0.0,"t":"MESSAGE_CREATE","s":1e5,"d":{"flags":"64","timestamp":"canary","mentions":"canary"}}',
]


@pytest.mark.parametrize("raw", ODD)
def test_odd_frames_are_redacted_too(raw: bytes) -> None:
    done = Redactor(b"s").redact(CapturedFrame(1, raw)).raw
    assert not list(survivors(json.loads(done)))
    assert b'"t":"MESSAGE_CREATE"' in done


def test_the_mask_of_a_text_says_nothing_of_the_text() -> None:
    texts = [
        "",
        "a",
        "A long sentence, with words.",
        "4f2c9e",
        "4F2C9E",
        "🌱",
        "a_1f2e3d4c5b6a79881f2e3d4c5b6a7988",
    ]
    frames = [
        json.dumps({"op": 0, "t": "USER_UPDATE", "s": 1, "d": {"id": "1", "username": t, "avatar": t, t: t}})
        for t in texts
    ]
    for remove in (False, True):
        redactor = Redactor(b"s", remove=remove)
        assert len({redactor.redact(CapturedFrame(1, frame.encode())).raw for frame in frames}) == 1
