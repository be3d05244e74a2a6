"""What the captures do not have: presences of people, and reactions as Discord sends them now.

Nearly all presences of the captures belong to two bots, and their reactions are of 2022. The fields are those that Discord
documents: for presences a custom status, a game with its assets, music.
"""

from random import Random
from typing import Any, Final

from benchmarks.corpus.texts import START, Texts

__all__ = ["presence", "with_burst"]

CUSTOM: Final = 4
LISTENING: Final = 2
REACTION_KEYS: Final = (
    *(
        "user_id",
        "type",
        "message_id",
        "message_author_id",
        "member",
        "emoji",
        "channel_id",
        "burst",
        "guild_id",
    ),
)
STATUSES: Final = ("online", "online", "idle", "dnd", "offline")
PLATFORMS: Final = ("desktop", "desktop", "mobile", "mobile", "web")


def presence(user: str, guild: str | None, chance: Random, texts: Texts) -> dict[str, Any]:
    """Return the presence of a member; without ``guild_id`` where it is part of a guild."""
    status = chance.choice(STATUSES)
    count = 0 if status == "offline" else chance.choice((0, 0, 1, 1, 2, 3))
    kinds = chance.sample((0, LISTENING, CUSTOM), count)
    found: dict[str, Any] = {"user": {"id": user}, "status": status}
    if guild is not None:
        found["guild_id"] = guild
    found["client_status"] = {} if status == "offline" else {chance.choice(PLATFORMS): status}
    found["broadcast"] = None
    found["activities"] = [activity(kind, chance, texts) for kind in kinds]
    return found


def with_burst(reaction: dict[str, Any], author: str) -> dict[str, Any]:
    """Return a reaction with the keys that were added after 2022."""
    full = {"type": 0, "burst": False, "message_author_id": author, **reaction}
    return {key: full[key] for key in REACTION_KEYS if key in full}


def activity(kind: int, chance: Random, texts: Texts) -> dict[str, Any]:
    """Return an activity of a type."""
    created = int(START.timestamp() * 1000) - chance.randrange(10_000_000)
    if kind == CUSTOM:
        return {
            "type": CUSTOM,
            "state": text(chance, texts, 30),
            "name": "Custom Status",
            "id": "custom",
            "emoji": {"name": texts.draw("text", (0, 0, 0, 1, 0))},
            "created_at": created,
        }
    if kind == LISTENING:
        return {
            "type": LISTENING,
            "timestamps": {"start": created, "end": created + 214_000},
            "sync_id": texts.draw("hash", (22, 0)),
            "state": text(chance, texts, 25),
            "session_id": texts.draw("hash", (32, 0)),
            "party": {"id": "spotify:" + texts.draw("id", (18,))},
            "name": "Spotify",
            "id": "spotify:1",
            "flags": 48,
            "details": text(chance, texts, 30),
            "created_at": created,
            "assets": {
                "large_text": text(chance, texts, 25),
                "large_image": "spotify:" + texts.draw("hash", (40, 0)),
            },
        }
    return game(created, chance, texts)


def game(created: int, chance: Random, texts: Texts) -> dict[str, Any]:
    """Return an activity of playing a game; with what is shown of the game half of the time."""
    named = {
        "name": text(chance, texts, 18),
        "id": texts.draw("hash", (16, 0)),
        "created_at": created,
        "application_id": texts.draw("id", (19,)),
    }
    if chance.random() < 0.5:
        return {"type": 0, "timestamps": {"start": created}, **named}
    assets = {
        "small_text": text(chance, texts, 15),
        "small_image": texts.draw("id", (19,)),
        "large_text": text(chance, texts, 20),
        "large_image": texts.draw("id", (19,)),
    }
    return {
        "type": 0,
        "timestamps": {"start": created},
        "state": text(chance, texts, 20),
        "party": {"size": [chance.randrange(1, 5), 5], "id": texts.draw("hash", (16, 0))},
        "details": text(chance, texts, 25),
        "assets": assets,
        **named,
    }


def text(chance: Random, texts: Texts, mean: int) -> str:
    """Return a text of about this many characters; one of eight is not ASCII."""
    size = chance.randrange(2, 2 * mean)
    return texts.draw("text", (size, 0, 2 if chance.random() < 1 / 8 else 0, 0, 0))
