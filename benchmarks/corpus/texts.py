"""Synthetic strings of a given class and size."""

from datetime import UTC, datetime, timedelta
from random import Random
from typing import Final

__all__ = ["START", "Texts", "snowflake"]

START: Final = datetime(2026, 3, 14, 15, 9, 26, tzinfo=UTC)
"""Time of the first frame."""

EPOCH_MS: Final = 1_420_070_400_000
SENTENCES: Final = (
    "the quick server is down again lol did anyone see that clip last night I think we should move the raid to eight "
    "because half of us are still at work and the other half is asleep check pinned message before asking please "
    "thanks no worries brb gg wp nice one totally agree with this but the build still fails on my machine after update"
)
CHARACTERS: Final = (
    "",
    "éèñüßøåçжЖдяωλąłż",
    "─これは面白いね안녕하세요中文です…“”€✨⚽✅",
    "😅🐢🎉🦊🔥👍😂🙂",
)
"""Characters of two, three and four bytes in UTF-8, by index."""

POOL: Final = 1 << 16
HOST: Final = "https://cdn.discordapp.com/attachments/"
URL_CHARACTERS: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-_"


def snowflake(moment: datetime, chance: Random) -> str:
    """Return an id that was made at a moment."""
    return str((int(moment.timestamp() * 1000) - EPOCH_MS) << 22 | chance.getrandbits(22))


class Texts:
    """Draws strings; all of them come from a generator of random numbers."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        words = SENTENCES.split()
        words = [chance.choice(words) for _ in range(POOL // 4)]
        self._words = " ".join(words)
        self._path = "".join(chance.choices(URL_CHARACTERS, k=POOL))

    def draw(self, kind: str, sizes: tuple[int, ...]) -> str:
        """Return a string of a class."""
        match kind:
            case "id":
                return self._id(sizes[0])
            case "digits":
                return self._digits(sizes[0])
            case "hash":
                prefix = "a_" if sizes[1] else ""
                width = sizes[0] - len(prefix)
                return prefix + f"{self._chance.getrandbits(4 * width):0{width}x}"
            case "time":
                return self._time(sizes[0])
            case "url":
                return HOST[: sizes[0]] + self._slice(self._path, max(0, sizes[0] - len(HOST)))
            case "unlisted":
                return f"FUTURE_VALUE_{sizes[1]}"[: sizes[0]].ljust(sizes[0], "X")
            case _:
                return self._text(*sizes)

    def _slice(self, pool: str, size: int) -> str:
        while size > len(pool):
            pool += pool
        at = self._chance.randrange(len(pool) - size) if size < len(pool) else 0
        return pool[at : at + size]

    def _id(self, width: int) -> str:
        if width > 19:
            return self._digits(width)
        low = max(10 ** (width - 1), 1 << 40)
        high = min(10**width, int(START.timestamp() * 1000 - EPOCH_MS) << 22)
        return str(self._chance.randrange(low, max(high, low + 1)))

    def _digits(self, width: int) -> str:
        return str(self._chance.randrange(10 ** (width - 1), 10**width)) if width > 1 else "0"

    def _time(self, digits: int) -> str:
        moment = START - timedelta(microseconds=self._chance.randrange(86_400_000_000, 216_000_000_000_000))
        fraction = f".{moment.microsecond:06}" if digits else ""
        return f"{moment:%Y-%m-%dT%H:%M:%S}{fraction}+00:00"

    def _text(self, plain: int, two: int, three: int, four: int, escaped: int) -> str:
        parts = self._slice(self._words, plain)
        for width, count in ((1, two), (2, three), (3, four)):
            if count:
                chosen = self._chance.choices(CHARACTERS[width], k=count)
                at = self._chance.randrange(len(parts) + 1)
                parts = parts[:at] + "".join(chosen) + parts[at:]
        if escaped:
            # Spread over the text: a parser stops at each of them.
            step = len(parts) // (escaped + 1)
            pieces = [parts[at * step : (at + 1) * step] for at in range(escaped)]
            marks = ('"', "\n")
            spread = "".join(piece + marks[at % 2] for at, piece in enumerate(pieces))
            parts = spread + parts[escaped * step :]
        return parts
