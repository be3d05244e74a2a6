"""The documents that the package carries, as plain JSON."""

import json
from importlib.resources import files
from typing import Any, Literal

__all__ = ["Flavour", "Schema", "asyncapi_document", "bundle"]

Schema = dict[str, Any]
Flavour = Literal["exact", "plain"]


def bundle(flavour: Flavour = "exact") -> Schema:
    """Every definition as one JSON Schema (2020-12), whose root is a frame that the gateway sends.

    ``exact`` says everything that the schemas say; ``plain`` keeps to the keywords that generators of code
    understand.
    """
    return _read(flavour)


def asyncapi_document() -> Schema:
    """The gateway as an AsyncAPI 3.1 document."""
    return _read("asyncapi")


def _read(name: str) -> Schema:
    # The names of the package and of its folder, not of a module: nothing more is imported for data.
    path = files("cordspec").joinpath("schemas", "documents", f"{name}.json")
    document: Schema = json.loads(path.read_text(encoding="utf-8"))
    return document
