# @generated from schemas/objects/interaction.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Interactions of users with commands, components and modals of an app."""

from typing import TypeAlias

from cordspec.models.interaction import (
    AutocompleteInteraction,
    CommandInteraction,
    ComponentInteraction,
    ModalSubmitInteraction,
    PingInteraction,
    UnknownInteraction,
)

__all__ = [
    "InteractionCreateData",
]


InteractionCreateData: TypeAlias = (
    PingInteraction
    | CommandInteraction
    | ComponentInteraction
    | AutocompleteInteraction
    | ModalSubmitInteraction
    | UnknownInteraction
)
"""Use of a command, component or modal of the app."""
