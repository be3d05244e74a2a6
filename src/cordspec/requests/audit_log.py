# @generated from schemas/http/audit_log.yaml by "cordspec codegen" - do not edit
"""Audit logs of guilds."""

from collections.abc import Mapping
from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models.audit_log import AuditLogEvent
from cordspec.models.ids import AuditLogEntryId, GuildId, Snowflake, UserId
from cordspec.wire import Operation, Request

__all__ = [
    "GetGuildAuditLog",
]


class GetGuildAuditLog(Request[Mapping[str, object]], frozen=True, kw_only=True, gc=False):
    """Return the audit log of a guild.

    Entries are ordered from newest to oldest unless ``after`` is given, which reverses the order. Use
    ``after=0`` to start at the oldest entry.

    Permissions that it may need: VIEW_AUDIT_LOG.

    Documentation: https://docs.discord.com/developers/resources/audit-log#get-guild-audit-log
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/audit-logs",
        response=Mapping[str, object],
        parameters={"guild_id": "guild_id"},
        query=("user_id", "action_type", "before", "after", "limit", "target_id"),
    )

    guild_id: GuildId
    """ID of the guild."""

    user_id: UserId | UnsetType = UNSET
    """User id."""

    action_type: AuditLogEvent | UnsetType = UNSET
    """Action type."""

    before: AuditLogEntryId | UnsetType = UNSET
    """Before."""

    after: AuditLogEntryId | UnsetType = UNSET
    """After."""

    limit: int | UnsetType = UNSET
    """Limit."""

    target_id: Snowflake | UnsetType = UNSET
    """Target id. Not in Discord's documentation."""
