# @generated from schemas/http/role_connection.yaml by "cordspec codegen" - do not edit
"""Metadata of linked roles."""

from collections.abc import Sequence
from typing import ClassVar

from cordspec.models import ApplicationId, ApplicationRoleConnectionMetadata
from cordspec.wire import Operation, Request

__all__ = [
    "GetApplicationRoleConnectionMetadataRecords",
    "UpdateApplicationRoleConnectionMetadataRecords",
]


class GetApplicationRoleConnectionMetadataRecords(
    Request[list[ApplicationRoleConnectionMetadata]], frozen=True, kw_only=True, gc=False
):
    """Return the role connection metadata records of an application.

    Documentation:
    https://docs.discord.com/developers/resources/application-role-connection-metadata#get-application-role-connection-metadata-records
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/applications/{application_id}/role-connections/metadata",
        response=list[ApplicationRoleConnectionMetadata],
        parameters={"application_id": "application_id"},
    )

    application_id: ApplicationId
    """ID of the application."""


class UpdateApplicationRoleConnectionMetadataRecords(
    Request[list[ApplicationRoleConnectionMetadata]], frozen=True, kw_only=True, gc=False
):
    """Replace all role connection metadata records of an application.

    An application can have at most 5 records.

    Documentation:
    https://docs.discord.com/developers/resources/application-role-connection-metadata#update-application-role-connection-metadata-records
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/applications/{application_id}/role-connections/metadata",
        response=list[ApplicationRoleConnectionMetadata],
        parameters={"application_id": "application_id"},
        body=("records",),
        whole="records",
    )

    application_id: ApplicationId
    """ID of the application."""

    records: Sequence[ApplicationRoleConnectionMetadata]
    """All of the records."""
