"""Random text and random pieces in schema files: they are refused, or the generated package does nothing."""

import ast
import copy
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import yaml
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from cordspec.codegen import load
from cordspec.codegen.emit import asyncapi_document, bundled_schema, emit_package
from cordspec.errors import SchemaError
from tests.codegen.hostile import ATTACK, GATEWAY, OPCODES, THINGS, assert_declares, assert_placed

texts = st.one_of(
    st.text(max_size=20),
    st.text(alphabet="'\"\\\n\t{}#;:()=,.aA_1 \0", max_size=20),
    st.sampled_from(
        [ATTACK, f'"""\n{ATTACK}\n"""', "class", "None", "int", "field", "Model", "a-b", "__init__", "_a"]
    ),
)
types: st.SearchStrategy[dict[str, Any]] = st.sampled_from(
    [
        {"type": "string"},
        {"type": ["integer", "null"]},
        {"type": "array", "items": {"$ref": "#/$defs/Colour"}},
        {"$ref": "#/$defs/Colour"},
        {"type": "object", "additionalProperties": {"$ref": "#/$defs/Thing"}},
        {},
    ]
)
names = st.one_of(st.sampled_from(["Other", "Model", "None", "Sequence", "Colour2"]), texts)


@st.composite
def schemas(draw: st.DrawFn) -> dict[str, Any]:
    """An object file of a sound shape, with any text wherever a text is."""

    def sentence() -> str:
        return f"{draw(texts)}."

    members = draw(
        st.dictionaries(st.one_of(st.sampled_from(["RED", "BLUE"]), texts), texts, min_size=1, max_size=3)
    )
    keys = draw(
        st.lists(st.one_of(st.sampled_from(["id", "name", "size_2"]), texts), max_size=4, unique=True)
    )
    return {
        "description": sentence(),
        "$defs": {
            "Colour": {
                "type": "string",
                "description": sentence(),
                "x-members": {
                    name: {"value": value, "description": sentence()} for name, value in members.items()
                },
            },
            "Thing": {
                "type": "object",
                "description": sentence(),
                "properties": {key: draw(types) | {"description": sentence()} for key in keys},
            },
            draw(names): {"type": "string", "description": sentence(), "x-id": True},
        },
    }


def events(name: str, description: str) -> dict[str, Any]:
    said = {"description": description, "payload": {"$ref": "things.yaml#/$defs/Thing"}, "intents": []}
    return {"description": "Tables.", "events": {name: said}}


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(schema=schemas(), name=st.one_of(st.just("THING_CREATE"), texts), said=texts)
def test_any_text_is_refused_or_does_nothing(
    tmp_path: Path, schema: dict[str, Any], name: str, said: str
) -> None:
    (tmp_path / "objects").mkdir(exist_ok=True)
    for file, value in (("objects/things.yaml", schema), ("gateway.yaml", events(name, f"{said}."))):
        (tmp_path / file).write_text(
            yaml.safe_dump(value, allow_unicode=False, sort_keys=False), encoding="utf-8"
        )
    try:
        description = load(tmp_path)
    except SchemaError as error:
        assert_placed(error)
        return
    event("generated")
    for path, text in emit_package(description, "bot_events").items():
        assert_declares(ast.parse(text), path)


BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
printable = st.text(
    alphabet=st.characters(exclude_categories=["Cc", "Cs"], exclude_characters=BIDI), max_size=30
)
TOKEN = re.compile(r"\w+|\s+|[^\w\s]")


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    value=st.one_of(printable, st.text(alphabet="'\"\\{}#%;:()=,.aA \n", max_size=20)).filter(
        lambda text: text != "red"
    ),
    said=st.one_of(printable, st.text(alphabet="'\"\\{}#%;:()=,.aA \n", max_size=20)).filter(
        lambda said: said and not said.startswith("TODO")
    ),
)
def test_any_value_and_any_description_is_kept_and_does_nothing(
    tmp_path: Path, value: str, said: str
) -> None:
    schema = yaml.safe_load(THINGS)
    schema["$defs"]["Colour"]["x-members"]["BLUE"] = {"value": value, "description": f"{said}."}
    schema["$defs"]["Thing"]["properties"]["weight"]["description"] = f"{said})"
    schema["$defs"]["Thing"]["description"] = f"{said}."
    (tmp_path / "objects").mkdir(exist_ok=True)
    (tmp_path / "objects" / "things.yaml").write_text(
        yaml.safe_dump(schema, sort_keys=False), encoding="utf-8"
    )
    text = emit_package(load(tmp_path), "bot_events")[PurePosixPath("models/things.py")]
    module = ast.parse(text)
    assert_declares(module, PurePosixPath("models/things.py"))
    classes = {each.name: each for each in module.body if isinstance(each, ast.ClassDef)}
    doc = ast.get_docstring(classes["Thing"])
    assert doc is not None
    assert doc.split() == f"{said}.".split()
    values = [each.value for each in classes["Colour"].body if isinstance(each, ast.Assign)]
    assert [ast.literal_eval(each) for each in values] == ["red", value]


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_damaged_folder_is_refused_or_does_nothing(tmp_path: Path, data: st.DataObject) -> None:
    """Pieces of the files taken out, doubled, and put into each other: never a traceback, never code."""
    (tmp_path / "objects").mkdir(exist_ok=True)
    files = {"objects/things.yaml": THINGS, "objects/gateway.yaml": OPCODES, "gateway.yaml": GATEWAY}
    tokens = [token for text in files.values() for token in TOKEN.findall(text) if token.strip()]
    for _ in range(data.draw(st.integers(1, 4))):
        name = data.draw(st.sampled_from(sorted(files)))
        parts = TOKEN.findall(files[name])
        at = data.draw(st.integers(0, len(parts) - 1))
        new = data.draw(
            st.one_of(
                st.sampled_from([*tokens, "", "null", "[]", "{}", "0", "-1", "true", '"1"', "[a]", "{a: b}"]),
                texts,
            )
        )
        parts[at : at + data.draw(st.integers(0, 2))] = [new]
        files[name] = "".join(parts)
    for name, text in files.items():
        (tmp_path / name).write_bytes(text.encode("utf-8", "surrogatepass"))
    try:
        description = load(tmp_path)
        bundled_schema(description)
        asyncapi_document(description)
    except SchemaError as error:
        assert_placed(error)
        return
    event("generated")
    for path, text in emit_package(description, "bot_events").items():
        assert_declares(ast.parse(text), path)


def nodes(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Every node of a document but the whole, with the way that leads to it."""
    children = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for step, child in children:
        yield (*at, step), child
        yield from nodes(child, (*at, step))


WHOLE = {
    name: yaml.safe_load(text) for name, text in (("objects/things.yaml", THINGS), ("gateway.yaml", GATEWAY))
}
PIECES = [node for document in WHOLE.values() for _, node in nodes(document)]
WORDS = sorted(
    {step for document in WHOLE.values() for at, _ in nodes(document) for step in at if isinstance(step, str)}
)
KEYWORDS = [
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "examples",
    "format",
    "items",
    "legacy",
    "prefixItems",
    "propertyNames",
    "x-absent",
    "x-enum",
    "x-flags",
    "x-null",
    "x-secret",
    "x-since",
    "x-without",
]


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_pieces_in_wrong_places_are_refused_or_do_nothing(tmp_path: Path, data: st.DataObject) -> None:
    """Sound pieces where they do not belong, keys renamed and taken away: never a traceback, never code."""
    (tmp_path / "objects").mkdir(exist_ok=True)
    (tmp_path / "objects" / "gateway.yaml").write_text(OPCODES, encoding="utf-8")
    documents = copy.deepcopy(WHOLE)
    for _ in range(data.draw(st.integers(1, 3))):
        document = documents[data.draw(st.sampled_from(sorted(documents)))]
        places = [at for at, _ in nodes(document)]
        if not places:  # everything has been taken away before
            continue
        at = data.draw(st.sampled_from(places))
        parent: Any = document
        for step in at[:-1]:
            parent = parent[step]
        piece: Any = copy.deepcopy(
            data.draw(st.one_of(st.sampled_from(PIECES), st.sampled_from([None, 0, "", [], {}, True])))
        )
        match data.draw(st.sampled_from(["put", "add", "take", "rename"])):
            case "put":
                parent[at[-1]] = piece
            case "add" if isinstance(parent, dict):
                parent[data.draw(st.sampled_from([*WORDS, *KEYWORDS]))] = piece
            case "rename" if isinstance(parent, dict):
                parent[data.draw(st.sampled_from([*WORDS, *KEYWORDS]))] = parent.pop(at[-1])
            case _:
                del parent[at[-1]]
    for name, document in documents.items():
        (tmp_path / name).write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    try:
        description = load(tmp_path)
        bundled_schema(description)
        asyncapi_document(description)
    except SchemaError as error:
        assert_placed(error)
        return
    event("generated")
    for path, text in emit_package(description, "bot_events").items():
        assert_declares(ast.parse(text), path)
