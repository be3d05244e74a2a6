"""The documents that are included in the package, as plain JSON."""

import json
from importlib.resources import files
from typing import Any, Literal

__all__ = ["Flavour", "Schema", "asyncapi_document", "bundle"]

Schema = dict[str, Any]
Flavour = Literal["exact", "plain"]


def bundle(flavour: Flavour = "exact") -> Schema:
    """Return all definitions as one JSON Schema (2020-12), whose root describes the frames of the gateway.

    ``exact`` contains everything in the schemas; ``plain`` is restricted to keywords that code generators support.
    """
    return _read(flavour)


def asyncapi_document() -> Schema:
    """Return the gateway as an AsyncAPI 3.1 document."""
    return _read("asyncapi")


def _read(name: str) -> Schema:
    # By the path in the package and not by the name of a module, so that no further module is imported.
    path = files("cordspec").joinpath("schemas", "documents", f"{name}.json")
    document: Schema = json.loads(path.read_text(encoding="utf-8"))
    return document
