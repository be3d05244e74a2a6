# @generated from schemas/objects/user.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Users and their decorations."""

from cordspec.models.user import User

__all__ = [
    "UserUpdateData",
]


class UserUpdateData(User, frozen=True, kw_only=True):
    """The user of the bot was changed.

    Documentation: https://docs.discord.com/developers/events/gateway-events#user-update
    """
