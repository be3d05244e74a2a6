# @generated from schemas/http/audit_log.yaml by "cordspec codegen" - do not edit
"""Audit logs of guilds."""

from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models import AuditLog, AuditLogEntryId, AuditLogEvent, GuildId, Snowflake, UserId
from cordspec.wire import Operation, Request

__all__ = [
    "GetGuildAuditLog",
]


class GetGuildAuditLog(Request[AuditLog], frozen=True, kw_only=True, gc=False):
    """Return the audit log of a guild.

    Entries are ordered from newest to oldest unless ``after`` is given, which reverses the order. Use
    ``after=0`` to start at the oldest entry.

    Permissions that it may need: VIEW_AUDIT_LOG.

    Documentation: https://docs.discord.com/developers/resources/audit-log#get-guild-audit-log
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/audit-logs",
        response=AuditLog,
        parameters={"guild_id": "guild_id"},
        query=("user_id", "action_type", "before", "after", "limit", "target_id"),
        permissions=("VIEW_AUDIT_LOG",),
    )

    guild_id: GuildId
    """ID of the guild."""

    user_id: UserId | UnsetType = UNSET
    """ID of the user; only entries, entitlements or subscriptions of this user are returned. For
    subscriptions, required unless an OAuth2 token is used.
    """

    action_type: AuditLogEvent | UnsetType = UNSET
    """Type of the audit log entries to return; all types if absent."""

    before: AuditLogEntryId | UnsetType = UNSET
    """Only items before this ID; for archived public or private threads and for pins, a time instead."""

    after: AuditLogEntryId | UnsetType = UNSET
    """Only items after this ID; for members, voters and other users, a user ID."""

    limit: int | UnsetType = UNSET
    """Maximum number of items to return, from 1 to 100; 50 if absent."""

    target_id: Snowflake | UnsetType = UNSET
    """Only entries for the object with this ID, such as a user, channel or role. Not in Discord's
    documentation.
    """
