"""The guild, channel and user of a payload, whatever its event.

The fields are found by their names and types in the models, so that events of other versions work too.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, cast

import msgspec

from cordspec.errors import UsageError
from cordspec.models import BaseInteraction, ChannelId, GuildId, PartialUser, User, UserId

__all__ = ["author_of", "channel_id_of", "guild_id_of", "interaction_user", "is_from_bot", "user_id_of"]


IDS: Final[Mapping[str, object]] = {"guild_id": GuildId, "channel_id": ChannelId, "user_id": UserId}
"""The fields that hold an ID, and the type of the field ``id`` of a guild, channel or user itself."""


@lru_cache(maxsize=1024)
def _field(kind: type[msgspec.Struct], name: str) -> str | None:
    """Return the field of a class that holds this ID; None if it has none."""
    if name in kind.__struct_fields__:
        return name
    own = IDS[name]
    fields = msgspec.structs.fields(kind) if "id" in kind.__struct_fields__ else ()
    return next((field.name for field in fields if field.name == "id" and field.type is own), None)


def _id(payload: object, name: str) -> int | None:
    _check(payload)
    field = _field(type(payload), name) if isinstance(payload, msgspec.Struct) else None
    value = None if field is None else getattr(payload, field)
    return value if isinstance(value, int) else None


def _check(payload: object) -> None:
    if isinstance(payload, Mapping):
        raise UsageError(
            "The payload is a dict: decode it with Decoder.decode_event, which returns a typed object."
        )


def guild_id_of(payload: object) -> GuildId | None:
    """Return the ID of the guild of a payload, or that of the guild which the payload is.

    None in direct messages, for events outside of guilds, and for an event that this version does not list. Raises
    ``UsageError`` for a dict.

    Documentation: https://docs.discord.com/developers/events/gateway-events#receive-events
    """
    return cast("GuildId | None", _id(payload, "guild_id"))


def channel_id_of(payload: object) -> ChannelId | None:
    """Return the ID of the channel of a payload, or that of the channel or thread which the payload is.

    None for events without a channel, and for an event that this version does not list. Raises ``UsageError`` for a
    dict.

    Documentation: https://docs.discord.com/developers/events/gateway-events#receive-events
    """
    return cast("ChannelId | None", _id(payload, "channel_id"))


def author_of(payload: object) -> User | None:
    """Return the user that a payload contains: the author of a message, the user of an interaction or of a member.

    None for a payload with only an ID, for which there is ``user_id_of``, and for one without a user. For events
    about a member, it is the user who joined, left or was banned, and not a moderator. Raises ``UsageError`` for a
    dict.

    Documentation: https://docs.discord.com/developers/events/gateway-events#receive-events
    """
    return next((user for user in _users(payload) if isinstance(user, User)), None)


def _users(payload: object) -> Iterator[User | PartialUser]:
    """Yield the users that a payload contains, the most important first."""
    _check(payload)
    member = getattr(payload, "member", None)
    for found in (
        payload,
        getattr(payload, "author", None),
        getattr(payload, "user", None),
        getattr(member, "user", None),
    ):
        if isinstance(found, User | PartialUser):
            yield found


def user_id_of(payload: object) -> UserId | None:
    """Return the ID of the user of a payload: the field ``user_id``, or the ID of the user that the payload contains.

    None for a payload without a user. Raises ``UsageError`` for a dict.

    Documentation: https://docs.discord.com/developers/events/gateway-events#receive-events
    """
    own = cast("UserId | None", _id(payload, "user_id"))
    if own is not None:
        return own
    return next((user.id for user in _users(payload)), None)


def is_from_bot(payload: object) -> bool:
    """Return True if the user of a payload is a bot or webhook; False also if the payload does not contain the user.

    Raises ``UsageError`` for a dict.

    Documentation: https://docs.discord.com/developers/resources/user#user-object-user-structure
    """
    if getattr(payload, "webhook_id", None) is not None:
        return True
    user = next(_users(payload), None)
    return user is not None and bool(user.bot)


def interaction_user(interaction: BaseInteraction) -> User:
    """Return the user of an interaction, in a guild and in direct messages.

    Raises ``UsageError`` for a PING, which has no user.

    Documentation: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object
    """
    user = author_of(interaction)
    if user is None:
        raise UsageError(
            f"{type(interaction).__name__} has no user. Only a PING has none; it is not sent by a gateway."
        )
    return user
