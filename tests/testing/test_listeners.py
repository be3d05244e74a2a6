"""A failing listener fails the test."""

import asyncio

import pytest

from cordspec.dispatch import EventDispatcher
from cordspec.errors import ExpectationError
from cordspec.events import MessageCreateData, TypingStartData
from cordspec.gateway import Intents, ShardManager
from cordspec.http import BotAuthentication, HTTPClient
from cordspec.models import Message
from cordspec.testing import PlaybackAPI, PlaybackGateway, raise_listener_errors, sample


def failing() -> EventDispatcher:
    dispatcher = EventDispatcher()

    @dispatcher.listen("MESSAGE_CREATE")
    def on_message(message: MessageCreateData) -> None:
        raise LookupError(message.content)

    @dispatcher.listen("TYPING_START")
    async def on_typing(_typing: TypingStartData) -> None:
        await asyncio.sleep(0)
        raise LookupError("typing")

    return dispatcher


async def test_what_a_listener_raises_is_raised(caplog: pytest.LogCaptureFixture) -> None:
    dispatcher = failing()
    with pytest.raises(LookupError, match="hello"), raise_listener_errors(dispatcher) as errors:
        dispatcher.dispatch("MESSAGE_CREATE", sample(MessageCreateData, content="hello"))
        assert len(errors) == 1
    assert not caplog.records
    dispatcher.dispatch("MESSAGE_CREATE", sample(MessageCreateData, content="logged"))
    assert "logged" in caplog.text, "afterwards everything is as it was"


async def test_several_errors_are_a_group() -> None:
    one, two = failing(), failing()
    with pytest.raises(ExceptionGroup) as caught, raise_listener_errors(one, two):
        one.dispatch("MESSAGE_CREATE", sample(MessageCreateData))
        two.dispatch("TYPING_START", sample(TypingStartData))
        for _ in range(5):
            await asyncio.sleep(0)
    assert [str(error) for error in caught.value.exceptions] == ["Good morning", "typing"]


async def test_the_error_of_the_block_is_the_context() -> None:
    dispatcher = failing()
    with pytest.raises(LookupError) as caught, raise_listener_errors(dispatcher):
        dispatcher.dispatch("MESSAGE_CREATE", sample(MessageCreateData))
        raise ExpectationError("nothing came")
    assert isinstance(caught.value.__context__, ExpectationError)


async def test_nothing_is_raised_where_nothing_failed() -> None:
    with raise_listener_errors(EventDispatcher()) as errors:
        pass
    assert errors == []


async def test_a_bot_that_listens_and_answers() -> None:
    async with PlaybackGateway() as gateway, PlaybackAPI(gateway=gateway) as api:
        who = BotAuthentication(gateway.token)
        http = HTTPClient(base_url=api.base_url, authentication=who)
        manager = ShardManager(who, Intents.GUILD_MESSAGES, http)

        @manager.listen("MESSAGE_CREATE")
        async def on_message(data: Message) -> None:
            if not data.author.bot and data.author.id != api.user.id:
                await http.reply(data, f"{data.content}, too")

        with raise_listener_errors(manager.event_dispatcher):
            async with http, manager:
                await gateway.wait_for_ready()
                asked = sample(MessageCreateData, content="hello")
                gateway.dispatch("MESSAGE_CREATE", asked)
                gateway.dispatch("MESSAGE_CREATE", sample(MessageCreateData, author=api.user))
                await api.wait_for_requests(1, "POST /channels/{}/messages")
        (answer,) = api.messages
        assert (answer.content, answer.channel_id, answer.author) == (
            "hello, too",
            asked.channel_id,
            api.user,
        )
