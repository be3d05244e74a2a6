"""The values that ``cordspec.testing.sample`` gives to fields, as JSON: examples and ``x-sample`` of the schemas."""

import json

from cordspec.codegen.schema import Description, Field, IdDefinition, Json, ObjectDefinition, Ref, names_in

__all__ = ["sample_values_text"]


def sample_values_text(description: Description) -> str:
    """By object: examples of its fields, values of ``x-sample``, and the groups of fields of which one is there."""
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
    # JSON has no comments: the first key, which is not an object's name, says where the file comes from.
    return "{" + ",\n".join(['"@generated from schemas/": {}', *lines]) + "\n}\n"


def _is_id(description: Description, part: Field) -> bool:
    """Whether a field refers to something: such ids agree with each other, whatever the examples are."""
    if not isinstance(part.type, Ref):
        return False
    return any(isinstance(description.definitions[name], IdDefinition) for name in names_in(part.type))
