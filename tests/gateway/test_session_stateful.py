"""Any sequence of frames, faults and clock steps, and what must hold all the same.

Two shards share an identify queue and the model of Discord that the playback gateway runs too
(``cordspec.testing.discord``). What every step checks is in ``simulation.py``: no event delivered twice or
skipped, RESUME names the last one delivered, nothing is sent on a connection that is gone, and Discord never
closes a connection because of a frame of a shard.
"""

from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from random import Random

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from cordspec.gateway.actions import Action, Online
from cordspec.gateway.heartbeat import GRACE
from cordspec.gateway.identify import WINDOW, IdentifySchedule
from cordspec.gateway.session import SavedSession
from tests.gateway.simulation import ACK, INTERVAL, Client, Network, Time, Wire, event, fast, frame

shards = st.integers(0, 1)
which = st.integers(0, 3)
ORDERS = [frame(1), frame(7), frame(9, False), frame(9, True), ACK]
UNHARMFUL = [1000, 1001, 1006, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009, 4321]


class Connection(RuleBasedStateMachine):
    @initialize(seed=st.integers(), settled=st.booleans(), replay_limit=st.sampled_from([4, 100_000]))
    def begin(self, seed: int, settled: bool, replay_limit: int) -> None:
        """``replay_limit`` is the number of events that Discord keeps: with few of them, sessions are often lost."""
        self.random = Random(seed)
        self.time = Time()
        self.network = Network(self.time, replay_limit=replay_limit)
        self.schedule = IdentifySchedule()
        self.clients = [self.client(shard_id) for shard_id in (0, 1)]
        self.blocked = 0.0
        self.past: list[Action] = []
        for client in self.clients if settled else []:
            client.settle(self.step)

    def client(self, shard_id: int, saved: SavedSession | None = None) -> Client:
        client = Client(
            self.network,
            shard_id=shard_id,
            schedule=self.schedule,
            jitter=self.random.random,
            backoff=fast(),
            saved=saved,
        )
        client.start()
        return client

    @property
    def actions(self) -> list[Action]:
        return [*self.past, *(action for client in self.clients for action in client.actions)]

    def pick(self, shard: int, number: int) -> Wire | None:
        alive = self.clients[shard].alive()
        return alive[number % len(alive)] if alive else None

    # What goes well.

    @rule(shard=shards, number=which)
    def open(self, shard: int, number: int) -> None:
        wire = self.pick(shard, number)
        if wire is not None and not wire.is_open:
            self.clients[shard].open(wire, greet=False)

    @rule(shard=shards, number=which)
    def greet(self, shard: int, number: int) -> None:
        wire = self.pick(shard, number)
        if wire is not None and wire.is_open:
            self.network.greet(wire)

    @rule(shard=shards, number=which, count=st.integers(1, 5))
    def read(self, shard: int, number: int, count: int) -> None:
        wire = self.pick(shard, number)
        while wire is not None and wire.inbox and count and not wire.is_gone:
            self.clients[shard].read(wire)
            count -= 1

    @rule(shard=shards)
    def grant(self, shard: int) -> None:
        self.clients[shard].grant()

    @rule(shard=shards)
    def make_ready(self, shard: int) -> None:
        self.clients[shard].settle(self.step)

    @rule(shard=shards, count=st.integers(1, 4), read=st.booleans())
    def happen(self, shard: int, count: int, read: bool) -> None:
        """Something happens, whether or not anybody is connected."""
        for session in self.network.sessions_of(shard):
            for _ in range(count):
                self.network.happen(session)
        if read:
            self.clients[shard].read_all()

    @rule(seconds=st.floats(0.01, 100))
    def step(self, seconds: float) -> None:
        until = self.time.elapsed + seconds
        while True:
            due = min((t for c in self.clients if (t := c.session.next_wake) is not None), default=until)
            if due > until:
                break
            self.time.step(max(0.0, due - self.time.elapsed))
            for client in self.clients:
                wake_at = client.session.next_wake
                if wake_at is not None and wake_at <= self.time.elapsed:
                    client.wake()
            self.no_heartbeat_is_missed()
        self.time.step(max(0.0, until - self.time.elapsed))

    # What goes wrong.

    @rule(seconds=st.floats(0.01, 200))
    def block(self, seconds: float) -> None:
        """A listener blocks the event loop: wakes come late, and what was sent lies unread."""
        self.time.step(seconds)
        self.blocked = max(self.blocked, seconds)
        for client in self.clients:
            client.wake()

    @rule(back=st.floats(0, 100))
    def set_back(self, back: float) -> None:
        self.time.utc -= back

    @rule(shard=shards, number=which, code=st.sampled_from(UNHARMFUL))
    def drop(self, shard: int, number: int, code: int) -> None:
        wire = self.pick(shard, number)
        if wire is not None:
            self.clients[shard].drop(wire, code if wire.is_open else None)

    @rule(shard=shards, number=which)
    def fall_silent(self, shard: int, number: int) -> None:
        wire = self.pick(shard, number)
        if wire is not None:
            wire.silent = True

    @rule(
        shard=shards,
        number=which,
        data=st.sampled_from(ORDERS),
    )
    def order(self, shard: int, number: int, data: bytes) -> None:
        """Any order at any moment, before HELLO too."""
        wire = self.pick(shard, number)
        if wire is not None and wire.is_open:
            wire.inbox.append(data)

    @rule(shard=shards)
    def expire(self, shard: int) -> None:
        for session in self.network.sessions_of(shard):
            self.network.expire(session)

    @rule(shard=shards)
    def poison(self, shard: int) -> None:
        """An event that nobody can read, however often it is sent."""
        for session in self.network.sessions_of(shard):
            self.network.poison(session)

    @rule(shard=shards)
    def garble(self, shard: int) -> None:
        """An event that arrives garbled once."""
        for session in self.network.sessions_of(shard):
            self.network.garble(session)

    @rule(
        shard=shards,
        number=st.integers(0, 50),
        data=st.sampled_from([frame(1), frame(7), frame(9, False), event(9)]),
    )
    def speak_from_the_grave(self, shard: int, number: int, data: bytes) -> None:
        """What comes from a connection that was given up is not listened to."""
        client = self.clients[shard]
        gone = [wire for wire in client.wires.values() if wire.is_gone]
        if gone:
            old = gone[number % len(gone)].number
            session, now = client.session, self.time()
            frame_ = client._decoder.decode(data)
            assert session.received(old, frame_, now) == ()
            assert session.noted(old, 10**9, now) == ()
            assert session.opened(old, now) == ()
            assert session.unreadable(old, now) == ()
            assert session.dropped(old, 4004, now) == ()
            assert session.identify_granted(old, now) == ()

    @rule(shard=shards)
    def reconnect(self, shard: int) -> None:
        client = self.clients[shard]
        client.carry_out(client.session.reconnect(self.time()))

    @rule(shard=shards, crash=st.booleans())
    def restart(self, shard: int, crash: bool) -> None:
        """The process ends and begins anew with what was stored."""
        old = self.clients[shard]
        if not crash:
            old.carry_out(old.session.close(resumable=True))
            assert not old.alive()
        for wire in old.alive():
            self.network.hang_up(wire, 1006)
        self.past += old.actions
        new = self.clients[shard] = self.client(shard, old.stored)
        if old.stored is not None:
            # After a crash, what came since the last save comes again, to a process that never saw it.
            new.delivered[old.stored.session_id] = list(range(1, old.stored.sequence + 1))

    # What must hold.

    @invariant()
    def identifies_keep_their_distance(self) -> None:
        times = [each.time for each in self.network.discord.identifications]
        assert all(later - sooner >= WINDOW for sooner, later in pairwise(times))

    @invariant()
    def no_heartbeat_is_missed(self) -> None:
        for client in self.clients:
            for wire in client.alive():
                if wire.beating:
                    assert self.time.elapsed - wire.last_beat <= INTERVAL + 1e-6

    @invariant()
    def a_silent_connection_is_given_up(self) -> None:
        for client in self.clients:
            for wire in client.alive():
                if wire.unanswered_since is not None:
                    silence = self.time.elapsed - wire.unanswered_since
                    assert silence <= INTERVAL * (1 + GRACE) + self.blocked + 1e-6

    @invariant()
    def nothing_ends_a_session_that_can_be_mended(self) -> None:
        for client in self.clients:
            assert not client.session.ended
            assert not client.errors

    @invariant()
    def at_most_two_connections(self) -> None:
        for client in self.clients:
            assert len(client.alive()) <= 2
            if not client.alive():
                assert client.session.next_wake is not None, "nothing is going on, and nothing is planned"

    @invariant()
    def gaps_tell_the_truth(self) -> None:
        for client in self.clients:
            for gap in client.gaps:
                assert gap.since <= gap.until
                assert gap.sequence == client.delivered[gap.session_id][-1]

    def teardown(self) -> None:
        if not hasattr(self, "clients"):
            return
        # Discord works again: so do the shards, and nothing that happens then is missed.
        for client in self.clients:
            for wire in client.alive():
                self.network.hang_up(wire, 1006)
                client.carry_out(
                    client.session.dropped(wire.number, 1006 if wire.is_open else None, self.time())
                )
            client.settle(self.step)
            assert client.session.session_id is not None
            session = self.network.discord.sessions[client.session.session_id]
            for _ in range(3):
                self.network.happen(session)
            client.read_all()
            assert client.delivered[session.id][-1] == session.sequence
            reported = {gap.session_id for gap in client.gaps}
            assert len(reported) == len(client.gaps), "a gap was reported twice"


