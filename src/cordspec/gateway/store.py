"""Where sessions are kept, so that a restarted process resumes and misses nothing.

Discord keeps its side of a session for some minutes. What was delivered between the last save and a crash
comes again after the restart; after a close in good order nothing does.
"""

import logging
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Final, Protocol

from msgspec import MsgspecError, json

from cordspec.gateway.saved import SavedSession

__all__ = ["JSONSessionStore", "MemorySessionStore", "SessionStore", "keeps_sessions"]

log: Final = logging.getLogger("cordspec.gateway")


class SessionStore(Protocol):
    """Keeps one session for each shard id and count of shards."""

    async def load(self, shard_id: int, shard_count: int, /) -> SavedSession | None:
        """What was saved for a shard; None if nothing was."""
        ...

    async def save(self, saved: SavedSession, /) -> None:
        """Keep a session in place of the shard's last one."""
        ...

    async def forget(self, shard_id: int, shard_count: int, /) -> None:
        """Remove what was kept of a shard, if anything."""
        ...


class MemorySessionStore:
    """Keeps sessions as long as the process lives: for a shard that is closed and made anew."""

    def __init__(self) -> None:
        self._saved: dict[tuple[int, int], SavedSession] = {}

    async def load(self, shard_id: int, shard_count: int, /) -> SavedSession | None:
        """What was saved for a shard; None if nothing was."""
        return self._saved.get((shard_id, shard_count))

    async def save(self, saved: SavedSession, /) -> None:
        """Keep a session in place of the shard's last one."""
        self._saved[saved.shard_id, saved.shard_count] = saved

    async def forget(self, shard_id: int, shard_count: int, /) -> None:
        """Remove what was kept of a shard, if anything."""
        self._saved.pop((shard_id, shard_count), None)


def keeps_sessions(store: SessionStore) -> bool:
    """Whether sessions in this store outlive the process, so that closing should keep them."""
    return not isinstance(store, MemorySessionStore)


class JSONSessionStore:
    """Keeps each session in a small file that only its owner may read, in a folder made when needed.

    Shards in several processes may share a folder, bots may not. A file that cannot be read or written
    is logged and costs a resume, nothing else.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self.folder = Path(folder)

    def path(self, shard_id: int, shard_count: int) -> Path:
        """The file of one shard."""
        return self.folder / f"shard-{shard_id}-of-{shard_count}.json"

    # The files have 300 bytes: a thread for each would take longer than the disk.

    async def load(self, shard_id: int, shard_count: int, /) -> SavedSession | None:
        """What was saved for a shard; None if nothing was, or nothing that can be read."""
        path = self.path(shard_id, shard_count)
        try:
            return json.decode(path.read_bytes(), type=SavedSession)
        except FileNotFoundError:
            return None
        except (OSError, MsgspecError, ValueError) as error:
            log.warning("No session can be read from %s, a new one will be begun: %s", path, error)
            return None

    async def save(self, saved: SavedSession, /) -> None:
        """Keep a session in place of the shard's last one; the file is whole at every moment."""
        path = self.path(saved.shard_id, saved.shard_count)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            _replace(path, json.format(json.encode(saved)))
        except OSError as error:
            log.warning("The session of shard %d was not saved to %s: %s", saved.shard_id, path, error)

    async def forget(self, shard_id: int, shard_count: int, /) -> None:
        """Remove what was kept of a shard, if anything."""
        path = self.path(shard_id, shard_count)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("%s could not be removed: %s", path, error)


def _replace(path: Path, data: bytes) -> None:
    # A temporary file is readable for its owner alone, and so is what it is renamed to.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".new")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(path)
    except OSError:
        with suppress(OSError):
            Path(name).unlink()
        raise
