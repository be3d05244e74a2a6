"""Starting shards together."""

import asyncio

import pytest

from cordspec.errors import GatewayError, InvalidTokenError
from cordspec.gateway.starting import connect_and_wait
from tests.gateway.managing import Store, playing, tasks_of_cordspec, turns
from tests.gateway.test_shard import make


async def test_a_session_that_is_resumed_is_waited_for_like_a_new_one() -> None:
    """Discord answers RESUME with RESUMED, and READY never comes."""
    async with playing() as gateway:
        store = Store()
        for _ in range(2):
            shards = [make(gateway, shard_id=number, shard_count=2, session_store=store) for number in (0, 1)]
            await asyncio.wait_for(connect_and_wait(shards), 5)
            assert all(shard.ready for shard in shards)
            await asyncio.gather(*(shard.close(resumable=True) for shard in shards))
        assert len(gateway.identifications) == 2


async def test_the_first_error_of_a_shard_is_raised_at_once() -> None:
    async with playing(max_concurrency=1) as gateway:
        shards = [make(gateway, token) for token in (gateway.token, "wrong", gateway.token)]
        with pytest.raises(InvalidTokenError):
            await asyncio.wait_for(connect_and_wait(shards), 5)
        await asyncio.gather(*(shard.close() for shard in shards))
        assert tasks_of_cordspec() == []


async def test_a_shard_that_is_closed_meanwhile() -> None:
    async with playing() as gateway:
        shard = make(gateway)
        starting = asyncio.create_task(connect_and_wait([shard]))
        await turns(3)
        await shard.close()
        with pytest.raises(GatewayError, match="before it had a session"):
            await asyncio.wait_for(starting, 5)
