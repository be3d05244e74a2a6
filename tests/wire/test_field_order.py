"""The order of the fields of a model: documented in source and repr, the wire's for decoding."""

import inspect
import json
import pickle
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

import pytest
from msgspec import Struct, field, structs

import cordspec.models
from cordspec.cli.pretty import pretty
from cordspec.events import EVENTS, MessageCreateData
from cordspec.models import Message, User
from cordspec.testing import sample
from cordspec.wire import Model, documented_fields
from cordspec.wire.model import ModelMeta
from tests.conftest import own_description

SCHEMAS = Path(__file__).parents[2] / "schemas"
MODELS = [
    value
    for value in vars(cordspec.models).values()
    if isinstance(value, type) and issubclass(value, Model) and value is not Model
]


class Base(Model, frozen=True, kw_only=True):
    id: int
    zone: str = "UTC"
    guild: int | None = None


class Derived(Base, frozen=True, kw_only=True):
    kind: ClassVar[str] = "derived"
    name: str
    zone: str  # pyright: ignore[reportGeneralTypeIssues]  # required here, as generated models do it
    age: int = field(name="years", default=0)


def test_source_order_is_kept_for_readers_and_the_wire_order_for_decoding() -> None:
    assert Base.__documented_fields__ == ("id", "zone", "guild")
    assert Base.__struct_fields__ == ("zone", "id", "guild")
    assert list(Base.__annotations__) == ["id", "zone", "guild"]
    assert [info.name for info in documented_fields(Base)] == ["id", "zone", "guild"]


def test_inherited_fields_come_first_and_keep_their_order() -> None:
    assert Derived.__documented_fields__ == ("id", "zone", "guild", "name", "age")
    assert Derived.__struct_fields__ == ("zone", "id", "guild", "name", "age")
    assert repr(Derived(id=1, name="a", zone="b")) == "Derived(id=1, zone='b', guild=None, name='a', age=0)"


def test_fields_of_other_structs_are_listed_as_msgspec_does() -> None:
    class Plain(Struct):
        b: int
        a: int

    assert documented_fields(Plain) == structs.fields(Plain)


def test_a_model_that_contains_itself_has_a_repr() -> None:
    class Node(Model, frozen=True, kw_only=True):
        others: list[Any]

    node = Node(others=[])
    node.others.append(node)
    assert repr(node) == "Node(others=[...])"
    node.others.clear()


def test_lazy_annotations_leave_a_class_that_works_unsorted() -> None:
    """In Python 3.14 the namespace has no ``__annotations__``, as here, where the class adds no field."""
    metaclass: Any = ModelMeta  # a type checker would take the result for a class without fields
    namespace = {"__module__": __name__, "__qualname__": "Made"}
    made = metaclass("Made", (Base,), namespace, frozen=True, kw_only=True)
    assert made.__documented_fields__ == ("id", "zone", "guild")
    assert made(id=1) == made(id=1)


def test_models_are_pickled_and_compared_as_before() -> None:
    value = Derived(id=1, name="a", zone="b")
    assert pickle.loads(pickle.dumps(value)) == value
    assert hash(value) == hash(Derived(id=1, name="a", zone="b"))


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_generated_class_lists_its_own_fields_in_wire_order(model: type[Model]) -> None:
    inherited = {
        name for base in model.__mro__[1:] if issubclass(base, Model) for name in base.__struct_fields__
    }
    own = [name for name in model.__struct_fields__ if name not in inherited]
    assert own == sorted(own, reverse=True)
    assert sorted(model.__documented_fields__) == sorted(model.__struct_fields__)


def test_source_hover_repr_and_listing_agree() -> None:
    in_source = re.findall(r"^    ([a-z_]+): (?!ClassVar)", inspect.getsource(User), re.MULTILINE)
    assert tuple(in_source) == User.__documented_fields__
    user = sample(User)
    assert re.findall(r"(?:\(|, )(\w+)=", repr(user))[:3] == list(User.__documented_fields__[:3])
    shown = re.findall(r"^    (\w+)=", pretty(sample(MessageCreateData)), re.MULTILINE)
    assert shown == [name for name in MessageCreateData.__documented_fields__ if name in shown]


def test_the_extra_fields_of_an_event_follow_those_of_its_object() -> None:
    count = len(Message.__documented_fields__)
    assert MessageCreateData.__documented_fields__[:count] == Message.__documented_fields__
    assert set(MessageCreateData.__documented_fields__[count:]) >= {"guild_id", "member"}


def test_the_schemas_list_fields_as_the_documentation_does() -> None:
    kept: Mapping[str, Any] = json.loads((SCHEMAS / "documented" / "structures.json").read_text())
    pages: dict[str, list[list[str]]] = {}
    for structure in kept.values():
        pages.setdefault(structure["doc"], []).append([part["name"] for part in structure.get("fields", [])])
    compared = 0
    for definition in own_description().definitions.values():
        own = [part.name for part in getattr(definition, "fields", ())]
        for documented in pages.get(definition.documentation.rsplit("/developers/", 1)[-1], []):
            shared = [name for name in documented if name in own]
            if len(shared) < len(own) / 2:
                continue  # several tables stand under one heading: this one is about something else
            compared += 1
            assert [name for name in own if name in documented] == shared, definition.name
    assert compared > 200


def test_every_event_has_a_payload_whose_first_documented_field_is_listed_first() -> None:
    assert EVENTS["MESSAGE_DELETE"].payload.__documented_fields__ == ("id", "channel_id", "guild_id")
