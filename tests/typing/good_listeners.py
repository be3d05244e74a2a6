"""Programs that must pass: every form of listener."""

import asyncio
from functools import partial
from typing import Any, Literal, assert_type

import aiohttp
from msgspec import Struct

from cordspec.dispatch import Event, EventContext, EventDispatcher, EventKey, GlobalEvent, Stream, Waiter
from cordspec.decode import Decoder
from cordspec.events import (
    GuildUpdateData,
    HelloFrame,
    MessageCreateData,
    MessageDeleteData,
    ReadyData,
    TypingStartData,
)
from cordspec.gateway import GatewayOpcode, Intents, ShardManager
from cordspec.http import BotAuthentication, HTTPClient
from cordspec.models import Guild, GuildId, Message
from cordspec.wire import Model

manager = ShardManager(BotAuthentication("token"), Intents.GUILDS | Intents.GUILD_MESSAGES, HTTPClient())
dispatcher = EventDispatcher()


@manager.listen("READY")
async def on_ready(data: ReadyData) -> None: ...


@manager.listen("MESSAGE_CREATE")
def on_message(data: MessageCreateData) -> None:
    assert_type(data.content, str)


@manager.listen("MESSAGE_CREATE")
def takes_a_base(data: Message) -> None: ...


@manager.listen("GUILD_UPDATE")
def takes_a_guild(data: Guild) -> None: ...


@manager.listen("READY")
def takes_any(data: Any) -> None: ...


@manager.listen("READY")
def takes_object(data: object) -> None: ...


@manager.listen(GatewayOpcode.HELLO)
async def on_hello(frame: HelloFrame) -> None: ...


@manager.listen("disconnect")
async def on_disconnect(close_code: int) -> None: ...


@manager.listen("sent")
async def on_sent(data: dict[str, Any]) -> None: ...


@manager.listen("critical")
def on_critical(error: Exception) -> None: ...


@manager.listen()
def everything(name: str, data: object) -> None: ...


@(manager.listen("MESSAGE_CREATE") | manager.listen("MESSAGE_DELETE"))
def either(data: MessageCreateData | MessageDeleteData) -> None: ...


class CallData(Model, frozen=True, kw_only=True):
    channel_id: int


CALL_CREATE = EventKey("CALL_CREATE", CallData)


@manager.listen(CALL_CREATE)
def on_call(data: CallData) -> None: ...


class Bot:
    async def method(self, data: TypingStartData) -> None: ...

    def __call__(self, data: TypingStartData) -> None: ...


def with_more(extra: int, data: TypingStartData) -> None: ...


manager.listen("TYPING_START")(Bot().method)
manager.listen("TYPING_START")(Bot())
manager.listen("TYPING_START")(partial(with_more, 1))
manager.listen("TYPING_START")(lambda data: print(data.user_id))

name = "READY" if manager else "RESUMED"
ANY_NAME = EventKey(str(name), Model)
assert_type(dispatcher.listen("READY"), Event[ReadyData])
assert_type(dispatcher.listen("GUILD_UPDATE"), Event[GuildUpdateData])
assert_type(dispatcher.listen(CALL_CREATE), Event[CallData])
assert_type(dispatcher.listen(ANY_NAME), Event[Model])
assert_type(dispatcher.listen(), GlobalEvent[str])
assert_type(dispatcher.wait_for("READY", timeout=5), Waiter[ReadyData])
assert_type(dispatcher.wait_for("MESSAGE_DELETE").where(lambda data: data.id == 5), Waiter[MessageDeleteData])
assert_type(manager.raw_dispatcher.listen(GatewayOpcode.HELLO), Event[HelloFrame])
assert_type(manager.dispatcher.listen("disconnect"), Event[int])


def print_it(data: object) -> None: ...
def print_anything(data: Any) -> None: ...


# Names that come from a list, or that are one of several, are no misspelled names.
for one_name in ("READY", "RESUMED", "MESSAGE_CREATE"):
    assert_type(dispatcher.listen(one_name), Event[object])
    manager.listen(one_name)(print_it)
    dispatcher.add_listener(print_it, one_name)
    manager.add_listener(print_it, one_name)


def one_of_two(one: Literal["READY", "disconnect"]) -> None:
    assert_type(manager.listen(one), Event[object])
    assert_type(manager.wait_for(one), Waiter[object])
    assert_type(manager.stream(one), Stream[object])


