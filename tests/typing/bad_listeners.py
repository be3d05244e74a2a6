"""Programs that must fail, each at its line, with a message that names both types.

``# E: words`` after a line says what every checker must say there, all words in one message.
"""

import asyncio
from functools import partial
from typing import Any

from msgspec import Struct

from cordspec.dispatch import EventContext, EventDispatcher, EventKey
from cordspec.events import GuildCreateData, GuildUpdateData, HelloFrame, MessageCreateData, ReadyData
from cordspec.gateway import GatewayOpcode, Intents, ShardManager
from cordspec.http import BotAuthentication, HTTPClient
from cordspec.models import ChannelId, GuildId
from cordspec.wire import Model

manager = ShardManager(BotAuthentication("token"), Intents.GUILDS, HTTPClient())
dispatcher = EventDispatcher()


def takes_ready(data: ReadyData) -> None: ...
def takes_message(data: MessageCreateData) -> None: ...
def takes_nothing() -> None: ...
def takes_two(data: ReadyData, more: int) -> None: ...
def takes_hello(frame: HelloFrame) -> None: ...
def takes_text(close_code: str) -> None: ...
def gives_a_number(data: ReadyData) -> int:
    return 1


@manager.listen("READY")  # E: MessageCreateData ReadyData
async def wrong_payload(data: MessageCreateData) -> None: ...


manager.listen("READY")(takes_message)  # E: MessageCreateData ReadyData
dispatcher.listen("MESSAGE_CREATE")(takes_ready)  # E: ReadyData MessageCreateData
manager.listen("READY")(takes_nothing)  # E: ReadyData
manager.listen("READY")(takes_two)  # E: ReadyData
manager.listen("READY")(gives_a_number)  # E: int
manager.listen("REDY")(takes_ready)  # E: NoSuchEvent callable
manager.listen(GatewayOpcode.HEARTBEAT_ACK)(takes_hello)  # E: HelloFrame HeartbeatAckFrame
manager.listen("disconnect")(takes_text)  # E: str int
manager.wait_for("READY").where(lambda data: data.nope == 1)  # E: nope
manager.wait_for("READY").where(takes_message)  # E: MessageCreateData ReadyData


class CallData(Model, frozen=True, kw_only=True):
    channel_id: int


manager.listen(EventKey("CALL_CREATE", CallData))(takes_ready)  # E: ReadyData CallData
(manager.listen("READY") | manager.listen("MESSAGE_CREATE"))(takes_ready)  # E: ReadyData MessageCreateData


@manager.listen()  # E: str
def every_event(name: int, data: object) -> None: ...


def takes_a_channel(channel_id: ChannelId) -> None: ...


@manager.listen("GUILD_UPDATE")
def ids_have_types(data: GuildUpdateData) -> None:
    takes_a_channel(data.id)  # E: GuildId ChannelId
    data.name = "frozen"  # E: name


def unused(a: GuildCreateData, b: GuildId, c: Any) -> None: ...


class GuildCard(Struct):
    id: GuildId


class OtherCard(Struct):
    id: GuildId


class Bot:
    def method(self, data: ReadyData) -> None: ...
    def __call__(self, data: ReadyData) -> None: ...


def takes_card(card: GuildCard) -> None: ...
def takes_message_in_context(data: MessageCreateData, context: EventContext) -> None: ...
def takes_more(extra: int, data: ReadyData) -> None: ...


cards = manager.listen("GUILD_CREATE").as_type(GuildCard)
manager.listen("GUILD_CREATE").as_type(OtherCard)(takes_card)  # E: GuildCard OtherCard
manager.listen("GUILD_CREATE")(takes_card)  # E: GuildCard
manager.listen("GUILD_CREATE").as_type(int)  # E: int
manager.listen("READY").with_context(takes_message_in_context)  # E: MessageCreateData ReadyData
manager.listen("MESSAGE_CREATE").with_context(takes_message)  # E: MessageCreateData
manager.listen("READY").ordered(by=lambda data: data.nope)  # E: nope
manager.listen("READY").ordered(by="user", full="wait")  # E: wait
manager.listen("MESSAGE_CREATE")(Bot().method)  # E: ReadyData MessageCreateData
manager.listen("MESSAGE_CREATE")(Bot())  # E: MessageCreateData
manager.listen("MESSAGE_CREATE")(partial(takes_more, 1))  # E[-mypy]: MessageCreateData
manager.listen("MESSAGE_CREATE")(lambda data: print(data.nope))  # E: nope
manager.listen("MESSAGE_CREATE")(lambda: None)  # E: MessageCreateData
manager.dispatcher.listen("disconnected")(takes_text)  # E: NoSuchEvent callable


