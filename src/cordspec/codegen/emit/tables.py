"""The tables of the gateway as Python: opcodes and close codes, payload types, frames, the registry."""

from collections.abc import Iterable

from cordspec.codegen.emit.models import Module
from cordspec.codegen.emit.spelling import (
    alias,
    class_line,
    docstring,
    documentation_url,
    spell_texts,
    spell_type,
    spell_value,
)
from cordspec.codegen.schema import (
    Alternatives,
    Description,
    Event,
    Opcode,
    Type,
    UnionDefinition,
    camel,
    names_in,
)

__all__ = ["close_codes_text", "frames_text", "opcodes_text", "payload_text", "registry_text"]


FRAME = "frozen=True, kw_only=True, gc=False, omit_defaults=True"


def opcodes_text(module: Module) -> None:
    """Add the enum of opcodes."""
    if not module.description.opcodes:
        return
    lines = [
        f"class GatewayOpcode({module.imports.take('cordspec.wire', 'OpenIntEnum')}):",
        *docstring(
            "Kind of a frame, as in its `op`.\n\nDocumentation: "
            + documentation_url("topics/opcodes-and-status-codes#gateway-gateway-opcodes"),
            "    ",
        ),
    ]
    for opcode in module.description.opcodes:
        lines += ["", f"    {opcode.name} = {opcode.value}", *docstring(opcode.description, "    ")]
    module.add(lines, "GatewayOpcode")


def close_codes_text(module: Module) -> None:
    """Add the enum of close codes, and the table of the client's action on each."""
    codes = module.description.close_codes
    if not codes:
        return
    url = documentation_url("topics/opcodes-and-status-codes#gateway-gateway-close-event-codes")
    lines = [
        f"class GatewayCloseCode({module.imports.take('cordspec.wire', 'OpenIntEnum')}):",
        *docstring(f"Why Discord closed the connection.\n\nDocumentation: {url}", "    "),
    ]
    for code in codes:
        lines += ["", f"    {code.name} = {code.value}", *docstring(code.description, "    ")]
    module.add(lines, "GatewayCloseCode")
    final, mapping = module.imports.take("typing", "Final"), module.imports.take("collections.abc", "Mapping")
    literal = module.imports.take("typing", "Literal")
    table = [
        f'AFTER_CLOSE: {final}[{mapping}[int, {literal}["resume", "reconnect", "fatal"]]] = {{',
        *(f"    GatewayCloseCode.{code.name}: {spell_value(code.then)}," for code in codes),
        "}",
        *docstring(
            "Action of a client after each close code: resume the session, begin a new one, or give up; "
            "a code that is not listed can be resumed."
        ),
    ]
    module.add(table, "AFTER_CLOSE")


def payload_text(module: Module, event: Event) -> None:
    """Add the payload type of an event whose ``d`` is another definition with nothing added."""
    assert event.payload is not None
    definition = module.description.definitions[event.payload]
    module.refer(event.payload)
    doc = f"{event.description}\n\nDocumentation: {documentation_url(event.documentation)}"
    if isinstance(definition, UnionDefinition | Alternatives):
        lines = [*alias(event.payload_name, [event.payload], module.imports), *docstring(event.description)]
    else:
        lines = [
            *class_line(event.payload_name, f"{event.payload}, frozen=True, kw_only=True"),
            *docstring(doc if event.documentation else event.description, "    "),
        ]
    module.add(lines, event.payload_name)


def _spell_with_imports(module: Module, type_: Type) -> str:
    for name in names_in(type_):
        module.refer(name)
    return spell_type(type_, module.description, module.imports)


def frames_text(module: Module) -> None:
    """Add a Struct for the frames of every opcode, and the union of the results of a decoder."""
    take = module.imports.take
    for name in ("ClassVar", "Literal", "Final", "TypeVar"):
        take("typing", name)
    take("collections.abc", "Mapping")
    struct, unknown = take("msgspec", "Struct"), take("cordspec.wire", "UnknownFrame")
    take("cordspec.wire", "DispatchFrame")
    module.imports.take(f"{module.package}.models.gateway", "GatewayOpcode")
    module.lines += ["", 'T_co = TypeVar("T_co", covariant=True)']
    dispatch = next(opcode for opcode in module.description.opcodes if opcode.value == 0)
    module.add(
        [
            'class Dispatch(DispatchFrame[T_co], frozen=True, kw_only=True, gc=False, tag_field="op", tag=0):',
            *docstring(dispatch.description, "    "),
            "",
            "    op: ClassVar[Literal[GatewayOpcode.DISPATCH]] = GatewayOpcode.DISPATCH",
        ],
        "Dispatch",
    )
    pairs = module.description.frame_payloads()
    for opcode, payload in pairs:
        module.add(_frame(module, opcode, payload), f"{camel(opcode.name)}Frame")
    names = [f"{camel(opcode.name)}Frame" for opcode, _ in pairs]
    module.add(
        [
            *alias("Frame", [*names, "Dispatch[object]", unknown], module.imports),
            *docstring("Every kind of frame that a decoder gives back."),
        ],
        "Frame",
    )
    module.add(
        [
            f"FRAMES: Final[Mapping[int, type[{struct}]]] = {{",
            *(
                f"    GatewayOpcode.{opcode.name}: {name},"
                for (opcode, _), name in zip(pairs, names, strict=True)
            ),
            "}",
            *docstring("Struct of the frames of each opcode but DISPATCH."),
        ],
        "FRAMES",
    )


