"""Checks of requests before they are sent, for values that JSON or Discord does not accept."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from math import isfinite
from typing import Any, Final, cast

from msgspec import MsgspecError, Struct

from cordspec.decode import encode
from cordspec.errors import UsageError
from cordspec.http.texts import can_be_sent, with_article

__all__ = ["check_list", "encode_json", "query_of", "write_json"]

PLAIN: Final = frozenset({str, int, bool, type(None)})

TOO_DEEP: Final = (
    "The json of the request is nested too deeply, or contains itself: it cannot be written as JSON."
)


def encode_json(value: object) -> bytes:
    """Encode the body of a request as JSON.

    Raises ``UsageError``, with the path of the field, for a value that JSON or Discord does not accept: a
    ``datetime`` without a time zone, a float that is not finite, an unpaired surrogate, an object of an unknown class.
    """
    try:
        found = _problem(value)
    except RecursionError:
        raise UsageError(TOO_DEEP) from None
    if found is not None:
        raise UsageError(f"The request has {found[1]} in {found[0].lstrip('.') or 'its json'}. {found[2]}")
    return write_json(value)


def write_json(value: object) -> bytes:
    """Encode a value whose datetimes, numbers and texts have been checked.

    Raises ``UsageError`` for a value that JSON does not accept.
    """
    try:
        return encode(value)
    except UnicodeEncodeError:
        raise UsageError(
            "The json of the request contains an unpaired surrogate (U+D800 to U+DFFF), which cannot be sent: "
            'text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") replaces it.'
        ) from None
    except (MsgspecError, TypeError, ValueError, OverflowError) as error:
        raise UsageError(f"The json of the request cannot be written as JSON: {error}.") from None
    except RecursionError:
        raise UsageError(TOO_DEEP) from None


def _problem(value: Any) -> tuple[str, str, str] | None:
    """Return path, description and advice for the first value that cannot be sent; None if there is none."""
    if type(value) in PLAIN:
        return None
    if isinstance(value, datetime):
        if value.utcoffset() is not None:
            return None
        advice = "Discord would read it as UTC: use datetime.now(timezone.utc), or value.astimezone() for local time."
        return "", f"the datetime {value.isoformat()} without a time zone", advice
    if isinstance(value, float):
        return None if isfinite(value) else ("", f"the number {value}", "JSON cannot represent it.")
    if isinstance(value, Mapping):
        mapping = cast("dict[Any, Any]", value)
        return _first((f".{key}", item) for key, item in mapping.items())
    if isinstance(value, Struct):
        return _first((f".{name}", getattr(value, name)) for name in value.__struct_fields__)
    if isinstance(value, list | tuple):
        return _first((f"[{index}]", item) for index, item in enumerate(cast("Sequence[Any]", value)))
    return None


def _first(items: Any) -> tuple[str, str, str] | None:
    for path, item in items:
        found = _problem(item)
        if found is not None:
            return path + found[0], found[1], found[2]
    return None


def check_list(name: str, value: object, class_: type, example: str) -> None:
    """Raise ``UsageError`` if a parameter is not a list or tuple of objects of a class.

    Mappings are accepted in place of models, as in the rest of a body.
    """
    is_model = issubclass(class_, Struct)
    if not isinstance(value, Sequence) or isinstance(value, str | bytes):
        raise UsageError(
            f"{name} must be a list of {class_.__name__} objects; found {_kind(value)}. Write {name}=[{example}]."
        )
    for index, item in enumerate(cast("Sequence[object]", value)):
        if not isinstance(item, class_) and not (is_model and isinstance(item, Mapping)):
            raise UsageError(
                f"{name}[{index}] is not of the class {class_.__name__}; found {_kind(item)}. "
                f"Write {name}=[{example}]."
            )


def _kind(value: object) -> str:
    return with_article(type(value).__name__)


def query_of(params: Mapping[str, Any] | None) -> list[tuple[str, str]]:
    """Return the query as pairs: booleans as ``true`` and ``false``, a list as one pair per item.

    Raises ``UsageError``, with the name of the parameter, for a value of another type.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in (params or {}).items():
        items = cast("Sequence[Any]", value) if isinstance(value, list | tuple) else (value,)
        pairs += [(name, _query_text(name, item)) for item in items]
    return pairs


def _query_text(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, int | str):
        raise UsageError(
            f"The query parameter {name} must be an int, a str, a bool, or a list of them; found {_kind(value)}. "
            "Omit parameters that must not be sent."
        )
    text = str.__str__(value) if isinstance(value, str) else int.__repr__(value)
    if not can_be_sent(f"{name}{text}"):
        raise UsageError(
            f"The query parameter {name!r} contains an unpaired surrogate, which cannot be sent."
        )
    return text
