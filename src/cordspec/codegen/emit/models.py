"""Definitions as Python modules: ids, enums, flags, Structs, unions.

A family of objects becomes a module of ``models``; definitions that are the payload of one event are in the module
of ``events`` with the same name.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from cordspec.codegen.emit.spelling import (
    LINE,
    Imports,
    alias,
    class_line,
    docstring,
    documentation_url,
    exports,
    field_doc,
    field_lines,
    header,
    spell_default,
    spell_field_type,
    spell_texts,
    spell_value,
)
from cordspec.codegen.schema import (
    Alternatives,
    Definition,
    Description,
    EnumDefinition,
    Field,
    FlagsDefinition,
    IdDefinition,
    Member,
    ObjectDefinition,
    Ref,
    UnionDefinition,
    in_order,
    names_in,
    needs,
    python_name,
)

__all__ = ["Module", "definition_text", "field_text", "unions_of", "unknown_home", "unknown_text"]

CONFIG = "frozen=True, kw_only=True"


def unknown_home(description: Description) -> dict[str, UnionDefinition]:
    """Return the name of each generated unknown member, with the first union that has it."""
    homes: dict[str, UnionDefinition] = {}
    for definition in description.definitions.values():
        if isinstance(definition, UnionDefinition):
            homes.setdefault(definition.unknown, definition)
    return homes


def _common_base(description: Description, members: Iterable[str]) -> str | None:
    lines = [[base.name for base in description.bases(member)][1:] for member in members]
    shared = [name for name in lines[0] if all(name in line for line in lines)]
    return shared[0] if shared else None


def _tag(description: Description, name: str) -> Field | None:
    """Return the constant field that identifies an object in its unions; None if it is in none."""
    for union in description.definitions.values():
        if isinstance(union, UnionDefinition) and name in union.members:
            return description.fields_of(name)[union.tag]
    return None


class Module:
    """The text of one generated module, to which definitions are added."""

    def __init__(self, description: Description, package: str, room: str, family: str) -> None:
        self.description = description
        self.package = package
        self.room = room
        self.module = f"{package}.{room}.{family}"
        self.family = family
        self.imports = Imports(package)
        self.typing_imports = Imports(package)
        """Imports that only a type checker needs."""
        self.names: list[str] = []
        self.lines: list[str] = []
        self._payloads = description.payload_names()
        self._unknowns = unknown_home(description)

    def home(self, name: str) -> str:
        """Return the module that a definition is generated into."""
        union = self._unknowns.get(name)
        if union is not None:
            return f"{self.package}.models.{union.family}"
        room = "events" if name in self._payloads else self.description.definitions[name].room
        return f"{self.package}.{room}.{self.description.definitions[name].family}"

    def refer(self, name: str) -> None:
        """Import a definition if it is in another module."""
        home = self.home(name)
        if home != self.module:
            self.imports.take(self._door(home), name)

    def _door(self, home: str) -> str:
        """Return the package to import a name from: models and events import each other's modules, others the package."""
        package, _, _ = home.rpartition(".")
        if self.room in ("models", "events") or package == f"{self.package}.{self.room}":
            return home
        return package

    def add(self, lines: Iterable[str], *names: str) -> None:
        """Add a top-level definition after two blank lines."""
        self.lines += ["", "", *lines]
        self.names += names

    def add_all(self, names: list[str]) -> None:
        """Add definitions in an order in which Python can read them."""
        for name in in_order(self.description, names):
            definition_text(self, self.description.definitions[name])

    def text(self, doc: str, sources: str) -> str:
        """Return the text of the module."""
        parts = [
            header(sources).rstrip(),
            *docstring(doc),
            "",
            *self.imports.lines(),
            *self._typing_lines(),
            *exports(self.names),
            *self.lines,
        ]
        return "\n".join(parts).rstrip() + "\n"

    def _typing_lines(self) -> list[str]:
        if not self.typing_imports.modules:
            return []
        return ["if TYPE_CHECKING:", *self.typing_imports.lines("    ")]


