# @generated from schemas/objects/user.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Accounts and what decorates them."""

from cordspec.models.user import User

__all__ = [
    "UserUpdateData",
]


class UserUpdateData(User, frozen=True, kw_only=True):
    """Account of the bot itself was changed.

    Documentation: https://docs.discord.com/developers/events/gateway-events#user-update
    """
