"""A gateway, and no task left of it."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from cordspec.testing import PlaybackGateway
from tests.testing.client import TOKEN


@pytest.fixture
async def gateway() -> AsyncIterator[PlaybackGateway]:
    before = asyncio.all_tasks()
    async with PlaybackGateway(token=TOKEN) as gateway:
        yield gateway
    left = {task for task in asyncio.all_tasks() - before if task is not asyncio.current_task()}
    assert not left
    assert not gateway.open_connections
