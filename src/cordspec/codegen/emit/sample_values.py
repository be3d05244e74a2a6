"""The values that ``cordspec.testing.sample`` gives to fields, as JSON: examples and ``x-sample`` of the schemas."""

import json
from pathlib import PurePosixPath
from typing import Final

from cordspec.codegen.emit.tree import Tree
from cordspec.codegen.schema import Description, Field, IdDefinition, Json, ObjectDefinition, Ref, names_in

__all__ = ["emit_sample_values"]


SAMPLE_VALUES: Final = PurePosixPath("testing/samples/values.json")


def emit_sample_values(description: Description) -> Tree:
    """Return, by object, examples of its fields, values of ``x-sample``, and groups of fields of which a sample has one."""
    found: dict[str, Json] = {}
    for name, definition in sorted(description.definitions.items()):
        if not isinstance(definition, ObjectDefinition):
            continue
        parts = definition.fields
        entry: dict[str, Json] = {}
        examples: dict[str, Json] = {
            part.name: part.examples[0] for part in parts if part.examples and not _is_id(description, part)
        }
        always: dict[str, Json] = {part.name: part.sample for part in parts if part.has_sample}
        if examples:
            entry["examples"] = examples
        if always:
            entry["always"] = always
        if definition.sample_groups is not None:
            entry["groups"] = [list(group) for group in definition.sample_groups]
        if entry:
            found[name] = entry
    lines = [f"{json.dumps(name)}: {json.dumps(entry, ensure_ascii=False)}" for name, entry in found.items()]
    # JSON has no comments: the first key, which is not the name of an object, says that the file is generated.
    text = "{" + ",\n".join(['"@generated from schemas/": {}', *lines]) + "\n}\n"
    return {SAMPLE_VALUES: text}


def _is_id(description: Description, part: Field) -> bool:
    """Return whether a field is an id; ``sample`` makes ids that agree with each other, without examples."""
    if not isinstance(part.type, Ref):
        return False
    return any(isinstance(description.definitions[name], IdDefinition) for name in names_in(part.type))
