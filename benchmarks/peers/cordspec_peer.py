"""cordspec: Decoder.decode; listen and nolisten go through the delivery of a shard. And orjson.loads beside it."""

from __future__ import annotations

from benchmarks.peers.base import Peer, version


class OrjsonLoads(Peer):
    name = "orjson.loads"

    def versions(self):
        return version("orjson")

    def feeder(self, mode, case):
        from orjson import loads

        return loads


class Cordspec(Peer):
    name = "cordspec"
    modes = ("decode", "listen", "nolisten")

    def versions(self):
        return version("cordspec", "msgspec")

    async def setup(self, world):
        from cordspec.dispatch import EventDispatcher, FrameDispatcher, ShardDispatcher
        from cordspec.dispatch.context import blank_context
        from cordspec.decode import Decoder
        from cordspec.decode.prefix import match_prefix
        from cordspec.gateway.delivery import Delivery

        class DispatcherSet:
            def __init__(self):
                self.raw_dispatcher = FrameDispatcher()
                self.event_dispatcher = EventDispatcher()
                self.dispatcher = ShardDispatcher()

        sink = self.sink

        async def listener(name, data):
            sink.n += 1
            sink.last = data

        heard = DispatcherSet()
        heard.event_dispatcher.add_listener(listener)
        self.decoder = Decoder(log_anomalies=False)

        def walk(dispatcher_set):
            delivery = Delivery((dispatcher_set,), print)

            def feed(raw):
                prefix, interest = match_prefix(raw), None
                if prefix is not None:
                    interest = delivery.interest(prefix[1])
                    if not interest.wanted:
                        return int(prefix[2])
                delivery.deliver(raw, delivery.decode(raw, interest), blank_context)

            return feed

        self.walks = {"listen": walk(heard), "nolisten": walk(DispatcherSet())}

    def feeder(self, mode, case):
        return self.decoder.decode if mode == "decode" else self.walks[mode]
