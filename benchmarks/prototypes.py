"""What the same types cost without cordspec: bare msgspec Structs and pydantic models, made from the models.

The bare prototype has the same fields in the same order, with plain ints and texts for enums and flags. It
says what msgspec itself takes, so that the rest is what cordspec adds.
"""

import sys
import types
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum, Flag
from types import GenericAlias
from typing import Annotated, Any, ForwardRef, Literal, NewType, Union, cast, get_args, get_origin

import msgspec
from msgspec import NODEFAULT, UNSET, Raw, Struct, UnsetType, structs

__all__ = ["Bare", "Pydantic"]


class Prototype:
    """Turns a type of a model into that of a prototype; Structs are the business of a subclass."""

    def convert(self, type_: Any) -> Any:
        """The type without what cordspec adds to it."""
        if isinstance(type_, NewType):
            return int
        origin, arguments = get_origin(type_), get_args(type_)
        if origin is Annotated:
            inner = self.convert(arguments[0])
            return type_ if inner is datetime else inner
        if origin in (Union, types.UnionType):
            return self.union([part for part in arguments if part is not UnsetType])
        if origin in (list, Sequence):
            return list[self.convert(arguments[0])]  # type: ignore[misc]  # made at run time
        if origin in (dict, Mapping):
            return dict[self.convert(arguments[0]), self.convert(arguments[1])]  # type: ignore[misc]  # the same
        if origin is tuple:
            return GenericAlias(tuple, tuple(self.convert(part) for part in arguments))
        if isinstance(type_, type):
            if issubclass(type_, Flag):
                return int
            if issubclass(type_, Enum):
                return str if issubclass(type_, str) else int
            if issubclass(type_, Struct):
                return self.struct(type_)
        return cast("Any", type_)  # a builtin, or a class that stays what it is

    def union(self, parts: Sequence[Any]) -> Any:
        """A union of types."""
        return Union[tuple(self.convert(part) for part in parts)]  # noqa: UP007  # made at run time

    def struct(self, model: type[Struct]) -> Any:
        """The prototype of a model."""
        raise NotImplementedError


def plain(value: Any) -> Any:
    """A default without what cordspec adds to it."""
    return None if value is UNSET else value.value if isinstance(value, Enum) else value


class Bare(Prototype):
    """Structs of msgspec with nothing but fields."""

    def __init__(self) -> None:
        self._made: dict[type[Struct], type[Struct] | None] = {}
        self._module = types.ModuleType(f"bare_{id(self)}")
        sys.modules[self._module.__name__] = self._module

    def struct(self, model: type[Struct]) -> Any:
        """The prototype of a model."""
        if model in self._made:
            return self._made[model] or ForwardRef(model.__name__)
        self._made[model] = None
        config = model.__struct_config__
        fields: list[Any] = []
        for info in structs.fields(model):
            name = msgspec.field(name=info.encode_name)
            if info.default is not NODEFAULT:
                name = msgspec.field(name=info.encode_name, default=plain(info.default))
            elif info.default_factory is not NODEFAULT:
                name = msgspec.field(name=info.encode_name, default_factory=info.default_factory)
            fields.append((info.name, self.convert(info.type), name))
        made = msgspec.defstruct(
            model.__name__,
            fields,
            gc=False,
            frozen=True,
            kw_only=True,
            tag=config.tag,
            tag_field=config.tag_field,
            module=self._module.__name__,
        )
        self._made[model] = made
        setattr(self._module, model.__name__, made)
        return made

    def decoder(self, payload: Any) -> msgspec.json.Decoder[Any]:
        """A decoder of frames with this payload."""
        frame = msgspec.defstruct(
            "Frame",
            [("t", str), ("s", int), ("d", self.convert(payload))],
            gc=False,
            frozen=True,
            tag_field="op",
            tag=0,
        )
        return msgspec.json.Decoder(frame, strict=False)


class Pydantic(Prototype):
    """Models of pydantic with the same fields."""

    def __init__(self) -> None:
        self._made: dict[type[Struct], Any] = {}

    def convert(self, type_: Any) -> Any:
        """The type without what cordspec adds to it; raw JSON is anything here."""
        return Any if type_ is Raw else super().convert(type_)

    def union(self, parts: Sequence[Any]) -> Any:
        """A union of types, told apart by its tag where it has one."""
        from pydantic import Field

        null = [part for part in parts if part is types.NoneType]
        models = [part for part in parts if isinstance(part, type) and issubclass(part, Struct)]
        if len(models) > 1:
            field = models[0].__struct_config__.tag_field
            tagged: Any = Union[tuple(self.struct(model) for model in models)]  # noqa: UP007  # made at run time
            tagged = Annotated[tagged, Field(discriminator=field)]
            return tagged | None if null else tagged
        return super().union(parts)

    def struct(self, model: type[Struct]) -> Any:
        """The prototype of a model."""
        from pydantic import BaseModel, Field, create_model

        if model in self._made:
            return self._made[model] or ForwardRef(model.__name__)
        self._made[model] = None
        fields: dict[str, Any] = {}
        config = model.__struct_config__
        if config.tag is not None:
            fields[str(config.tag_field)] = (Literal[config.tag], ...)  # a value, not a type
        for info in structs.fields(model):
            default: Any = ...
            if info.default is not NODEFAULT:
                default = plain(info.default)
            elif info.default_factory is not NODEFAULT:
                default = info.default_factory()
            name = info.name if not info.name.startswith("_") else f"f{info.name}"
            fields[name] = (self.convert(info.type), Field(default, alias=info.encode_name))
        made: Any = create_model(model.__name__, __base__=BaseModel, **fields)
        self._made[model] = made
        return made

    def validator(self, payload: Any) -> Any:
        """A function from the bytes of a frame to a model."""
        from pydantic import BaseModel, create_model

        frame: Any = create_model(
            "Frame", __base__=BaseModel, t=(str, ...), s=(int, ...), d=(self.convert(payload), ...)
        )
        names = {model.__name__: made for model, made in self._made.items()}
        for made in names.values():
            made.model_rebuild(_types_namespace=names)
        frame.model_rebuild(_types_namespace=names)
        return frame.model_validate_json
