"""Requests for the members of a guild: the command, its chunks, and its repetition after a rate limit.

Documentation: https://docs.discord.com/developers/events/gateway-events#request-guild-members
"""

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Sequence
from typing import Final

from msgspec import Struct

from cordspec.dispatch import EventDispatcher, Stream
from cordspec.errors import GatewayError, UsageError, WaitTimeoutError
from cordspec.events import GuildMembersChunkData, RateLimitedData, RequestGuildMembersFrame
from cordspec.models import GuildId, Member, Presence, RequestGuildMembers, UserId

__all__ = ["GatheredMembers", "MemberRequest", "member_request", "new_nonce"]

CHUNK, RATE_LIMITED = RequestGuildMembersFrame.answers

NONCE_LIMIT: Final = 32
"""Discord drops a longer nonce. Bytes."""

CHUNKS_LIMIT: Final = 100_000
"""Largest count of chunks that is believed: with 1,000 members each, more than any guild has."""

LONGEST_PAUSE: Final = 300.0
"""Longest wait that RATE_LIMITED may ask for. Seconds."""

log: Final = logging.getLogger("cordspec.gateway")


class GatheredMembers(Struct, frozen=True):
    """Every chunk of one request together."""

    members: list[Member]
    """Members found."""

    presences: list[Presence]
    """Presences of those members, if they were asked for."""

    not_found: list[UserId]
    """IDs of users that are not members."""


class MemberRequest:
    """One request for members until its last chunk has arrived.

    Chunks and rate limits name their request by its ``nonce``: other requests of the same shard are left alone.
    """

    def __init__(
        self,
        request: RequestGuildMembersFrame,
        send: Callable[[RequestGuildMembersFrame], Awaitable[None]],
        describe: Callable[[], str],
    ) -> None:
        self._request = request
        self._send = send
        self._describe = describe
        self._gathered = GatheredMembers([], [], [])
        self._missing = set[int]()

    async def gather(self, dispatcher: EventDispatcher, timeout: float | None) -> GatheredMembers:  # noqa: ASYNC109  # as wait_for has it
        """Send the request and return the members when all chunks have arrived.

        Raises ``WaitTimeoutError`` after ``timeout`` seconds, and ``GatewayError`` if the shard ends.
        """
        whole = asyncio.timeout(timeout)
        try:
            async with (
                whole,
                dispatcher.stream(CHUNK, limit=CHUNKS_LIMIT) as chunks,
                dispatcher.stream(RATE_LIMITED) as refusals,
            ):
                again = asyncio.create_task(self._repeat(refusals))
                try:
                    await self._send(self._request)
                    await self._take_all(chunks)
                finally:
                    again.cancel()
        except TimeoutError:
            if not whole.expired():
                raise
            raise WaitTimeoutError(
                f"{CHUNK} for guild {self._request.d.guild_id} did not arrive in full within {timeout} s: "
                f"{self._arrived()}. {self._describe()}"
            ) from None
        return self._gathered

    async def _take_all(self, chunks: Stream[GuildMembersChunkData]) -> None:
        async for chunk in chunks:
            if chunk.nonce == self._request.d.nonce and self._take(chunk):
                return
        raise GatewayError(
            f"The shard was closed before all members of guild {self._request.d.guild_id} had arrived."
        )

    def _take(self, chunk: GuildMembersChunkData) -> bool:
        """Add a chunk; return whether it was the last. Chunks may arrive in any order."""
        self._missing = self._missing or set(range(min(chunk.chunk_count, CHUNKS_LIMIT)))
        self._missing.discard(chunk.chunk_index)
        self._gathered.members.extend(chunk.members)
        self._gathered.presences.extend(chunk.presences or ())
        self._gathered.not_found.extend(chunk.not_found)
        return not self._missing

    async def _repeat(self, refusals: Stream[RateLimitedData]) -> None:
        """Send the request again after each rate limit, when Discord allows it."""
        async for refusal in refusals:
            if refusal.meta.nonce == self._request.d.nonce:
                # The comparison is written so that a NaN becomes the shortest wait.
                pause = min(refusal.retry_after, LONGEST_PAUSE) if refusal.retry_after > 0 else 0.0
                log.info("members are asked for again in %.1f s, as the request was rate limited", pause)
                await asyncio.sleep(pause)
                await self._send(self._request)

    def _arrived(self) -> str:
        if not self._missing:
            return "no chunk arrived"
        return f"{len(self._gathered.members)} members arrived, {len(self._missing)} chunks are missing"


def new_nonce() -> str:
    """Return a nonce that no other request has."""
    return secrets.token_hex(NONCE_LIMIT // 2)


def member_request(
    guild_id: GuildId,
    query: str | None,
    limit: int,
    presences: bool,
    user_ids: Sequence[UserId] | None,
    nonce: str | None,
) -> RequestGuildMembersFrame:
    """Return the frame of a request for members; all of them without ``query`` and ``user_ids``.

    Raises ``UsageError`` for a nonce that Discord would drop.
    """
    if nonce is not None and len(nonce.encode()) > NONCE_LIMIT:
        raise UsageError(
            f"Discord drops a nonce of more than {NONCE_LIMIT} bytes; found {len(nonce.encode())}."
        )
    if user_ids is None and query is None:
        query = ""
    return RequestGuildMembersFrame(
        d=RequestGuildMembers(
            guild_id=guild_id,
            query=query,
            limit=limit,
            presences=presences,
            user_ids=None if user_ids is None else list(user_ids),
            nonce=nonce,
        )
    )
