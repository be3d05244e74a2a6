"""What other libraries require of a frame."""

from typing import Final

__all__ = ["REQUIRED"]

REQUIRED: Final = {
    "INTERACTION_CREATE": "attachment_size_limit",
    "MESSAGE_REACTION_ADD": "type",
}
"""Fields without which discord.py 2.7 raises, and for interactions hikari 2.7; older frames do not have them."""
