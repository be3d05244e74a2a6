# @generated from schemas/objects/stage.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Stages that are live."""

from cordspec.models.stage import StageInstance

__all__ = [
    "StageInstanceCreateData",
    "StageInstanceDeleteData",
    "StageInstanceUpdateData",
]


class StageInstanceCreateData(StageInstance, frozen=True, kw_only=True):
    """A stage started.

    Documentation: https://docs.discord.com/developers/events/gateway-events#stage-instance-create
    """


class StageInstanceUpdateData(StageInstance, frozen=True, kw_only=True):
    """A stage was changed.

    Documentation: https://docs.discord.com/developers/events/gateway-events#stage-instance-update
    """


class StageInstanceDeleteData(StageInstance, frozen=True, kw_only=True):
    """A stage ended.

    Documentation: https://docs.discord.com/developers/events/gateway-events#stage-instance-delete
    """
