"""nextcore: the real ``Shard._on_raw_receive`` (decompressor replaced by the identity), real Dispatchers.

decode stops where the payload object exists (json_loads -> frozendict -> d); listen and nolisten run the whole thing,
with the shard's own internal listener on every dispatch.
"""

from __future__ import annotations

import asyncio

from benchmarks.peers.base import Peer, version


class Identity:
    def decompress(self, b):
        return b


class Nextcore(Peer):
    name = "nextcore"
    modes = ("decode", "listen", "nolisten")
    is_async = True

    def versions(self):
        return version("nextcore", "frozendict", "orjson")

    async def setup(self, world):
        from frozendict import frozendict
        from nextcore.common import json_loads
        from nextcore.gateway import Shard

        self.mk = lambda: Shard(0, 1, 0, "token", None, None)
        self.json_loads, self.frozendict = json_loads, frozendict
        self.plain, self.heard = self.mk(), self.mk()
        sink = self.sink

        async def listener(event_name, data):
            sink.n += 1
            sink.last = data

        self.heard.event_dispatcher.add_listener(listener)
        for s in (self.plain, self.heard):
            s._decompressor = Identity()

    def feeder(self, mode, case):
        if mode == "decode":
            loads, fd, sink = self.json_loads, self.frozendict, self.sink

            async def feed(b):
                p = fd(loads(b.decode("utf-8")))
                sink(p["t"], p["d"])

            return feed
        return (self.heard if mode == "listen" else self.plain)._on_raw_receive
