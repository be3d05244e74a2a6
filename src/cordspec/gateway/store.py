"""Where sessions are kept, so that a restarted process resumes and misses nothing.

Discord keeps its side of a session for some minutes. What was delivered between the last save and a crash
comes again after the restart; after a close in good order nothing does.
"""

import logging
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final, Protocol, cast

from msgspec import MsgspecError, json

from cordspec.dispatch.internals import ends_task
from cordspec.gateway.session import SavedSession

__all__ = ["GuardedSessionStore", "JSONSessionStore", "MemorySessionStore", "SessionStore", "keeps_sessions"]

REPORT_LIMIT: Final = 32
"""How many kinds of failures of a store are logged."""

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


def keeps_sessions(store: SessionStore) -> bool:
    """Whether a close keeps the session for the next process, unless the caller of ``close`` says otherwise.

    True for every store but ``MemorySessionStore``, which ends with the process.
    """
    if isinstance(store, GuardedSessionStore):
        return store.keeps
    return not isinstance(store, MemorySessionStore)


class GuardedSessionStore:
    """A store whose failures cost a resume, and never a connection.

    A ``load`` that raises, or that returns something other than a ``SavedSession``, counts as nothing saved. A
    ``save`` or ``forget`` that raises is ignored. The first failure of each kind is logged.
    """

    def __init__(self, store: SessionStore) -> None:
        self.keeps: Final = keeps_sessions(store)
        """Whether the store outlives the process."""
        self._store = store
        self._prepared: dict[tuple[int, int], SavedSession | None] = {}
        self._reported: set[tuple[str, str]] = set()

    def prepare(self, answers: Mapping[tuple[int, int], SavedSession | None]) -> None:
        """Set what the next ``load`` of each shard id and count returns in place of what the store holds."""
        self._prepared.update(answers)

    async def load(self, shard_id: int, shard_count: int, /) -> SavedSession | None:
        """What was saved for a shard; None if nothing was, or nothing that can be read."""
        if (shard_id, shard_count) in self._prepared:
            return self._prepared.pop((shard_id, shard_count))
        try:
            found = cast("object", await self._store.load(shard_id, shard_count))
        except BaseException as error:  # of a store of the user's
            self._report("load", shard_id, error)
            return None
        if found is None or isinstance(found, SavedSession):
            return found
        self._report(
            "load", shard_id, TypeError(f"expected a SavedSession or None, found {type(found).__name__}")
        )
        return None

    async def save(self, saved: SavedSession, /) -> None:
        """Keep a session in place of the shard's last one."""
        try:
            await self._store.save(saved)
        except BaseException as error:  # of a store of the user's
            self._report("save", saved.shard_id, error)

    async def forget(self, shard_id: int, shard_count: int, /) -> None:
        """Remove what was kept of a shard, if anything."""
        try:
            await self._store.forget(shard_id, shard_count)
        except BaseException as error:  # of a store of the user's
            self._report("forget", shard_id, error)

    def _report(self, operation: str, shard_id: int, error: BaseException) -> None:
        if ends_task(error):
            raise error  # the task that uses the store is cancelled, the store has not failed
        kind = (operation, type(error).__name__)
        if kind in self._reported or len(self._reported) >= REPORT_LIMIT:
            return
        self._reported.add(kind)
        log.warning(
            "%s() of %s failed for the session of shard %d: %r. %s Further failures of this kind are not logged.",
            operation,
            type(self._store).__name__,
            shard_id,
            error,
            _CONSEQUENCES[operation],
        )


_CONSEQUENCES: Final = {
    "load": "The shard begins a new session.",
    "save": "A process that starts after this one may not be able to resume.",
    "forget": "A process that starts after this one may try to resume a session that has ended.",
}
