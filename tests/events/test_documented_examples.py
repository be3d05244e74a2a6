"""The examples of Discord's documentation: each decodes as its structure, and comes back.

They are facts that lie beside the project, not in it; without them these tests are skipped, and say so.
"""

import json
from collections.abc import Iterator
from typing import Any

import pytest

import cordspec.models
from cordspec.codegen.schema import Description
from cordspec.codegen.upstream import our_name
from cordspec.decode import Decoder, encode
from cordspec.decode.mend import mend
from tests.conftest import SHARED
from tests.events.walking import meaning

FILE = SHARED / "facts" / "examples.jsonl"
OTHER_KINDS = {
    "http_body": "a body of an HTTP request or answer, whose structure is no gateway payload",
    "webhook_event": "sent to an HTTP address of the app",
    "voice_payload": "of the voice connection, another protocol",
    "partial_structure": "a cut-out whose other fields the documentation leaves away",
}
OUR_NAMES = {
    "Hello": "HelloData",
    "GuildMember": "PartialMember",
    "Emoji": "PartialEmoji",
    "Interaction": "InteractionCreateData",
}
MISSING = {
    ("Guild", "Example Guild"): {"premium_progress_bar_enabled", "nsfw_level"},
    ("Guild", "Example Response"): {"premium_progress_bar_enabled", "nsfw_level"},
    ("GuildOnboarding", "Example Guild Onboarding"): {"mode"},
    ("Invite", "Example Invite Object"): {"expires_at"},
    ("VoiceState", "Example Voice State"): {"self_video"},
    ("Interaction", "Example Interaction"): {"version", "application_id"},
}
"""Examples older than a field that the documentation's own table requires, and that field."""


def examples() -> Iterator[dict[str, Any]]:
    if FILE.exists():
        for line in FILE.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


ALL = list(examples())
STRUCTURES = [example for example in ALL if example["kind"] == "structure"]
FRAMES = [example for example in ALL if example["kind"] == "gateway_payload"]


def test_the_examples_are_here() -> None:
    if not ALL:
        pytest.skip(f"no {FILE} on this machine: the documentation's examples were not decoded")
    kinds = {example["kind"] for example in ALL}
    assert kinds == {"structure", "gateway_payload", *OTHER_KINDS}
    assert len(STRUCTURES) >= 46
    assert len(FRAMES) >= 15


def identity(example: dict[str, Any]) -> str:
    return f"{example.get('structure', '')}: {example['heading'].split(' > ')[-1]}"


@pytest.mark.parametrize("example", STRUCTURES, ids=identity)
def test_a_structure_decodes_and_comes_back(example: dict[str, Any], description: Description) -> None:
    name = OUR_NAMES.get(example["structure"]) or our_name(description, example["structure"])
    type_ = getattr(cordspec.models, name, None) or getattr(cordspec.events, name)
    missing = MISSING.get((example["structure"], example["heading"].split(" > ")[-1]), set())
    for value in example["json"] if isinstance(example["json"], list) else [example["json"]]:
        mended = mend(name, type_, json.dumps(value).encode())
        assert mended is not None
        wrong = {anomaly.path for anomaly in mended.anomalies}
        # Of two examples with one heading, one may be whole.
        assert wrong in (missing, set())
        back = json.loads(encode(mended.value))
        assert {key: said for key, said in back.items() if key not in wrong} == meaning(value, mended.value)


def test_what_is_missing_from_an_example_is_missing_from_its_table_too() -> None:
    for example in STRUCTURES:
        said = " ".join(example.get("differs_from_table", ()))
        for field in MISSING.get((example["structure"], example["heading"].split(" > ")[-1]), ()):
            assert f".{field}: required but missing" in said or example["structure"] == "Interaction"


@pytest.mark.parametrize("example", FRAMES, ids=lambda example: example["guess"])
def test_a_frame_decodes(example: dict[str, Any]) -> None:
    anomalies: list[object] = []
    frame = Decoder(on_anomaly=anomalies.append).decode(json.dumps(example["json"]))
    assert frame.op == example["json"]["op"]
    assert anomalies == []
