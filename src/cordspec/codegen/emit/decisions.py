"""Decisions about findings of ``cordspec drift`` as JSON: what ``drift.yaml`` says, checked."""

import json
from pathlib import Path
from typing import Any

from cordspec.codegen.schema import Complaints, check_grammar, read_source
from cordspec.errors import SchemaError

__all__ = ["judged_text"]


def judged_text(path: Path) -> str:
    """Return the decisions of a file, one on each line; an empty list if there is no such file.

    Raises ``SchemaError`` with every mistake in it.
    """
    complaints = Complaints()
    source = read_source(path, path.name, complaints) if path.exists() else None
    if source is not None:
        check_grammar(source, "drift", complaints)
    if complaints.found:
        raise SchemaError(complaints.sorted())
    found: Any = source.value if source else {}
    lines = [
        json.dumps({"kind": kind, "key": key, **decision}, ensure_ascii=False)
        for kind, decisions in found.items()
        for key, decision in decisions.items()
    ]
    # JSON has no comments: the first key says where the file comes from.
    return '{"@generated from schemas/": {},\n"decisions": [\n' + ",\n".join(lines) + "\n]}\n"
