"""Measures a client between the two markers of the loopback gateway, in the client's own process."""

from __future__ import annotations

import json
import resource
import sys
import time

from benchmarks.markers import BEGIN, END


class Meter:
    """CPU time, calls of listeners and wake-ups of the event loop between the markers, once for each pair.

    A loop that waits for its socket gives up its processor, which the system counts as a voluntary switch.
    """

    def __init__(self, version):
        self.calls = 0
        self.version = version

    def mark(self, channel):
        if channel == BEGIN:
            print("begin", flush=True)  # and nothing more comes until the harness has read it
            self.calls = 0
            self.switches = resource.getrusage(resource.RUSAGE_SELF).ru_nvcsw
            self.cpu = time.process_time()
        elif channel == END:
            cpu = time.process_time() - self.cpu
            switches = resource.getrusage(resource.RUSAGE_SELF).ru_nvcsw - self.switches
            found = {"cpu": cpu, "calls": self.calls - 1, "wakes": switches, "version": self.version}
            print(json.dumps(found), flush=True)


def options():
    """URL, token and the options of this client."""
    return sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
