"""The decisions about findings of ``cordspec drift``, from ``drift.yaml``, as JSON."""

import json
from pathlib import PurePosixPath
from typing import Any, Final

from cordspec.codegen.emit.tree import Tree
from cordspec.codegen.schema import Json

__all__ = ["JUDGED", "emit_judged"]


JUDGED: Final = PurePosixPath("capture/judged/drift.json")


def emit_judged(decisions: Json) -> Tree:
    """Return the file of decisions, one on each line; ``decisions`` is the value of ``drift.yaml``."""
    found: Any = decisions
    lines = [
        json.dumps({"kind": kind, "key": key, **decision}, ensure_ascii=False)
        for kind, decisions in found.items()
        for key, decision in decisions.items()
    ]
    # JSON has no comments: the first key says that the file is generated.
    text = '{"@generated from schemas/": {},\n"decisions": [\n' + ",\n".join(lines) + "\n]}\n"
    return {JUDGED: text}
