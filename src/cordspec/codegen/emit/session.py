"""The sample session: ``schemas/session.yaml`` played on a simulated clock, one capture record on each line.

This module contains the keywords of the script and the envelope of a frame; the script names the events.
"""

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import PurePosixPath
from random import Random
from typing import Any, Final

from cordspec.codegen.emit.example import wire_order
from cordspec.codegen.emit.filling import filled
from cordspec.codegen.emit.tree import Tree
from cordspec.codegen.schema import Description, Json
from cordspec.errors import SchemaError

__all__ = ["emit_session"]

DISCORD_EPOCH: Final = 1_420_070_400_000
"""The time of id 0. Milliseconds since 1970."""

MEMBERS_OF_GUILD: Final = 34


SESSION: Final = PurePosixPath("examples/captures/session.ndjson")


def emit_session(description: Description, script: Json) -> Tree:
    """Return the sample session, one record a line; ``script`` is the value of ``session.yaml``.

    Raises ``SchemaError`` if the script names something that does not exist.
    """
    return {SESSION: "".join(f"{line}\n" for line in _Player(description, script).lines())}


@dataclass(frozen=True, slots=True, order=True)
class _Step:
    """One entry of the script, with its time in seconds since the start."""

    at: float
    number: int
    entry: Any = field(compare=False)
    scene: dict[str, Any] = field(compare=False)


