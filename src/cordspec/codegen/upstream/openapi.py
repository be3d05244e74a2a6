"""Comparison of Discord's OpenAPI file with the schemas: properties and values that no model has."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from cordspec.codegen.schema import Description, EnumDefinition, FlagsDefinition
from cordspec.codegen.upstream.compare import Difference
from cordspec.codegen.upstream.conformity import all_fields, our_name
from cordspec.codegen.upstream.documented import read_facts, read_openapi

__all__ = ["openapi_drift"]


def openapi_drift(description: Description, documented: Path, openapi: Path) -> Iterator[Difference]:
    """Yield every property and enum value of an OpenAPI file that the schemas do not have, each once.

    Raises ``UsageError`` if the file cannot be read.
    """
    schemas: Mapping[str, Any] = read_openapi(openapi).get("components", {}).get("schemas", {})
    found: dict[str, list[str]] = {}
    for structure, fact in read_facts(documented, "openapi_map.json")["structures"].items():
        ours = our_name(description, structure)
        if ours not in description.definitions:
            continue
        fields = all_fields(description, [ours])
        for schema in fact["schemas"]:
            for name in sorted(_properties(schemas, schemas.get(schema, {})) - set(fields)):
                found.setdefault(f"openapi {ours}.{name}", []).append(schema)
    for name, schema in schemas.items():
        definition = description.definitions.get(name, description.definitions.get(name.removesuffix("s")))
        if isinstance(definition, EnumDefinition | FlagsDefinition):
            known = {member.value for member in definition.members}
            for choice in schema.get("oneOf", ()):
                if "const" in choice and choice["const"] not in known:
                    title = str(choice.get("title", "no name"))
                    found.setdefault(f"openapi {definition.name} {choice['const']}", []).append(title)
    for key, origins in found.items():
        yield Difference(key, f"new: {key} ({', '.join(dict.fromkeys(origins))})")


def _properties(schemas: Mapping[str, Any], schema: Mapping[str, Any]) -> set[str]:
    """Return the properties of a schema and of the schemas in its ``allOf``, which may be recursive."""
    found: set[str] = set()
    waiting, seen = [schema], set[str]()
    for each in waiting:
        found |= set(each.get("properties", {}))
        for part in each.get("allOf", ()):
            name = part.get("$ref", "").rpartition("/")[2]
            if name not in seen:
                waiting.append(schemas.get(name, part))
            if name:
                seen.add(name)
    return found
