"""The Python modules of a package, by path.

This module decides which files there are; other modules make their text. The result depends on the description
alone: the same schemas give the same bytes.
"""

from pathlib import PurePosixPath

from cordspec.codegen.emit.models import Module, unknown_home, unknown_text
from cordspec.codegen.emit.overloads import decode_overloads_text, lifecycle_text, listen_overloads_text
from cordspec.codegen.emit.spelling import Imports, docstring, exports, header
from cordspec.codegen.emit.tables import (
    close_codes_text,
    frames_text,
    opcodes_text,
    payload_text,
    registry_text,
)
from cordspec.codegen.emit.tree import Tree
from cordspec.codegen.schema import Description, Event, in_order

__all__ = ["emit_package"]


def emit_package(description: Description, package: str = "cordspec") -> Tree:
    """Return the text of ``models`` and ``events``, by path below the package."""
    modules = [*_models(description, package), *_events(description, package)]
    tree = {PurePosixPath(f"{room}/{module.family}.py"): text for room, module, text in modules}
    for room, doc in (
        ("models", "Every object, enum and flag set, one module per family."),
        ("events", "The payload of each event, the frames, and the registry of events."),
    ):
        named = {module.family: module.names for where, module, _ in modules if where == room}
        tree[PurePosixPath(f"{room}/__init__.py")] = _door(package, room, doc, named)
    if description.lifecycle_events:
        tree |= _overloads(description, package)
    return dict(sorted(tree.items()))


def _overloads(description: Description, package: str) -> Tree:
    """Return the modules that only cordspec has: the overloads, and the table of lifecycle events."""
    door = (
        header("schemas/")
        + '"""The signatures of dispatchers for type checkers, and the table of lifecycle events."""\n'
    )
    return {
        PurePosixPath("events/overloads.py"): decode_overloads_text(description, package),
        PurePosixPath("dispatch/overloads/__init__.py"): door,
        PurePosixPath("dispatch/overloads/listen.py"): listen_overloads_text(description, package),
        PurePosixPath("dispatch/overloads/lifecycle.py"): lifecycle_text(description, package),
    }


def _models(description: Description, package: str) -> list[tuple[str, Module, str]]:
    payloads = description.payload_names()
    found: list[tuple[str, Module, str]] = []
    for family, doc in description.families.items():
        names = [
            name
            for name, definition in description.definitions.items()
            if definition.family == family and name not in payloads
        ]
        module = Module(description, package, "models", family)
        sources = f"schemas/objects/{family}.yaml"
        if family == "gateway":
            opcodes_text(module)
            close_codes_text(module)
            sources = f"schemas/gateway.yaml and {sources}"
        module.add_all(names)
        _add_unknowns(module, description)
        if module.names:
            found.append(("models", module, module.text(doc, sources)))
    return found


def _add_unknowns(module: Module, description: Description) -> None:
    """Add the unknown members of unions that are payloads; the unions themselves are in ``events``."""
    for unknown, union in unknown_home(description).items():
        if union.family == module.family and unknown not in module.names:
            module.add(unknown_text(module, union), unknown)


def _events(description: Description, package: str) -> list[tuple[str, Module, str]]:
    payloads = description.payload_names()
    found: list[tuple[str, Module, str]] = []
    for family, doc in description.families.items():
        own = [name for name in payloads if description.definitions[name].family == family]
        others = [event for event in description.events if _is_plain(description, event, family)]
        module = Module(description, package, "events", family)
        module.add_all(in_order(description, own))
        for event in others:
            payload_text(module, event)
        if module.names:
            text = module.text(
                f"Payloads of events. {doc}", f"schemas/objects/{family}.yaml and schemas/gateway.yaml"
            )
            found.append(("events", module, text))
    if description.opcodes:
        frames = Module(description, package, "events", "frames")
        frames_text(frames)
        found.append(("events", frames, frames.text("Frames by opcode.", "schemas/gateway.yaml")))
    registry = Module(description, package, "events", "registry")
    registry_text(registry, description.events)
    found.append(
        ("events", registry, registry.text("The registry of dispatch events.", "schemas/gateway.yaml"))
    )
    return found


def _is_plain(description: Description, event: Event, family: str) -> bool:
    """Return whether the payload is another definition of this family with nothing added."""
    if event.payload is None or event.payload == event.payload_name:
        return False
    return description.definitions[event.payload].family == family


def _door(package: str, room: str, doc: str, names: dict[str, list[str]]) -> str:
    imports = Imports(package)
    for family, exported in names.items():
        for name in exported:
            imports.take(f"{package}.{room}.{family}", name)
    everything = [name for exported in names.values() for name in exported]
    lines = [header("schemas/").rstrip(), *docstring(doc), "", *imports.lines(), *exports(everything)]
    return "\n".join(lines) + "\n"
