"""Classes of strings: what is learned of a string, which is never the string itself."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from cordspec import models

__all__ = ["IDENTIFIER", "LITERAL_KEYS", "PERMISSION_KEYS", "classify", "documented"]

IDENTIFIER: Final = re.compile(r"\d{15,20}")
TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+00:00")
HASH: Final = re.compile(r"(a_)?[0-9a-f]{16,}")
URL: Final = re.compile(r"(https?|wss)://")

PERMISSION_KEYS: Final = frozenset({"permissions", "allow", "deny", "app_permissions"})
LITERAL_KEYS: Final = frozenset(
    {
        *("features", "locale", "guild_locale", "preferred_locale", "region", "session_type", "palette"),
        *("status", "desktop", "mobile", "web", "type", "content_type", "original_content_type"),
    }
)
"""Keys whose strings Discord chooses. Any other string may be what a user wrote."""

NOT_MODELLED: Final = frozenset(
    {"deprecated", "normal", "image/png", "image/jpeg", "image/gif", "video/mp4", "video/quicktime"}
)
"""Documented values of fields that are plain strings in the models."""


def documented() -> frozenset[str]:
    """Return the values of every enumeration of strings in the models, and those that have no enumeration."""
    kinds = [kind for kind in vars(models).values() if isinstance(kind, type) and issubclass(kind, StrEnum)]
    return frozenset(member.value for kind in kinds for member in kind) | NOT_MODELLED


def classify(text: str, unlisted: Mapping[str, int]) -> tuple[str, tuple[int, ...]]:
    """Return the class of a string that is not a literal, with its sizes.

    ``id``, ``digits``, ``url``: characters. ``hash``: characters, and 1 after the prefix of animated images. ``time``:
    digits of the fraction. ``unlisted``: characters, and a number for the value. ``text``: characters of one, two,
    three and four bytes in UTF-8, those that are escaped in JSON apart.
    """
    if text in unlisted:
        return "unlisted", (len(text), unlisted[text])
    if IDENTIFIER.fullmatch(text):
        return "id", (len(text),)
    if text.isascii() and text.isdigit():
        return "digits", (len(text),)
    if found := TIME.fullmatch(text):
        return "time", (len(found[1] or ".") - 1,)
    if found := HASH.fullmatch(text):
        return "hash", (len(text), int(found[1] is not None))
    if URL.match(text):
        return "url", (len(text),)
    sizes = [0, 0, 0, 0, 0]
    for character in text:
        sizes[4 if character in '"\\\n\r\t' else len(character.encode()) - 1] += 1
    return "text", tuple(sizes)
