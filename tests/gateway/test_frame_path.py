"""The path of a frame from a websocket to listeners: nothing is lost or delivered twice on its fast parts."""

import asyncio
import logging
import zlib
from collections.abc import AsyncIterator, Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordspec.dispatch import EventContext, EventDispatcher, FrameDispatcher, Metrics, ShardDispatcher
from cordspec.dispatch.context import blank_context
from cordspec.events import MessageDeleteData
from cordspec.gateway import Intents, Shard
from cordspec.gateway.delivery import CALLS_KEPT, Delivery
from cordspec.http import BotAuthentication
from cordspec.models import GatewayOpcode
from tests.gateway.test_shard import SOON, AtOnce, until

HELLO = b'{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":41250}}'
READY = (
    b'{"t":"READY","s":1,"op":0,"d":{"v":10,"user":{"id":"1","username":"a","discriminator":"0","avatar":null},'
    b'"guilds":[],"session_id":"x","resume_gateway_url":"wss://x","application":{"id":"1","flags":0}}}'
)


def deletion(number: int, extra: bytes = b"") -> bytes:
    return b'{"t":"MESSAGE_DELETE","s":%d,"op":0,"d":{"id":"%d","channel_id":"20"%b}}' % (
        number,
        number,
        extra,
    )


class MemorySocket:
    """A websocket whose messages a test puts in."""

    close_code = 1006
    close_reason = ""

    def __init__(self) -> None:
        self.messages: asyncio.Queue[tuple[bytes, bool] | None] = asyncio.Queue()
        self.closed = False

    async def __aiter__(self) -> AsyncIterator[tuple[bytes, bool]]:
        while (message := await self.messages.get()) is not None:
            yield message

    async def send(self, data: bytes, /) -> None:
        if b'"op":2' in data:
            self.messages.put_nowait((READY, True))

    async def close(self, code: int, /) -> None:
        self.closed = True
        self.messages.put_nowait(None)


class MemoryTransport:
    """Opens ``MemorySocket``s, each of which greets its client."""

    def __init__(self) -> None:
        self.sockets: list[MemorySocket] = []

    async def connect(self, url: str, /) -> MemorySocket:
        socket = MemorySocket()
        socket.messages.put_nowait((HELLO, True))
        self.sockets.append(socket)
        return socket

    async def close(self) -> None:
        pass


class World:
    """A shard on a ``MemoryTransport``, and the ids of the messages whose deletion was delivered."""

    def __init__(self, **options: Any) -> None:
        self.transport = MemoryTransport()
        self.shard = Shard(
            BotAuthentication("a.b.c"),
            Intents.GUILD_MESSAGES,
            "wss://localhost",
            transport=self.transport,
            identify_queue=AtOnce(),
            backoff=SOON,
            **options,
        )
        self.deleted: list[int] = []

    async def ready(self) -> None:
        await self.shard.connect()
        async with asyncio.timeout(10):
            await until(lambda: self.shard.ready)

    async def receive(self, *messages: bytes, text: bool = False) -> None:
        """Pass messages to the shard, and wait until it has read them."""
        socket = self.transport.sockets[-1]
        for message in messages:
            socket.messages.put_nowait((message, text))
        async with asyncio.timeout(10):
            await until(lambda: socket.closed or socket.messages.empty())

    @property
    def sequence(self) -> int | None:
        protocol = self.shard._performer._protocol
        return None if protocol is None else protocol.sequence

    def listen(self) -> None:
        @self.shard.listen("MESSAGE_DELETE")
        def on_message_delete(data: MessageDeleteData) -> None:
            self.deleted.append(int(data.id))


def zlib_flusher() -> Callable[[bytes], bytes]:
    stream = zlib.compressobj()
    return lambda data: stream.compress(data) + stream.flush(zlib.Z_SYNC_FLUSH)


def zstd_flusher() -> Callable[[bytes], bytes]:
    try:
        library: Any = import_module("compression.zstd")
    except ImportError:
        library = import_module("backports.zstd")
    stream = library.ZstdCompressor()
    return lambda data: stream.compress(data, stream.FLUSH_BLOCK)


has_zstd = find_spec("compression.zstd" if find_spec("compression") else "backports.zstd") is not None
each_stream = pytest.mark.parametrize(
    ("compression", "flusher"),
    [
        ("zlib-stream", zlib_flusher),
        pytest.param(
            "zstd-stream", zstd_flusher, marks=pytest.mark.skipif(not has_zstd, reason="needs the extra zstd")
        ),
    ],
)

CHUNKS = {
    "two messages in one chunk": [deletion(2) + deletion(3)],
    "two messages with a blank between": [deletion(2) + b" \n" + deletion(3)],
    "a message flushed after a brace": [deletion(2)[:-1], b"}" + deletion(3)],
    "a message flushed after braces in a text": [
        deletion(2, b',"x":{"y":"}')[:-2],
        b'"}}}' + deletion(3),
    ],
    "an end of a message and the next": [deletion(2)[:30], deletion(2)[30:] + deletion(3)],
}
each_chunking = pytest.mark.parametrize("chunks", CHUNKS.values(), ids=CHUNKS.keys())