async def waits() -> None:
    assert_type(await manager.wait_for("READY"), ReadyData)
    assert_type(await manager.wait_for(GatewayOpcode.HELLO), HelloFrame)
    assert_type(await manager.wait_for("disconnect"), int)
    # A waiter is a coroutine: whatever takes one knows the event.
    ready = asyncio.create_task(manager.wait_for("READY"))
    assert_type(await ready, ReadyData)
    async with asyncio.TaskGroup() as group:
        assert_type(group.create_task(manager.wait_for("READY", timeout=5)), asyncio.Task[ReadyData])
    both = await asyncio.gather(manager.wait_for("READY"), manager.wait_for("disconnect"))
    assert_type(both, tuple[ReadyData, int])
    assert_type(await asyncio.wait_for(manager.wait_for("READY"), 5), ReadyData)
    await waits_for_a_guild(manager.wait_for("GUILD_UPDATE"))


async def waits_for_a_guild(waiter: Waiter[Guild]) -> None:
    assert_type(await waiter, Guild)


decoder = Decoder()
assert_type(decoder.decode_event("MESSAGE_CREATE", b"{}"), MessageCreateData)
assert_type(decoder.decode_event(str(name), b"{}"), object)


def takes_a_guild_id(guild_id: GuildId) -> None: ...


@manager.listen("GUILD_UPDATE")
def ids_have_types(data: GuildUpdateData) -> None:
    takes_a_guild_id(data.id)


class GuildCard(Struct):
    id: GuildId
    name: str


@manager.listen("GUILD_CREATE").as_type(GuildCard)
async def on_card(card: GuildCard) -> None: ...


@manager.listen("MESSAGE_CREATE").ordered(by="channel_id", limit=10, full="drop_newest")
async def in_turn(data: MessageCreateData) -> None: ...


@manager.listen("MESSAGE_CREATE").ordered(by=lambda data: data.channel_id)
async def in_turn_by_function(data: MessageCreateData) -> None: ...


@manager.listen("MESSAGE_CREATE").with_context
async def with_context(data: MessageCreateData, context: EventContext) -> None:
    assert_type(context.sequence, int | None)


@manager.listen("GUILD_CREATE").as_type(GuildCard).ordered(by="id").with_context
def all_at_once(card: GuildCard, context: EventContext) -> None: ...


@manager.listen().with_context
def everything_and_where(name: str, data: object, context: EventContext) -> None: ...


@HTTPClient().dispatcher.listen("request_response")
async def on_response(response: aiohttp.ClientResponse) -> None: ...


@manager.dispatcher.listen("critical")
async def by_dispatcher(error: Exception) -> None: ...


assert_type(manager.listen("GUILD_CREATE").as_type(GuildCard), Event[GuildCard])
assert_type(manager.stream("READY"), Stream[ReadyData])
assert_type(dispatcher.stream(CALL_CREATE, limit=5, full="drop_newest"), Stream[CallData])


async def streams() -> None:
    async with manager.stream("MESSAGE_CREATE") as messages:
        async for message in messages:
            assert_type(message, MessageCreateData)


def on_error(key: object, listener: object, error: Exception) -> None: ...


manager.add_error_handler(on_error)
manager.remove_error_handler(on_error)
manager.remove_listener(on_ready, "READY")

# add_listener accepts what the decorator of the same key accepts.
manager.add_listener(on_ready, "READY")
manager.add_listener(on_ready, key="READY")
manager.add_listener(takes_a_base, "MESSAGE_CREATE")
manager.add_listener(print_anything, "GUILD_UPDATE")
manager.add_listener(print_it, "GUILD_UPDATE")
manager.add_listener(on_hello, GatewayOpcode.HELLO)
manager.add_listener(on_disconnect, "disconnect")
manager.add_listener(on_sent, "sent")
manager.add_listener(everything)
manager.add_listener(on_call, CALL_CREATE)
manager.add_listener(print_it, CALL_CREATE)
manager.add_listener(Bot().method, "TYPING_START")
manager.add_listener(Bot(), "TYPING_START")
manager.add_listener(partial(with_more, 1), "TYPING_START")
manager.add_listener(lambda data: print(data.user_id), "TYPING_START")
manager.add_listener(either, "MESSAGE_CREATE")
manager.event_dispatcher.add_listener(on_ready, "READY")
manager.event_dispatcher.add_listener(print_it, ANY_NAME)
manager.event_dispatcher.add_listener(everything)
manager.raw_dispatcher.add_listener(on_hello, GatewayOpcode.HELLO)
manager.raw_dispatcher.add_listener(print_it, GatewayOpcode.HELLO)
manager.dispatcher.add_listener(on_critical, "critical")
HTTPClient().dispatcher.add_listener(on_response, "request_response")


def adds_to_one_of_two(one: Literal["MESSAGE_CREATE", "MESSAGE_DELETE"], opcode: GatewayOpcode) -> None:
    manager.add_listener(either, one)
    manager.add_listener(print_it, one)
    manager.add_listener(print_it, opcode)
