"""Captures without what is private: texts and names replaced, ids hashed, the structure kept.

What a value is comes from the type of its field; where there is none, from how it looks. This module
knows plans of types and no event.
"""

import re
from collections.abc import Callable
from enum import Enum
from hashlib import blake2b
from typing import Any, Final, NewType, get_args

from msgspec import MsgspecError, Struct, json, structs

from cordspec.capture.record import CapturedFrame
from cordspec.decode import Decoder
from cordspec.decode.plan import (
    ListPlan,
    MapPlan,
    OptionalPlan,
    Plan,
    StructPlan,
    UnionPlan,
    bare_type,
    plan_for,
)
from cordspec.errors import FrameError, UsageError
from cordspec.events import Frame

__all__ = ["Redactor"]

ID: Final = re.compile(r"(?<!\d)\d{15,20}(?!\d)")
MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?")
SCHEME: Final = re.compile(r"(?:https?|wss?)://")
SESSION: Final = "session_id"
LOW_BITS: Final = 22
"""Bits of a snowflake below its time."""
LARGEST_SALT: Final = 64
"""Bytes of a key that the hash takes."""


class Redactor:
    """Redacts the frames of a capture; the same salt gives the same ids, another gives others.

    ``salt`` is 1 to 64 bytes and is kept secret by whoever wants the ids to stay so. ``remove`` empties texts
    instead of replacing their letters and digits; ``keep_times`` keeps the moment in an id. Raises
    ``UsageError`` for a salt of another length.
    """

    def __init__(self, salt: bytes, *, remove: bool = False, keep_times: bool = False) -> None:
        if not 1 <= len(salt) <= LARGEST_SALT:
            raise UsageError(f"A salt is 1 to {LARGEST_SALT} bytes; found {len(salt)}.")
        self._salt = salt
        self._remove = remove
        self._keep_times = keep_times
        self._decode: Callable[[bytes], Frame] = Decoder(log_anomalies=False).decode

    def redact(self, item: CapturedFrame) -> CapturedFrame:
        """The same frame without what is private. Raises ``FrameError`` for what is no frame."""
        frame = self._decode(item.raw)
        try:
            found = json.decode(item.raw)
        except (MsgspecError, RecursionError) as error:
            raise FrameError(f"This frame is no JSON ({error}).", item.raw) from None
        payload: object = frame.d
        plan = plan_for(type(payload)) if isinstance(payload, Struct) else None
        if "d" in found:
            found["d"] = self._value(found["d"], plan, "d")
        session = None if item.session_id is None else self._hashed(item.session_id)
        connection = self._hashed(item.connection) if isinstance(item.connection, str) else item.connection
        return structs.replace(item, raw=json.encode(found), session_id=session, connection=connection)

    def _value(self, value: Any, plan: Plan | None, key: str) -> Any:
        if isinstance(plan, OptionalPlan):
            return self._value(value, plan.inner, key)
        parts: Any = value
        if isinstance(value, dict):
            return self._object(parts, plan)
        if isinstance(value, list):
            item = plan.item if isinstance(plan, ListPlan) else None
            return [self._value(part, item, key) for part in parts]
        if value is None or isinstance(value, bool | float):
            return value
        return self._scalar(value, plan, key)

    def _object(self, value: dict[str, Any], plan: Plan | None) -> dict[str, Any]:
        if isinstance(plan, MapPlan):
            return {self._key(key): self._value(part, plan.value, key) for key, part in value.items()}
        if isinstance(plan, UnionPlan):
            members = {str(tag): member for tag, member in plan.members.items()}
            member = members.get(str(value.get(plan.tag_field)))
            plan = None if member is None else plan_for(member)
        fields: dict[str, Any] = {}
        tag = None
        if isinstance(plan, StructPlan):
            fields = {field.key: field for field in plan.fields}
            tag = plan.type.__struct_config__.tag_field
        return {
            self._key(key): part
            if key == tag
            else self._value(part, fields[key].plan if key in fields else None, key)
            for key, part in value.items()
        }

    def _key(self, key: str) -> str:
        return str(self._id(int(key))) if ID.fullmatch(key) else key

    def _scalar(self, value: str | int, plan: Plan | None, key: str) -> str | int:
        type_ = plan.type if plan is not None else None
        if isinstance(type_, NewType) and bare_type(type_) is int:
            return self._typed_id(value)
        bare = bare_type(type_)
        if key == SESSION and isinstance(value, str):
            return self._hashed(value)
        if bare is str or not (
            (isinstance(bare, type) and bare in KEPT) or _is_enum(bare) or _is_literal(bare)
        ):
            return self._text(value) if isinstance(value, str) else self._number(value)
        return value

    def _typed_id(self, value: str | int) -> str | int:
        if isinstance(value, int):
            return self._id(value)
        return str(self._id(int(value))) if value.isdecimal() and len(value) <= 20 else self._text(value)

    def _number(self, value: int) -> int:
        return self._id(value) if ID.fullmatch(str(value)) else value

    def _id(self, value: int) -> int:
        """Another snowflake for this one; 0 is no id and stays."""
        if not 0 < value < 2**64:
            return value
        digest = int.from_bytes(blake2b(str(value).encode(), digest_size=8, key=self._salt).digest())
        if self._keep_times:
            return (value >> LOW_BITS) << LOW_BITS | digest & (1 << LOW_BITS) - 1
        return digest >> 2 | 1 << 60  # 19 digits, as ids of today have

    def _hashed(self, text: str) -> str:
        """A text of the same length that tells apart what was apart, in hexadecimal digits."""
        digest = blake2b(text.encode(), key=self._salt).hexdigest()
        return (digest * (len(text) // len(digest) + 1))[: len(text)]

    def _text(self, text: str) -> str:
        """A text of the same form: letters and digits replaced, ids within it hashed, moments kept."""
        if MOMENT.fullmatch(text):
            return text
        if ID.fullmatch(text):
            return str(self._id(int(text)))
        if self._remove:
            return ""
        scheme = SCHEME.match(text)
        done, at = [scheme[0] if scheme else ""], scheme.end() if scheme else 0
        for found in ID.finditer(text, at):
            done += [masked(text[at : found.start()]), str(self._id(int(found[0])))]
            at = found.end()
        return "".join([*done, masked(text[at:])])


KEPT: Final = (int, float, bool)
"""Types whose values stay, also where the wire has them as strings."""


def masked(text: str) -> str:
    """Letters as x, digits as 0, everything else as it is."""
    return "".join(mask(letter) for letter in text)


def mask(letter: str) -> str:
    """What stands for one character."""
    if letter.isalpha():
        return "X" if letter.isupper() else "x"
    return "0" if letter.isnumeric() else letter


def _is_enum(bare: Any) -> bool:
    return isinstance(bare, type) and issubclass(bare, Enum)


def _is_literal(bare: Any) -> bool:
    return bool(get_args(bare)) and all(isinstance(part, str | int) for part in get_args(bare))
