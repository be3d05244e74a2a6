"""Fields for which null says the same as absence, so that it is read as their default."""

from collections.abc import Callable
from functools import cache
from typing import Any, ClassVar

from msgspec import NODEFAULT, structs

from cordspec.wire.model import Model

__all__ = ["NullAsDefaultModel"]


class NullAsDefaultModel(Model, frozen=True, kw_only=True):
    """A model in which some fields read null as their default.

    Discord sends null in place of what a bot may not see of a channel. The fields keep their plain types: a
    reader of the model never meets that null, whether the model was decoded, converted or constructed.
    """

    null_as_default: ClassVar[tuple[str, ...]] = ()
    """Names of those fields."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        setattr(cls, "__post_init__", _null_replacer(cls.null_as_default))  # noqa: B010  # declared nowhere


def _null_replacer(names: tuple[str, ...]) -> Callable[[Any], None]:
    """Make the function that msgspec calls with each new model.

    It runs for each channel of each guild, nearly always without finding null. Each class gets a function of its
    own with the names written out: the interpreter specializes such loads for the one class that it meets. It
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
    """The fields that read null as their default, with that default or with what makes it."""
    found = {field.name: field for field in structs.fields(class_)}
    return tuple(
        (field.name, field.default, None if field.default_factory is NODEFAULT else field.default_factory)
        for field in map(found.__getitem__, class_.null_as_default)
    )
