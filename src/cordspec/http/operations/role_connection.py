# @generated from schemas/http/role_connection.yaml by "cordspec codegen" - do not edit
"""Metadata of linked roles."""

from collections.abc import Sequence
from typing import Protocol

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
from cordspec.models import ApplicationId, ApplicationRoleConnectionMetadata
from cordspec.requests import (
    GetApplicationRoleConnectionMetadataRecords,
    UpdateApplicationRoleConnectionMetadataRecords,
)

__all__ = [
    "RoleConnectionOperations",
]


class RoleConnectionOperations(Sender, Protocol):
    """Metadata of linked roles."""

    async def get_application_role_connection_metadata_records(
        self,
        application_id: ApplicationId,
        *,
        authentication: Authentication | None = None,
    ) -> list[ApplicationRoleConnectionMetadata]:
        """Return the role connection metadata records of an application.

        Documentation:
        https://docs.discord.com/developers/resources/application-role-connection-metadata#get-application-role-connection-metadata-records
        """
        request = GetApplicationRoleConnectionMetadataRecords(application_id=application_id)
        return await self.send(request, authentication=authentication)

    async def update_application_role_connection_metadata_records(
        self,
        application_id: ApplicationId,
        *,
        records: Sequence[ApplicationRoleConnectionMetadata],
        authentication: Authentication | None = None,
    ) -> list[ApplicationRoleConnectionMetadata]:
        """Replace all role connection metadata records of an application.

        An application can have at most 5 records.

        Documentation:
        https://docs.discord.com/developers/resources/application-role-connection-metadata#update-application-role-connection-metadata-records
        """
        request = UpdateApplicationRoleConnectionMetadataRecords(
            application_id=application_id,
            records=records,
        )
        return await self.send(request, authentication=authentication)
