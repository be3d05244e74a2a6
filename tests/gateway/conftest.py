"""A shard and the model of Discord without a network, on a clock of their own."""

import pytest

from tests.gateway.conversation import happen
from tests.gateway.simulation import Client, Network, Time, fast


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def network(time: Time) -> Network:
    """Discord without a limit of IDENTIFY: some tests begin sessions without the queue, or with several."""
    return Network(time, identify_window=0.0)


@pytest.fixture
def client(network: Network) -> Client:
    client = Client(network, backoff=fast())
    client.start()
    return client


@pytest.fixture
def online(client: Client) -> Client:
    """A client whose session has begun and who has seen five events."""
    client.settle()
    for _ in range(4):
        happen(client)
    client.read_all()
    return client