@each_stream
@each_chunking
@pytest.mark.parametrize("wanted", [True, False], ids=["wanted", "skipped"])
async def test_a_chunk_need_not_be_one_message(
    compression: Any, flusher: Any, chunks: list[bytes], wanted: bool, caplog: pytest.LogCaptureFixture
) -> None:
    world, compress = World(compression=compression), flusher()
    if wanted:
        world.listen()
    await world.ready()
    with caplog.at_level(logging.WARNING):
        await world.receive(*map(compress, chunks), compress(deletion(4)))
    assert world.sequence == 4
    assert world.deleted == ([2, 3, 4] if wanted else [])
    assert len(world.transport.sockets) == 1
    assert not caplog.messages, "no gap, no frame that cannot be read"
    await world.shard.close()


@each_stream
@each_chunking
async def test_a_capture_gets_whole_frames(compression: Any, flusher: Any, chunks: list[bytes]) -> None:
    recorded: list[bytes] = []
    world = World(compression=compression, capture=lambda record: recorded.append(record.raw))
    world.listen()
    await world.ready()
    await world.receive(*map(flusher(), chunks))
    assert [raw for raw in recorded if b"MESSAGE_DELETE" in raw][1] == deletion(3)
    assert world.deleted == [2, 3]
    await world.shard.close()


@each_stream
async def test_a_message_that_is_no_json_ends_the_connection(compression: Any, flusher: Any) -> None:
    world, compress = World(compression=compression), flusher()
    world.listen()
    await world.ready()
    await world.receive(compress(b'{"t":"MESSAGE_DELETE","s":2,"op":0,"d":{]}}'))
    async with asyncio.timeout(10):
        await until(lambda: len(world.transport.sockets) == 2)
    await world.shard.close()


@pytest.mark.parametrize(
    "raw",
    [
        b'{"x":"MESSAGE_DELETE","t":"MESSAGE_DELETE_BULK","s":2,"op":0,"d":{"ids":["1"],"channel_id":"20"}}',
        b'{"s":2,"op":0,"d":{"ids":["1"],"channel_id":"20"},"t":"MESSAGE_DELETE_BULK"}',
        b'{"t":"MESSAGE_DELETE","s":2,"op":0,"d":{"ids":["1"],"channel_id":"20"},"t":"MESSAGE_DELETE_BULK"}',
    ],
    ids=["a name under another key", "another order", "two names"],
)
async def test_a_name_at_another_place_chooses_no_listener(raw: bytes) -> None:
    world = World(compression=None)
    world.listen()
    await world.ready()
    await world.receive(raw, deletion(3), text=True)
    assert world.deleted == [3]
    assert world.sequence == 3
    await world.shard.close()


@pytest.mark.parametrize(
    "raw",
    [b'{"op":0,"t":"TYPING_START","s":2,"d":{]}}', b'{"op":0,"t":"TYPING_START","d":{]},"s":2}'],
    ids=["before the payload", "after the payload"],
)
async def test_a_dispatch_that_begins_with_its_opcode_is_skipped_without_reading_it(raw: bytes) -> None:
    world = World(compression=None)
    world.listen()
    await world.ready()
    await world.receive(raw, text=True)
    assert world.sequence == 2, "a payload that is not JSON would end the connection if it were read"
    await world.receive(deletion(3), raw.replace(b"TYPING_START", b"MESSAGE_DELETE"), text=True)
    assert world.transport.sockets[0].closed, "it is read for a listener"
    assert world.deleted == [3]
    await world.shard.close()


class DispatcherSet:
    def __init__(self) -> None:
        self.raw_dispatcher = FrameDispatcher()
        self.event_dispatcher = EventDispatcher()
        self.dispatcher = ShardDispatcher()


KINDS = (
    "typed",
    "global",
    "context",
    "global context",
    "raises",
    "async",
    "async raises",
    "waiter",
    "stream",
)


class Measured(Metrics):
    """Notes each listener whose time was measured."""

    def __init__(self, log: list[object]) -> None:
        self.log = log

    def listener_finished(self, key: object, listener: object, seconds: float, /) -> None:
        self.log.append(f"{key} measured")


