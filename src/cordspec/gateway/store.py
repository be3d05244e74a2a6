"""Session stores, from which a restarted process resumes without missing events.

Discord stores a session for some minutes. After a crash, events that were delivered since the last save are delivered
again; after ``close``, none are.
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
"""Maximum number of different failures of a store that are logged."""

log: Final = logging.getLogger("cordspec.gateway")


class SessionStore(Protocol):
    """A store of one session for each shard id and shard count."""

    async def load(self, shard_id: int, shard_count: int, /) -> SavedSession | None:
        """Return the session of a shard; None if there is none."""
        ...

    async def save(self, saved: SavedSession, /) -> None:
        """Save the session of a shard, replacing the last one."""
        ...

    async def forget(self, shard_id: int, shard_count: int, /) -> None:
        """Remove the session of a shard, if there is one."""
        ...


class MemorySessionStore:
    """A store in memory: for a shard that is closed and created again in the same process."""

    def __init__(self) -> None:
        self._saved: dict[tuple[int, int], SavedSession] = {}

    async def load(self, shard_id: int, shard_count: int, /) -> SavedSession | None:
        """Return the session of a shard; None if there is none."""
        return self._saved.get((shard_id, shard_count))

    async def save(self, saved: SavedSession, /) -> None:
        """Save the session of a shard, replacing the last one."""
        self._saved[saved.shard_id, saved.shard_count] = saved

    async def forget(self, shard_id: int, shard_count: int, /) -> None:
        """Remove the session of a shard, if there is one."""
        self._saved.pop((shard_id, shard_count), None)


class JSONSessionStore:
    """A store of files: one small file per session, readable by its owner only, in a folder that is created.

    Shards in several processes may share a folder; different bots may not. If a file cannot be read or written,
    that is logged and the session is not resumed.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self.folder = Path(folder)

    def path(self, shard_id: int, shard_count: int) -> Path:
        """Return the path of the file of a shard."""
        return self.folder / f"shard-{shard_id}-of-{shard_count}.json"

    # The files have 300 bytes, so reading one takes less time than starting a thread for it.

    async def load(self, shard_id: int, shard_count: int, /) -> SavedSession | None:
        """Return the session of a shard; None if there is none, or none that can be read."""
        path = self.path(shard_id, shard_count)
        try:
            return json.decode(path.read_bytes(), type=SavedSession)
        except FileNotFoundError:
            return None
        except (OSError, MsgspecError, ValueError) as error:
            log.warning("No session can be read from %s, a new one will be started: %s", path, error)
            return None

    async def save(self, saved: SavedSession, /) -> None:
        """Save the session of a shard; the file is replaced atomically."""
        path = self.path(saved.shard_id, saved.shard_count)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            _replace(path, json.format(json.encode(saved)))
        except OSError as error:
            log.warning("The session of shard %d was not saved to %s: %s", saved.shard_id, path, error)

    async def forget(self, shard_id: int, shard_count: int, /) -> None:
        """Remove the session of a shard, if there is one."""
        path = self.path(shard_id, shard_count)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("%s could not be removed: %s", path, error)


def _replace(path: Path, data: bytes) -> None:
    # Temporary files are readable by their owner only, and renaming keeps that.
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
    """Return True if ``close`` keeps the session by default.

    That is so for every store except ``MemorySessionStore``, which ends with the process.
    """
    if isinstance(store, GuardedSessionStore):
        return store.keeps
    return not isinstance(store, MemorySessionStore)


class GuardedSessionStore:
    """A store whose failures do not end a connection.

    If ``load`` raises, or returns anything but a ``SavedSession``, there is no session to resume. Exceptions of
    ``save`` and ``forget`` are ignored. The first failure of each kind is logged.
    """

    def __init__(self, store: SessionStore) -> None:
        self.keeps: Final = keeps_sessions(store)
        """True if the store outlives the process."""
        self._store = store
        self._prepared: dict[tuple[int, int], SavedSession | None] = {}
        self._reported: set[tuple[str, str]] = set()

    def prepare(self, answers: Mapping[tuple[int, int], SavedSession | None]) -> None:
        """Set the results of the next ``load`` of some shard ids and counts, in place of the store's."""
        self._prepared.update(answers)

    async def load(self, shard_id: int, shard_count: int, /) -> SavedSession | None:
        """Return the session of a shard; None if there is none, or none that can be read."""
        if (shard_id, shard_count) in self._prepared:
            return self._prepared.pop((shard_id, shard_count))
        try:
            found = cast("object", await self._store.load(shard_id, shard_count))
        except BaseException as error:  # of a store that the user wrote
            self._report("load", shard_id, error)
            return None
        if found is None or isinstance(found, SavedSession):
            return found
        self._report(
            "load", shard_id, TypeError(f"expected a SavedSession or None, found {type(found).__name__}")
        )
        return None

    async def save(self, saved: SavedSession, /) -> None:
        """Save the session of a shard, replacing the last one."""
        try:
            await self._store.save(saved)
        except BaseException as error:  # of a store that the user wrote
            self._report("save", saved.shard_id, error)

    async def forget(self, shard_id: int, shard_count: int, /) -> None:
        """Remove the session of a shard, if there is one."""
        try:
            await self._store.forget(shard_id, shard_count)
        except BaseException as error:  # of a store that the user wrote
            self._report("forget", shard_id, error)

    def _report(self, operation: str, shard_id: int, error: BaseException) -> None:
        if ends_task(error):
            raise error  # the task that uses the store is cancelled; the store has not failed
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
    "load": "The shard starts a new session.",
    "save": "A process that starts after this one may not be able to resume.",
    "forget": "A process that starts after this one may try to resume a session that has ended.",
}
