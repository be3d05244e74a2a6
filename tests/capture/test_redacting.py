"""Nothing private survives redaction, and everything else does."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordspec.capture import CapturedFrame, read_frames
from cordspec.capture.redacting import Redactor
from cordspec.cli import main
from cordspec.decode import Anomaly, Decoder
from cordspec.errors import UsageError
from cordspec.events import EVENTS
from cordspec.models import GatewayOpcode
from tests.capture.containers import CONTAINERS
from tests.conftest import ROOT

SAMPLE = ROOT / "tests" / "data" / "every_event.ndjson"
FRAMES = SAMPLE.read_bytes().splitlines()
IDS = re.compile(r"(?<!\d)\d{15,20}(?!\d)")
LONG = re.compile(r"(?<!\d)\d{17,20}(?!\d)")
PRIVATE = (
    "content",
    "username",
    "global_name",
    "nick",
    "topic",
    "description",
    "token",
    "email",
    "url",
    "name",
)


def items(path: Path) -> list[CapturedFrame]:
    return [item for item in read_frames(path) if isinstance(item, CapturedFrame)]


def texts(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Every string with the key that it stands under."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield from texts(part, name)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part, key)
    elif isinstance(value, str):
        yield key, value


def shape(value: Any) -> Any:
    """Lengths and types, and how many keys there are; keys that no model has are numbered."""
    if isinstance(value, dict):
        return [shape(v) for v in value.values()]
    if isinstance(value, list):
        return [shape(part) for part in value]
    return type(value).__name__


def name(value: Any) -> Any:
    return value if value in EVENTS or value is None else "unknown"


@pytest.mark.parametrize("file", ["sample", "spacebar.frames.ndjson", "discord.bare.ndjson"])
@pytest.mark.parametrize("remove", [False, True])
def test_structure_stays_and_names_ids_and_texts_do_not(
    request: pytest.FixtureRequest, file: str, remove: bool
) -> None:
    path = SAMPLE if file == "sample" else request.getfixturevalue("captures") / file
    redactor = Redactor(b"salt", remove=remove)
    before, after = list[Anomaly](), list[Anomaly]()
    for item in items(path):
        done = redactor.redact(item)
        sent, found = json.loads(item.raw), json.loads(done.raw)
        assert shape(found) == shape(sent)
        assert found.get("op") == (sent["op"] if GatewayOpcode(sent["op"]).is_known else 127)
        assert found.get("s") == sent.get("s")
        assert name(found.get("t")) == name(sent.get("t")) or found["t"].startswith("UNKNOWN_EVENT_")
        old = Decoder(on_anomaly=before.append, log_anomalies=False).decode(item.raw)
        new = Decoder(on_anomaly=after.append, log_anomalies=False).decode(done.raw)
        assert type(getattr(old, "d", None)) is type(getattr(new, "d", None))
        # Sets of permissions have at most 16 digits today, and stay.
        assert not set(LONG.findall(item.raw.decode())) & set(LONG.findall(done.raw.decode()))
        for key, text in texts(sent.get("d")):
            if key in PRIVATE and len(words := re.findall(r"[A-Za-z]{4,}", text)) and "://" not in text:
                survived = [word for word in words if f'"{text}"'.encode() in done.raw and word.strip("xX")]
                assert not survived, (key, text)
    assert {(a.event, a.path) for a in after} <= {(a.event, a.path) for a in before}


@settings(max_examples=200, deadline=None)
@given(text=st.text(min_size=1), number=st.integers(10**15, 2**63))
def test_any_text_anywhere_is_masked_and_ids_stay_ids(text: str, number: int) -> None:
    frame = {
        "op": 0,
        "t": "OF_TOMORROW",
        "s": 1,
        "d": {"a": [{"b": text}], str(number): number, "c": f"<@{number}>"},
    }
    done = json.loads(Redactor(b"s").redact(CapturedFrame(1, json.dumps(frame).encode())).raw)["d"]
    first, other, last = done
    assert done[other] == int(other) != number
    assert done[last] == "redacted"
    if not IDS.fullmatch(text):
        assert done[first] == [{"redacted_1": "redacted"}]


def test_the_same_salt_gives_the_same_ids_and_another_does_not() -> None:
    def redacted(salt: bytes, *, keep_times: bool = False) -> list[bytes]:
        redactor = Redactor(salt, keep_times=keep_times)
        return [redactor.redact(item).raw for item in items(SAMPLE)]

    assert redacted(b"one") == redacted(b"one")
    found = [set(IDS.findall(b"".join(redacted(salt)).decode())) for salt in (b"one", b"two")]
    assert found[0]
    assert not found[0] & found[1]


def test_times_are_kept_only_if_asked_for() -> None:
    raw = (
        b'{"op":0,"t":"MESSAGE_DELETE","s":1,"d":{"id":"1190000000000000001","channel_id":"20",'
        b'"unknown":"1190000000000000001"}}'
    )
    item = CapturedFrame(1, raw, time=datetime(2026, 11, 24, 12, 34, 56, 789_000, UTC))
    found = json.loads(Redactor(b"s", keep_times=True).redact(item).raw)["d"]
    assert int(found["id"]) >> 22 == 1190000000000000001 >> 22
    assert found["id"] != "1190000000000000001"
    # What is not known to be an id may be the number of a card.
    assert int(found.get("redacted_1", "0")) >> 22 != 1190000000000000001 >> 22
    assert int(json.loads(Redactor(b"s").redact(item).raw)["d"]["id"]) >> 22 != 1190000000000000001 >> 22
    for coarsen, expected in ((1, (12, 34, 56, 0)), (3600, (12, 0, 0, 0)), (0, (12, 34, 56, 789_000))):
        time = Redactor(b"s", coarsen=coarsen).redact(item).time
        assert time is not None
        assert (time.hour, time.minute, time.second, time.microsecond) == expected


def test_names_that_are_allowed_stay_and_their_values_do_not() -> None:
    raw = b'{"op":0,"t":"OF_TOMORROW","s":1,"d":{"mood":"happy","other":"x","id":"1190000000000000001"}}'
    found = json.loads(Redactor(b"s", allowed=["OF_TOMORROW", "mood"]).redact(CapturedFrame(1, raw)).raw)
    assert found["t"] == "OF_TOMORROW"
    assert list(found["d"]) == ["mood", "redacted_1", "redacted_2"]
    assert found["d"]["mood"] == found["d"]["redacted_1"] == "redacted"
    redactor = Redactor(b"s")
    names = [
        json.loads(redactor.redact(CapturedFrame(1, b'{"op":0,"t":"%s","s":1,"d":{}}' % name)).raw)["t"]
        for name in (b"A", b"B", b"A")
    ]
    assert names == ["UNKNOWN_EVENT_1", "UNKNOWN_EVENT_2", "UNKNOWN_EVENT_1"]


def test_what_belonged_together_still_does() -> None:
    frame = {
        "op": 0,
        "t": "OF_TOMORROW",
        "s": 1,
        "d": {"a": "1190000000000000001", "b": {"c": 1190000000000000001}},
    }
    a, b = json.loads(Redactor(b"s").redact(CapturedFrame(1, json.dumps(frame).encode())).raw)["d"].values()
    assert int(a) == b["redacted_1"] != 1190000000000000001


@pytest.mark.parametrize("salt", [b"", b"x" * 65])
def test_a_salt_has_a_length(salt: bytes) -> None:
    with pytest.raises(UsageError, match="1 to 64 bytes"):
        Redactor(salt)


@pytest.mark.parametrize(("container", "name"), [("bare", "out.ndjson.zst"), ("records", "out.ndjson.gz")])
def test_the_command_writes_a_capture_of_the_same_kind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], container: str, name: str
) -> None:
    path, out = CONTAINERS[container](tmp_path, FRAMES), tmp_path / name
    assert main(["redact", str(path), "--to", str(out), "--salt", "s"]) == 0
    assert f"{len(FRAMES)} frames in" in capsys.readouterr().out
    before, after = items(path), items(out)
    assert [item.time and item.time.replace(microsecond=0) for item in before] == [i.time for i in after]
    assert [item.shard_id for item in before] == [item.shard_id for item in after]
    assert main(["redact", str(path), "--to", str(out)]) == 1
    assert "exists already" in capsys.readouterr().err


def test_what_cannot_be_read_is_left_out_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, out = tmp_path / "broken", tmp_path / "out.ndjson"
    path.write_bytes(FRAMES[0] + b'\n{"op":"secret"}\nsecret\n' + FRAMES[1])
    assert main(["redact", str(path), "--to", str(out)]) == 1
    assert "2 frames in" in (said := capsys.readouterr()).out
    assert said.err.count("cordspec: ") == 2
    assert b"secret" not in out.read_bytes()
