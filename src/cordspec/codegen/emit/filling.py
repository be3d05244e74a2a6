"""Payloads of the sample session, which give only some fields: the other required fields are added."""

from cordspec.codegen.emit.example import Composer
from cordspec.codegen.schema import (
    Alternatives,
    Description,
    Field,
    Json,
    ListOf,
    ObjectDefinition,
    Ref,
    Scalar,
    Type,
    UnionDefinition,
)

__all__ = ["filled"]


def filled(description: Description, name: str | None, value: Json) -> Json:
    """Return the value with its missing required fields: null, an empty list, false or 0 if the type allows it."""
    if name is None or not isinstance(value, dict):
        return value
    definition = description.definitions[name]
    match definition:
        case Alternatives(shapes=shapes):
            return filled(description, shapes[0][0], value)
        case UnionDefinition(tag=tag, members=members):
            for member in members:
                if description.fields_of(member)[tag].const == value.get(tag):
                    return filled(description, member, value)
            return value
        case ObjectDefinition():
            found = dict(value)
            for part in description.fields_of(name).values():
                if part.name in found:
                    found[part.name] = _inside(description, part.type, found[part.name])
                elif part.required:
                    found[part.name] = _plain(description, part)
            return found
        case _:
            return value


def _inside(description: Description, type_: Type, value: Json) -> Json:
    match type_:
        case Ref(name):
            return filled(description, name, value)
        case ListOf(item) if isinstance(value, list):
            return [_inside(description, item, each) for each in value]
        case _:
            return value


def _plain(description: Description, part: Field) -> Json:
    if part.const is not None:
        return part.const
    if part.nullable:
        return None
    match part.type:
        case ListOf():
            return []
        case Scalar("boolean"):
            return False
        case Scalar("integer"):
            return 0
        case _:
            return Composer(description).type(part.type)
