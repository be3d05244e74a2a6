"""What is new upstream: newer facts against the kept ones, and an OpenAPI file against the schemas.

For maintainers. Nothing here changes a schema; it says what a person should look at.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from cordspec.codegen.conformity import all_fields, our_name
from cordspec.codegen.description import Description, EnumDefinition, FlagsDefinition
from cordspec.codegen.documented import names, read, read_openapi

__all__ = ["facts_drift", "openapi_drift"]


def facts_drift(documented: Path, newer: Path) -> Iterator[str]:
    """A line for everything that newer facts name and the kept ones do not, the reverse, and changes."""
    before, after = names(documented), names(newer)
    for name in after:
        if name not in before:
            yield f"new: {name}" + (f" ({after[name]})" if after[name] else "")
        elif after[name] != before[name]:
            yield f"changed: {name} ({before[name]} -> {after[name]})"
    for name in before:
        if name not in after:
            yield f"gone: {name}"


def openapi_drift(description: Description, documented: Path, openapi: Path) -> Iterator[str]:
    """A line for every property and enum value of an OpenAPI file that the schemas do not have."""
    schemas: Mapping[str, Any] = read_openapi(openapi).get("components", {}).get("schemas", {})
    for structure, fact in read(documented, "openapi_map.json")["structures"].items():
        ours = our_name(description, structure)
        if ours not in description.definitions:
            continue
        fields = all_fields(description, [ours])
        for schema in fact["schemas"]:
            for name in sorted(_properties(schemas, schemas.get(schema, {})) - set(fields)):
                yield f"new: {ours}.{name} (OpenAPI: {schema}.{name})"
    for name, schema in schemas.items():
        definition = description.definitions.get(name, description.definitions.get(name.removesuffix("s")))
        if isinstance(definition, EnumDefinition | FlagsDefinition):
            known = {member.value for member in definition.members}
            for choice in schema.get("oneOf", ()):
                if "const" in choice and choice["const"] not in known:
                    yield f"new: {definition.name} {choice['const']} (OpenAPI: {choice.get('title', 'no name')})"


def _properties(schemas: Mapping[str, Any], schema: Mapping[str, Any]) -> set[str]:
    """Properties of a schema and of those that its ``allOf`` names; a schema may lead back to itself."""
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
