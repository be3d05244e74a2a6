"""Mistakes in schemas: every complaint names the file, the line, what is wrong and what to do."""

from pathlib import Path

import pytest

from cordspec.codegen import load
from cordspec.errors import SchemaError
from tests.codegen.small import GATEWAY, IDS, THINGS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "objects").mkdir()
    (tmp_path / "objects" / "ids.yaml").write_text(IDS)
    (tmp_path / "objects" / "things.yaml").write_text(THINGS)
    (tmp_path / "gateway.yaml").write_text(GATEWAY)
    return tmp_path


def complaints(folder: Path) -> list[str]:
    with pytest.raises(SchemaError) as caught:
        load(folder)
    return list(caught.value.complaints)


def test_the_folder_is_sound_to_begin_with(folder: Path) -> None:
    description = load(folder)
    assert list(description.definitions) == ["ThingId", "Thing"]
    assert [event.payload_name for event in description.events] == ["ThingCreateData"]


@pytest.mark.parametrize(
    ("file", "old", "new", "place", "words"),
    [
        ("objects/things.yaml", "required:", "requird:", "objects/things.yaml:6", ["requird", "Write 'required'"]),
        ("objects/things.yaml", "type: integer", "type: intger", "objects/things.yaml:12", ["intger"]),
        ("objects/things.yaml", "ThingId", "TingId", "objects/things.yaml:9", ["TingId", "ids.yaml#/$defs/ThingId"]),
        ("objects/things.yaml", "ids.yaml#/$defs/ThingId", '"#/$defs/ThingId"', "objects/things.yaml:9", ["Write ids.yaml#/$defs/ThingId"]),
        ("objects/things.yaml", "ids.yaml#", "#", "objects/things.yaml:9", ["in quotes"]),
        ("objects/things.yaml", "How large it is.", "large", "objects/things.yaml:13", ["not a sentence", "full stop"]),
        ("objects/things.yaml", "      size:", "      id:", "objects/things.yaml:11", ["occurs twice"]),
        ("objects/things.yaml", "type: integer", "type: [integer", "objects/things.yaml:1", ["this is not YAML"]),
        ("objects/things.yaml", "        type: integer", "        type: integer\n        x-since: '2024-01'", "objects/things.yaml:11", ["x-absent"]),
        ("objects/things.yaml", "        type: integer", "        type: integer\n        x-absent: 0\n        x-null: absent", "objects/things.yaml:11", ["null is not in its type", 'Add "null"']),
        ("objects/things.yaml", "        type: integer", '        type: [integer, "null"]\n        x-null: absent', "objects/things.yaml:11", ["no stated meaning", "x-absent"]),
        ("objects/things.yaml", "required: [id]", "required: [id, size]\n    x-partial: {of: '#/$defs/Thing', keep: [id]}", "objects/things.yaml:7", ["part of itself"]),
        ("objects/things.yaml", "  Thing:", "  ThingId:", "objects/things.yaml:3", ["occurs twice"]),
        ("objects/things.yaml", "required: [id]", "required: [id]\n    x-sample: [[siz]]", "objects/things.yaml:7", ["no siz", "Write size"]),
        ("objects/ids.yaml", "x-id: true", "x-id: 5", "objects/ids.yaml:6", ["x-id"]),
        ("gateway.yaml", "intents: []", "intents: [THINGS]", "gateway.yaml:6", ["Intents"]),
        ("gateway.yaml", "Thing}", "Ting}", "gateway.yaml:5", ["Ting", "Write Thing"]),
        ("gateway.yaml", "intents: []", "intent: []", "gateway.yaml:", ["intent"]),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_place_and_its_mend(
    folder: Path, file: str, old: str, new: str, place: str, words: list[str]
) -> None:
    path = folder / file
    path.write_text(path.read_text().replace(old, new, 1))
    found = complaints(folder)
    fitting = [
        complaint for complaint in found if complaint.startswith(place) and all(w in complaint for w in words)
    ]
    assert fitting, found


def test_all_mistakes_are_told_at_once(folder: Path) -> None:
    path = folder / "objects" / "things.yaml"
    path.write_text(path.read_text().replace("required:", "requird:").replace("large it is.", "large"))
    assert len(complaints(folder)) == 2


def test_a_folder_without_schemas(tmp_path: Path) -> None:
    assert "holds no objects/*.yaml" in complaints(tmp_path)[0]


def test_an_empty_file(folder: Path) -> None:
    (folder / "objects" / "more.yaml").write_text("")
    assert complaints(folder) == ["objects/more.yaml:1: the file is empty. Give it a description and $defs."]


def test_families_in_a_circle(folder: Path) -> None:
    path = folder / "objects" / "ids.yaml"
    path.write_text(
        path.read_text()
        + "  Box:\n    type: object\n    description: A box.\n    properties:\n"
        + "      thing: {$ref: things.yaml#/$defs/Thing, description: What is in it.}\n"
    )
    (found,) = complaints(folder)
    assert "in a cycle" in found
    assert "Box (ids) uses Thing (things), Thing (things) uses ThingId (ids)" in found


def test_a_word_is_a_word(folder: Path) -> None:
    # `no` is a locale, not a falsehood; `2024-01` is text, not a date.
    path = folder / "objects" / "things.yaml"
    path.write_text(
        path.read_text()
        + "  Tongue:\n    type: string\n    description: A tongue.\n    x-members:\n      NO: {value: no}\n"
    )
    definition = load(folder).definitions["Tongue"]
    assert [member.value for member in getattr(definition, "members")] == ["no"]  # noqa: B009