@manager.listen(GatewayOpcode.HELLO)  # E: ReadyData HelloFrame
async def wrong_frame(data: ReadyData) -> None: ...


async def streams() -> None:
    async for message in manager.stream("MESSAGE_CREATE"):
        takes_ready(message)  # E: MessageCreateData ReadyData


# A misspelled name is an error at its own line, whatever the listener takes.


@manager.listen("REDY")  # E: NoSuchEvent callable
async def takes_object(data: object) -> None: ...


@dispatcher.listen("on_ready")  # E: NoSuchEvent callable
def takes_anything(data: Any) -> None: ...


@dispatcher.listen("MESSAGE_CRATE")  # E: NoSuchEvent callable
def takes_nothing_at_all() -> None: ...


async def misspelled_names() -> None:
    await manager.wait_for("REDY")  # E: NoSuchEvent await
    await dispatcher.wait_for("REDY", timeout=5)  # E: NoSuchEvent await
    await manager.dispatcher.wait_for("disconnected")  # E: NoSuchEvent await
    await HTTPClient().dispatcher.wait_for("request")  # E: NoSuchEvent await
    async for _ in manager.stream("REDY"):  # E: NoSuchEvent iterable
        pass
    async for _ in dispatcher.stream("REDY", limit=5):  # E: NoSuchEvent iterable
        pass


async def a_task_knows_the_event() -> None:
    takes_message(await asyncio.create_task(manager.wait_for("READY")))  # E: ReadyData MessageCreateData
    takes_message(await asyncio.wait_for(manager.wait_for("READY"), 5))  # E: ReadyData MessageCreateData


# Wrong calls of listen and add_listener.


@manager.listen  # E: listen
def no_parentheses(data: ReadyData) -> None: ...


manager.listen("READY", takes_ready)  # E: listen
manager.add_listener("READY", takes_ready)  # E: add_listener

# add_listener refuses what the decorator of the same key refuses.

manager.add_listener(takes_message, "READY")  # E: add_listener
dispatcher.add_listener(takes_ready, "MESSAGE_CREATE")  # E: add_listener
manager.add_listener(takes_nothing, "READY")  # E: add_listener
manager.add_listener(takes_two, "READY")  # E: add_listener
manager.add_listener(gives_a_number, "READY")  # E: add_listener
manager.add_listener(takes_hello, GatewayOpcode.HEARTBEAT_ACK)  # E: add_listener
manager.add_listener(takes_text, "disconnect")  # E: add_listener
manager.add_listener(takes_ready, EventKey("CALL_CREATE", CallData))  # E: add_listener
manager.add_listener(takes_ready)  # E: ReadyData str
manager.add_listener(takes_card, "GUILD_CREATE")  # E: add_listener
manager.add_listener(Bot().method, "MESSAGE_CREATE")  # E: add_listener
manager.add_listener(Bot(), "MESSAGE_CREATE")  # E: add_listener
manager.add_listener(partial(takes_more, 1), "MESSAGE_CREATE")  # E[-mypy]: add_listener
manager.add_listener(lambda: None, "MESSAGE_CREATE")  # E: add_listener
manager.raw_dispatcher.add_listener(takes_ready, GatewayOpcode.HELLO)  # E: add_listener
manager.event_dispatcher.add_listener(takes_message, "READY")  # E: add_listener
manager.dispatcher.add_listener(takes_text, "disconnect")  # E: add_listener
HTTPClient().dispatcher.add_listener(takes_text, "request_response")  # E: add_listener
manager.add_listener(takes_object, "REDY")  # E: add_listener
dispatcher.add_listener(takes_anything, "on_ready")  # E: add_listener
manager.dispatcher.add_listener(takes_object, "disconnected")  # E: add_listener
