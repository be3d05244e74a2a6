"""Output that appears when it is complete: a file or folder that is written beside its place and then renamed.

A process that is killed leaves it under the name of unfinished output, which the next process removes.
"""

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import rmtree
from typing import Final

from cordspec.errors import CaptureError, UsageError

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]  # nothing is locked on Windows

__all__ = ["unfinished_file", "unfinished_folder"]

PREFIX: Final = ".unfinished-"


@contextmanager
def unfinished_folder(target: Path) -> Generator[Path]:
    """Yield a folder to write to; it becomes ``target`` when the block ends, and is removed if the block raises.

    Raises ``UsageError`` if ``target`` is not empty or another process writes it, ``CaptureError`` if it cannot
    be written.
    """
    # A rename replaces an empty folder, but not a mount point, a link or the working directory.
    fixed = target.is_symlink() or target.is_mount() or target.name in ("", "..")
    folder = target / f"{PREFIX}export" if fixed else target.with_name(PREFIX + target.name)
    with _as_capture_errors(target):
        if target.exists() and any(each != folder for each in target.iterdir()):
            raise UsageError(f"{target}: the folder is not empty. Name an empty folder, or a new one.")
        folder.parent.mkdir(parents=True, exist_ok=True)
        lock = _claimed_folder(folder)
    try:
        yield folder
        with _as_capture_errors(target):
            _finish_folder(folder, target, fixed=fixed)
    finally:  # after the rename it does not exist any more
        rmtree(folder, ignore_errors=True)
        _release(lock)


@contextmanager
def unfinished_file(target: Path) -> Generator[Path]:
    """Yield a file to write to; it becomes ``target`` when the block ends, and is removed if the block raises.

    A pipe or a device is written to directly. Raises ``UsageError`` if ``target``
    has content or another process writes it, ``CaptureError`` if it cannot be written.
    """
    if target.exists() and not target.is_file():
        yield target
        return
    if target.is_symlink():
        target = target.resolve()
    file = target.with_name(PREFIX + target.name)
    with _as_capture_errors(target):
        _refuse_content(target)
        lock = _claimed_file(file)
    try:
        yield file
        with _as_capture_errors(target):
            _refuse_content(target)
            file.replace(target)
    finally:
        file.unlink(missing_ok=True)
        _release(lock)


@contextmanager
def _as_capture_errors(target: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise CaptureError(f"{target}: cannot be written ({error.strerror or error}).") from None


def _refuse_content(target: Path) -> None:
    if target.exists() and target.stat().st_size:
        raise UsageError(f"{target}: the file exists already. Name a new one.")


def _finish_folder(folder: Path, target: Path, *, fixed: bool) -> None:
    if fixed:
        for each in sorted(folder.iterdir()):
            each.rename(target / each.name)
        return
    if target.exists():
        folder.chmod(target.stat().st_mode)
        target.rmdir()
    folder.rename(target)


def _claimed_folder(folder: Path) -> int | None:
    """Create the folder, without the content that another process left in it; return the lock on it."""
    with suppress(FileExistsError):
        folder.mkdir()
        return _lock(folder)
    lock = _lock(folder)
    for each in folder.iterdir():
        rmtree(each) if each.is_dir() and not each.is_symlink() else each.unlink()
    return lock


def _claimed_file(file: Path) -> int | None:
    """Create the file, without the content that another process left in it; return the lock on it.

    Only its owner can read it.
    """
    with suppress(FileExistsError):
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        return _lock(file)
    lock = _lock(file)
    os.truncate(file, 0)
    file.chmod(0o600)
    return lock


def _lock(path: Path) -> int | None:
    """Lock a path for as long as this process lives. Raises ``UsageError`` if another one has locked it."""
    if fcntl is None:  # pyright: ignore[reportUnnecessaryComparison]  # Windows
        return None
    handle = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise UsageError(f"{path}: another process is writing there. Wait for it, or name another.") from None
    except OSError:  # a file system without locks
        pass
    return handle


def _release(lock: int | None) -> None:
    if lock is not None:
        os.close(lock)
