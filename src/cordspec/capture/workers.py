"""Worker processes that end when this process ends, even if it is killed.

A thread of each worker waits for the end of a pipe whose other end only this process has: the operating system closes
it when this process dies, even by SIGKILL.
"""

import os
import signal
from collections.abc import Callable, Generator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from threading import Thread
from typing import Any, Final, TypeAlias

from cordspec.errors import CaptureError

__all__ = ["workers"]

KILLED: Final = (
    "A process that worked on the captures was killed, perhaps for lack of memory. Use fewer with --jobs."
)

Submit: TypeAlias = Callable[..., Callable[[], Any]]


@contextmanager
def workers(count: int) -> Generator[Submit]:
    """Yield a function that submits work to processes: ``submit(function, *arguments)``.

    It returns a function that waits for the result. That raises the error of the submitted function, and
    ``CaptureError`` if the process was killed. If the block raises, all processes are terminated at once.
    """
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    pool = ProcessPoolExecutor(count, mp_context=context, initializer=_begin, initargs=(theirs,))
    try:
        yield partial(_submit, pool)
    except BaseException:
        ours.close()
        pool.shutdown(cancel_futures=True)
        raise
    else:
        pool.shutdown()
    finally:
        ours.close()
        theirs.close()


def _submit(pool: ProcessPoolExecutor, /, *arguments: Any) -> Callable[[], Any]:
    """Submit work; a process that is started here ignores SIGINT, which Ctrl-C sends to every process.

    The process inherits the blocked signals. A SIGINT that arrives meanwhile is delivered to this process afterwards.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        return partial(_result, pool.submit(*arguments))
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        return partial(_result, pool.submit(*arguments))
    except BrokenProcessPool:
        raise CaptureError(KILLED) from None
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _result(future: Future[Any]) -> Any:
    try:
        return future.result()
    except BrokenProcessPool:
        raise CaptureError(KILLED) from None


def _begin(theirs: "Connection[Any, Any]") -> None:
    """Run first in each worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with, args=(theirs,), daemon=True).start()


def _end_with(theirs: "Connection[Any, Any]") -> None:
    """Wait until the other end of the pipe is closed, then end this process."""
    with suppress(EOFError, OSError):
        theirs.recv_bytes()
    os._exit(1)
