# @generated from schemas/objects/interaction.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Text."""

from cordspec.models.interaction import Interaction

__all__ = [
    "InteractionCreateData",
]


class InteractionCreateData(Interaction, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/events/gateway-events#interaction-create
    """
