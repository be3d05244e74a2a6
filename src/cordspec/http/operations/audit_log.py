# @generated from schemas/http/audit_log.yaml by "cordspec codegen" - do not edit
"""Audit logs of guilds."""

from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
from cordspec.models import AuditLog, AuditLogEntryId, AuditLogEvent, GuildId, Snowflake, UserId
from cordspec.requests import GetGuildAuditLog

__all__ = [
    "AuditLogOperations",
]


class AuditLogOperations(Sender, Protocol):
    """Audit logs of guilds."""

    async def get_guild_audit_log(
        self,
        guild_id: GuildId,
        *,
        user_id: UserId | UnsetType = UNSET,
        action_type: AuditLogEvent | UnsetType = UNSET,
        before: AuditLogEntryId | UnsetType = UNSET,
        after: AuditLogEntryId | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        target_id: Snowflake | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> AuditLog:
        """Return the audit log of a guild.

        Entries are ordered from newest to oldest unless ``after`` is given, which reverses the order. Use
        ``after=0`` to start at the oldest entry.

        Permissions that it may need: VIEW_AUDIT_LOG.

        Documentation: https://docs.discord.com/developers/resources/audit-log#get-guild-audit-log
        """
        request = GetGuildAuditLog(
            guild_id=guild_id,
            user_id=user_id,
            action_type=action_type,
            before=before,
            after=after,
            limit=limit,
            target_id=target_id,
        )
        return await self.send(request, authentication=authentication)
