# @generated from schemas/objects/gateway.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Text."""

from collections.abc import Mapping, Sequence

from cordspec.models.application import Application
from cordspec.models.guild import UnavailableGuild
from cordspec.models.user import User
from cordspec.wire import Model

__all__ = [
    "RateLimitedData",
    "ReadyData",
]


class ReadyData(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/events/gateway-events#ready-ready-event-fields
    """

    v: int
    """Text."""

    user: User
    """Text."""

    shard: tuple[int, int] | None = None
    """Text."""

    session_id: str
    """Text."""

    resume_gateway_url: str
    """Text."""

    guilds: Sequence[UnavailableGuild]
    """Text."""

    application: Application
    """Text."""


class RateLimitedData(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/events/gateway-events#rate-limited-fields
    """

    retry_after: float
    """Text."""

    opcode: int
    """Text."""

    meta: Mapping[str, object]
    """Text."""
