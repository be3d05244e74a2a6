"""Whether a file is written in the schema language: its keywords and their shapes.

The grammars beside this module are JSON Schemas that refuse every keyword they do not list; object
files are checked by the metaschema of JSON Schema 2020-12 as well. What a reference leads to is not
looked at here.
"""

import json
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import Any, cast

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from cordspec.codegen.source import Complaints, Pointer, Source

__all__ = ["check_grammar"]


def check_grammar(source: Source, kind: str, complaints: Complaints) -> bool:
    """Check one file by the grammar of its kind: ``objects``, ``gateway`` or ``library``."""
    errors = _errors(_grammar(kind), source.value)
    if kind == "objects" and not errors:
        errors = _errors(_metaschema(), source.value)
    for error in errors:
        _complain(source, error, complaints)
    return not errors


def _errors(validator: Any, value: object) -> list[ValidationError]:
    # Any: the types of this one method are incomplete.
    return list(validator.iter_errors(value))


@cache
def _grammar(kind: str) -> Draft202012Validator:
    text = files("cordspec.codegen").joinpath("grammar", f"{kind}.schema.json").read_text("utf-8")
    return Draft202012Validator(json.loads(text))


@cache
def _metaschema() -> Draft202012Validator:
    return Draft202012Validator(Draft202012Validator.META_SCHEMA)


def _complain(source: Source, error: ValidationError, complaints: Complaints) -> None:
    at: Pointer = tuple(error.absolute_path)
    where = ".".join(str(step) for step in at) or "the file"
    rule: Any = error.validator_value
    found: Any = error.instance
    schema: Any = error.schema
    match error.validator:
        case "additionalProperties" if isinstance(found, dict):
            allowed: list[str] = list(schema.get("properties", {}))
            unknown: list[str] = [str(key) for key in cast("dict[str, Any]", found) if key not in allowed]
            for keyword in unknown:
                near = get_close_matches(keyword, allowed, 1)
                mend = f"Write {near[0]!r}." if near else f"Allowed here: {', '.join(allowed)}."
                complaints.add(source, (*at, keyword), f"unknown keyword {keyword!r} in {where}.", mend)
        case "required":
            missing = [key for key in rule if key not in found]
            complaints.add(source, at, f"{where} lacks {', '.join(missing)}.", "Add it.")
        case "enum":
            choices = ", ".join(str(value) for value in rule)
            complaints.add(source, at, f"{where} is {found!r}.", f"Write one of: {choices}.")
        case "pattern" if at and at[-1] == "description":
            complaints.add(
                source, at, f"{where} is no sentence.", "Say what is true and end it with a full stop."
            )
        case "pattern" | "type" if at and at[-1] == "$ref":
            mend = 'Write file.yaml#/$defs/Name, or "#/$defs/Name" in quotes, since # begins a comment.'
            complaints.add(source, at, f"{where} is {found!r}.", mend)
        case "pattern":
            complaints.add(source, at, f"{where} is {found!r}.", f"It must match {rule}.")
        case _:
            complaints.add(source, at, f"{where}: {error.message[:200]}.", "See schemas/README.md.")
