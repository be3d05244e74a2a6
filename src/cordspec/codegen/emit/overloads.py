"""Overloads that give type checkers the payload type of each event.

The overloads depend on the event alone, and return an object that is called with the listener. With the callable in
the overloaded signature, the message of a type checker about one mistake would be ninety lines long. Only those of
``add_listener`` contain the callable, since it takes both in one call.
"""

from collections.abc import Mapping, Sequence

from cordspec.codegen.emit.models import Module
from cordspec.codegen.emit.spelling import LINE, Imports, docstring, spell_type
from cordspec.codegen.schema import Description, LifecycleEvent, Scalar, camel

__all__ = ["decode_overloads_text", "lifecycle_text", "listen_overloads_text"]

Key = tuple[str, str]
"""A key as an annotation, and the type of the event."""

NO_SUCH_EVENT = "no such event: see `cordspec events`, or define your own with EventKey"
"""Message of type checkers that report deprecated calls, for a misspelled name."""

BASES = {"Dispatcher": "dispatch/dispatcher.py", "Routing": "dispatch/hub.py"}
"""Base classes of the generated ones, and the files that define them."""


def decode_overloads_text(description: Description, package: str) -> str:
    """Return ``events/overloads.py``: decoding one event by its name."""
    module = Module(description, package, "events", "overloads")
    _take(module.imports, "typing", "TYPE_CHECKING", "Literal", "TypeVar", "overload")
    _take(module.imports, "msgspec", "Raw")
    _take(module.typing_imports, "cordspec.registry", "EventKey")
    module.lines += ["", 'T = TypeVar("T")']
    lines = [
        "class EventDecoding:",
        *docstring("Decodes the payload of one event, typed by the event's name.", "    "),
        "",
        "    if TYPE_CHECKING:",
    ]
    data = "data: bytes | str | Raw, /"
    for literal, payload in _event_keys(description, module.typing_imports):
        lines += _overload(f"decode_event(self, event: {literal}, {data}) -> {payload}: ...")
    for key, payload in (("EventKey[T]", "T"), ("str", "object")):
        lines += _overload(f"decode_event(self, event: {key}, {data}) -> {payload}: ...")
    either = '"str | EventKey[Any]"'
    _take(module.typing_imports, "typing", "Any")
    lines += [
        "",
        f"    def decode_event(self, event: {either}, {data}) -> object:",
        *docstring(
            "Decode the `d` of one event.\n\nRaises ``FrameError`` for bytes that are not JSON; an event that "
            "no registry lists becomes an ``UnknownEvent``.",
            "        ",
        ),
        "        return self._decode_event(event, data)",
        "",
        f"    def _decode_event(self, event: {either}, {data}) -> object:",
        "        raise NotImplementedError",
    ]
    module.add(lines, "EventDecoding")
    return module.text("Return types of decoding an event by its name.", "schemas/gateway.yaml")


def listen_overloads_text(description: Description, package: str) -> str:
    """Return ``dispatch/overloads/listen.py``: the listening methods of each kind of dispatcher."""
    module = Module(description, package, "dispatch.overloads", "listen")
    _take(module.imports, "typing", "TYPE_CHECKING", "Literal", "TypeVar", "overload")
    _take(module.imports, f"{package}.dispatch.dispatcher", "Dispatcher")
    _take(module.imports, f"{package}.dispatch.hub", "Routing")
    _take(module.imports, f"{package}.models", "GatewayOpcode")
    # Under TYPE_CHECKING, so that these imports cost nothing at run time.
    typing = module.typing_imports
    _take(typing, f"{package}.dispatch.callbacks", "EventListener", "GlobalListener")
    _take(typing, f"{package}.dispatch.subscription", "Event", "GlobalEvent", "NoSuchEvent")
    _take(typing, f"{package}.dispatch.waiter", "Waiter")
    _take(typing, f"{package}.dispatch.ordered", "WhenFull")
    _take(typing, f"{package}.dispatch.stream", "Stream")
    _take(typing, "cordspec.registry", "EventKey")
    # pyright, like mypy below, requires every overload of the base; here they are narrowed by key on purpose.
    module.lines += ["", "# pyright: reportIncompatibleMethodOverride=false", "", 'T = TypeVar("T")']
    events, frames = _event_keys(description, typing), _frame_keys(description, typing)
    shard = _lifecycle_keys(description, typing, "shard")
    http = _lifecycle_keys(description, typing, "http")
    _take(typing, "typing", "TypeAlias")
    _take(typing, "typing_extensions", "deprecated")
    names = {"EventName": events, "ShardEventName": shard, "HTTPEventName": http}
    module.lines += _aliases(names)
    custom, opcodes = [("EventKey[T]", "T")], [("GatewayOpcode", "object")]
    _listening(
        module, "EventListening", "Dispatcher[str]", "str", [*events, *custom], "DISPATCH names", "EventName"
    )
    _listening(
        module,
        "FrameListening",
        "Dispatcher[GatewayOpcode]",
        "GatewayOpcode",
        [*frames, *opcodes],
        "opcodes",
    )
    _listening(
        module,
        "ShardListening",
        "Dispatcher[str]",
        "str",
        shard,
        "lifecycle events of a shard",
        "ShardEventName",
    )
    _listening(
        module,
        "HTTPListening",
        "Dispatcher[str]",
        "str",
        http,
        "lifecycle events of the HTTP client",
        "HTTPEventName",
    )
    keys = [*events, *frames, *shard, *opcodes, *custom]
    what, every_name = "opcodes, DISPATCH names and lifecycle events", "EventName | ShardEventName"
    _listening(module, "GatewayListening", "Routing", "str", keys, what, every_name)
    return module.text(
        "Overloads that give type checkers the payload type of each event.",
        "schemas/gateway.yaml and schemas/library.yaml",
    )


