"""Recorded traffic: every frame arrives, and every anomaly is known."""

from collections import Counter
from pathlib import Path

from cordspec.decode import Anomaly, Decoder, UndecodedEvent
from cordspec.events import Dispatch


def decode_all(path: Path) -> tuple[int, list[Anomaly]]:
    anomalies: list[Anomaly] = []
    decoder = Decoder(on_anomaly=anomalies.append, log_anomalies=False)
    frames = 0
    for line in path.read_bytes().splitlines():
        frame = decoder.decode(line)
        assert not (isinstance(frame, Dispatch) and isinstance(frame.d, UndecodedEvent)), line[:200]
        frames += 1
    return frames, anomalies


def test_genuine_frames_need_no_mending(captures: Path) -> None:
    frames, anomalies = decode_all(captures / "discord.bare.ndjson")
    assert frames == 63
    assert [str(anomaly) for anomaly in anomalies] == []


def test_another_servers_frames_all_arrive(captures: Path) -> None:
    frames, anomalies = decode_all(captures / "spacebar.bare.ndjson")
    assert frames == 295
    # What that server leaves out or writes otherwise; see docs/explanation/compatible-servers.md.
    assert Counter(anomaly.event for anomaly in anomalies).keys() <= SPACEBAR_EVENTS


SPACEBAR_EVENTS = {
    "CHANNEL_CREATE",
    "CHANNEL_DELETE",
    "CHANNEL_UPDATE",
    "GUILD_CREATE",
    "GUILD_MEMBER_ADD",
    "GUILD_MEMBER_REMOVE",
    "GUILD_MEMBER_UPDATE",
    "GUILD_MEMBERS_CHUNK",
    "GUILD_UPDATE",
    "GUILD_BAN_ADD",
    "GUILD_BAN_REMOVE",
    "GUILD_ROLE_CREATE",
    "GUILD_ROLE_UPDATE",
    "INVITE_CREATE",
    "MESSAGE_CREATE",
    "MESSAGE_REACTION_ADD",
    "MESSAGE_UPDATE",
    "PRESENCE_UPDATE",
    "READY",
    "THREAD_CREATE",
    "TYPING_START",
    "USER_UPDATE",
    "VOICE_STATE_UPDATE",
}