class _Player:
    """Plays one script once. Its state is the random generator, the sequence number and the connection."""

    def __init__(self, description: Description, script: Any) -> None:
        self.description, self.script = description, script
        self.payloads = {event.name: event.payload for event in description.events}
        self.answers = {command.opcode: command.answer for command in description.commands}
        self.random = Random(script["seed"])
        self.start = datetime.fromisoformat(script["start"].replace("Z", "+00:00")).timestamp() * 1000
        self.connection, self.sequence, self.made = 1, 0, 0
        self.created = self.start
        self.session: str | None = None
        self.users = [self._user(name) for name in script["names"]]
        self.guilds = [self._guild(entry) for entry in script["guilds"]]
        self.scene: dict[str, Any] = {"bot": script["bot"]}
        self.last_text = -1
        self.latest = 0.0

    # The names that the script can use

    def _pick(self, items: Any) -> Any:
        return items[int(self.random.random() * len(items))]

    def _hash(self) -> str:
        return "".join(self._pick("0123456789abcdef") for _ in range(32))

    def _id(self, milliseconds: float) -> str:
        self.made += 1
        return str((int(milliseconds) - DISCORD_EPOCH << 22) + self.made % 4096)

    def _old_id(self) -> str:
        return self._id(self.start - (30 + self.random.random() * 2000) * 86_400_000)

    def _user(self, name: str) -> dict[str, Any]:
        joined = self.start - (1 + self.random.random() * 900) * 86_400_000
        return {
            "id": self._old_id(),
            "username": name,
            "global_name": name.title(),
            "avatar": self._hash(),
            "joined_at": _timestamp(joined),
        }

    def _guild(self, entry: Any) -> dict[str, Any]:
        first = int(self.random.random() * len(self.users))
        roles = [{"id": self._old_id(), "name": name} for name in entry["roles"]]
        members = [
            {**self.users[(first + step) % len(self.users)], "roles": [self._pick(roles)["id"]]}
            for step in range(MEMBERS_OF_GUILD)
        ]
        channels = [
            {"id": self._old_id(), "name": name, "type": kind}
            for kind, names in ((0, entry["text"]), (2, entry["voice"]))
            for name in names
        ]
        described = {"name": entry["name"], "description": entry["description"]}
        return {"id": self._old_id(), **described, "roles": roles, "members": members, "channels": channels}

    def _text(self) -> str:
        texts = self.script["texts"]
        count = 1 if self.random.random() < 0.8 else 2
        # The step has no divisor in common with the number of texts, so consecutive texts differ.
        self.last_text += 1 + int(self.random.random() * (len(texts) - 2))
        return " ".join(texts[(self.last_text + 5 * step) % len(texts)] for step in range(count))

    def _now(self, word: str) -> Any:
        match word:
            case "id":
                return self._id(self.created)
            case "timestamp":
                return _timestamp(self.created)
            case "unix":
                return int(self.created / 1000)
            case "milliseconds":
                return int(self.created)
            case "hash":
                return self._hash()
            case "token":
                return "".join(self._hash() for _ in range(6))
            case "status":
                return self._pick(self.script["statuses"])
            case "emoji":
                return self._pick(self.script["emojis"])
            case _:
                raise SchemaError(
                    [f"session.yaml:1: $now.{word} does not exist. Write $now.id or $now.timestamp."]
                )

    def _value(self, value: Json) -> Any:
        """Replace every word that begins with ``$``."""
        if isinstance(value, dict):
            return {key: self._value(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self._value(item) for item in value]
        if not isinstance(value, str) or not value.startswith("$"):
            return value
        room, _, word = value[1:].partition(".")
        if room == "now":
            return self._now(word)
        if room == "shape":
            return self._value(self.script["shapes"][word])
        if room not in self.scene or (word and word not in self.scene[room]):
            raise SchemaError(
                [f"session.yaml:1: {value} does not exist. Name a part of the scene, $shape or $now."]
            )
        return self.scene[room][word] if word else self.scene[room]

    # The clock

    def _steps(self) -> Iterator[_Step]:
        for number, entry in enumerate(self.script["script"]):
            moments = list(entry.get("at", ()))
            at = 3.0
            while rate := entry.get("per_minute"):
                at -= math.log(1 - self.random.random()) * 60 / rate
                if at >= self.script["seconds"]:
                    break
                moments.append(at)
            for at in moments:
                yield from self._chain(at, number, entry, self._scene())

    def _chain(self, at: float, number: int, entry: Any, scene: dict[str, Any]) -> Iterator[_Step]:
        if entry.get("other"):
            scene = {**scene, "user": self._pick(scene["guild"]["members"])}
        if entry.get("message"):
            moment = self.start + at * 1000
            message = {"id": self._id(moment), "timestamp": _timestamp(moment), "content": self._text()}
            scene = {**scene, "message": message}
        if at < self.script["seconds"]:
            yield _Step(at, number, entry, scene)
        if then := entry.get("then"):
            yield from self._chain(at + then["after"], number, then, scene)

    def _scene(self) -> dict[str, Any]:
        guild = self._pick(self.guilds)
        by_kind = [[channel for channel in guild["channels"] if channel["type"] == kind] for kind in (0, 2)]
        return {
            "bot": self.script["bot"],
            "guild": guild,
            "user": self._pick(guild["members"]),
            "channel": self._pick(by_kind[0]),
            "voice": self._pick(by_kind[1]),
        }

    # The connection

    def lines(self) -> Iterator[str]:
        cut = self.script["reconnect"]["at"]
        back = cut + self.script["reconnect"]["resume_after"]
        # Sequence numbers follow the times, so the times are sorted before a frame is made.
        moments: list[tuple[float, Any]] = [(step.at, step) for step in sorted(self._steps())]
        beats = self.script["heartbeat"]
        for begin, end in ((0.4, cut), (back, float(self.script["seconds"]))):
            at = begin + self.random.random() * beats
            while at < end - 0.2:
                moments += [(at, "heartbeat"), (at + 0.031 + self.random.random() * 0.05, "ack")]
                at += beats
        moments.append((cut, "reconnect"))
        yield from self._begin()
        resumed = False
        for at, what in sorted(moments, key=lambda moment: moment[0]):
            if at > cut and not resumed and what != "reconnect" and at >= back:
                yield self._dispatch(back + 0.09, self.answers["RESUME"][0], {})
                resumed = True
            if what == "reconnect":
                yield self._record(at, {"t": None, "s": None, "op": 7, "d": None})
                self.connection += 1
                yield from self._hello(back - 0.3)
                resume = {"token": "<token hidden>", "session_id": self.session, "seq": self.sequence}
                yield self._record(back - 0.2, {"op": 6, "d": resume}, "send")
            elif what == "heartbeat":
                yield self._record(at, {"op": 1, "d": self.sequence}, "send")
            elif what == "ack":
                yield self._record(at, {"t": None, "s": None, "op": 11, "d": None})
            else:
                # Events between the two connections are received in the replay.
                yield self._play(what, max(at, back - 0.05) if cut < at < back else at)

    def _hello(self, at: float) -> Iterator[str]:
        interval = int(self.script["heartbeat"] * 1000)
        yield self._record(
            at, {"t": None, "s": None, "op": 10, "d": {"heartbeat_interval": interval, "_trace": []}}
        )

    def _begin(self) -> Iterator[str]:
        yield from self._hello(0.0)
        yield self._record(0.06, {"op": 2, "d": self.script["identify"]}, "send")
        self.scene["session"] = self._value(self.script["session"])
        self.session = self.scene["session"]["id"]
        ready = self._value(self.script["ready"])
        ready["guilds"] = [{"id": guild["id"], "unavailable": True} for guild in self.guilds]
        name, guild_create, *_ = self.answers["IDENTIFY"]
        yield self._dispatch(0.31, name, filled(self.description, self.payloads[name], ready))
        for number, guild in enumerate(self.guilds):
            yield self._dispatch(0.52 + number * 0.14, guild_create, self._guild_create(guild))

    def _guild_create(self, guild: dict[str, Any]) -> Any:
        members: list[Any] = []
        for user in guild["members"]:
            self.scene["user"] = user
            members.append(self._value("$shape.member"))
        everyone = {"id": guild["id"], "name": "@everyone", "permissions": self.script["permissions"]}
        roles = [everyone, *({**role, "permissions": "0"} for role in guild["roles"])]
        channels = [{**channel, "position": place} for place, channel in enumerate(guild["channels"])]
        presences: list[Any] = [
            {
                "user": {"id": user["id"]},
                "status": "online",
                "activities": [],
                "client_status": {"web": "online"},
            }
            for user in guild["members"][::2]
        ]
        data: dict[str, Any] = {
            **{key: guild[key] for key in ("id", "name", "description")},
            "owner_id": guild["members"][0]["id"],
            "joined_at": _timestamp(self.start - 30 * 86_400_000),
            "member_count": len(members) + 1,
            "members": members,
            "roles": roles,
            "channels": channels,
            "presences": presences,
            "features": ["COMMUNITY"],
        }
        return filled(self.description, "AvailableGuild", data)

    def _play(self, step: _Step, at: float) -> str:
        latency = 0.04 + 0.03 * -math.log(1 - self.random.random())
        self.created = self.start + step.at * 1000
        self.scene = step.scene
        entry = step.entry
        data = self._value({**self.script["shapes"].get(entry.get("merge"), {}), **entry["data"]})
        payload = self.payloads.get(entry["event"])
        return self._dispatch(at + latency, entry["event"], filled(self.description, payload, data))

    def _dispatch(self, at: float, name: str, data: Any) -> str:
        self.sequence += 1
        return self._record(at, {"t": name, "s": self.sequence, "op": 0, "d": wire_order(data)})

    def _record(self, at: float, frame: Any, direction: str = "receive") -> str:
        # Latencies differ, but a websocket keeps the order: a frame is not received before an earlier one.
        self.latest = max(self.latest, at)
        record = {
            "time": _timestamp(self.start + self.latest * 1000).replace("+00:00", "Z"),
            "direction": direction,
            "shard": 0,
            "connection": self.connection,
            "session": self.session,
            "frame": frame,
        }
        return json.dumps(record, separators=(",", ":"), ensure_ascii=False)


def _timestamp(milliseconds: float) -> str:
    seconds, rest = divmod(int(milliseconds), 1000)
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%S}.{rest:03}000+00:00"
