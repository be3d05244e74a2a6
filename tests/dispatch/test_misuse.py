"""Wrong calls say what to write instead."""

from collections.abc import Callable
from typing import Any, cast

import pytest

from cordspec.dispatch import Dispatcher, EventDispatcher, FrameDispatcher, HTTPDispatcher, ShardDispatcher
from cordspec.dispatch.hub import Routing
from cordspec.dispatch.misuse import nearest_names
from cordspec.errors import UnknownEventError, UsageError
from cordspec.events import EVENTS

MAKERS: list[Callable[[], Any]] = [
    EventDispatcher,
    FrameDispatcher,
    ShardDispatcher,
    HTTPDispatcher,
    lambda: Routing(FrameDispatcher(), EventDispatcher(), ShardDispatcher()),
    lambda: Dispatcher("numbers", lambda key: (key, (int,))),
]
everywhere = pytest.mark.parametrize("make", MAKERS)


def on_message(data: object) -> None: ...


@everywhere
@pytest.mark.parametrize("method", ["listen", "wait_for", "stream"])
async def test_a_function_in_place_of_the_event(make: Callable[[], Any], method: str) -> None:
    with pytest.raises(UsageError, match=r"an event was expected, found the function on_message.*@listen\("):
        getattr(make(), method)(on_message)


@everywhere
async def test_a_listener_beside_the_event(make: Callable[[], Any]) -> None:
    with pytest.raises(UsageError, match=r"listen\('MESSAGE_CREATE'\)\(on_message\)"):
        make().listen("MESSAGE_CREATE", on_message)
    with pytest.raises(UsageError, match=r"takes one event; found 2.*\|"):
        make().listen("MESSAGE_CREATE", "MESSAGE_DELETE")


@everywhere
@pytest.mark.parametrize("method", ["add_listener", "remove_listener"])
async def test_the_wrong_order(make: Callable[[], Any], method: str) -> None:
    with pytest.raises(UsageError, match=rf"{method}\(on_message, 'MESSAGE_CREATE'\)"):
        getattr(make(), method)("MESSAGE_CREATE", on_message)


@everywhere
@pytest.mark.parametrize("key", [[], {}, ([],)])
async def test_what_cannot_be_a_key(make: Callable[[], Any], key: object) -> None:
    with pytest.raises(UsageError, match="is not an event"):
        make().listen(key)


@pytest.mark.parametrize("make", MAKERS[:-1])
@pytest.mark.parametrize("key", [5, None, 1.5, b"READY", ("READY",)])
async def test_what_is_no_event(make: Callable[[], Any], key: object) -> None:
    for method in ("listen", "wait_for", "stream"):
        with pytest.raises(UnknownEventError):
            getattr(make(), method)(key)


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("on_message", "MESSAGE_CREATE"),
        ("on_message_delete", "MESSAGE_DELETE"),
        ("on_raw_message_delete", "MESSAGE_DELETE"),
        ("on_ready", "READY"),
        ("on_resumed", "RESUMED"),
        ("on_interaction", "INTERACTION_CREATE"),
        ("on_reaction_add", "MESSAGE_REACTION_ADD"),
        ("on_typing", "TYPING_START"),
        ("on_member_remove", "GUILD_MEMBER_REMOVE"),
        ("on_thread_create", "THREAD_CREATE"),
        ("on_disconnect", "disconnect"),
    ],
)
def test_names_of_discord_py(theirs: str, ours: str) -> None:
    routing = Routing(FrameDispatcher(), EventDispatcher(), ShardDispatcher())
    with pytest.raises(UnknownEventError) as caught:
        routing.listen(theirs)
    assert caught.value.nearest[0] == ours
    assert f"discord.py's {theirs} is {ours} here" in str(caught.value)


def test_a_name_of_discord_py_without_a_counterpart_promises_nothing() -> None:
    with pytest.raises(UnknownEventError) as caught:
        EventDispatcher().listen("on_member_join")  # pyright: ignore[reportDeprecated]  # no such event
    assert "is GUILD" not in str(caught.value)


@pytest.mark.parametrize("name", sorted(EVENTS))
def test_every_event_is_found_by_what_others_may_call_it(name: str) -> None:
    for spelling in (name.lower(), f"on_{name.lower()}", f"on_raw_{name.lower()}", f"{name}X"):
        assert nearest_names(spelling, EVENTS)[0] == name


def test_an_opcode_by_its_name() -> None:
    with pytest.raises(UnknownEventError, match=r"GatewayOpcode\.HELLO"):
        FrameDispatcher().listen(cast("Any", "on_hello"))
