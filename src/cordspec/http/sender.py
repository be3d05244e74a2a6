"""The interface that the methods of the operations call."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from cordspec.dispatch.internals import Authentication
from cordspec.http.files import File
from cordspec.wire import Request

__all__ = ["Sender"]

T = TypeVar("T")


class Sender(Protocol):
    """An object that sends requests."""

    async def send(
        self,
        request: Request[T],
        *,
        files: Sequence[File] = (),
        file: tuple[str, File | None] | None = None,
        reason: str | None = None,
        authentication: Authentication | None = None,
        priority: int | None = None,
        wait: bool = True,
    ) -> T:
        """Send a request, and return the response."""
        ...