def definition_text(module: Module, definition: Definition) -> None:
    """Add one definition to a module."""
    match definition:
        case IdDefinition():
            new_type = module.imports.take("typing", "NewType")
            lines = [
                f"{definition.name} = {new_type}({spell_value(definition.name)}, int)",
                *docstring(definition.description),
            ]
            module.lines += ["", *lines]
            module.names.append(definition.name)
        case EnumDefinition():
            base = "OpenStrEnum" if definition.wire == "string" else "OpenIntEnum"
            _members(module, definition, definition.members, base, None)
        case FlagsDefinition():
            decorator = f"@{module.imports.take('cordspec.wire', 'open_flags')}"
            base = "StringFlag" if definition.wire == "string" else "OpenFlag"
            _members(module, definition, definition.members, base, decorator, definition.common)
        case ObjectDefinition():
            module.add(struct_text(module, definition), definition.name)
        case UnionDefinition():
            _union(module, definition)
        case Alternatives():
            for name, _ in definition.shapes:
                module.refer(name)
            names = [name for name, _ in definition.shapes]
            lines = [*alias(definition.name, names, module.imports), *docstring(definition.description)]
            module.add(lines, definition.name)
        case _:
            raise AssertionError(definition)


def _members(
    module: Module,
    definition: Definition,
    members: Iterable[Member],
    base: str,
    decorator: str | None,
    common: tuple[int, ...] = (),
) -> None:
    lines = [decorator] if decorator else []
    taken = module.imports.take("cordspec.wire", base)
    if common:
        values = [f"        {value}," for value in common]
        lines += [f"class {definition.name}(", f"    {taken},", "    common=(", *values, "    ),", "):"]
    else:
        lines.append(f"class {definition.name}({taken}):")
    lines += docstring(_class_doc(definition), "    ")
    for member in members:
        value = spell_value(member.value) if isinstance(member.value, str) else _number(member.value, base)
        lines += (
            ["", f"    {member.name} = {value}"] if member.description else [f"    {member.name} = {value}"]
        )
        said = [member.description] if member.description else []
        said += ["Deprecated."] if member.deprecated and member.description else []
        said += ["Not in Discord's documentation."] if member.undocumented and member.description else []
        if said:
            lines += docstring(" ".join(said), "    ")
    module.add(_spaced(lines), definition.name)


def _spaced(lines: list[str]) -> list[str]:
    # A blank line after a docstring shows that it belongs to the line above.
    spaced: list[str] = []
    for line in lines:
        follows_doc = bool(spaced) and spaced[-1].endswith('"""')
        if follows_doc and line and not line.startswith('    """'):
            spaced.append("")
        spaced.append(line)
    return spaced


def _number(value: int | str, base: str) -> str:
    return f"1 << {int(value).bit_length() - 1}" if base.endswith("Flag") else str(value)


def _class_doc(definition: Definition) -> str:
    url = documentation_url(definition.documentation)
    return f"{definition.description}\n\nDocumentation: {url}" if url else definition.description


def struct_text(module: Module, definition: ObjectDefinition) -> list[str]:
    """The class of an object."""
    tag = _tag(module.description, definition.name)
    bases, declared = _declared_names(module, definition)
    config = CONFIG if tag is None else f"{CONFIG}, tag_field={spell_value(tag.name)}, tag={tag.const!r}"
    head = class_line(definition.name, f"{', '.join(bases)}, {config}")
    lines = [*head, *docstring(_class_doc(definition), "    "), *declared]
    for part in definition.fields:
        lines += ["", *field_text(module, definition, part, tag is not None and part.name == tag.name)]
    return lines


NAME_LISTS: Final[tuple[tuple[str, str, Callable[[Field], bool]], ...]] = (
    ("SecretModel", "hidden", lambda part: part.secret),
    ("NullAsDefaultModel", "null_as_default", lambda part: part.null_as_absent),
)
"""The base that acts on some fields of an object, its attribute with their names, and which fields they are."""


def _declared_names(module: Module, definition: ObjectDefinition) -> tuple[list[str], list[str]]:
    """The bases of the class of an object, and the lines with the names of fields that these bases act on."""
    description = module.description
    bases: list[str] = []
    lines: list[str] = []
    if definition.base:
        module.refer(definition.base)
        bases.append(definition.base)
    inherited = description.fields_of(definition.base) if definition.base else {}
    for base, attribute, chosen in NAME_LISTS:
        before = [python_name(part.name) for part in inherited.values() if chosen(part)]
        own = [python_name(part.name) for part in definition.fields if chosen(part)]
        if any(name not in before for name in own):
            if not before:
                bases.append(module.imports.take("cordspec.wire", base))
            names = [*before, *(name for name in own if name not in before)]
            class_var = module.imports.take("typing", "ClassVar")
            lines += ["", *_names_line(f"    {attribute}: {class_var}[tuple[str, ...]] = ", names)]
    return bases or [module.imports.take("cordspec.wire", "Model")], lines


def _names_line(start: str, names: list[str]) -> list[str]:
    """Return a tuple of names after ``start``, with a line for each name if it is long."""
    line = f"{start}{spell_texts(names)}"
    if len(line) <= LINE:
        return [line]
    return [f"{start}(", *(f"        {spell_value(name)}," for name in names), "    )"]


