"""Frames compare as their values do, whichever class msgspec made them from."""

import copy
import json
import pickle
import re
from typing import Any

import pytest
from msgspec import structs

from cordspec.codegen.emit import Composer
from cordspec.decode import Decoder
from cordspec.events import FRAMES, Dispatch, HeartbeatAckFrame
from cordspec.wire import DispatchFrame
from tests.conftest import own_description

DESCRIPTION = own_description()
COMMANDS: dict[int, Any] = {
    1: 5,
    2: {"token": "x", "properties": {"os": "a", "browser": "b", "device": "c"}, "intents": 0},
    3: {"since": None, "activities": [], "status": "online", "afk": False},
    4: {"guild_id": "1", "channel_id": None, "self_mute": False, "self_deaf": False},
    6: {"token": "x", "session_id": "y", "seq": 1},
    8: {"guild_id": "1", "limit": 0},
    9: False,
    10: {"heartbeat_interval": 5},
    31: {"guild_ids": ["1"]},
    43: {"guild_id": "1", "fields": []},
}


def frames() -> list[Any]:
    decoder = Decoder(log_anomalies=False)
    found: list[Any] = [
        decoder.decode(json.dumps({"t": event.name, "s": 1, "op": 0, "d": shape}))
        for event in DESCRIPTION.events
        for shape in Composer(DESCRIPTION).shapes(event)
    ]
    found += [decoder.decode(json.dumps({"op": op, "d": COMMANDS.get(op)})) for op in FRAMES]
    found += [
        decoder.decode(raw) for raw in (b'{"op":99,"d":[1]}', b'{"op":0,"t":"TOMORROW","s":2,"d":{"a":1}}')
    ]
    found += [decoder.decode_wanted(b'{"t":"MESSAGE_DELETE","s":1,"op":0,"d":', ())]
    return found


ALL = frames()


def twins(frame: Any) -> list[Any]:
    """The same frame, come by in every other way."""
    found = [
        copy.copy(frame),
        copy.deepcopy(frame),
        pickle.loads(pickle.dumps(frame)),
        structs.replace(frame),
    ]
    if isinstance(frame, Dispatch):
        found += [Dispatch(t=frame.t, s=frame.s, d=frame.d), Dispatch[Any](t=frame.t, s=frame.s, d=frame.d)]
    return found


def test_every_kind_of_frame_is_here() -> None:
    classes = {type(frame).__name__ for frame in ALL}
    assert classes >= {type_.__name__ for type_ in FRAMES.values()} | {
        "Dispatch",
        "UnknownFrame",
        "SkippedDispatch",
    }


@pytest.mark.parametrize(
    "frame", ALL, ids=lambda frame: f"{type(frame).__name__}-{getattr(frame, 't', None)}"
)
def test_a_frame_equals_its_twins_and_nothing_else(frame: Any) -> None:
    for twin in twins(frame):
        assert (frame == twin, twin == frame, frame != twin, twin != frame) == (True, True, False, False)
        assert without_addresses(frame) == without_addresses(twin)
        assert is_same_hash(frame, twin)
    for other in (*[other for other in ALL if other is not frame][::9], None, 5, object()):
        equal = frame == other
        assert (frame != other, other != frame) == (not equal, not equal)
        if isinstance(frame, Dispatch) and isinstance(other, Dispatch):
            assert equal == ((frame.t, frame.s, frame.d) == (other.t, other.s, other.d))


def without_addresses(frame: Any) -> str:
    """What ``Raw`` shows is where it is."""
    return re.sub("0x[0-9a-f]+", "", repr(frame))


def is_same_hash(frame: Any, twin: Any) -> bool:
    try:
        return hash(frame) == hash(twin)
    except TypeError:  # a payload with arrays has no hash
        with pytest.raises(TypeError):
            hash(twin)
        return True


def test_frames_differ_by_every_field() -> None:
    frame: Dispatch[int] = Dispatch(t="X", s=1, d=1)
    for other in (
        Dispatch(t="Y", s=1, d=1),
        Dispatch(t="X", s=2, d=1),
        Dispatch(t="X", s=1, d=2),
        HeartbeatAckFrame(),
    ):
        assert frame != other
        assert not frame == other  # noqa: SIM201  # both operators are what is tested
    assert DispatchFrame(t="X", s=1, d=1) == frame
