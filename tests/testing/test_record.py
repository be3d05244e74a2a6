"""Tokens are removed from records by their place in the frame, and nothing else is."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import json

from cordspec.testing import PlaybackGateway
from cordspec.testing.record import HIDDEN, redact
from tests.testing.client import client

LONG = "MTk4NjIy.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs"
SHORT = ["token", "os", "d", "2", "linux", "t", "hidden", "properties", "true", '"', "\\"]
IDENTIFY: dict[str, Any] = {
    "op": 2,
    "d": {"token": "", "properties": {"os": "linux", "browser": "token os d 2"}, "intents": 2},
}


@pytest.mark.parametrize("token", [*SHORT, LONG])
def test_the_token_of_a_frame_alone_is_hidden(token: str) -> None:
    frame = {**IDENTIFY, "d": {**IDENTIFY["d"], "token": token}}
    expected = {**IDENTIFY, "d": {**IDENTIFY["d"], "token": HIDDEN}}
    found = redact(json.encode(frame), token)
    assert json.decode(found) == expected
    assert redact(found, token) == found, "what is hidden is not hidden again"


@given(
    st.sampled_from(SHORT) | st.text(min_size=1, max_size=12),
    st.dictionaries(
        st.text(max_size=5).filter(lambda key: key != "token"),
        st.none() | st.integers(-9, 9) | st.text(max_size=9) | st.sampled_from(SHORT),
        max_size=4,
    ),
)
def test_nothing_else_changes(token: str, other: dict[str, Any]) -> None:
    frame = {"op": 6, "d": {**other, "token": token, "seq": 1}, "s": None, "t": None}
    found = json.decode(redact(json.encode(frame), token))
    assert found == {"op": 6, "d": {**other, "token": HIDDEN, "seq": 1}, "s": None, "t": None}
    plain = json.encode({"op": 3, "d": other})
    assert redact(plain, token) == plain


@pytest.mark.parametrize(
    "message",
    [
        b'{"op":2,"d":{"token": "%b"',
        b'{"op":2,"d":{"token":"%b"},"d":{}}',
        b'{"token":"%b"}',
        b'{"op":2,"d":{"properties":{"token":"%b"}}}',
        b'{"op":2,"d":{"properties":{"os":"x %b"}}}',
        b'["%b"]',
        b"%b",
        b"\xff%b",
        b'{"op":2,"d":' + b"[" * 5000 + b'{"token":"%b"}',
    ],
)
def test_a_true_token_is_hidden_wherever_it_is(message: bytes) -> None:
    assert LONG.encode() not in redact(message.replace(b"%b", LONG.encode()), LONG)


def test_escapes_do_not_hide_the_place_of_a_token() -> None:
    for message in (rb'{"op":2,"d":{"\u0074oken":"os"}}', rb'{"op":2,"d":{"token":"o\u0073"}}'):
        assert json.decode(redact(message, "os")) == {"op": 2, "d": {"token": HIDDEN}}
    escaped = b'{"op":2,"d":{"properties":{"os":"\\u004d%b"}}}' % LONG[1:].encode()
    assert LONG not in str(json.decode(redact(escaped, LONG)))


@pytest.mark.parametrize("token", ["token", "os"])
async def test_the_record_of_a_gateway(token: str) -> None:
    async with PlaybackGateway(token=token) as gateway, client(gateway) as one:
        await one.opcode(10)
        await one.identify(token=token)
        await one.dispatch("READY")
        assert gateway.connections[0].received[0].d == {
            "token": HIDDEN,
            "intents": 1,
            "properties": {"os": "linux", "device": "raw", "browser": "raw"},
            "shard": [0, 1],
        }
