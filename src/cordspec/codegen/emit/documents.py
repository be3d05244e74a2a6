"""The documents that the package carries, so that ``cordspec schemas`` needs neither the schemas nor YAML.

One definition a line: compact, and a change of one object is a change of one line.
"""

import json
from pathlib import PurePosixPath
from typing import Final

from cordspec.codegen.emit.asyncapi import asyncapi_document
from cordspec.codegen.emit.bundle import Schema, bundled_schema
from cordspec.codegen.emit.plain import plain_schema
from cordspec.codegen.schema import Description

__all__ = ["DOCUMENTS", "documents_text"]

DOCUMENTS: Final = "schemas/documents"
"""Folder of the package that holds the documents and nothing else."""

_LISTED: Final = {"$defs", "components", "messages", "schemas"}
"""Keys whose members get a line each."""


def documents_text(description: Description) -> dict[PurePosixPath, str]:
    """The text of every document, by its path in the package."""
    made = {
        "exact": bundled_schema(description),
        "plain": plain_schema(description),
        "asyncapi": asyncapi_document(description),
    }
    return {
        PurePosixPath(DOCUMENTS, f"{name}.json"): f"{_lines(document)}\n" for name, document in made.items()
    }


def _lines(value: Schema) -> str:
    members = [
        f"{json.dumps(key)}:"
        + (
            _lines(member)
            if key in _LISTED
            else json.dumps(member, ensure_ascii=False, separators=(",", ":"))
        )
        for key, member in value.items()
    ]
    return "{" + ",\n".join(members) + "}"
