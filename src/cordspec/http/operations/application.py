# @generated from schemas/http/application.yaml by "cordspec codegen" - do not edit
"""The app itself."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.files import File
from cordspec.http.sender import Sender
from cordspec.models import (
    ActivityInstance,
    Application,
    ApplicationEventWebhookStatus,
    ApplicationFlags,
    ApplicationId,
    ApplicationIntegrationType,
    ApplicationIntegrationTypeConfiguration,
    InstallParams,
    TeamId,
    WebhookEventType,
)
from cordspec.requests import (
    EditCurrentApplication,
    GetApplication,
    GetApplicationActivityInstance,
    GetCurrentApplication,
    UpdateApplication,
    UploadApplicationAttachment,
)

__all__ = [
    "ApplicationOperations",
]


class ApplicationOperations(Sender, Protocol):
    """The app itself."""

    async def get_current_application(self, *, authentication: Authentication | None = None) -> Application:
        """Return the application that the token belongs to.

        Documentation: https://docs.discord.com/developers/resources/application#get-current-application
        """
        request = GetCurrentApplication()
        return await self.send(request, authentication=authentication)

    async def edit_current_application(
        self,
        *,
        custom_install_url: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        role_connections_verification_url: str | UnsetType = UNSET,
        install_params: InstallParams | UnsetType = UNSET,
        integration_types_config: Mapping[ApplicationIntegrationType, ApplicationIntegrationTypeConfiguration]
        | UnsetType = UNSET,
        flags: ApplicationFlags | UnsetType = UNSET,
        icon: str | UnsetType | None = UNSET,
        cover_image: str | UnsetType | None = UNSET,
        interactions_endpoint_url: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        event_webhooks_url: str | UnsetType = UNSET,
        event_webhooks_status: ApplicationEventWebhookStatus | UnsetType = UNSET,
        event_webhooks_types: Sequence[WebhookEventType] | UnsetType = UNSET,
        team_id: TeamId | UnsetType = UNSET,
        explicit_content_filter: int | UnsetType = UNSET,
        max_participants: int | UnsetType = UNSET,
        type: int | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Application:
        """Edit the application that the token belongs to.

        Only the fields that are given change.

        Documentation: https://docs.discord.com/developers/resources/application#edit-current-application
        """
        request = EditCurrentApplication(
            custom_install_url=custom_install_url,
            description=description,
            role_connections_verification_url=role_connections_verification_url,
            install_params=install_params,
            integration_types_config=integration_types_config,
            flags=flags,
            icon=icon,
            cover_image=cover_image,
            interactions_endpoint_url=interactions_endpoint_url,
            tags=tags,
            event_webhooks_url=event_webhooks_url,
            event_webhooks_status=event_webhooks_status,
            event_webhooks_types=event_webhooks_types,
            team_id=team_id,
            explicit_content_filter=explicit_content_filter,
            max_participants=max_participants,
            type=type,
        )
        return await self.send(request, authentication=authentication)

    async def get_application_activity_instance(
        self,
        application_id: ApplicationId,
        instance_id: str,
        *,
        authentication: Authentication | None = None,
    ) -> ActivityInstance:
        """Return a running instance of an application's Activity.

        Documentation:
        https://docs.discord.com/developers/resources/application#get-application-activity-instance
        """
        request = GetApplicationActivityInstance(application_id=application_id, instance_id=instance_id)
        return await self.send(request, authentication=authentication)

    async def get_application(
        self,
        application_id: ApplicationId,
        *,
        authentication: Authentication | None = None,
    ) -> Application:
        """Return an application by its ID.

        Not in Discord's documentation; described by its OpenAPI file.
        """
        request = GetApplication(application_id=application_id)
        return await self.send(request, authentication=authentication)

    async def update_application(
        self,
        application_id: ApplicationId,
        *,
        description: Mapping[str, object] | UnsetType = UNSET,
        icon: str | UnsetType = UNSET,
        cover_image: str | UnsetType = UNSET,
        team_id: TeamId | UnsetType = UNSET,
        flags: int | UnsetType = UNSET,
        interactions_endpoint_url: str | UnsetType = UNSET,
        explicit_content_filter: int | UnsetType = UNSET,
        max_participants: int | UnsetType = UNSET,
        type: int | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        custom_install_url: str | UnsetType = UNSET,
        install_params: InstallParams | UnsetType = UNSET,
        role_connections_verification_url: str | UnsetType = UNSET,
        integration_types_config: Mapping[str, ApplicationIntegrationTypeConfiguration] | UnsetType = UNSET,
        event_webhooks_status: ApplicationEventWebhookStatus | UnsetType = UNSET,
        event_webhooks_url: str | UnsetType = UNSET,
        event_webhooks_types: Sequence[str] | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Application:
        """Edit an application by its ID.

        Only the fields that are given change.

        Not in Discord's documentation; described by its OpenAPI file.
        """
        request = UpdateApplication(
            application_id=application_id,
            description=description,
            icon=icon,
            cover_image=cover_image,
            team_id=team_id,
            flags=flags,
            interactions_endpoint_url=interactions_endpoint_url,
            explicit_content_filter=explicit_content_filter,
            max_participants=max_participants,
            type=type,
            tags=tags,
            custom_install_url=custom_install_url,
            install_params=install_params,
            role_connections_verification_url=role_connections_verification_url,
            integration_types_config=integration_types_config,
            event_webhooks_status=event_webhooks_status,
            event_webhooks_url=event_webhooks_url,
            event_webhooks_types=event_webhooks_types,
        )
        return await self.send(request, authentication=authentication)

    async def upload_application_attachment(
        self,
        application_id: ApplicationId,
        *,
        file: File,
        authentication: Authentication | None = None,
    ) -> Application:
        """Upload a file as an attachment of an application, for use by its Activities.

        Not in Discord's documentation; described by its OpenAPI file.
        """
        request = UploadApplicationAttachment(application_id=application_id)
        return await self.send(request, file=("file", file), authentication=authentication)