def _frame(module: Module, opcode: Opcode, payload: Type) -> list[str]:
    name = f"{camel(opcode.name)}Frame"
    spelled = _spell_with_imports(module, payload)
    nothing = spelled == "None"
    default = " = None" if nothing else ""
    return [
        *class_line(name, f'Struct, {FRAME}, tag_field="op", tag={opcode.value}'),
        *docstring(opcode.description, "    "),
        "",
        f"    op: ClassVar[Literal[GatewayOpcode.{opcode.name}]] = GatewayOpcode.{opcode.name}",
        *_answers(module.description, opcode),
        "",
        "    t: None = None",
        "    s: None = None",
        f"    d: {spelled}{default}",
    ]


def _answers(description: Description, opcode: Opcode) -> list[str]:
    """The events that answer a command, each with its literal type, so that listening for one is typed."""
    events = {event.name for event in description.events}
    answers = [
        name
        for command in description.commands
        if command.opcode == opcode.name
        for name in command.answer
        if name in events
    ]
    if not answers:
        return []
    types = ", ".join(f"Literal[{spell_value(name)}]" for name in answers)
    start = f"    answers: ClassVar[tuple[{types}]] = "
    lines = [f"{start}(", *(f"        {spell_value(name)}," for name in answers), "    )"]
    return [
        *([f"{start}{spell_texts(answers)}"] if len(answers) == 1 else lines),
        *docstring("DISPATCH names of the events that answer the command.", "    "),
    ]


def registry_text(module: Module, events: Iterable[Event]) -> None:
    """Add the registry: every event with its payload, shapes and intents."""
    take = module.imports.take
    final, mapping, spec = (
        take("typing", "Final"),
        take("collections.abc", "Mapping"),
        take("cordspec.registry", "EventSpec"),
    )
    take("cordspec.registry", "Shape")
    intents = _intents_name(module)
    lines = [f"EVENTS: {final}[{mapping}[str, {spec}]] = {{"]
    for event in events:
        lines += [
            f"    {spell_value(event.name)}: {spec}(",
            *(f"        {line}" for line in _spec(module, event, intents)),
            "    ),",
        ]
    lines.append("}")
    module.add([*lines, *docstring("Every dispatch event by its name.")], "EVENTS")


def _intents_name(module: Module) -> str:
    if "Intents" in module.description.definitions:
        module.refer("Intents")
        return "Intents"
    return module.imports.take("cordspec.models", "Intents")


def _spec(module: Module, event: Event, intents: str) -> list[str]:
    payload = "None" if event.payload is None else _payload_reference(module, event)
    wanted = " | ".join(f"{intents}.{name}" for name in event.intents) or f"{intents}(0)"
    lines = [
        f"name={spell_value(event.name)},",
        f"payload={payload},",
        f"shapes={_shapes(module, event, payload)},",
    ]
    if event.legacy is not None:
        name, without = event.legacy
        module.refer(name)
        lines.append(f"legacy=Shape({name}, {spell_texts(without)}),")
    lines.append(f"intents={wanted},")
    if event.permissions:
        lines.append(f"permissions={spell_texts(event.permissions)},")
    lines += [f"role={spell_value(event.role)},"] if event.role else []
    lines += ["creates=True,"] if event.creates else []
    lines += ["undocumented=True,"] if event.undocumented else []
    lines.append(f"description={spell_value(event.description)},")
    lines.append(f"documentation={spell_value(documentation_url(event.documentation))},")
    return lines


def _payload_reference(module: Module, event: Event) -> str:
    definition = module.description.definitions[event.payload or ""]
    family = definition.family
    module.imports.take(f"{module.package}.events.{family}", event.payload_name)
    return event.payload_name


def _shapes(module: Module, event: Event, payload: str) -> str:
    definition = module.description.definitions.get(event.payload or "")
    if not isinstance(definition, Alternatives):
        return f"(Shape({payload}),)"
    for name, _ in definition.shapes:
        module.refer(name)
    shapes = [
        f"Shape({name}, {spell_texts(without)})" if without else f"Shape({name})"
        for name, without in definition.shapes
    ]
    return f"({', '.join(shapes)},)" if len(shapes) == 1 else f"({', '.join(shapes)})"
