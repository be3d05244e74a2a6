"""Exports a capture on a local cluster of worker processes: FILE FOLDER PARTITION_SIZE."""

import os
import sys
from importlib import import_module
from typing import Any

from cordspec.capture.exporting import export


def main(capture: str, folder: str, size: int) -> None:
    distributed: Any = import_module("distributed")  # it ships no types
    cluster = distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None
    )
    with cluster, distributed.Client(cluster) as client:
        workers = set(client.run(os.getpid).values())
        exported = export(capture, to=folder, client=client, partition_size=size)
    print(sum(exported.rows.values()), len(workers))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