def lifecycle_text(description: Description, package: str) -> str:
    """Return ``dispatch/overloads/lifecycle.py``: the table of lifecycle events."""
    module = Module(description, package, "dispatch.overloads", "lifecycle")
    spec = module.imports.take(f"{package}.dispatch.lifecycle", "LifecycleEventSpec")
    final, mapping = module.imports.take("typing", "Final"), module.imports.take("collections.abc", "Mapping")
    lines = [f"LIFECYCLE_EVENTS: {final}[{mapping}[str, {spec}]] = {{"]
    for lifecycle_event in description.lifecycle_events:
        arguments = [f'("{name}", "{_path(lifecycle_event, name)}")' for name, _ in lifecycle_event.arguments]
        lines += [
            f'    "{lifecycle_event.name}": {spec}(',
            f'        "{lifecycle_event.name}",',
            f'        "{lifecycle_event.source}",',
            f"        ({', '.join(arguments)},),",
            f'        "{lifecycle_event.description}",',
            "    ),",
        ]
    module.add(
        [*lines, "}", *docstring("The lifecycle events of shards and of the HTTP client, by name.")],
        "LIFECYCLE_EVENTS",
    )
    return module.text("The lifecycle events of shards and of the HTTP client.", "schemas/library.yaml")


def _take(imports: Imports, source: str, *names: str) -> None:
    for name in names:
        imports.take(source, name)


def _event_keys(description: Description, imports: Imports) -> list[Key]:
    found: list[Key] = []
    for event in description.events:
        payload = "None"
        if event.payload is not None:
            payload = imports.take(f"{imports.package}.events", event.payload_name)
        found.append((f'Literal["{event.name}"]', payload))
    return found


def _frame_keys(description: Description, imports: Imports) -> list[Key]:
    dispatch = imports.take(f"{imports.package}.events", "Dispatch")
    found = [("Literal[GatewayOpcode.DISPATCH]", f"{dispatch}[object]")]
    for opcode, _ in description.frame_payloads():
        frame = imports.take(f"{imports.package}.events", f"{camel(opcode.name)}Frame")
        found.append((f"Literal[GatewayOpcode.{opcode.name}]", frame))
    return found


def _lifecycle_keys(description: Description, imports: Imports, source: str) -> list[Key]:
    found: list[Key] = []
    for lifecycle_event in description.lifecycle_events:
        if lifecycle_event.source == source:
            (_, type_) = lifecycle_event.arguments[0]
            if isinstance(type_, str):
                module, _, name = type_.rpartition(".")
                spelled = imports.take(module, name) if module else name
            elif type_ == Scalar("object"):
                # A frame that the library sends is a dict that the library has made.
                spelled = f"dict[str, {imports.take('typing', 'Any')}]"
            else:
                spelled = spell_type(type_, description, imports)
            found.append((f'Literal["{lifecycle_event.name}"]', spelled))
    return found


def _path(lifecycle_event: LifecycleEvent, name: str) -> str:
    types = {"integer": "int", "boolean": "bool", "string": "str", "object": "dict"}
    type_ = dict(lifecycle_event.arguments)[name]
    return type_ if isinstance(type_, str) else types[getattr(type_, "kind", "object")]


