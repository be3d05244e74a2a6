"""Helpers of the tests of the protocol: a client and the model of Discord, on a clock of their own."""

from cordspec.gateway import actions as do
from cordspec.testing import PlaybackSession
from tests.gateway.simulation import (
    Client,
)


def theirs(client: Client) -> PlaybackSession:
    """The session at Discord's side."""
    assert client.session.session_id is not None
    return client.network.discord.sessions[client.session.session_id]


def happen(client: Client) -> None:
    """An event of the session, whether or not there is a connection."""
    client.network.happen(theirs(client))


def expire(client: Client) -> None:
    """The session is lost; the connection stays open."""
    client.network.expire(theirs(client))


def last(client: Client, kind: type) -> object:
    found = [action for action in client.actions if isinstance(action, kind)]
    assert found, f"no {kind.__name__} among {client.actions}"
    return found[-1]


def came_online(client: Client) -> tuple[int, bool]:
    """Which connection became ready last, and whether by resuming."""
    online = last(client, do.Online)
    assert isinstance(online, do.Online)
    return online.connection, online.resumed


def count(client: Client, kind: type) -> int:
    return sum(isinstance(action, kind) for action in client.actions)


def next_connection(client: Client, *, within: float = 60) -> do.Connect:
    """The next attempt to connect, waited for."""
    before, limit = len(client.wires), client.time.elapsed + within
    while len(client.wires) == before:
        due = client.session.next_wake
        assert due is not None, "no connection is planned"
        assert due <= limit, "no connection is planned soon"
        client.pass_time(due - client.time.elapsed)
    return client.wire.request
