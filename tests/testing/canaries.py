"""Payloads of every event with a distinct word in every field that is a token, or in every text field.

A test decodes such a payload, uses what it decoded, and then looks for the words in logs, reprs and exceptions.
The payloads are made from the generated models, so that a new field is covered as soon as it is generated.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NewType, Union, cast, get_args, get_origin

from msgspec import NODEFAULT, Raw, Struct, UnsetType, json, structs

from cordspec.decode import encode
from cordspec.events import EVENTS
from cordspec.testing import sample

__all__ = ["Canaries", "is_token", "of_event", "of_model", "text_fields", "token_fields"]

fields_of = cache(structs.fields)
"""The fields of a model; to find them evaluates its annotations."""

VARIANTS = 40
"""Largest number of payloads of one event: each has other members of the unions in it."""


@dataclass
class Canaries:
    """One payload, and the words in it."""

    name: str
    """Event or model."""

    payload: Any
    """Plain values of JSON."""

    words: dict[str, str] = field(default_factory=dict[str, str])
    """Each word with the model and field that it is in, as in ``VoiceServerUpdateData.token``."""

    filled: set[object] = field(default_factory=set[object])
    """Models that are in the payload with all their fields; where one comes again it has the required ones."""

    def found_in(self, text: str) -> list[str]:
        """Fields whose word a text shows."""
        return [place for word, place in self.words.items() if word in text]


def is_token(type_: type[Struct], name: str) -> bool:
    """Whether a field is a token by its name, or because its schema says that it is a secret."""
    return name == "token" or name.endswith(("_token", "secret")) or name in getattr(type_, "hidden", ())


def token_fields(type_: type[Struct], name: str) -> bool:
    """Choose the tokens."""
    return is_token(type_, name)


def text_fields(_type: type[Struct], _name: str) -> bool:
    """Choose every text."""
    return True


Chooser = Callable[[type[Struct], str], bool]


def of_event(event: str, chosen: Chooser = token_fields) -> Iterator[Canaries]:
    """Payloads of an event that together have every member of every union once, where that is possible."""
    for shape in EVENTS[event].shapes:
        for part in get_args(shape.type) or (shape.type,):
            if isinstance(part, type) and issubclass(part, Struct) and not is_made_by_mending(part):
                yield from of_model(part, chosen, event)


def of_model(type_: type[Struct], chosen: Chooser = token_fields, name: str = "") -> Iterator[Canaries]:
    """Payloads of a model."""
    walk = Walk(chosen)
    for variant in range(VARIANTS):
        before = len(walk.seen)
        made = Canaries(name or type_.__name__, None)
        made.payload = walk.struct(type_, made, variant, ())
        if variant and len(walk.seen) == before:
            return
        yield made


def is_made_by_mending(type_: type[Struct]) -> bool:
    """Whether a model stands for members of a union that are not listed."""
    return type_.__struct_config__.tag in (-1, "\x00")


class Walk:
    """Fills every field of a model."""

    def __init__(self, chosen: Chooser) -> None:
        self.seen: set[object] = set()
        """Members of unions that a payload had."""
        self._chosen = chosen
        self._count = 0

    def struct(self, type_: type[Struct], made: Canaries, variant: int, open_: tuple[object, ...]) -> Any:
        found: dict[str, Any] = {}
        config = type_.__struct_config__
        if config.tag is not None and config.tag_field is not None:
            found[config.tag_field] = config.tag
        is_filled = type_ in made.filled
        made.filled.add(type_)
        for info in fields_of(type_):
            if is_filled and not info.required:
                continue
            place = (type_, info.name, made, variant, (*open_, type_))
            value = self.value(info.type, *place)
            if value is not NODEFAULT:
                found[info.encode_name] = value
            elif info.required:
                found[info.encode_name] = None if NoneType in get_args(info.type) else []
        return found

    def value(
        self,
        type_: Any,
        owner: type[Struct],
        name: str,
        made: Canaries,
        variant: int,
        open_: tuple[object, ...],
    ) -> Any:
        """A value of a type; NODEFAULT where it would not end."""
        place = (owner, name, made, variant, open_)
        origin, arguments = get_origin(type_), get_args(type_)
        if isinstance(type_, NewType):
            return str(sample(cast("type[int]", type_)))
        if origin is Annotated:
            return self.value(arguments[0], *place)
        if origin in (Union, UnionType):
            return self.union(arguments, *place)
        if origin is Literal:
            return arguments[0]
        if origin in (list, Sequence):
            values = self.members(arguments[0], *place)
            return [each for each in values if each is not NODEFAULT]
        if origin in (dict, Mapping):
            value = self.value(arguments[1], *place)
            return {} if value is NODEFAULT else {str(self.value(arguments[0], *place)): value}
        if origin is tuple:
            return [self.value(part, *place) for part in arguments]
        if type_ is str:
            if not self._chosen(owner, name):
                return json.decode(encode(sample(str)))
            self._count += 1
            word = f"canary{self._count}{made.name.lower().replace('_', '')}"
            made.words[word] = f"{owner.__name__}.{name}"
            return word
        if isinstance(type_, type) and issubclass(type_, Struct):
            return NODEFAULT if type_ in open_ else self.struct(type_, made, variant, open_)
        if type_ is Raw or type_ is Any or type_ is object:
            return {}
        return json.decode(encode(sample(cast("type[object]", type_))))

    def members(self, type_: Any, *place: Any) -> list[Any]:
        """Elements of an array: one of each member of a union."""
        parts = [part for part in get_args(type_) if part is not NoneType]
        if get_origin(type_) in (Union, UnionType) and len(parts) > 1:
            return [self.value(part, *place) for part in parts if not self.is_unknown(part)]
        return [self.value(type_, *place)]

    def union(
        self,
        arguments: tuple[Any, ...],
        owner: type[Struct],
        name: str,
        made: Canaries,
        variant: int,
        open_: tuple[object, ...],
    ) -> Any:
        parts = [
            part
            for part in arguments
            if part not in (NoneType, UnsetType, datetime) and not self.is_unknown(part) and part not in open_
        ]
        if not parts:
            return NODEFAULT
        part = parts[variant % len(parts)]
        if len(parts) > 1:
            self.seen.add((owner, name, part))
        return self.value(part, owner, name, made, variant, open_)

    @staticmethod
    def is_unknown(type_: Any) -> bool:
        return isinstance(type_, type) and issubclass(type_, Struct) and is_made_by_mending(type_)
