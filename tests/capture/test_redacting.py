"""Nothing private survives redaction, and everything else does."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordspec.capture import CapturedFrame, name_of, read_frames
from cordspec.capture.redacting import Redactor
from cordspec.cli import main
from cordspec.decode import Anomaly, Decoder
from cordspec.errors import UsageError
from tests.capture.containers import CONTAINERS
from tests.conftest import ROOT

SAMPLE = ROOT / "examples" / "captures" / "session.ndjson"
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
    """Keys, lengths and types; ids as keys are all the same."""
    if isinstance(value, dict):
        return {("id" if IDS.fullmatch(k) else k): shape(v) for k, v in value.items()}
    if isinstance(value, list):
        return [shape(part) for part in value]
    return type(value).__name__


@pytest.mark.parametrize("name", ["sample", "spacebar.frames.ndjson", "discord.bare.ndjson"])
@pytest.mark.parametrize("remove", [False, True])
def test_structure_stays_and_names_ids_and_texts_do_not(
    request: pytest.FixtureRequest, name: str, remove: bool
) -> None:
    path = SAMPLE if name == "sample" else request.getfixturevalue("captures") / name
    redactor = Redactor(b"salt", remove=remove)
    before, after = list[Anomaly](), list[Anomaly]()
    for item in items(path):
        done = redactor.redact(item)
        sent, found = json.loads(item.raw), json.loads(done.raw)
        assert shape(found) == shape(sent)
        assert [found.get(k) for k in ("op", "t", "s")] == [sent.get(k) for k in ("op", "t", "s")]
        old = Decoder(on_anomaly=before.append, log_anomalies=False).decode(item.raw)
        new = Decoder(on_anomaly=after.append, log_anomalies=False).decode(done.raw)
        assert name_of(old) == name_of(new)
        # Sets of permissions have at most 16 digits today, and stay.
        assert not set(LONG.findall(item.raw.decode())) & set(LONG.findall(done.raw.decode()))
        for key, text in texts(sent.get("d")):
            if key in PRIVATE and len(words := re.findall(r"[A-Za-z]{4,}", text)) and "://" not in text:
                survived = [word for word in words if f'"{text}"'.encode() in done.raw and word.strip("xX")]
                assert not survived, (key, text)
    assert [(a.event, a.path) for a in before] == [(a.event, a.path) for a in after]


@settings(max_examples=200, deadline=None)
@given(text=st.text(min_size=1), number=st.integers(10**15, 2**63))
def test_any_text_anywhere_is_masked_and_keeps_its_length(text: str, number: int) -> None:
    frame = {
        "op": 0,
        "t": "OF_TOMORROW",
        "s": 1,
        "d": {"a": [{"b": text}], str(number): number, "c": f"<@{number}>"},
    }
    done = json.loads(Redactor(b"s").redact(CapturedFrame(1, json.dumps(frame).encode())).raw)["d"]
    other = next(key for key in done if key not in ("a", "c"))
    assert done[other] == int(other) != number
    assert done["c"] == f"<@{other}>"
    if not IDS.search(text):
        assert len(done["a"][0]["b"]) == len(text)
    assert not any(letter.isalpha() and letter not in "xX" for letter in done["a"][0]["b"])


def test_the_same_salt_gives_the_same_ids_and_another_does_not() -> None:
    def redacted(salt: bytes, *, keep_times: bool = False) -> list[bytes]:
        redactor = Redactor(salt, keep_times=keep_times)
        return [redactor.redact(item).raw for item in items(SAMPLE)]

    assert redacted(b"one") == redacted(b"one")
    found = [set(IDS.findall(b"".join(redacted(salt)).decode())) for salt in (b"one", b"two")]
    assert found[0]
    assert not found[0] & found[1]
    original = {int(number) >> 22 for number in IDS.findall(SAMPLE.read_text())}
    kept = {int(number) >> 22 for number in IDS.findall(b"".join(redacted(b"one", keep_times=True)).decode())}
    assert kept <= original


def test_what_belonged_together_still_does() -> None:
    frame = {
        "op": 0,
        "t": "OF_TOMORROW",
        "s": 1,
        "d": {"a": "1190000000000000001", "b": {"c": 1190000000000000001}},
    }
    done = json.loads(Redactor(b"s").redact(CapturedFrame(1, json.dumps(frame).encode())).raw)["d"]
    assert int(done["a"]) == done["b"]["c"] != 1190000000000000001


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
    assert [item.time for item in before] == [item.time for item in after]
    assert [item.shard_id for item in before] == [item.shard_id for item in after]
    assert main(["redact", str(path), "--to", str(out)]) == 1
    assert "there already" in capsys.readouterr().err


def test_what_cannot_be_read_is_left_out_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, out = tmp_path / "broken", tmp_path / "out.ndjson"
    path.write_bytes(FRAMES[0] + b'\n{"op":"secret"}\nsecret\n' + FRAMES[1])
    assert main(["redact", str(path), "--to", str(out)]) == 1
    assert "2 frames in" in (said := capsys.readouterr()).out
    assert said.err.count("cordspec: ") == 2
    assert b"secret" not in out.read_bytes()
