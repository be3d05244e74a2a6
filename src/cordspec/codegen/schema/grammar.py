"""The check of the keywords of the schema language and their values.

The grammars in ``codegen/schema/grammar`` are JSON Schemas that refuse every keyword which they do not list; object files
are also checked by the metaschema of JSON Schema 2020-12. References are not resolved here.
"""

import json
import re
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import Any, Final, cast

import referencing
from jsonschema import Draft202012Validator, validators
from jsonschema.exceptions import ValidationError
from referencing.jsonschema import DRAFT202012

from cordspec.codegen.schema.complaints import Complaints, shown
from cordspec.codegen.schema.source import Pointer, Source

__all__ = ["check_grammar", "facts_problem"]

KEY_FIX: Final = (
    "A key is written with letters, digits and underscores, and begins with a letter or one underscore. The "
    "schema language has no keyword for another name of an attribute: leave the key out, and decoders skip "
    "it; it stays in the raw bytes."
)


def check_grammar(source: Source, kind: str, complaints: Complaints) -> bool:
    """Check a file by the grammar of its kind, which is the name of a grammar."""
    errors = _errors(_grammar(kind), source.value)
    if kind == "objects" and not errors:
        errors = _errors(_metaschema(), source.value)
    for error in errors:
        _complain(source, error, complaints)
    return not errors


def facts_problem(value: object, kind: str) -> str | None:
    """Return the mistake in a file of facts, with its place; None if there is none.

    ``kind`` is the name of the file, or ``openapi``.
    """
    for error in _errors(_facts(kind), value):
        where = shown(".".join(str(step) for step in error.absolute_path))[1:-1]
        return f"{where or 'the whole file'}: {_message(error)}"
    return None


@cache
def _facts(kind: str) -> Any:
    return _VALIDATOR({**_read("facts"), "$ref": f"#/$defs/{kind}"})


def _errors(validator: Any, value: object) -> list[ValidationError]:
    # Any: the types of this one method are incomplete.
    return list(validator.iter_errors(value))


@cache
def _ecma(pattern: str) -> re.Pattern[str]:
    # JSON Schema has the patterns of ECMA, in which $ is the end; in Python, a line feed may follow $.
    return re.compile(re.sub(r"(?<!\\)\$", r"\\Z", pattern))


def _pattern(_: Any, pattern: str, instance: object, __: object) -> Iterator[ValidationError]:
    if isinstance(instance, str) and not _ecma(pattern).search(instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


def _is_integer(_: object, instance: object) -> bool:
    # 1.0 is an integer to JSON Schema, but not to Python.
    return isinstance(instance, int) and not isinstance(instance, bool)


_extend: Any = getattr(validators, "extend")  # noqa: B009  # untyped
_VALIDATOR: Any = _extend(
    Draft202012Validator,
    {"pattern": _pattern},
    type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer),
)


_registry: Any = getattr(referencing, "Registry")  # noqa: B009  # its type is only partially known


@cache
def _grammar(kind: str) -> Any:
    # The grammar of operations refers to that of objects.
    objects = DRAFT202012.create_resource(_read("objects"))
    return _VALIDATOR(_read(kind), registry=_registry().with_resource("objects.schema.json", objects))


def _read(kind: str) -> dict[str, Any]:
    text = files("cordspec.codegen.schema").joinpath("grammar", f"{kind}.schema.json").read_text("utf-8")
    grammar: dict[str, Any] = json.loads(text)
    return grammar


@cache
def _metaschema() -> Any:
    return _VALIDATOR(Draft202012Validator.META_SCHEMA)


def _complain(source: Source, error: ValidationError, complaints: Complaints) -> None:
    at: Pointer = tuple(error.absolute_path)
    is_key = "propertyNames" in error.relative_schema_path
    if is_key:
        at = (*at, str(error.instance))
    where = shown(".".join(str(step) for step in at))[1:-1] or "the file"
    rule: Any = error.validator_value
    found: Any = error.instance
    schema: Any = error.schema
    match error.validator:
        case "pattern" if is_key and error.absolute_path and error.absolute_path[-1] == "properties":
            complaints.add(source, at, f"the key {shown(found)} cannot be an attribute in Python.", KEY_FIX)
        case "pattern" if is_key:
            complaints.add(source, at, f"{shown(found)} is not allowed as a name.", f"It must match {rule}.")
        case "additionalProperties" if isinstance(found, dict):
            allowed: list[str] = list(schema.get("properties", {}))
            unknown: list[str] = [str(key) for key in cast("dict[str, Any]", found) if key not in allowed]
            for keyword in unknown:
                near = get_close_matches(keyword, allowed, 1)
                fix = f"Write {near[0]!r}." if near else f"Allowed here: {', '.join(allowed)}."
                complaints.add(source, (*at, keyword), f"unknown keyword {shown(keyword)} in {where}.", fix)
        case "required":
            missing = [key for key in rule if key not in found]
            complaints.add(source, at, f"{where} lacks {', '.join(missing)}.", "Add it.")
        case "enum":
            choices = ", ".join(json.dumps(value) for value in rule)
            complaints.add(source, at, f"{where} is {shown(found)}.", f"Write one of: {choices}.")
        case "pattern" if at and at[-1] == "description":
            fix = "Say what is true and end it with a full stop."
            if "[^" in rule:
                fix += " Quotes, backslashes and line feeds are not allowed here."
            complaints.add(source, at, f"{where} is not a sentence.", fix)
        case "pattern" | "type" if at and at[-1] == "$ref":
            fix = 'Write file.yaml#/$defs/Name, or "#/$defs/Name" in quotes, since # begins a comment.'
            complaints.add(source, at, f"{where} is {shown(found)}.", fix)
        case "pattern":
            complaints.add(source, at, f"{where} is {shown(found)}.", f"It must match {rule}.")
        case _:
            complaints.add(source, at, f"{where}: {_message(error)}.", "See schemas/README.md.")


def _message(error: ValidationError) -> str:
    message = error.message if error.message.isprintable() else ascii(error.message)[1:-1]
    return message if len(message) <= 200 else f"{message[:197]}..."
