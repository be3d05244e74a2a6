# @generated from schemas/http/application.yaml by "cordspec codegen" - do not edit
"""The app itself."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from msgspec import UNSET, UnsetType

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
    """URL that replaces the default link for adding the app, up to 2,048 characters."""

    description: str | UnsetType = UNSET
    """Description of the object; None for none where the operation allows it. At most 100 characters for
    commands, 120 for templates and 1,000 for events.
    """

    role_connections_verification_url: str | UnsetType = UNSET
    """URL at which users verify themselves for linked roles, up to 2,048 characters."""

    install_params: InstallParams | UnsetType = UNSET
    """Scopes and permissions of the default link for adding the app."""

    integration_types_config: (
        Mapping[ApplicationIntegrationType, ApplicationIntegrationTypeConfiguration] | UnsetType
    ) = UNSET
    """Installation settings for each way of installing the app."""

    flags: ApplicationFlags | UnsetType = UNSET
    """Flags of the app; only GATEWAY_PRESENCE_LIMITED, GATEWAY_GUILD_MEMBERS_LIMITED and
    GATEWAY_MESSAGE_CONTENT_LIMITED can be changed.
    """

    icon: str | UnsetType | None = UNSET
    """Icon as image data; None for none."""

    cover_image: str | UnsetType | None = UNSET
    """Cover image of the app as image data; None for none."""

    interactions_endpoint_url: str | UnsetType = UNSET
    """URL to which interactions are sent instead of the gateway, up to 2,048 characters; Discord verifies it
    with a PING interaction before it accepts the URL.
    """

    tags: Sequence[str] | UnsetType = UNSET
    """Tags that describe the app, up to 5 of up to 20 characters."""

    event_webhooks_url: str | UnsetType = UNSET
    """URL to which webhook events are sent, up to 2,048 characters."""

    event_webhooks_status: ApplicationEventWebhookStatus | UnsetType = UNSET
    """Whether webhook events are sent to the app, as a status; 1 disables and 2 enables them."""

    event_webhooks_types: Sequence[WebhookEventType] | UnsetType = UNSET
    """Types of webhook events that are sent to the app."""

    team_id: TeamId | UnsetType = UNSET
    """ID of the team that owns the app. Not in Discord's documentation."""

    explicit_content_filter: int | UnsetType = UNSET
    """Level of the filter for explicit content; for a guild, the members whose media Discord scans. Not in
    Discord's documentation.
    """

    max_participants: int | UnsetType = UNSET
    """Maximum number of participants of the app's activity; -1 for no limit. Not in Discord's documentation."""

    type: int | UnsetType = UNSET
    """Type of the object, such as a channel, command, option or component; for reactions, 0 for normal or 1
    for burst reactions, 0 if absent. New commands are CHAT_INPUT if it is absent. Not in Discord's
    documentation.
    """


class GetApplicationActivityInstance(Request[ActivityInstance], frozen=True, kw_only=True, gc=False):
    """Return a running instance of an application's Activity.

    Documentation: https://docs.discord.com/developers/resources/application#get-application-activity-instance
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/applications/{application_id}/activity-instances/{instance_id}",
        response=ActivityInstance,
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
    """Description of the object; None for none where the operation allows it. At most 100 characters for
    commands, 120 for templates and 1,000 for events.
    """

    icon: str | UnsetType = UNSET
    """Icon as image data; None for none."""

    cover_image: str | UnsetType = UNSET
    """Cover image of the app as image data; None for none."""

    team_id: TeamId | UnsetType = UNSET
    """ID of the team that owns the app."""

    flags: int | UnsetType = UNSET
    """Flags of the object; the only flag of lobbies and lobby members has the value 1."""

    interactions_endpoint_url: str | UnsetType = UNSET
    """URL to which interactions are sent instead of the gateway, up to 2,048 characters."""

    explicit_content_filter: int | UnsetType = UNSET
    """Level of the filter for explicit content; for a guild, the members whose media Discord scans."""

    max_participants: int | UnsetType = UNSET
    """Maximum number of participants of the app's activity; -1 for no limit."""

    type: int | UnsetType = UNSET
    """Type of the object, such as a channel, command, option or component; for reactions, 0 for normal or 1
    for burst reactions, 0 if absent. New commands are CHAT_INPUT if it is absent.
    """

    tags: Sequence[str] | UnsetType = UNSET
    """Tags; for a sticker, autocompletion text of up to 200 characters, for an app, up to 5 tags of up to 20
    characters that describe it.
    """

    custom_install_url: str | UnsetType = UNSET
    """URL that replaces the default link for adding the app, up to 2,048 characters."""

    install_params: InstallParams | UnsetType = UNSET
    """Scopes and permissions of the default link for adding the app."""

    role_connections_verification_url: str | UnsetType = UNSET
    """URL at which users verify themselves for linked roles, up to 2,048 characters."""

    integration_types_config: Mapping[str, ApplicationIntegrationTypeConfiguration] | UnsetType = UNSET
    """Installation settings for each way of installing the app."""

    event_webhooks_status: ApplicationEventWebhookStatus | UnsetType = UNSET
    """Whether webhook events are sent to the app, as a status; 1 disables and 2 enables them."""

    event_webhooks_url: str | UnsetType = UNSET
    """URL to which webhook events are sent, up to 2,048 characters."""

    event_webhooks_types: Sequence[str] | UnsetType = UNSET
    """Types of webhook events that are sent to the app."""


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
