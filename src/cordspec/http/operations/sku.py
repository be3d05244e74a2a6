# @generated from schemas/http/sku.yaml by "cordspec codegen" - do not edit
"""Premium offerings of an app."""

from typing import Protocol

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
from cordspec.models import SKU, ApplicationId
from cordspec.requests import ListSkus

__all__ = [
    "SkuOperations",
]


class SkuOperations(Sender, Protocol):
    """Premium offerings of an app."""

    async def list_skus(
        self,
        application_id: ApplicationId,
        *,
        authentication: Authentication | None = None,
    ) -> list[SKU]:
        """Return the SKUs of an application.

        Two SKUs are returned for each subscription. Use the one of type SUBSCRIPTION (5) for entitlements.

        Documentation: https://docs.discord.com/developers/resources/sku#list-skus
        """
        request = ListSkus(application_id=application_id)
        return await self.send(request, authentication=authentication)
