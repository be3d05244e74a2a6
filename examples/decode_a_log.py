"""The author and the text of every message in a log: ``python examples/decode_a_log.py capture.ndjson``."""

import sys
from pathlib import Path

from cordspec.decode import Decoder
from cordspec.events import Dispatch, MessageCreateData


def main(path: Path) -> None:
    """Print the author and the text of every message."""
    decoder = Decoder(on_anomaly=print, log_anomalies=False)  # print them, and do not log them as well
    for line in path.read_bytes().splitlines():
        frame = decoder.decode(line)
        if isinstance(frame, Dispatch) and isinstance(frame.d, MessageCreateData):
            print(f"{frame.d.author.username}: {frame.d.content}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Name one captured log: python examples/decode_a_log.py capture.ndjson")
    main(Path(sys.argv[1]))
