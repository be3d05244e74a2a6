"""Lists that Discord returns in pages, as asynchronous iterators."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import TypeVar

from msgspec import UnsetType

from cordspec.errors import UsageError

__all__ = ["pages"]

T = TypeVar("T")
Cursor = TypeVar("Cursor", bound=int)


async def pages(
    fetch: Callable[[Cursor | UnsetType, int], Awaitable[Sequence[T]]],
    id_of: Callable[[T], Cursor],
    start: Cursor | UnsetType,
    size: int,
    limit: int | None,
) -> AsyncIterator[T]:
    """Yield the items of all pages, ``limit`` of them at most; None for all.

    ``fetch`` is called with the ID at which a page begins and the number of items wanted, up to ``size``. A page is only
    requested when its first item is needed. An item that Discord repeats is yielded once.
    """
    if limit is not None and (isinstance(limit, bool) or limit < 0):
        raise UsageError(f"limit is a number of items from 0, or None for all of them; found {limit!r}.")
    left, cursor = limit, start
    while left is None or left > 0:
        wanted = size if left is None else min(size, left)
        page = await fetch(cursor, wanted)
        for item in page[:wanted]:
            yield item
        if len(page) < wanted:
            return
        following = id_of(page[-1])
        if following == cursor:
            return  # a server that ignores the parameter would return the same page for ever
        cursor = following
        left = None if left is None else left - wanted
