"""No token that Discord sends appears in a log, a repr or an exception, whatever happens to the event."""

import asyncio
import gc
import logging
import traceback
from collections.abc import AsyncIterator

import pytest
from msgspec import json

from cordspec.dispatch import EventContext
from cordspec.events import EVENTS
from cordspec.gateway import FrameRecord, GatewayOpcode, Shard
from cordspec.testing import PlaybackGateway, Rules
from tests.gateway.test_shard import TOKEN, make, until
from tests.testing.canaries import Canaries, of_event

PAYLOADS = [canaries for event in EVENTS for canaries in of_event(event) if canaries.words]


def damaged(payload: object, word: str) -> bytes:
    """The payload with the text of one token in places where the model expects something else."""
    raw = json.encode(payload)
    quoted = json.encode(word)
    return raw.replace(quoted, b'{"inner":[%s]}' % quoted, 1).replace(
        b'"type":', b'"type":%s,"x":' % quoted, 1
    )


@pytest.fixture
async def gateway() -> AsyncIterator[PlaybackGateway]:
    rules = Rules(identify_window=0.001)
    async with PlaybackGateway(token=TOKEN, rules=rules) as gateway:
        yield gateway


class Shown:
    """Everything that a program could print of what it gets."""

    def __init__(self, shard: Shard) -> None:
        self.texts: list[str] = []
        self.events = 0
        shard.event_dispatcher.listen().with_context(self.event)
        shard.listen("anomaly")(self.note)
        shard.raw_dispatcher.listen(GatewayOpcode.DISPATCH)(self.note)
        shard.add_error_handler(self.failed)

    def event(self, name: str, data: object, context: EventContext) -> None:
        self.events += 1
        self.texts += [repr(data), str(data), repr(context), f"{context}"]
        raise RuntimeError(f"a listener failed on {data!r}")

    def note(self, shown: object) -> None:
        self.texts += [repr(shown), str(shown)]

    def failed(self, key: object, listener: object, error: Exception) -> None:
        self.texts += traceback.format_exception(error)


async def test_no_token_is_shown(gateway: PlaybackGateway, caplog: pytest.LogCaptureFixture) -> None:
    assert len({canaries.name for canaries in PAYLOADS}) > 3
    records: list[FrameRecord] = []
    with caplog.at_level(logging.DEBUG):
        shard = make(gateway, capture=records.append)
        shown = Shown(shard)
        async with shard:
            await until(lambda: shard.ready)
            before, sent = shown.events, 0
            for canaries in PAYLOADS:
                gateway.dispatch(canaries.name, json.encode(canaries.payload))
                for word in canaries.words:
                    gateway.dispatch(canaries.name, damaged(canaries.payload, word))
                sent += 1 + len(canaries.words)
            await until(lambda: shown.events - before == sent)
        gc.collect()
        await asyncio.sleep(0)
    text = "\n".join([*shown.texts, caplog.text, *map(repr, records)])
    everything = Canaries("", None, {word: place for each in PAYLOADS for word, place in each.words.items()})
    assert everything.found_in(text) == []
    raw = b"".join(record.raw for record in records).decode()
    assert len(everything.found_in(raw)) == len(everything.words), "a raw capture keeps them"
