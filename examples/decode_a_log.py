"""Who wrote what, from a captured log: ``python examples/decode_a_log.py capture.ndjson``."""

import sys
from pathlib import Path

from cordspec.decode import Decoder
from cordspec.events import Dispatch, MessageCreateData


def main(path: Path) -> None:
    """Print the author and the text of every message."""
    decoder = Decoder(on_anomaly=print)
    for line in path.read_bytes().splitlines():
        frame = decoder.decode(line)
        if isinstance(frame, Dispatch) and isinstance(frame.d, MessageCreateData):
            print(f"{frame.d.author.username}: {frame.d.content}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
