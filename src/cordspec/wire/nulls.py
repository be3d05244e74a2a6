"""Fields for which null means the same as absence, so that it is decoded as their default."""

from collections.abc import Callable
from functools import cache
from typing import Any, ClassVar

from msgspec import NODEFAULT, structs

from cordspec.wire.model import Model

__all__ = ["NullAsDefaultModel"]


class NullAsDefaultModel(Model, frozen=True, kw_only=True):
    """A model that decodes null as the default for some of its fields.

    Discord sends null for fields of a channel that a bot may not see. The types of these fields do not include
    None: null is replaced whether the model is decoded, converted or constructed.
    """

    null_as_default: ClassVar[tuple[str, ...]] = ()
    """Names of those fields."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        setattr(cls, "__post_init__", _null_replacer(cls.null_as_default))  # noqa: B010  # declared nowhere


def _null_replacer(names: tuple[str, ...]) -> Callable[[Any], None]:
    """Create the ``__post_init__`` that msgspec calls with each new model.

    It runs for each channel of each guild and nearly always finds no null. The function is compiled for one class,
    with the names of its fields written out, because the interpreter specializes attribute loads by class: that
    takes 4 % of the time of decoding a channel, a loop over the names 31 % (docs/decisions/0015).
    """
    test = " or ".join(f"self.{name} is None" for name in names) or "False"
    namespace: dict[str, Any] = {"replace_nulls": _replace_nulls}
    exec(f"def __post_init__(self):\n    if {test}:\n        replace_nulls(self)", namespace)
    made: Callable[[Any], None] = namespace["__post_init__"]
    return made


def _replace_nulls(model: NullAsDefaultModel) -> None:
    for name, default, default_factory in _defaults(type(model)):
        if getattr(model, name) is None:
            structs.force_setattr(model, name, default if default_factory is None else default_factory())


@cache
def _defaults(
    class_: type[NullAsDefaultModel],
) -> tuple[tuple[str, object, Callable[[], object] | None], ...]:
    """The fields that decode null as their default, each with the default or its factory."""
    found = {field.name: field for field in structs.fields(class_)}
    return tuple(
        (field.name, field.default, None if field.default_factory is NODEFAULT else field.default_factory)
        for field in map(found.__getitem__, class_.null_as_default)
    )
