"""Programs that must pass: every form of listener."""

from functools import partial
from typing import Any, assert_type

from cordspec.common import Event, EventDispatcher, EventKey, GlobalEvent, Waiter
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
assert_type(dispatcher.listen("READY"), Event[ReadyData])
assert_type(dispatcher.listen("GUILD_UPDATE"), Event[GuildUpdateData])
assert_type(dispatcher.listen(CALL_CREATE), Event[CallData])
assert_type(dispatcher.listen(str(name)), Event[object])
assert_type(dispatcher.listen(), GlobalEvent[str])
assert_type(dispatcher.wait_for("READY", timeout=5), Waiter[ReadyData])
assert_type(dispatcher.wait_for("MESSAGE_DELETE").where(lambda data: data.id == 5), Waiter[MessageDeleteData])
assert_type(manager.raw_dispatcher.listen(GatewayOpcode.HELLO), Event[HelloFrame])
assert_type(manager.dispatcher.listen("disconnect"), Event[int])


async def waits() -> None:
    assert_type(await manager.wait_for("READY"), ReadyData)
    assert_type(await manager.wait_for(GatewayOpcode.HELLO), HelloFrame)
    assert_type(await manager.wait_for("disconnect"), int)


decoder = Decoder()
assert_type(decoder.decode_event("MESSAGE_CREATE", b"{}"), MessageCreateData)
assert_type(decoder.decode_event(str(name), b"{}"), object)


def takes_a_guild_id(guild_id: GuildId) -> None: ...


@manager.listen("GUILD_UPDATE")
def ids_have_types(data: GuildUpdateData) -> None:
    takes_a_guild_id(data.id)
