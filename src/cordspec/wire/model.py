"""The Struct that every model extends, and what its fields are written with."""

from datetime import datetime
from reprlib import recursive_repr
from typing import Annotated, Any, ClassVar, Final

from msgspec import Meta, Struct, StructMeta, structs

__all__ = ["Model", "ModelMeta", "SecretModel", "StringOnWire", "Timestamp", "documented_fields"]


class ModelMeta(StructMeta):
    """The metaclass of models: the source has the documented order of the fields, decoding the wire order.

    Discord writes the keys of an object in reverse alphabetical order, and msgspec looks for each key first at
    the field after the previous one. The fields of a class are therefore handed to msgspec in that order. The
    fields that a class inherits come first: msgspec has no way to move them (docs/decisions/0020).
    """

    __documented_fields__: tuple[str, ...]

    def __new__(
        mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], /, **config: Any
    ) -> "ModelMeta":
        """Create a class with its own fields in wire order, and note their documented order."""
        # Absent where annotations are evaluated lazily (Python 3.14): the fields stay in the order of the source.
        annotations: dict[str, Any] = namespace.get("__annotations__", {})
        if annotations:
            namespace = {**namespace, "__annotations__": dict(sorted(annotations.items(), reverse=True))}
        made = super().__new__(mcls, name, bases, namespace, **config)
        if annotations:
            made.__annotations__ = annotations
        inherited = (
            field for base in reversed(bases) for field in getattr(base, "__documented_fields__", ())
        )
        listed = dict.fromkeys((*inherited, *annotations, *made.__struct_fields__))
        made.__documented_fields__ = tuple(field for field in listed if field in made.__struct_fields__)
        return made


class Model(Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, metaclass=ModelMeta):
    """An object of Discord's as it was at one moment: frozen, without client, cache or loop.

    Models are not tracked by the garbage collector. Frozen values cannot form cycles among
    themselves; do not put one into a container that it holds.
    """

    __documented_fields__: ClassVar[tuple[str, ...]]
    """Names of the fields in the order of Discord's documentation; ``__struct_fields__`` has the wire order."""

    @recursive_repr("...")
    def __repr__(self) -> str:
        fields = (f"{name}={getattr(self, name)!r}" for name in self.__documented_fields__)
        return f"{type(self).__name__}({', '.join(fields)})"


class SecretModel(Model, frozen=True, kw_only=True):
    """A model with fields that no log or message may show."""

    hidden: ClassVar[tuple[str, ...]] = ()
    """Names of those fields."""

    @recursive_repr("...")
    def __repr__(self) -> str:
        fields = (
            f"{name}={'<hidden>' if name in self.hidden else repr(getattr(self, name))}"
            for name in self.__documented_fields__
        )
        return f"{type(self).__name__}({', '.join(fields)})"


def documented_fields(type_: type[Struct]) -> tuple[structs.FieldInfo, ...]:
    """Return the fields of a Struct, those of a model in the order of Discord's documentation."""
    fields = structs.fields(type_)
    order: tuple[str, ...] | None = getattr(type_, "__documented_fields__", None)
    if order is None:
        return fields
    by_name = {field.name: field for field in fields}
    return tuple(by_name[name] for name in order)


Timestamp = Annotated[datetime, Meta(tz=True)]
"""A moment with its time zone, which on the wire is always UTC."""

StringOnWire: Final = Meta(extra={"wire": "string"})
"""Marks a number that this one field carries as a string."""
