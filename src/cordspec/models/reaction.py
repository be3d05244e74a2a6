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
    """Number of reactions by kind.

    Documentation:
    https://docs.discord.com/developers/resources/message#reaction-count-details-object-reaction-count-details-structure
    """

    burst: int
    """Super reactions."""

    normal: int
    """Ordinary reactions."""


class Reaction(Model, frozen=True, kw_only=True):
    """Reactions to a message with one emoji.

    Documentation: https://docs.discord.com/developers/resources/message#reaction-object-reaction-structure
    """

    count: int
    """Number of them, super ones included."""

    count_details: ReactionCountDetails | None = None
    """Number of them by kind. Absent in captures from before 2023-05."""

    me: bool
    """Whether the bot itself reacted so."""

    me_burst: bool = False
    """Whether the bot itself gave a super reaction. Absent in captures from before 2023-05."""

    emoji: PartialEmoji
    """Emoji of the reaction; its name is null where a custom one is gone."""

    burst_colors: Sequence[str] = []
    """Colours of the sparks, each as "#rrggbb". Absent in captures from before 2023-05."""


class ReactionType(OpenIntEnum):
    """Whether a reaction is an ordinary one.

    Documentation: https://docs.discord.com/developers/resources/message#get-reactions-reaction-types
    """

    NORMAL = 0

    BURST = 1
    """Super reaction, which sparkles."""
