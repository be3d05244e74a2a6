"""The order of roles, which decides who may act on whom."""

from cordspec.errors import UsageError
from cordspec.models import Role
from cordspec.tools.protocols import HasRoles, WithRoles

__all__ = ["can_act_on", "can_manage_role", "highest_role", "is_higher_role"]


def is_higher_role(role: Role, other: Role) -> bool:
    """Return True if ``role`` is above ``other`` in the list of roles; False for the same role.

    Of roles with the same position, the one with the smaller ID is higher.

    Documentation: https://docs.discord.com/developers/topics/permissions#role-object-role-structure
    """
    return _place(role) > _place(other)


def highest_role(guild: WithRoles, member: HasRoles) -> Role:
    """Return the highest role of a member, the @everyone role for a member without others.

    Raises ``UsageError`` if ``guild.roles`` contains none of them.

    Documentation: https://docs.discord.com/developers/topics/permissions#permission-hierarchy
    """
    own = {int(guild.id), *member.roles}
    roles = [role for role in guild.roles if role.id in own]
    if not roles:
        raise UsageError(
            f"guild.roles contains neither @everyone nor a role of the member; it has {len(guild.roles)} roles. "
            "Pass the guild that the member belongs to, with all of its roles."
        )
    return max(roles, key=_place)


def can_act_on(guild: WithRoles, member: HasRoles, other: HasRoles) -> bool:
    """Return True if the roles of ``member`` allow kicking, banning and renaming ``other``.

    The owner may act on all others, and no other member may act on the owner. All others need a higher role; False for
    the same member. The permission, such as KICK_MEMBERS, is needed too. Raises ``UsageError`` if ``guild.roles``
    does not contain the roles.

    Documentation: https://docs.discord.com/developers/topics/permissions#permission-hierarchy
    """
    if other.user.id in {member.user.id, guild.owner_id}:
        return False
    return member.user.id == guild.owner_id or is_higher_role(
        highest_role(guild, member), highest_role(guild, other)
    )


def can_manage_role(guild: WithRoles, member: HasRoles, role: Role) -> bool:
    """Return True if the roles of ``member`` allow granting, editing and sorting ``role``.

    The owner may manage every role, all others those below their highest role. The permission MANAGE_ROLES is needed
    too, and a role that is managed by an integration cannot be granted. Raises ``UsageError`` if ``guild.roles`` does
    not contain the roles of the member.

    Documentation: https://docs.discord.com/developers/topics/permissions#permission-hierarchy
    """
    return member.user.id == guild.owner_id or is_higher_role(highest_role(guild, member), role)


def _place(role: Role) -> tuple[int, int]:
    return role.position, -role.id
