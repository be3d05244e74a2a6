# @generated from schemas/objects/reaction.yaml by "cordspec codegen" - do not edit
"""Text."""

from collections.abc import Sequence

from cordspec.models.emoji import Emoji
from cordspec.wire import Model, OpenIntEnum

__all__ = [
    "Reaction",
    "ReactionCountDetails",
    "ReactionType",
]


class ReactionType(OpenIntEnum):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/message#get-reactions-reaction-types
    """

    NORMAL = 0
    BURST = 1


class ReactionCountDetails(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/message#reaction-count-details-object-reaction-count-details-structure
    """

    normal: int
    """Text."""

    burst: int
    """Text."""


class Reaction(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/message#reaction-object-reaction-structure
    """

    me_burst: bool
    """Text."""

    me: bool
    """Text."""

    emoji: Emoji
    """Text."""

    count_details: ReactionCountDetails
    """Text."""

    count: int
    """Text."""

    burst_colors: Sequence[str]
    """Text."""
