"""A shard on picows: delivery in the callback that reads the socket, the extra, and uvloop."""

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Callable

import pytest

from cordspec.errors import InvalidTokenError
from cordspec.events import MessageDeleteData
from cordspec.gateway import Compression, FrameRecord, Shard, ShardManager
from cordspec.gateway.picows import PicowsTransport
from cordspec.gateway.picows_websocket import PicowsWebSocket
from cordspec.gateway.transport import YIELD_EVERY
from cordspec.http import BotAuthentication, HTTPClient
from cordspec.models import Intents
from cordspec.testing import Pace, PlaybackConnection, PlaybackGateway, Rules
from tests.gateway.frame_server import CLOSE, TEXT, FrameServer, Peer, closing
from tests.gateway.test_shard import QUICK, TOKEN, Heard, deletion, make, until


@pytest.fixture
async def transport() -> AsyncIterator[PicowsTransport]:
    async with PicowsTransport(close_timeout=1.0) as transport:
        yield transport


@pytest.fixture
async def gateway() -> AsyncIterator[PlaybackGateway]:
    rules = Rules(identify_window=0.001, heartbeat_interval=20.0)
    async with PlaybackGateway(token=TOKEN, rules=rules) as gateway:
        yield gateway


# Delivery.


async def flood(peer: Peer) -> None:
    """Write messages that arrive at once."""
    await peer.read()
    peer.write(b"".join(b"\x81\x03%03d" % number for number in range(1000)))
    peer.frame(CLOSE, closing(1000))
    await peer.read_until_end()


async def test_messages_are_delivered_in_the_callback_that_reads_the_socket(
    transport: PicowsTransport,
) -> None:
    tasks: list[object] = []

    async def handle(peer: Peer) -> None:
        for _ in range(2 * YIELD_EVERY):
            await peer.read()
            peer.frame(TEXT, b"x")
        await peer.read_until_end()

    async with FrameServer(handle).run() as server:
        socket = await transport.connect(server.url)
        reading = asyncio.create_task(
            socket.deliver(lambda _data, _text: tasks.append(asyncio.current_task()))
        )
        for count in range(1, 2 * YIELD_EVERY + 1):
            await socket.send(b"next")
            await until(lambda count=count: len(tasks) == count)
        await socket.close(1000)
        await reading
    assert tasks == [None] * (2 * YIELD_EVERY), "not in the task of the reader"


async def test_other_tasks_run_between_many_messages(transport: PicowsTransport) -> None:
    found: list[tuple[int, int]] = []
    rounds = 0

    async def count() -> None:
        nonlocal rounds
        while True:
            rounds += 1
            await asyncio.sleep(0)

    async with FrameServer(flood).run() as server:
        socket = await transport.connect(server.url)
        counting = asyncio.create_task(count())
        await asyncio.gather(
            socket.deliver(lambda data, _text: found.append((int(data), rounds))), socket.send(b"go")
        )
        counting.cancel()
        await socket.close(1000)
    assert [number for number, _ in found] == list(range(1000))
    in_a_round = [sum(one == each for _, one in found) for each in sorted({number for _, number in found})]
    assert max(in_a_round) <= 2 * YIELD_EVERY


class Interrupted(BaseException):
    """Not an Exception."""


@pytest.mark.parametrize("failure", [ValueError("x"), Interrupted(), KeyboardInterrupt()], ids=repr)
@pytest.mark.parametrize("at", [1, 5, YIELD_EVERY, YIELD_EVERY + 1, 500])
async def test_an_exception_is_raised_by_the_reader(
    transport: PicowsTransport, failure: BaseException, at: int, caplog: pytest.LogCaptureFixture
) -> None:
    taken: list[bytes] = []
    caught: list[BaseException] = []

    def take(data: bytes, text: bool) -> None:
        taken.append(data)
        if len(taken) == at:
            raise failure

    async def read(socket: PicowsWebSocket) -> None:
        try:
            await socket.deliver(take)
        except BaseException as error:  # Ctrl-C would end the loop of the test
            caught.append(error)

    async with FrameServer(flood).run() as server:
        socket = await transport.connect(server.url)
        await asyncio.gather(read(socket), socket.send(b"go"))
        await socket.close(1000)
    assert caught == [failure]
    assert len(taken) == at, "nothing is taken after the failure"
    assert not [record for record in caplog.records if record.levelname in {"ERROR", "WARNING"}]


async def test_a_cancelled_delivery_takes_no_more(transport: PicowsTransport) -> None:
    taken: list[bytes] = []
    async with FrameServer(flood).run() as server:
        socket = await transport.connect(server.url)
        reading = asyncio.create_task(socket.deliver(lambda data, _text: taken.append(data)))
        await asyncio.sleep(0)
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading
        await socket.send(b"go")
        rest = [int(data) async for data, _ in socket]
        await socket.close(1000)
    assert taken == []
    assert rest == list(range(1000))


# Shards.


@pytest.mark.parametrize("compression", ["zlib-stream", "zstd-stream", "payload", None])
@pytest.mark.parametrize("pace", [Pace(), Pace(fragment=7), Pace(split=5)], ids=["whole", "fragments", "cut"])
async def test_events_arrive_over_every_compression(
    transport: PicowsTransport, gateway: PlaybackGateway, compression: Compression, pace: Pace
) -> None:
    gateway.pace = pace
    shard = make(gateway, compression=compression, transport=transport)
    heard = Heard(shard)
    async with shard:
        await shard.wait_for("READY", timeout=10)
        for number in range(500):
            gateway.dispatch("MESSAGE_DELETE", deletion(number))
        await until(lambda: len(heard.ids) == 500)
    assert heard.ids == list(range(500))
    assert heard.closes == [True]
    assert heard.disconnects == []


