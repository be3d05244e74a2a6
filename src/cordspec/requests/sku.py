# @generated from schemas/http/sku.yaml by "cordspec codegen" - do not edit
"""Premium offerings of an app."""

from typing import ClassVar

from cordspec.models import SKU, ApplicationId
from cordspec.wire import Operation, Request

__all__ = [
    "ListSkus",
]


class ListSkus(Request[list[SKU]], frozen=True, kw_only=True, gc=False):
    """Return the SKUs of an application.

    Two SKUs are returned for each subscription. Use the one of type SUBSCRIPTION (5) for entitlements.

    Documentation: https://docs.discord.com/developers/resources/sku#list-skus
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/applications/{application_id}/skus",
        response=list[SKU],
        parameters={"application_id": "application_id"},
    )

    application_id: ApplicationId
    """ID of the application."""
