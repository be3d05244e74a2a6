"""Comparison of newer documentation, or of a newer OpenAPI file, with the kept operations of the HTTP API."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from cordspec.codegen.upstream.compare import Difference
from cordspec.codegen.upstream.documented import read_facts, read_openapi
from cordspec.codegen.upstream.operations import path_shape
from cordspec.errors import UsageError

__all__ = ["documented_routes_drift", "openapi_operations_drift"]

ROUTE: Final = re.compile(r'<Route method="(\w+)">(.*?)</Route>')
LINK: Final = re.compile(r"\[([^\]]*)\]\([^)]*\)")
METHODS: Final = frozenset({"get", "post", "put", "patch", "delete"})
CHANGE_LOG: Final = "change-log"


def documented_routes_drift(documented: Path, folder: Path) -> Iterator[Difference]:
    """Yield the routes of pages that no kept operation has, each once.

    Raises ``UsageError`` if a page or a file of facts cannot be read.
    """
    known = {(fact["method"], path_shape(fact["path"])) for fact in _operations(documented)}
    found: dict[tuple[str, str], str] = {}
    for path in sorted([*folder.rglob("*.mdx"), *folder.rglob("*.md")]):
        if CHANGE_LOG in path.as_posix():
            continue  # it repeats routes as they were
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError(f"{path} cannot be read ({error}).") from None
        for method, route in ROUTE.findall(text):
            key = (method, path_shape(LINK.sub(r"\1", route)))
            if key not in known:
                found.setdefault(key, path.relative_to(folder).as_posix())
    for (method, shape), page in found.items():
        yield Difference(f"operation {method} {shape}", f"new: operation {method} {shape} ({page})")


def openapi_operations_drift(documented: Path, openapi: Path) -> Iterator[Difference]:
    """Yield the operations of an OpenAPI file, and their parameters and body fields, that no kept operation has.

    Raises ``UsageError`` if the file cannot be read.
    """
    file: Mapping[str, Any] = read_openapi(openapi)
    schemas: Mapping[str, Any] = file.get("components", {}).get("schemas", {})
    known: dict[tuple[str, str], set[str]] = {}
    for fact in _operations(documented):
        names = {field["name"] for field in (*fact["query"], *fact["body"])}
        known.setdefault((fact["method"], path_shape(fact["path"])), set()).update(names)
    for path, item in file.get("paths", {}).items():
        for method in METHODS.intersection(item):
            key = (method.upper(), path_shape(path))
            name = f"operation {key[0]} {path}"
            if key not in known:
                yield Difference(name, f"new: {name} (OpenAPI)")
                continue
            parameters = [*item.get("parameters", ()), *item[method].get("parameters", ())]
            fields = {each["name"] for each in parameters if each.get("in") == "query"}
            for content in item[method].get("requestBody", {}).get("content", {}).values():
                fields |= _body_fields(schemas, content.get("schema", {}))
            for field in sorted(fields - known[key]):
                if not field.startswith("files["):
                    yield Difference(f"{name} {field}", f"new: field {field} of {name} (OpenAPI)")


def _operations(documented: Path) -> list[Mapping[str, Any]]:
    if not (documented / "operations.json").exists():
        return []
    found: list[Mapping[str, Any]] = read_facts(documented, "operations.json")["operations"]
    return found


def _body_fields(schemas: Mapping[str, Any], schema: Mapping[str, Any]) -> set[str]:
    """Return the properties of a body, of the schemas that it combines, and of the items of a list."""
    found: set[str] = set()
    waiting, seen = [schema], set[str]()
    for each in waiting:
        name = str(each.get("$ref", "")).rpartition("/")[2]
        if name:
            if name not in seen:
                seen.add(name)
                waiting.append(schemas.get(name, {}))
            continue
        found |= set(each.get("properties", {}))
        for keyword in ("allOf", "oneOf", "anyOf"):
            waiting += each.get(keyword, ())
        if each.get("type") == "array":
            waiting.append(each.get("items", {}))
    return found
