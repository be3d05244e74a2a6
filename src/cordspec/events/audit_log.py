# @generated from schemas/objects/audit_log.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Audit log of a guild."""

from cordspec.models.audit_log import AuditLogEntry
from cordspec.models.ids import GuildId

__all__ = [
    "GuildAuditLogEntryCreateData",
]


class GuildAuditLogEntryCreateData(AuditLogEntry, frozen=True, kw_only=True):
    """Entry that was added to the audit log of a guild.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-audit-log-entry-create-guild-audit-log-entry-create-event-extra-fields
    """

    guild_id: GuildId
    """Guild of the audit log."""
