"""Where sessions are kept."""

import asyncio
import logging
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cordspec.gateway.session import SavedSession
from cordspec.gateway.store import (
    GuardedSessionStore,
    JSONSessionStore,
    MemorySessionStore,
    SessionStore,
    keeps_sessions,
)

texts = st.text(st.characters(codec="utf-8"), max_size=20)
sessions = st.builds(
    SavedSession,
    shard_id=st.integers(0, 10),
    shard_count=st.integers(1, 10),
    intents=st.integers(0, 1 << 30),
    gateway_url=texts,
    session_id=texts,
    resume_gateway_url=texts,
    sequence=st.integers(0, 1 << 60),
    seen_at=st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),
)


@pytest.fixture(params=["memory", "json"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> SessionStore:
    return MemorySessionStore() if request.param == "memory" else JSONSessionStore(tmp_path / "deep" / "down")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(saved=st.lists(sessions, max_size=10))
async def test_what_was_saved_last_comes_back(store: SessionStore, saved: list[SavedSession]) -> None:
    last: dict[tuple[int, int], SavedSession] = {}
    for session in saved:
        await store.save(session)
        last[session.shard_id, session.shard_count] = session
    for shard, session in last.items():
        assert await store.load(*shard) == session
        await store.forget(*shard)
        await store.forget(*shard)
        assert await store.load(*shard) is None


def example() -> SavedSession:
    return SavedSession(
        shard_id=1,
        shard_count=2,
        intents=513,
        gateway_url="wss://gateway.test",
        session_id="secret-id",
        resume_gateway_url="wss://secret.test",
        sequence=5,
        seen_at=datetime(2026, 1, 1, tzinfo=UTC),
    )


async def test_files_are_read_by_another_process_and_by_nobody_else(tmp_path: Path) -> None:
    await JSONSessionStore(tmp_path).save(example())
    assert await JSONSessionStore(str(tmp_path)).load(1, 2) == example()
    assert await JSONSessionStore(tmp_path).load(1, 3) is None
    (file,) = os.listdir(tmp_path)
    assert file == "shard-1-of-2.json"
    assert os.stat(tmp_path / file).st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"null", b"\xff", b"[" * 100_000, b'{"shard_id":1}'],
    ids=["empty", "no fields", "null", "no text", "deep", "one field"],
)
async def test_a_file_that_cannot_be_read_costs_a_resume(
    tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    store = JSONSessionStore(tmp_path)
    store.path(1, 2).write_bytes(content)
    assert await store.load(1, 2) is None
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    await store.save(example())
    assert await store.load(1, 2) == example()


@pytest.mark.parametrize(
    "field", [b'"sequence":-1', b'"seen_at":"2026-01-01T00:00:00"', b'"sequence":"5"', b'"session_id":null']
)
async def test_values_that_make_no_sense_are_not_believed(tmp_path: Path, field: bytes) -> None:
    store = JSONSessionStore(tmp_path)
    await store.save(example())
    path = store.path(1, 2)
    path.write_bytes(path.read_bytes().rstrip().removesuffix(b"}") + b"," + field + b"}")
    assert await store.load(1, 2) is None


async def test_every_cut_of_a_file(tmp_path: Path) -> None:
    store = JSONSessionStore(tmp_path)
    await store.save(example())
    whole = store.path(1, 2).read_bytes()
    for length in range(len(whole)):
        store.path(1, 2).write_bytes(whole[:length])
        assert await store.load(1, 2) is None


async def test_a_place_that_cannot_be_written_to_is_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way")
    store = JSONSessionStore(tmp_path / "file" / "folder")
    await store.save(example())
    await store.forget(1, 2)
    assert await store.load(1, 2) is None
    assert any("was not saved" in record.getMessage() for record in caplog.records)
    assert "secret" not in caplog.text


async def test_a_save_that_fails_leaves_the_last_one_whole(tmp_path: Path) -> None:
    store = JSONSessionStore(tmp_path)
    path = store.path(1, 2)
    path.mkdir()
    await store.save(example())
    assert os.listdir(tmp_path) == [path.name], "no temporary file is left behind"


def test_which_stores_keep_sessions(tmp_path: Path) -> None:
    class Mine(MemorySessionStore):
        pass

    class Other:
        load = save = forget = None

    assert not keeps_sessions(MemorySessionStore())
    assert not keeps_sessions(Mine())
    assert keeps_sessions(JSONSessionStore(tmp_path))
    assert keeps_sessions(GuardedSessionStore(JSONSessionStore(tmp_path)))
    assert not keeps_sessions(GuardedSessionStore(MemorySessionStore()))
    assert keeps_sessions(Other())  # type: ignore[arg-type]  # what it can do is not looked at


class Flaky:
    """A store that does what it is told to."""

    def __init__(self) -> None:
        self.error: BaseException | None = None
        self.loads = 0

    async def load(self, shard_id: int, shard_count: int, /) -> SavedSession | None:
        self.loads += 1
        if self.error is not None:
            raise self.error
        return example()

    async def save(self, saved: SavedSession, /) -> None:
        if self.error is not None:
            raise self.error

    async def forget(self, shard_id: int, shard_count: int, /) -> None:
        if self.error is not None:
            raise self.error


async def use(store: GuardedSessionStore) -> None:
    assert await store.load(1, 2) in (None, example())
    await store.save(example())
    await store.forget(1, 2)


@pytest.mark.parametrize(
    "error", [OSError("full"), KeyError("x"), asyncio.CancelledError(), RecursionError()]
)
async def test_what_a_store_raises_is_logged_once_for_each_kind(
    error: BaseException, caplog: pytest.LogCaptureFixture
) -> None:
    flaky = Flaky()
    guarded = GuardedSessionStore(flaky)
    flaky.error = error
    for _ in range(5):
        await use(guarded)
    assert len(caplog.records) == 3
    assert all("Flaky" in record.getMessage() for record in caplog.records)
    flaky.error = ValueError()
    await use(guarded)
    assert len(caplog.records) == 6


async def test_ever_new_kinds_of_errors_do_not_fill_the_log(caplog: pytest.LogCaptureFixture) -> None:
    flaky = Flaky()
    guarded = GuardedSessionStore(flaky)
    for number in range(200):
        flaky.error = type(f"Error{number}", (Exception,), {})()
        await use(guarded)
    assert len(caplog.records) <= 32


async def test_a_cancellation_of_the_one_who_uses_a_store_goes_through() -> None:
    class Slow(Flaky):
        async def save(self, saved: SavedSession, /) -> None:
            await asyncio.get_running_loop().create_future()

    task = asyncio.create_task(GuardedSessionStore(Slow()).save(example()))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_what_ends_a_process_goes_through() -> None:
    flaky = Flaky()
    flaky.error = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        await GuardedSessionStore(flaky).load(1, 2)


async def test_a_session_that_was_loaded_beforehand_is_given_once() -> None:
    flaky = Flaky()
    guarded = GuardedSessionStore(flaky)
    guarded.prepare({(1, 2): None})
    assert await guarded.load(1, 2) is None
    assert flaky.loads == 0
    assert await guarded.load(1, 2) == example()
    assert await guarded.load(0, 2) == example()