def _aliases(names: Mapping[str, Sequence[Key]]) -> list[str]:
    """Return an alias for the names of each kind, so that a union of names or a loop over names is accepted."""
    lines = ["", "if TYPE_CHECKING:"]
    for alias, keys in names.items():
        if len(keys) == 1:  # the overload of that name is enough
            continue
        literals = [key.removeprefix("Literal[").removesuffix("]") for key, _ in keys]
        one_line = f"    {alias}: TypeAlias = Literal[{', '.join(literals)}]"
        if len(one_line) <= LINE:
            lines.append(one_line)
        else:
            inside = [f"        {literal}," for literal in literals]
            lines += [f"    {alias}: TypeAlias = Literal[", *inside, "    ]"]
    return lines


def _overload(signature: str, *decorators: str) -> list[str]:
    start, end = "        ", signature.rindex(") -> ")
    lines = [f"{start}def {signature}"]
    if len(lines[0]) > LINE:
        name, _, parameters = signature[:end].partition("(")
        inside = [f"{start}    {parameters}"]
        if len(inside[0]) > LINE:
            inside = [f"{start}    {parameter}," for parameter in parameters.split(", ")]
        lines = [f"{start}def {name}(", *inside, f"{start}{signature[end:]}"]
    return ["", f"{start}@overload", *(f"{start}@{decorator}" for decorator in decorators), *lines]


def _listening(
    module: Module,
    name: str,
    base: str,
    key: str,
    keys: Sequence[Key],
    what: str,
    names: str | None = None,
) -> None:
    lines = [
        f"class {name}({base}):",
        *docstring(f"A ``{base.partition('[')[0]}`` whose keys are {what}.", "    "),
        "",
        "    if TYPE_CHECKING:",
        *_overloads(base.partition("[")[0], keys, key, names)[1:],
    ]
    module.add(lines, name)


def _overloads(base: str, keys: Sequence[Key], key: str, names: str | None) -> list[str]:
    of_dispatcher = base == "Dispatcher"
    overloads = _overloads_of("listen", keys, names, "", "Event")
    overloads += _overload(f"listen(self, /) -> GlobalEvent[{key}]: ...")
    lines = _method(base, overloads, "listen(self, /, *key: object) -> object", narrows=of_dispatcher)
    for method, options, returned in (
        ("wait_for", "*, timeout: float | None = None", "Waiter"),
        ("stream", "*, limit: int = ..., full: WhenFull = ...", "Stream"),
    ):
        overloads = _overloads_of(method, keys, names, f", {options}", returned)
        signature = f"{method}(self, key: object, /, {options}) -> object"
        lines += _method(base, overloads, signature, narrows=of_dispatcher and names is not None)
    signature = "add_listener(self, listener: object, key: object = ...) -> None"
    return lines + _method(base, _adding(keys, key, names), signature, narrows=True)


def _method(base: str, overloads: Sequence[str], signature: str, *, narrows: bool) -> list[str]:
    """Return the overloads of a method of ``base``, and the signature of the implementation that they need.

    "Go to definition" leads to the first overload or to the implementation, so both name the place of the docstring.
    """
    _, first, *others = overloads
    if narrows:  # mypy requires each overload of the base
        first += "  # type: ignore[override]  # narrowed by key"
    place = f"        # Docstring and code: `{base}.{signature.partition('(')[0]}` in {BASES[base]}."
    return ["", place, first, *others, "", place, f"        def {signature}: ..."]


def _adding(keys: Sequence[Key], key: str, names: str | None) -> list[str]:
    """Return the overloads of ``add_listener``, in which key and listener are arguments of one call."""
    lines: list[str] = []
    # pyright explains the last of the overloads that accept the listener: that should be one of a name.
    for annotation, payload in sorted(_with_every_name(keys, names), key=lambda key: key[1] != "T"):
        lines += _overload(
            f"add_listener(self, listener: EventListener[{payload}], key: {annotation}) -> None: ..."
        )
    return lines + _overload(f"add_listener(self, listener: GlobalListener[{key}]) -> None: ...")


def _with_every_name(keys: Sequence[Key], names: str | None) -> list[Key]:
    """Return the keys, and one for any of their names, whose listener must accept every event."""
    return [*keys, (names, "object")] if names and len(keys) > 1 else list(keys)


def _overloads_of(
    method: str, keys: Sequence[Key], names: str | None, options: str, returned: str
) -> list[str]:
    lines: list[str] = []
    for annotation, payload in _with_every_name(keys, names):
        lines += _overload(f"{method}(self, key: {annotation}, /{options}) -> {returned}[{payload}]: ...")
    if names:
        deprecated = f'deprecated("{NO_SUCH_EVENT}")'
        lines += _overload(f"{method}(self, key: str, /{options}) -> NoSuchEvent: ...", deprecated)
    return lines
