"""The files of a schema folder, read in the order of their checks: syntax, grammar, references, meaning."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from keyword import iskeyword
from pathlib import Path
from typing import Final

from cordspec.codegen.schema.complaints import Complaints, shown
from cordspec.codegen.schema.definitions import read_definitions
from cordspec.codegen.schema.description import Description
from cordspec.codegen.schema.grammar import check_grammar
from cordspec.codegen.schema.meaning import check_meaning
from cordspec.codegen.schema.operations import HTTPDescription, read_operations
from cordspec.codegen.schema.source import Json, Source
from cordspec.codegen.schema.tables import read_tables
from cordspec.codegen.schema.yaml_file import read_source

__all__ = ["SchemaFolder", "read_file", "read_folder"]

RESERVED: Final = {"frames", "registry", "overloads"}
"""Modules of ``events`` that are not generated from a file of objects."""

_FAMILY: Final = re.compile(r"[a-z][a-z_]*")


@dataclass(frozen=True, slots=True)
class SchemaFolder:
    """The description of a schema folder, and the files that complaints refer to."""

    description: Description
    objects: Mapping[str, Source]
    """The files of ``objects/`` by family."""

    gateway: Source | None

    http: HTTPDescription | None
    """The operations of the HTTP API; None for a folder without ``http/``."""


def read_folder(folder: Path) -> SchemaFolder:
    """Read a schema folder.

    Raises ``SchemaError`` with every mistake found: file, line, the mistake and how to fix it.
    """
    complaints = Complaints()
    objects = _object_files(folder, complaints)
    tables = {
        kind: _read(folder / f"{kind}.yaml", f"{kind}.yaml", kind, complaints)
        for kind in ("gateway", "library")
        if (folder / f"{kind}.yaml").exists()
    }
    if "library" in tables and "gateway" not in tables:
        complaints.note(
            "library.yaml", 1, "there is no gateway.yaml in its folder.", "Add it, or remove this file."
        )
    complaints.raise_found()
    definitions = read_definitions(objects, complaints)
    complaints.raise_found()
    families = {family: str(_mapping(source)["description"]) for family, source in objects.items()}
    gateway = tables.get("gateway")
    description = read_tables(
        gateway, tables.get("library"), Description(families=families, definitions=definitions), complaints
    )
    complaints.raise_found()
    check_meaning(description, objects, gateway, complaints)
    complaints.raise_found()
    http = _http(folder, objects, description, complaints)
    complaints.raise_found()
    return SchemaFolder(description, objects, gateway, http)


def _http(
    folder: Path, objects: Mapping[str, Source], description: Description, complaints: Complaints
) -> HTTPDescription | None:
    paths = sorted((folder / "http").glob("*.yaml"))
    if not paths:
        return None
    for path in paths:
        _check_name(path, "http", complaints)
    read = {path.stem: _read(path, f"http/{path.name}", "http", complaints) for path in paths}
    requests = None
    if (folder / "requests.yaml").exists():
        requests = _read(folder / "requests.yaml", "requests.yaml", "objects", complaints)
    limits = None
    if (folder / "limits.yaml").exists():
        limits = _read(folder / "limits.yaml", "limits.yaml", "limits", complaints)
    complaints.raise_found()
    sources = {resource: source for resource, source in read.items() if source is not None}
    return read_operations(sources, requests, limits, objects, description, complaints)


def read_file(path: Path, kind: str) -> Json:
    """Read one other YAML file of a schema folder: ``conformity``, ``drift`` or ``session``.

    Raises ``SchemaError`` with every mistake found in it.
    """
    complaints = Complaints()
    source = _read(path, path.name, kind, complaints)
    complaints.raise_found()
    assert source is not None  # otherwise there is a complaint
    return source.value


def _object_files(folder: Path, complaints: Complaints) -> dict[str, Source]:
    paths = sorted((folder / "objects").glob("*.yaml"))
    if not paths:
        complaints.note(
            str(folder),
            1,
            "holds no objects/*.yaml.",
            "Name a schema folder (schemas/README.md says how it looks).",
        )
    for path in paths:
        _check_name(path, "objects", complaints)
    if complaints.found:
        return {}
    read = {path.stem: _read(path, f"objects/{path.name}", "objects", complaints) for path in paths}
    return {family: source for family, source in read.items() if source is not None}


def _check_name(path: Path, folder: str, complaints: Complaints) -> None:
    if not _FAMILY.fullmatch(path.stem) or iskeyword(path.stem) or path.stem in RESERVED:
        complaints.note(
            f"{folder}/{shown(path.name)[1:-1]}",
            1,
            "the file cannot be a module of this name.",
            "Name it with small letters and underscores; keywords of Python and "
            f"{', '.join(sorted(RESERVED))} are taken.",
        )


def _read(path: Path, name: str, kind: str, complaints: Complaints) -> Source | None:
    source = read_source(path, name, complaints)
    if source is None or not check_grammar(source, kind, complaints):
        return None
    return source


def _mapping(source: Source) -> dict[str, object]:
    assert isinstance(source.value, dict)  # the grammar has checked it
    return dict(source.value)
