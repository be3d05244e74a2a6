"""The documents in the package, so that ``cordspec schemas`` needs neither the schemas nor YAML.

Each definition is on one line: compact, and a change of one object is a change of one line.
"""

import json
from pathlib import PurePosixPath
from typing import Final

from cordspec.codegen.emit.asyncapi import asyncapi_document
from cordspec.codegen.emit.bundle import Schema, bundled_schema
from cordspec.codegen.emit.plain import plain_schema
from cordspec.codegen.emit.tree import Tree
from cordspec.codegen.schema import Description

__all__ = ["DOCUMENTS", "emit_documents"]

DOCUMENTS: Final = "schemas/documents"
"""The folder of the package that holds the documents and nothing else."""

_LISTED: Final = {"$defs", "components", "messages", "schemas"}
"""Keys whose members are on a line each."""


def emit_documents(description: Description) -> Tree:
    """Return the text of every document, by its path in the package."""
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
