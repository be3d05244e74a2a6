"""Commands as libraries send them that have not kept up with the documentation."""

import pytest

from cordspec.events import IdentifyFrame
from cordspec.testing.commands import read_frame

WITH_A_GAME = (
    b'{"op":2,"d":{"token":"x","intents":1,"properties":{"os":"a","browser":"b","device":"c"},'
    b'"presence":{"since":null,"afk":false,"game":null,"status":"online"}}}'
)


def test_an_old_presence_within_identify_is_taken() -> None:
    frame = read_frame(2, WITH_A_GAME)
    assert isinstance(frame, IdentifyFrame)
    assert frame.d.presence is not None
    assert frame.d.presence.activities == []


@pytest.mark.parametrize("message", [b'{"op":2,"d":{"token":"x"}}', b'{"op":2,"d":5}', b'{"op":2'])
def test_what_is_no_identify_is_not(message: bytes) -> None:
    assert read_frame(2, message) is None
