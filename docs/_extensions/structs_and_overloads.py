"""What griffe cannot see by itself.

Constructors of msgspec Structs, the functions behind generated overloads, functions that have the name of their
module, and what an exception without a constructor of its own takes.
"""

from collections.abc import Iterator
from typing import Any

import griffe

OVERLOADS = ("cordspec.dispatch.overloads.listen", "cordspec.events.overloads")
STRUCTS = ("msgspec.Struct", "typing.NamedTuple")
_KEYWORD = griffe.ParameterKind.keyword_only
_EITHER = griffe.ParameterKind.positional_or_keyword


class StructsAndOverloads(griffe.Extension):
    """Changes the tree of the package so that its pages show signatures that a reader can use."""

    def on_package(self, *, pkg: griffe.Module, loader: griffe.GriffeLoader, **_: Any) -> None:
        """Change the tree of the package once it is complete."""
        if pkg.name != "cordspec":
            return
        loader.resolve_aliases(implicit=False, external=False)
        for path in OVERLOADS:
            for class_ in pkg[path.removeprefix("cordspec.")].classes.values():
                _remove_overloads(class_)
        for class_ in _classes(pkg):
            if "__init__" not in class_.all_members:
                _add_constructor(class_)
            for attribute in class_.attributes.values():
                _hide_assignment(attribute)
        for package in pkg.modules.values():
            _prefer_functions(package)


def _prefer_functions(package: griffe.Module) -> None:
    """A public name of a package is its function, even if a module has the same name."""
    for name in package.exports or ():
        member = package.members.get(str(name))
        if isinstance(member, griffe.Module):
            package.set_member(f"_{name}", member)  # so that griffe finds the dataclasses of the module
            package.set_member(str(name), member[str(name)])


def _classes(module: griffe.Module) -> Iterator[griffe.Class]:
    for member in module.members.values():
        if isinstance(member, griffe.Class):
            yield member
        elif isinstance(member, griffe.Module):
            yield from _classes(member)


def _remove_overloads(class_: griffe.Class) -> None:
    """Leave the functions of the base class, or the implementation beside the overloads."""
    class_.overloads.clear()
    for name in ("listen", "wait_for", "stream"):
        if name in class_.members:
            class_.del_member(name)
    for function in class_.functions.values():
        function.overloads = None


def _hide_assignment(attribute: griffe.Attribute) -> None:
    """Show the type of what ``__init__`` assigns, where it is known, in place of the expression."""
    if attribute.labels != {"instance-attribute"}:
        return
    called = attribute.value.function if isinstance(attribute.value, griffe.ExprCall) else ""
    if attribute.annotation is None and str(called)[:1].isupper():
        attribute.annotation = called
    attribute.value = None


def _lineage(class_: griffe.Class) -> list[griffe.Class]:
    return [*reversed(class_.mro()), class_]


def _is_struct(class_: griffe.Class) -> bool:
    return any(
        getattr(base, "canonical_path", base) in STRUCTS for one in _lineage(class_) for base in one.bases
    )


def _add_constructor(class_: griffe.Class) -> None:
    roots = {str(base) for one in _lineage(class_) for base in one.bases}
    if _is_struct(class_):
        class_.set_member("__init__", _constructor(class_))
    elif "Exception" in roots:
        class_.set_member("__init__", _exception_constructor(class_))


def _exception_constructor(class_: griffe.Class) -> griffe.Function:
    self = griffe.Parameter("self", kind=_EITHER)
    args = griffe.Parameter("args", annotation="object", kind=griffe.ParameterKind.var_positional)
    return griffe.Function("__init__", parameters=griffe.Parameters(self, args), parent=class_)


def _constructor(class_: griffe.Class) -> griffe.Function:
    """Make ``__init__`` from the annotated attributes of a Struct and its bases, in their order."""
    parameters = {"self": griffe.Parameter("self", kind=_EITHER)}
    for one in _lineage(class_):
        kind = _KEYWORD if one.keywords.get("kw_only") == "True" else _EITHER
        for name, field in one.attributes.items():
            if _is_field(field):
                parameters[name] = griffe.Parameter(
                    name, annotation=field.annotation, default=field.value, kind=kind
                )
    in_order = sorted(parameters.values(), key=lambda parameter: parameter.kind is _KEYWORD)
    return griffe.Function("__init__", parameters=griffe.Parameters(*in_order), parent=class_)


def _is_field(field: griffe.Attribute) -> bool:
    return (
        field.annotation is not None
        and "instance-attribute" in field.labels
        and "ClassVar" not in str(field.annotation)
    )
