"""One process that hosts one or more peers; takes JSON lines on stdin, answers JSON lines on stdout.

python -m benchmarks.peers.worker GROUP DATADIR
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import platform
import sys
import time
import traceback

from benchmarks.peers import frames as fr
from benchmarks.required import is_accepted


def make(group: str):
    if group == "nextcore":
        from benchmarks.peers.nextcore_peer import Nextcore

        return [Nextcore()]
    if group == "hikari":
        from benchmarks.peers import hikari_peer

        return [hikari_peer.Factory(), hikari_peer.Manager()]
    if group == "cordspec":
        from benchmarks.peers.cordspec_peer import Cordspec, OrjsonLoads

        return [Cordspec(), OrjsonLoads()]
    from benchmarks.peers.dpy import Dpy

    module = "disnake" if group == "disnake" else "discord"
    return [Dpy(group, module, group)]


def rss() -> int:
    with open("/proc/self/statm") as f:
        return int(f.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def others() -> int:
    me = asyncio.current_task()
    return sum(1 for t in asyncio.all_tasks() if t is not me and t.get_name() != "bg")


async def drain():
    for _ in range(10000):
        if not others():
            return
        await asyncio.sleep(0)


class Worker:
    def __init__(self, group, data):
        self.group, self.data = group, data
        self.frames: dict = {}

    def load(self, case):
        if case not in self.frames:
            frames = fr.load(f"{self.data}/{case}.frames")
            self.frames[case] = [f for f in frames if is_accepted(fr.peek(f), json.loads(f)["d"])]
        return self.frames[case]

    async def setup(self):
        self.peers = {}
        world = self.load("world")
        for p in make(self.group):
            await p.setup(world)
            self.peers[p.name] = p

    async def run(self, peer, mode, case, reps, limit=None):
        p = self.peers[peer]
        fs = self.load(case)
        if limit:
            fs = fs[:limit]
        fn = p.feeder(mode, case)
        use_async = asyncio.iscoroutinefunction(fn)
        n0 = p.sink.n
        drainy = mode != "decode"
        pc, cpu = time.perf_counter_ns, time.process_time_ns
        if case != "accepted":  # one untimed pass: caches, arenas, branch predictors
            for f in fs:
                r = fn(f)
                if use_async:
                    await r
            r = None
            await drain()
            n0 = p.sink.n
        gc.collect()
        c0, t0 = cpu(), pc()
        if use_async:
            if drainy:
                for _ in range(reps):
                    for i, f in enumerate(fs):
                        await fn(f)
                        if not i & 31:
                            await drain()
                await drain()
            else:
                for _ in range(reps):
                    for f in fs:
                        await fn(f)
        elif drainy:
            for _ in range(reps):
                for i, f in enumerate(fs):
                    fn(f)
                    if not i & 31:
                        await drain()
            await drain()
        else:
            for _ in range(reps):
                for f in fs:
                    fn(f)
        t1, c1 = pc(), cpu()
        n = reps * len(fs)
        out = {"ns": (t1 - t0) / n, "cpu": (c1 - c0) / n, "n": n, "delivered": (p.sink.n - n0) / n}
        await p.after(mode, case)
        return out

    async def check(self, peer, mode, case, limit=None):
        p = self.peers[peer]
        fn = p.feeder(mode, case)
        p.check_start()
        out = None
        for f in self.load(case)[:limit]:
            out = fn(f)
            if asyncio.iscoroutine(out):
                out = await out
        await drain()
        names = p.check_stop()
        await p.after(mode, case)
        if not names and out is not None:
            names = {type(out).__name__ + (f"({type(out.d).__name__})" if hasattr(out, "d") else ""): 1}
        return names

    async def mem(self, peer, case, traced):
        """Retained (and, traced, peak) bytes for each decoded frame of a case, everything that came out kept."""
        import tracemalloc

        p = self.peers[peer]
        fs = self.load(case)
        fn = p.feeder("decode", case)
        for f in self.load("TYPING_START")[:4]:
            r = fn(f)
            if asyncio.iscoroutine(r):
                await r
        p.sink.kept = kept = []
        gc.collect()
        if traced:
            tracemalloc.start()
        base = tracemalloc.get_traced_memory()[0] if traced else rss()
        peaks = []
        for f in fs:
            if traced:
                tracemalloc.reset_peak()
                b = tracemalloc.get_traced_memory()[0]
            r = fn(f)
            if asyncio.iscoroutine(r):
                r = await r
            kept.append(r)
            if traced:
                peaks.append(tracemalloc.get_traced_memory()[1] - b)
        r = None
        gc.collect()
        end = tracemalloc.get_traced_memory()[0] if traced else rss()
        if traced:
            tracemalloc.stop()
        n = len(fs)
        return {
            "retained": (end - base) / n,
            "peak": max(peaks) if peaks else None,
            "frame": sum(map(len, fs)) / n,
            "n": n,
        }


async def main():
    group, data = sys.argv[1:3]
    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # whatever a library prints goes to stderr
    w = Worker(group, data)
    await w.setup()
    info = {
        "python": platform.python_version(),
        "gc": gc.get_threshold(),
        "peers": {
            n: {
                "modes": list(p.modes),
                "note": p.note or type(p).__module__,
                "versions": p.versions(),
                "stateful": p.stateful,
            }
            for n, p in w.peers.items()
        },
    }
    print(json.dumps(info), file=out, flush=True)
    loop = asyncio.get_running_loop()
    while True:
        line = sys.stdin.readline()
        if not line:
            return
        q = json.loads(line)
        try:
            if q["op"] == "run":
                a = await w.run(q["peer"], q["mode"], q["case"], q["reps"], q.get("limit"))
            elif q["op"] == "check":
                a = {"names": await w.check(q["peer"], q["mode"], q["case"], q.get("limit"))}
            elif q["op"] == "mem":
                a = await w.mem(q["peer"], q["case"], q["traced"])
            elif q["op"] == "supports":
                a = {"ok": w.peers[q["peer"]].supports(q["mode"], q["case"])}
        except Exception as e:
            a = {"error": f"{type(e).__name__}: {e}", "tb": traceback.format_exc()[-1500:]}
        print(json.dumps(a), file=out, flush=True)


if __name__ == "__main__":
    asyncio.run(main())