class Listening:
    """Two sets of dispatchers with the same listeners in each; ``log`` has what happened, in order."""

    def __init__(self, kinds: list[tuple[int, str]], measured: bool) -> None:
        self.sets = [DispatcherSet(), DispatcherSet()]
        self.log: list[object] = []
        self.waits: list[Any] = []
        self.streams: list[Any] = []
        for each in self.sets:
            each.event_dispatcher.add_error_handler(self.note_error)
            if measured:
                each.event_dispatcher.metrics = Measured(self.log)
        for number, (which, kind) in enumerate(kinds):
            self.add(self.sets[which].event_dispatcher, kind, number)

    def note_error(self, key: object, _listener: object, error: Exception) -> None:
        self.log.append((key, repr(error)))

    def add(self, dispatcher: EventDispatcher, kind: str, number: int) -> None:
        def note(*arguments: object) -> None:
            self.log.append((number, *arguments))
            if kind == "raises":
                raise ValueError(number)

        async def note_later(data: object) -> None:
            await asyncio.sleep(0)
            note(data)
            if kind == "async raises":
                raise ValueError(number)

        event = dispatcher.listen("MESSAGE_DELETE")
        match kind:
            case "global":
                dispatcher.listen()(note)
            case "context":
                event.with_context(lambda data, context: note(data, context.sequence))
            case "global context":
                dispatcher.listen().with_context(lambda key, data, context: note(key, data, context.sequence))
            case "async" | "async raises":
                event(note_later)
            case "waiter":
                self.waits.append(dispatcher.wait_for("MESSAGE_DELETE"))
            case "stream":
                self.streams.append(dispatcher.stream("MESSAGE_DELETE"))
            case _:
                event(note)

    async def finish(self) -> list[object]:
        for each in self.sets:
            await each.event_dispatcher.drain()
        for wait in self.waits:
            self.log.append(await wait)
        for stream in self.streams:
            self.log.append(await anext(stream))
        return self.log


@given(
    kinds=st.lists(st.tuples(st.integers(0, 1), st.sampled_from(KINDS)), max_size=6), measured=st.booleans()
)
@settings(max_examples=150, deadline=None)
def test_flat_calls_do_what_dispatch_does(kinds: list[tuple[int, str]], measured: bool) -> None:
    context = EventContext(
        shard_id=1, session_id=None, sequence=9, received_at=blank_context().received_at, raw=b""
    )

    async def flat() -> list[object]:
        listening = Listening(kinds, measured)
        delivery = Delivery(listening.sets, print)
        interest = delivery.interest(b"MESSAGE_DELETE")
        for number in (5, 6):
            frame = delivery.decode(deletion(number), interest)
            delivery.deliver(deletion(number), frame, lambda: context)
        return await listening.finish()

    async def dispatched() -> list[object]:
        listening = Listening(kinds, measured)
        for number in (5, 6):
            data = MessageDeleteData(id=number, channel_id=20)  # type: ignore[arg-type]  # ids are integers
            for each in listening.sets:
                each.event_dispatcher.dispatch("MESSAGE_DELETE", data, context=lambda: context)
        return await listening.finish()

    assert asyncio.run(flat()) == asyncio.run(dispatched())


def test_metrics_that_are_set_later_measure_the_next_event() -> None:
    each = DispatcherSet()
    delivery, log = Delivery([each], print), list[object]()
    each.event_dispatcher.listen("MESSAGE_DELETE")(lambda data: None)
    for metrics in (None, Measured(log), None):
        each.event_dispatcher.metrics = metrics
        frame = delivery.decode(deletion(5), delivery.interest(b"MESSAGE_DELETE"))
        delivery.deliver(deletion(5), frame, blank_context)
    assert log == ["MESSAGE_DELETE measured"]


def test_listeners_that_change_during_an_event_take_effect_with_the_next() -> None:
    each = DispatcherSet()
    delivery, heard = Delivery([each], print), list[str]()

    def first(_data: object) -> None:
        heard.append("first")
        each.event_dispatcher.remove_listener(first, "MESSAGE_DELETE")
        each.event_dispatcher.add_listener(second, "MESSAGE_DELETE")

    def second(_data: object) -> None:
        heard.append("second")

    each.event_dispatcher.add_listener(first, "MESSAGE_DELETE")
    for number in (5, 6):
        interest = delivery.interest(b"MESSAGE_DELETE")
        delivery.deliver(b"", delivery.decode(deletion(number), interest), blank_context)
    assert heard == ["first", "second"]


@pytest.mark.parametrize(("count", "flat"), [(CALLS_KEPT, True), (CALLS_KEPT + 1, False)])
def test_the_calls_that_are_kept_are_limited(count: int, flat: bool) -> None:
    each = DispatcherSet()
    delivery, heard = Delivery([each], print), list[object]()
    for _ in range(count):
        each.event_dispatcher.listen()(lambda _name, data: heard.append(data))
    frame = delivery.decode(deletion(5), delivery.interest(b"MESSAGE_DELETE"))
    assert (delivery.calls_for(type(frame)) is not None) is flat
    delivery.deliver(deletion(5), frame, blank_context)
    assert len(heard) == count


def test_what_needs_more_than_calls_has_none() -> None:
    each = DispatcherSet()
    delivery = Delivery([each], print)
    each.event_dispatcher.listen()(print)

    def flat(raw: bytes) -> bool:
        frame = delivery.decode(raw, delivery.interest(raw.split(b'"')[3]))
        return delivery.calls_for(type(frame)) is not None

    assert flat(deletion(5))
    assert not flat(READY), "it changes the state of the session"
    assert not flat(deletion(5, b',"guild_id":{}')), "a mended payload may be of another type"
    assert not flat(b'{"t":"NEW_EVENT","s":5,"op":0,"d":{}}')
    each.raw_dispatcher.listen(GatewayOpcode.DISPATCH)(print)
    assert not flat(deletion(5))