def field_text(module: Module, definition: ObjectDefinition, part: Field, is_tag: bool) -> list[str]:
    """Return the lines of one field."""
    name = python_name(part.name)
    if is_tag:
        return [*_tag_lines(module, name, part), *docstring(field_doc(part), "    ")]
    for used in names_in(part.type):
        module.refer(used)
    spelled = spell_field_type(part, module.description, module.imports)
    if any(_later(module, definition, used) for used in names_in(part.type)):
        spelled = f'"{spelled}"'
    default = spell_default(part, module.description, module.imports)
    if name != part.name:
        call = module.imports.take("msgspec", "field")
        given = "" if default is None else f", default={default}"
        default = f"{call}(name={spell_value(part.name)}{given})"
    lines = field_lines(name, spelled, default)
    if default is None and _has_default_in_base(module.description, definition, part):
        # Pyright applies the rule of dataclasses; in a keyword-only Struct this is allowed.
        lines[-1] += "  # pyright: ignore[reportGeneralTypeIssues]  # required here"
    return [*lines, *docstring(field_doc(part), "    ")]


def _has_default_in_base(description: Description, definition: ObjectDefinition, part: Field) -> bool:
    if definition.base is None:
        return False
    inherited = description.fields_of(definition.base).get(part.name)
    return inherited is not None and not inherited.required


def _tag_lines(module: Module, name: str, part: Field) -> list[str]:
    class_var = module.imports.take("typing", "ClassVar")
    literal = module.imports.take("typing", "Literal")
    value = repr(part.const)
    if isinstance(part.type, Ref):
        definition = module.description.definitions[part.type.name]
        if isinstance(definition, EnumDefinition):
            names = {member.value: member.name for member in definition.members}
            module.refer(definition.name)
            assert isinstance(part.const, int | str)
            value = f"{definition.name}.{names[part.const]}"
    line = f"    {name}: {class_var}[{literal}[{value}]] = {value}"
    if len(line) <= LINE:
        return [line]
    return [f"    {name}: {class_var}[{literal}[{value}]] = (", f"        {value}", "    )"]


def _later(module: Module, definition: ObjectDefinition, used: str) -> bool:
    """Return whether a name is defined later in this module, so that the annotation must be quoted."""
    if module.home(used) != module.module:
        return False
    return used == definition.name or used not in module.names


def _union(module: Module, union: UnionDefinition) -> None:
    home = module.home(union.unknown)
    if home == module.module and union.unknown not in module.names:
        module.add(unknown_text(module, union), union.unknown)
    for name in (*needs(union), union.unknown):
        module.refer(name)
    names = [*union.members, union.unknown]
    lines = [*alias(union.name, names, module.imports), *docstring(union.description)]
    module.add(lines, union.name)


def unions_of(description: Description, unknown: str) -> Iterator[UnionDefinition]:
    """Yield the unions that share an unknown member."""
    for definition in description.definitions.values():
        if isinstance(definition, UnionDefinition) and definition.unknown == unknown:
            yield definition


def unknown_text(module: Module, union: UnionDefinition) -> list[str]:
    """Return the class of the union member for tags that are not listed."""
    description = module.description
    unions = list(unions_of(description, union.unknown))
    base = _common_base(description, [name for each in unions for name in each.members])
    if base is None:
        base = module.imports.take("cordspec.wire", "Model")
    else:
        module.refer(base)
    tag = description.fields_of(union.members[0])[union.tag]
    impossible = "-1" if isinstance(tag.const, int) else '"\\x00"'
    raw, read = module.imports.take("msgspec", "Raw"), module.imports.take("cordspec.wire", "read_tag")
    enum = tag.type.name if isinstance(tag.type, Ref) else "str" if isinstance(tag.const, str) else "int"
    if isinstance(tag.type, Ref):
        module.refer(enum)
    names = f"``{union.name}``" if len(unions) == 1 else "a union"
    doc = f"A member of {names} of a kind that this version does not list."
    return [
        *class_line(union.unknown, f"{base}, {CONFIG}, tag_field={spell_value(union.tag)}, tag={impossible}"),
        *docstring(doc, "    "),
        "",
        f"    raw: {raw}",
        '    """All of it, as it was sent."""',
        "",
        "    @property",
        f"    def {python_name(union.tag)}(self) -> {enum}:",
        *docstring(tag.description, "        "),
        f"        return {enum}({read}(self.raw, {spell_value(union.tag)}))",
    ]
