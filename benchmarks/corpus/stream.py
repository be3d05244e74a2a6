"""The stream: dispatches in the mix of production, other opcodes, and what a decoder has to bear."""

import json
from copy import deepcopy
from random import Random
from typing import Any, Final

from benchmarks.corpus.documented import presence, with_burst
from benchmarks.corpus.mix import (
    ACKNOWLEDGED,
    ANOMALOUS,
    NOT_LISTED,
    OP_FIRST,
    OTHER_OPCODES,
    PARTIAL,
    PEOPLE,
    mix,
)
from benchmarks.corpus.shape import Shape
from benchmarks.corpus.texts import Texts
from benchmarks.corpus.world import BOT_ID, World

__all__ = ["Stream", "partial_update", "places"]

SEED: Final = 20260314
ACK: Final = b'{"t":null,"s":null,"op":11,"d":null}'
FUTURE_BITS: Final = (1 << 44, 1 << 46, 1 << 49)
PARTIAL_KEYS: Final = frozenset({"id", "guild_id", "embeds", "channel_id"})
KEYS: Final = ("t", "s", "op", "d")
OTHER_KEYS: Final = (("op", "t", "s", "d"), ("op", "d", "t", "s"))


class Stream:
    """Makes frames; the same shape gives the same bytes."""

    def __init__(self, shape: Shape, seed: int = SEED) -> None:
        self._chance = Random(seed)
        self._texts = Texts(self._chance)
        self._mix = mix(shape)
        self.world = World(shape, self._chance)
        self._sequence = 1

    def guilds(self, count: int) -> list[bytes]:
        """Add guilds that later frames refer to, and return their GUILD_CREATE frames."""
        return [self.guild(members=20 + 30 * (at % 6)) for at in range(count)]

    def guild(self, *, members: int, presences: int | None = None, **lengths: int) -> bytes:
        """Add a guild, and return its GUILD_CREATE frame; other arrays have the lengths of the capture."""
        lengths = {"roles": 12 + members // 10, "channels": 20 + members // 8, **lengths}
        (found,) = self.world.grow({"members": members, **lengths})
        shown = found.users[: members // 3 if presences is None else presences]
        found.payload["presences"] = [presence(user, None, self._chance, self._texts) for user in shown]
        found.payload.update(member_count=members, large=members > 250, unavailable=False)
        return self.frame("GUILD_CREATE", found.payload)

    def frame(self, name: str, payload: object, keys: tuple[str, ...] = KEYS) -> bytes:
        """Return the bytes of a dispatch."""
        self._sequence += 1
        parts = {"t": name, "s": self._sequence, "op": 0, "d": payload}
        ordered = {key: parts[key] for key in keys}
        return json.dumps(ordered, separators=(",", ":"), ensure_ascii=False).encode()

    def payload(self, name: str, **lengths: int) -> dict[str, Any]:
        """Return a payload in the shape of the capture."""
        guild = self.world.choose(name)
        found = self.world.drawing.payload(name, lengths)
        if name == "MESSAGE_CREATE":
            self.world.keep(guild, found["id"])
        elif name.startswith("CHANNEL_"):
            if own := guild.by_type.get(found.get("type", -1)):
                found["id"] = self._chance.choice(own)
        elif name == "GUILD_UPDATE":
            found["id"] = guild.id
        return found

    def ready(self, guilds: int) -> bytes:
        """Return a READY with so many guilds, the known ones first."""
        found = self.payload("READY", guilds=guilds)
        for unavailable, guild in zip(found["guilds"], self.world.guilds, strict=False):
            unavailable["id"] = guild.id
        found["user"]["id"] = found["application"]["id"] = BOT_ID
        return self.frame("READY", found)

    def usual(self, name: str) -> dict[str, Any]:
        """Return a payload as in production: as the captures have it, except where they are known to be unusual."""
        chance = self._chance
        if name == "PRESENCE_UPDATE" and chance.random() < PEOPLE:
            guild = self.world.choose(name)
            return presence(self.world.user, guild.id, chance, self._texts)
        if name == "GUILD_CREATE":
            return chance.choice(self.world.guilds).payload
        payload = self.payload(name)
        if name == "MESSAGE_REACTION_ADD":
            return with_burst(payload, self._texts.draw("id", (19,)))
        if name == "MESSAGE_UPDATE" and chance.random() < PARTIAL:
            partial_update(payload)
        return payload

    def plain(self) -> tuple[str, dict[str, Any]]:
        """Return a dispatch of the mix."""
        name = self._mix.draw(self._chance)
        return name, self.usual(name)

    def next(self) -> bytes:
        """Return a frame of the stream, of any opcode."""
        chance = self._chance
        share = chance.random() - ACKNOWLEDGED
        if share < 0:
            return ACK
        for frame, rate in OTHER_OPCODES:
            share -= rate
            if share < 0:
                return frame
        name, payload = self.plain()
        if chance.random() < ANOMALOUS:
            payload = spoiled(payload, chance)
        if chance.random() < NOT_LISTED:
            payload = with_future_flags(payload, chance)
        keys = chance.choice(OTHER_KEYS) if chance.random() < OP_FIRST else KEYS
        return self.frame(name, payload, keys)


def partial_update(message: dict[str, Any]) -> None:
    """Leave of an update what Discord sends when it has only added embeds."""
    for key in message.keys() - PARTIAL_KEYS:
        del message[key]


def places(value: Any) -> list[tuple[Any, Any]]:
    """Return every container within a value with each of its keys."""
    found: list[tuple[Any, Any]] = []
    todo: list[Any] = [value]
    while todo:
        owner = each = todo.pop()
        keys: list[Any] = list(owner) if isinstance(each, dict) else list(range(len(owner)))
        found += [(each, key) for key in keys]
        todo += [each[key] for key in keys if isinstance(each[key], dict | list)]
    return found


def spoiled(payload: dict[str, Any], chance: Random) -> dict[str, Any]:
    """Return a payload with one value of a wrong type."""
    payload = deepcopy(payload)
    full = [(owner, key) for owner, key in places(payload) if owner[key] is not None]
    owner, key = chance.choice(full)
    owner[key] = {"wrong": 1} if not isinstance(owner[key], dict | list) else "wrong"
    return payload


def with_future_flags(payload: dict[str, Any], chance: Random) -> dict[str, Any]:
    """Return a payload with a bit that no documentation lists; the same payload if it has no flags."""
    payload = deepcopy(payload)
    flags = [owner for owner, key in places(payload) if key in ("flags", "public_flags")]
    if flags:
        owner = chance.choice(flags)
        key = "flags" if "flags" in owner else "public_flags"
        owner[key] = (owner[key] or 0) | chance.choice(FUTURE_BITS)
    return payload
