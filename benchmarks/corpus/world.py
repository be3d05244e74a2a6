"""The guilds that the frames refer to, with their channels, roles and members."""

from random import Random
from typing import Any, Final

import msgspec

from benchmarks.corpus.drawing import Drawing
from benchmarks.corpus.shape import Shape
from benchmarks.corpus.texts import START, snowflake

__all__ = ["BOT_ID", "Guild", "World"]

BOT_ID: Final = "1100000000000000001"
CATEGORY: Final = 4
TEXT: Final = (0, 5)
VOICE: Final = (2, 13)
MESSAGE_KEYS: Final = frozenset({"message_id", "interacted_message_id", "original_response_message_id"})
KEPT_MESSAGES: Final = 200


class Guild(msgspec.Struct, frozen=True):
    """A guild as its GUILD_CREATE has it."""

    payload: dict[str, Any]
    id: str
    users: list[str]
    roles: list[str]
    texts: list[str]
    voices: list[str]
    by_type: dict[int, list[str]]


class World:
    """Guilds, and the one, with its member and channel, that the next payload is about; it chooses their ids."""

    def __init__(self, shape: Shape, chance: Random) -> None:
        self._chance = chance
        self.drawing = Drawing(shape, chance, self)
        self.guilds: list[Guild] = []
        self.user = self.channel = self.message = ""
        self._guild: Guild | None = None
        self._messages: list[tuple[Guild, str, str]] = []

    def grow(self, lengths: dict[str, int], events: int = 1) -> list[Guild]:
        """Add guilds whose arrays have these lengths."""
        self._guild = None
        found = [self._made(self.drawing.payload("GUILD_CREATE", lengths)) for _ in range(events)]
        self.guilds += found
        return found

    def choose(self, event: str) -> Guild:
        """Choose what the next payload is about."""
        chance = self._chance
        guild = chance.choice(self.guilds)
        self.message = ""
        if event.startswith("MESSAGE_") and event != "MESSAGE_CREATE" and self._messages:
            guild, self.channel, self.message = chance.choice(self._messages)
        else:
            self.channel = chance.choice(guild.voices if event.startswith("VOICE_") else guild.texts)
        # Few members do most of what happens.
        self.user = guild.users[int(len(guild.users) * chance.random() ** 2)]
        self._guild = guild
        return guild

    def keep(self, guild: Guild, message: str) -> None:
        """Let later payloads refer to a message."""
        self._messages.append((guild, self.channel, message))
        del self._messages[:-KEPT_MESSAGES]

    def id_of(self, parent: str, key: str, *, listed: bool) -> str | None:
        """Return the id of a place that refers to something known; None for a new one."""
        guild = self._guild
        if guild is None:
            return None
        if key == "guild_id" or (key, parent) == ("id", "guild"):
            return guild.id
        if key == "channel_id" or (key, parent) == ("id", "channel"):
            return self.channel
        if parent in ("roles", "mention_roles"):
            return self._chance.choice(guild.roles)
        if key == "application_id":
            return BOT_ID
        if not listed and (key == "user_id" or (key == "id" and parent in ("user", "author"))):
            return self.user
        return self._message(parent, key)

    def _message(self, parent: str, key: str) -> str | None:
        if key in MESSAGE_KEYS or (key == "id" and parent.startswith("MESSAGE_")):
            return self.message or snowflake(START, self._chance)
        return None

    def _made(self, payload: dict[str, Any]) -> Guild:
        """Make the references within a guild true: roles of members, overwrites, categories, the bot itself."""
        chance, roles, channels = self._chance, payload["roles"], payload["channels"]
        roles[0].update(id=payload["id"], name="@everyone", position=0)
        role_ids = [role["id"] for role in roles]
        for member in payload["members"]:
            member["roles"] = chance.sample(role_ids[1:], min(len(member["roles"]), len(roles) - 1))
        own = payload["members"][0]["user"]
        own.update(id=BOT_ID, username="benchmark-bot", bot=True)
        by_type: dict[int, list[str]] = {}
        for channel in channels:
            by_type.setdefault(channel["type"], []).append(channel["id"])
        for channel in channels:
            if channel.get("parent_id") and by_type.get(CATEGORY):
                channel["parent_id"] = chance.choice(by_type[CATEGORY])
            for overwrite in channel.get("permission_overwrites") or ():
                overwrite["id"] = chance.choice(role_ids)
        every = [channel["id"] for channel in channels]
        users = [member["user"]["id"] for member in payload["members"][1:]]
        voices = [each for kind in VOICE for each in by_type.get(kind, ())] or every
        for state in payload["voice_states"]:
            state.update(user_id=chance.choice(users or [BOT_ID]), channel_id=chance.choice(voices))
        return Guild(
            payload,
            payload["id"],
            users,
            role_ids[1:],
            [each for kind in TEXT for each in by_type.get(kind, ())] or every,
            voices,
            by_type,
        )
