# @generated from schemas/objects/thread.yaml by "cordspec codegen" - do not edit
"""Payloads of events about threads and their members; threads themselves are channels."""

from cordspec.models.channel import ThreadMember
from cordspec.models.ids import ChannelId, UserId
from cordspec.models.member import Member
from cordspec.models.presence import Presence

__all__ = [
    "AddedThreadMember",
]


class AddedThreadMember(ThreadMember, frozen=True, kw_only=True):
    """User who joined a thread, with the guild member and presence.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#thread-members-update-thread-members-update-event-fields
    """

    id: ChannelId  # pyright: ignore[reportGeneralTypeIssues]  # required here
    """Thread that was joined."""

    user_id: UserId  # pyright: ignore[reportGeneralTypeIssues]  # required here
    """User who joined."""

    member: Member  # pyright: ignore[reportGeneralTypeIssues]  # required here
    """User as a member of the guild."""

    presence: Presence | None
    """Presence of the user; null if it is not known."""
