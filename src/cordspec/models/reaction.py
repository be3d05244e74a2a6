# @generated from schemas/objects/reaction.yaml by "cordspec codegen" - do not edit
"""Reactions to messages."""

from collections.abc import Sequence

from cordspec.models.emoji import PartialEmoji
from cordspec.wire import Model, OpenIntEnum

__all__ = [
    "Reaction",
    "ReactionCountDetails",
    "ReactionType",
]


class ReactionCountDetails(Model, frozen=True, kw_only=True):
    """Number of reactions by type.

    Documentation:
    https://docs.discord.com/developers/resources/message#reaction-count-details-object-reaction-count-details-structure
    """

    burst: int
    """Super reactions."""

    normal: int
    """Normal reactions."""


class Reaction(Model, frozen=True, kw_only=True):
    """Reactions to a message with one emoji.

    Documentation: https://docs.discord.com/developers/resources/message#reaction-object-reaction-structure
    """

    count: int
    """Number of reactions, including super reactions."""

    count_details: ReactionCountDetails | None = None
    """Number of reactions by type. Absent in captures from before 2023-05."""

    me: bool
    """Whether the current user reacted with this emoji."""

    me_burst: bool = False
    """Whether the current user super-reacted with this emoji. Absent in captures from before 2023-05."""

    emoji: PartialEmoji
    """Emoji of the reaction; its name is null if a custom emoji was deleted."""

    burst_colors: Sequence[str] = []
    """Colours of a super reaction, each as "#rrggbb". Absent in captures from before 2023-05."""


class ReactionType(OpenIntEnum):
    """Types of reactions.

    Documentation: https://docs.discord.com/developers/resources/message#get-reactions-reaction-types
    """

    NORMAL = 0

    BURST = 1
    """Super reaction."""
