"""Processes that work for this one and end when it ends, however it ends.

Each worker waits in a thread for the end of a pipe whose other end only this process holds: the operating system
closes it when this process dies, even by SIGKILL. This module knows no captures.
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
    """Processes to submit work to: ``submit(function, *arguments)`` returns what waits for the result.

    That raises what the function raises, and ``CaptureError`` if the process was killed. If the block raises, all
    processes are ended at once, in the middle of their work.
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
    """Submit work; a process that this starts does not get SIGINT, which Ctrl-C sends to every process.

    It inherits the signals that are blocked. This process gets the signal right after.
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
