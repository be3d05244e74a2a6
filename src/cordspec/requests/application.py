# @generated from schemas/http/application.yaml by "cordspec codegen" - do not edit
"""The app itself."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models.application import (
    Application,
    ApplicationEventWebhookStatus,
    ApplicationFlags,
    ApplicationIntegrationType,
    ApplicationIntegrationTypeConfiguration,
    InstallParams,
    WebhookEventType,
)
from cordspec.models.ids import ApplicationId, TeamId
from cordspec.wire import Operation, Request

__all__ = [
    "EditCurrentApplication",
    "GetApplication",
    "GetApplicationActivityInstance",
    "GetCurrentApplication",
    "UpdateApplication",
    "UploadApplicationAttachment",
]


class GetCurrentApplication(Request[Application], frozen=True, kw_only=True, gc=False):
    """Return the application that the token belongs to.

    Documentation: https://docs.discord.com/developers/resources/application#get-current-application
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/applications/@me",
        response=Application,
    )


class EditCurrentApplication(Request[Application], frozen=True, kw_only=True, gc=False):
    """Edit the application that the token belongs to.

    Only the fields that are given change.

    Documentation: https://docs.discord.com/developers/resources/application#edit-current-application
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/applications/@me",
        response=Application,
        body=(
            "custom_install_url",
            "description",
            "role_connections_verification_url",
            "install_params",
            "integration_types_config",
            "flags",
            "icon",
            "cover_image",
            "interactions_endpoint_url",
            "tags",
            "event_webhooks_url",
            "event_webhooks_status",
            "event_webhooks_types",
            "team_id",
            "explicit_content_filter",
            "max_participants",
            "type",
        ),
    )

    custom_install_url: str | UnsetType = UNSET
    """Custom install url."""

    description: str | UnsetType = UNSET
    """Description."""

    role_connections_verification_url: str | UnsetType = UNSET
    """Role connections verification url."""

    install_params: InstallParams | UnsetType = UNSET
    """Install params."""

    integration_types_config: (
        Mapping[ApplicationIntegrationType, ApplicationIntegrationTypeConfiguration] | UnsetType
    ) = UNSET
    """Integration types config."""

    flags: ApplicationFlags | UnsetType = UNSET
    """Flags."""

    icon: str | UnsetType | None = UNSET
    """Icon."""

    cover_image: str | UnsetType | None = UNSET
    """Cover image."""

    interactions_endpoint_url: str | UnsetType = UNSET
    """Interactions endpoint url."""

    tags: Sequence[str] | UnsetType = UNSET
    """Tags."""

    event_webhooks_url: str | UnsetType = UNSET
    """Event webhooks url."""

    event_webhooks_status: ApplicationEventWebhookStatus | UnsetType = UNSET
    """Event webhooks status."""

    event_webhooks_types: Sequence[WebhookEventType] | UnsetType = UNSET
    """Event webhooks types."""

    team_id: TeamId | UnsetType = UNSET
    """Team id. Not in Discord's documentation."""

    explicit_content_filter: int | UnsetType = UNSET
    """Explicit content filter. Not in Discord's documentation."""

    max_participants: int | UnsetType = UNSET
    """Max participants. Not in Discord's documentation."""

    type: int | UnsetType = UNSET
    """Type. Not in Discord's documentation."""


class GetApplicationActivityInstance(Request[Mapping[str, object]], frozen=True, kw_only=True, gc=False):
    """Return a running instance of an application's Activity.

    Documentation: https://docs.discord.com/developers/resources/application#get-application-activity-instance
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/applications/{application_id}/activity-instances/{instance_id}",
        response=Mapping[str, object],
        parameters={"application_id": "application_id", "instance_id": "instance_id"},
    )

    application_id: ApplicationId
    """ID of the application."""

    instance_id: str
    """ID of the instance of the activity."""


class GetApplication(Request[Application], frozen=True, kw_only=True, gc=False):
    """Return an application by its ID.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/applications/{application_id}",
        response=Application,
        parameters={"application_id": "application_id"},
    )

    application_id: ApplicationId
    """ID of the application."""


class UpdateApplication(Request[Application], frozen=True, kw_only=True, gc=False):
    """Edit an application by its ID.

    Only the fields that are given change.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/applications/{application_id}",
        response=Application,
        parameters={"application_id": "application_id"},
        body=(
            "description",
            "icon",
            "cover_image",
            "team_id",
            "flags",
            "interactions_endpoint_url",
            "explicit_content_filter",
            "max_participants",
            "type",
            "tags",
            "custom_install_url",
            "install_params",
            "role_connections_verification_url",
            "integration_types_config",
            "event_webhooks_status",
            "event_webhooks_url",
            "event_webhooks_types",
        ),
    )

    application_id: ApplicationId
    """ID of the application."""

    description: Mapping[str, object] | UnsetType = UNSET
    """Description."""

    icon: str | UnsetType = UNSET
    """Icon."""

    cover_image: str | UnsetType = UNSET
    """Cover image."""

    team_id: TeamId | UnsetType = UNSET
    """Team id."""

    flags: int | UnsetType = UNSET
    """Flags."""

    interactions_endpoint_url: str | UnsetType = UNSET
    """Interactions endpoint url."""

    explicit_content_filter: int | UnsetType = UNSET
    """Explicit content filter."""

    max_participants: int | UnsetType = UNSET
    """Max participants."""

    type: int | UnsetType = UNSET
    """Type."""

    tags: Sequence[str] | UnsetType = UNSET
    """Tags."""

    custom_install_url: str | UnsetType = UNSET
    """Custom install url."""

    install_params: InstallParams | UnsetType = UNSET
    """Install params."""

    role_connections_verification_url: str | UnsetType = UNSET
    """Role connections verification url."""

    integration_types_config: Mapping[str, ApplicationIntegrationTypeConfiguration] | UnsetType = UNSET
    """Integration types config."""

    event_webhooks_status: ApplicationEventWebhookStatus | UnsetType = UNSET
    """Event webhooks status."""

    event_webhooks_url: str | UnsetType = UNSET
    """Event webhooks url."""

    event_webhooks_types: Sequence[str] | UnsetType = UNSET
    """Event webhooks types."""


class UploadApplicationAttachment(Request[Application], frozen=True, kw_only=True, gc=False):
    """Upload a file as an attachment of an application, for use by its Activities.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/applications/{application_id}/attachment",
        response=Application,
        parameters={"application_id": "application_id"},
        body=(),
        form=True,
    )

    application_id: ApplicationId
    """ID of the application."""
