"""Structs of the user's that raise while they are decoded disturb nobody but their own listeners."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from msgspec import Struct, field

from cordspec.decode.prefix import match_prefix
from cordspec.dispatch import EventDispatcher, EventKey, FrameDispatcher, ShardDispatcher
from cordspec.dispatch.context import blank_context
from cordspec.dispatch.hub import Routing
from cordspec.events import MessageDeleteData
from cordspec.gateway import Backoff, GatewayOpcode, Intents, Shard
from cordspec.gateway.delivery import Delivery
from cordspec.http import BotAuthentication
from cordspec.models import ChannelId, GuildId, MessageId
from cordspec.testing import PlaybackGateway, Rules
from cordspec.wire import Anomaly

RAW = b'{"t":"MESSAGE_DELETE","s":3,"op":0,"d":{"id":"9","channel_id":"2"}}'
ODDLY_ORDERED = b'{"op":0,"d":{"id":"9","channel_id":"2"},"s":3,"t":"MESSAGE_DELETE"}'
ERRORS = [RuntimeError, AttributeError, KeyError, asyncio.CancelledError, SystemExit, StopIteration]
errors = pytest.mark.parametrize("error", ERRORS)
frames = pytest.mark.parametrize("raw", [RAW, ODDLY_ORDERED])


class Dispatchers(Routing):
    """Three dispatchers, as a shard has them."""

    def __init__(self) -> None:
        self.raw_dispatcher, self.event_dispatcher = FrameDispatcher(), EventDispatcher()
        self.dispatcher = ShardDispatcher()
        super().__init__(self.raw_dispatcher, self.event_dispatcher, self.dispatcher)
        self.failures: list[tuple[Any, Any, Exception]] = []
        self.anomalies: list[Anomaly] = []
        self.add_error_handler(lambda *failure: self.failures.append(failure))
        self._delivery = Delivery([self], self.anomalies.append)

    def receive(self, raw: bytes) -> None:
        """Do with a frame what a shard does."""
        prefix = match_prefix(raw)
        interest = None if prefix is None else self._delivery.interest(prefix[1])
        frame = self._delivery.decode(raw, interest)
        self._delivery.deliver(raw, frame, blank_context)

    @property
    def causes(self) -> list[type[BaseException]]:
        return [type(error if error.__cause__ is None else error.__cause__) for *_, error in self.failures]


class Small(Struct):
    id: MessageId


def in_post_init(error: type[BaseException]) -> type[Struct]:
    class Failing(Struct):
        id: MessageId

        def __post_init__(self) -> None:
            raise error

    return Failing


def in_a_default(error: type[BaseException]) -> type[Struct]:
    def fails() -> GuildId | None:
        raise error

    class Failing(Struct):
        id: MessageId
        guild_id: GuildId | None = field(default_factory=fails)

    return Failing


structs = pytest.mark.parametrize("make", [in_post_init, in_a_default])


@errors
@frames
@structs
@pytest.mark.parametrize("whole", [False, True])
def test_projections(
    error: type[BaseException], raw: bytes, make: Callable[[Any], type[Struct]], whole: bool
) -> None:
    dispatchers, heard = Dispatchers(), list[str]()

    def takes_failing(data: object) -> None:
        heard.append("failing")

    dispatchers.listen("MESSAGE_DELETE").as_type(make(error))(takes_failing)
    dispatchers.listen("MESSAGE_DELETE").as_type(Small)(lambda data: heard.append(f"small {data.id}"))
    if whole:
        dispatchers.listen("MESSAGE_DELETE")(lambda data: heard.append(type(data).__name__))
        dispatchers.listen()(lambda name, data: heard.append(name))
    dispatchers.receive(raw)
    dispatchers.receive(raw)
    expected = ["MessageDeleteData", "MESSAGE_DELETE", "small 9"] if whole else ["small 9"]
    assert heard == expected * 2
    assert [listener for _, listener, _ in dispatchers.failures] == [takes_failing] * 2
    assert dispatchers.causes in ([error] * 2, [RuntimeError] * 2)


def test_a_value_error_is_an_anomaly() -> None:
    dispatchers, heard = Dispatchers(), list[object]()
    dispatchers.listen("MESSAGE_DELETE").as_type(in_post_init(ValueError))(heard.append)
    dispatchers.receive(RAW)
    assert heard == []
    assert {anomaly.expected for anomaly in dispatchers.anomalies} == {"a payload that mending could save"}
    assert dispatchers.failures == []


@errors
@frames
@structs
def test_events_of_ones_own(
    error: type[BaseException], raw: bytes, make: Callable[[Any], type[Struct]]
) -> None:
    raw = raw.replace(b"MESSAGE_DELETE", b"MESSAGE_FADE")
    dispatchers, heard = Dispatchers(), list[object]()
    mine = EventKey("MESSAGE_FADE", make(error))
    dispatchers.listen(mine)(heard.append)
    dispatchers.listen()(lambda name, data: heard.append((name, type(data).__name__)))
    dispatchers.listen(GatewayOpcode.DISPATCH)(lambda frame: heard.append(getattr(frame, "s", None)))
    dispatchers.receive(raw)
    dispatchers.receive(RAW)
    assert heard == [3, ("MESSAGE_FADE", "UnknownEvent"), 3, ("MESSAGE_DELETE", "MessageDeleteData")]
    assert [key for key, *_ in dispatchers.failures] == ["MESSAGE_FADE"]
    assert dispatchers.causes in ([error], [RuntimeError])


async def test_a_waiter_for_an_event_of_ones_own_hears_why_it_gets_none() -> None:
    dispatchers = Dispatchers()
    waiter = dispatchers.wait_for(EventKey("MESSAGE_DELETE_", in_post_init(KeyError)))
    dispatchers.receive(RAW.replace(b"MESSAGE_DELETE", b"MESSAGE_DELETE_"))
    with pytest.raises(KeyError):
        await waiter


def test_ctrl_c_is_let_through() -> None:
    dispatchers = Dispatchers()
    dispatchers.listen("MESSAGE_DELETE").as_type(in_post_init(KeyboardInterrupt))(lambda data: None)
    with pytest.raises(KeyboardInterrupt):
        dispatchers.receive(RAW)


class Nest(Struct):
    """A projection that contains itself."""

    content: str
    referenced_message: "Nest | None" = None


def test_a_projection_that_contains_itself() -> None:
    dispatchers, heard = Dispatchers(), list[Nest]()
    dispatchers.listen("MESSAGE_CREATE").as_type(Nest)(heard.append)
    inner = b'{"content":"inner"}'
    dispatchers.receive(
        b'{"t":"MESSAGE_CREATE","s":1,"op":0,"d":{"content":"outer","referenced_message":%b}}' % inner
    )
    dispatchers.receive(b'{"t":"MESSAGE_CREATE","s":2,"op":0,"d":{"content":"x","referenced_message":7}}')
    assert heard == [Nest("outer", Nest("inner")), Nest("x")]
    assert [anomaly.path for anomaly in dispatchers.anomalies] == ["referenced_message"]


@errors
async def test_the_reader_of_a_shard_survives(error: type[BaseException]) -> None:
    rules = Rules(identify_window=0.001, heartbeat_interval=20.0)
    async with PlaybackGateway(token="MTIz.secret.abc", rules=rules) as gateway:
        shard = Shard(
            BotAuthentication("MTIz.secret.abc"),
            Intents.GUILD_MESSAGES,
            gateway.url,
            backoff=Backoff(first=0.01, limit=0.05),
            jitter=lambda: 0.5,
        )
        failures: list[Exception] = []
        shard.add_error_handler(lambda key, listener, found: failures.append(found))

        @shard.listen("MESSAGE_DELETE")
        def fails(data: MessageDeleteData) -> None:
            raise error

        shard.listen("MESSAGE_DELETE").as_type(in_post_init(error))(lambda data: None)
        async with shard:
            await shard.wait_for("READY", timeout=10)
            for number in (1, 2):
                waiter = shard.wait_for("MESSAGE_DELETE", timeout=10)
                gateway.dispatch(
                    "MESSAGE_DELETE", MessageDeleteData(id=MessageId(number), channel_id=ChannelId(2))
                )
                assert (await waiter).id == number
            assert len(gateway.sessions) == 1
        assert len(failures) == 4