async def test_a_shard_has_its_messages_delivered(
    transport: PicowsTransport, gateway: PlaybackGateway
) -> None:
    tasks: list[object] = []
    shard = make(gateway, transport=transport)
    shard.listen("MESSAGE_DELETE")(lambda _data: tasks.append(asyncio.current_task()))
    async with shard:
        await shard.wait_for("READY", timeout=10)
        gateway.dispatch("MESSAGE_DELETE", deletion(1))
        await until(lambda: tasks)
    assert tasks == [None], "the task of the reader was not needed"


async def test_async_listeners_and_a_capture(transport: PicowsTransport, gateway: PlaybackGateway) -> None:
    records: list[FrameRecord] = []
    ids: list[int] = []
    shard = make(gateway, transport=transport, capture=records.append)

    @shard.listen("MESSAGE_DELETE")
    async def on_message_delete(data: MessageDeleteData) -> None:
        await asyncio.sleep(0)
        ids.append(int(data.id))

    async with shard:
        await shard.wait_for("READY", timeout=10)
        for number in range(200):
            gateway.dispatch("MESSAGE_DELETE", deletion(number))
        await until(lambda: len(ids) == 200)
    assert ids == list(range(200))
    assert sum(b"MESSAGE_DELETE" in record.raw for record in records) == 200
    assert TOKEN.encode() not in b"".join(record.raw for record in records)


async def test_a_session_is_resumed(transport: PicowsTransport, gateway: PlaybackGateway) -> None:
    shard = make(gateway, transport=transport)
    heard = Heard(shard)
    async with shard:
        await shard.wait_for("READY", timeout=10)
        ends: list[Callable[[PlaybackConnection], object]] = [
            PlaybackConnection.drop,
            lambda each: each.close(4000),
        ]
        for number, end in enumerate(ends):
            connection = await gateway.wait_for_connection()
            resumed = asyncio.ensure_future(shard.wait_for("RESUMED", timeout=10))
            await asyncio.sleep(0)
            end(connection)
            await resumed
            gateway.dispatch("MESSAGE_DELETE", deletion(number))
        await until(lambda: len(heard.ids) == 2)
    assert heard.ids == [0, 1]
    assert heard.disconnects == [1006, 4000]
    assert heard.gaps == []


async def test_heartbeats(transport: PicowsTransport) -> None:
    rules = Rules(identify_window=0.001, heartbeat_interval=0.05)
    async with PlaybackGateway(token=TOKEN, rules=rules) as gateway:
        shard = make(gateway, transport=transport, timeouts=QUICK)
        async with shard:
            await shard.wait_for("READY", timeout=10)
            await until(lambda: shard.latency is not None)
    assert len(gateway.connections) == 1


async def test_a_token_that_is_rejected(transport: PicowsTransport, gateway: PlaybackGateway) -> None:
    async with make(gateway, "another.token.x", transport=transport) as shard:
        with pytest.raises(InvalidTokenError):
            await asyncio.wait_for(shard.wait_closed(), 10)
    assert shard.last_close_code == 4004


async def test_a_frame_that_cannot_be_read_ends_the_connection(
    transport: PicowsTransport, gateway: PlaybackGateway
) -> None:
    shard = make(gateway, transport=transport)
    heard = Heard(shard)
    async with shard:
        await shard.wait_for("READY", timeout=10)
        resumed = asyncio.ensure_future(shard.wait_for("RESUMED", timeout=10))
        await asyncio.sleep(0)
        (await gateway.wait_for_connection()).send(b'{"t":"MESSAGE_DELETE","s":2,"op":0,"d":{]}}')
        await resumed
    assert len(gateway.connections) == 2
    assert heard.ids == []


async def test_a_manager(transport: PicowsTransport, gateway: PlaybackGateway) -> None:
    http_client = HTTPClient(base_url=gateway.base_url)
    manager = ShardManager(BotAuthentication(TOKEN), Intents.GUILD_MESSAGES, http_client, transport=transport)
    async with http_client, manager:
        await (await gateway.wait_for_connection()).wait_for_ready()
        assert len(gateway.connections) == 1
        socket = manager.shards[0]._performer._connections[1].socket
        assert isinstance(socket, PicowsWebSocket)


@pytest.mark.skipif(sys.platform == "win32", reason="uvloop needs another system")
def test_a_shard_on_uvloop() -> None:
    uvloop = pytest.importorskip("uvloop")

    async def main() -> list[int]:
        rules = Rules(identify_window=0.001)
        async with (
            PlaybackGateway(token=TOKEN, rules=rules) as gateway,
            PicowsTransport(close_timeout=1.0) as transport,
        ):
            shard: Shard = make(gateway, transport=transport)
            heard = Heard(shard)
            async with shard:
                await shard.wait_for("READY", timeout=10)
                (await gateway.wait_for_connection()).drop()
                await shard.wait_for("RESUMED", timeout=10)
                for number in range(200):
                    gateway.dispatch("MESSAGE_DELETE", deletion(number))
                await until(lambda: len(heard.ids) == 200)
            return heard.ids

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        assert runner.run(main()) == list(range(200))


# The extra.


@pytest.mark.parametrize("missing", ["picows", "aiohappyeyeballs"])
def test_the_extra_is_named_where_it_is_missing(missing: str) -> None:
    program = (
        "import sys, cordspec.gateway, cordspec.errors\n"
        f"sys.modules[{missing!r}] = None\n"
        "try:\n    import cordspec.gateway.picows\n"
        "except cordspec.errors.UsageError as error:\n    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "pip install 'cordspec[picows]'" in done.stdout


def test_picows_is_loaded_by_those_who_import_it() -> None:
    program = "import sys, cordspec.gateway, cordspec.testing\nprint('picows' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