TestConversation = Connection.TestCase
TestConversation.settings = settings(
    max_examples=120,
    stateful_step_count=80,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


@pytest.mark.parametrize("seed", range(20))
def test_a_long_walk(seed: int) -> None:
    """Hypothesis finds short sequences; this one covers weeks, mostly without faults."""
    random = Random(seed)
    world = Connection()
    world.begin(seed, settled=True, replay_limit=4 if seed % 2 else 100_000)
    fates: list[Callable[[int], object]] = [
        *[lambda shard: world.happen(shard, random.randint(1, 4), read=random.random() < 0.8)] * 8,
        *[lambda shard: world.step(random.uniform(0.01, 100))] * 4,
        *[world.make_ready] * 4,
        *[lambda shard: world.open(shard, random.randint(0, 1))] * 2,
        *[lambda shard: world.greet(shard, random.randint(0, 1))] * 2,
        lambda shard: world.read(shard, random.randint(0, 1), random.randint(1, 5)),
        world.grant,
        lambda shard: world.block(random.uniform(0.01, 200)),
        lambda shard: world.drop(shard, random.randint(0, 1), random.choice(UNHARMFUL)),
        lambda shard: world.fall_silent(shard, random.randint(0, 1)),
        lambda shard: world.order(shard, random.randint(0, 1), random.choice(ORDERS)),
        world.reconnect,
        world.garble,
        lambda shard: random.random() < 0.2 and world.poison(shard),
        lambda shard: random.random() < 0.2 and world.expire(shard),
        lambda shard: random.random() < 0.2 and world.restart(shard, random.random() < 0.5),
        lambda shard: world.speak_from_the_grave(shard, random.randint(0, 50), random.choice(ORDERS)),
    ]
    for _ in range(1000):
        random.choice(fates)(random.randint(0, 1))
        world.identifies_keep_their_distance()
        world.no_heartbeat_is_missed()
        world.a_silent_connection_is_given_up()
        world.nothing_ends_a_session_that_can_be_mended()
        world.at_most_two_connections()
        world.gaps_tell_the_truth()
    world.teardown()
    done = Counter(type(action).__name__ for action in world.actions)
    # Nothing was tested if nothing happened.
    assert min(done[name] for name in ("SendResume", "SendIdentify", "SendHeartbeat", "ReportGap")) > 3, done
    assert sum(isinstance(action, Online) and action.resumed for action in world.actions) > 3
