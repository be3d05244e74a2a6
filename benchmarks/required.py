"""What other libraries require of a dispatch."""

from collections.abc import Mapping
from typing import Any, Final

__all__ = ["is_accepted"]

REQUIRED: Final = {
    "INTERACTION_CREATE": "attachment_size_limit",
    "MESSAGE_REACTION_ADD": "type",
    "MESSAGE_UPDATE": "author",
}
"""Fields without which discord.py 2.7 raises, and for interactions hikari 2.7.

Older frames do not have them, and partial updates have no author.
"""


def is_accepted(name: str, payload: Mapping[str, Any]) -> bool:
    """Return False for a dispatch at which discord.py or hikari raises, as far as is known."""
    required = REQUIRED.get(name)
    if required is not None and required not in payload:
        return False
    # hikari requires ids of components, which older messages do not have.
    messages: list[Any] = [payload, payload.get("message"), payload.get("referenced_message")]
    rows: list[Any] = [row for message in messages if message for row in message.get("components") or ()]
    return all("id" in part for row in rows for part in (row, *row.get("components", ())))
