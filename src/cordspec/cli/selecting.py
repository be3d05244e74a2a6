"""Arguments that say which frames of which captures are wanted; several commands take them."""

import sys
from argparse import ArgumentParser, Namespace

from cordspec.capture import Hole
from cordspec.capture.selection import Selection, read_time

__all__ = ["add_files", "add_selection", "complain", "selection_of"]


def add_files(parser: ArgumentParser) -> None:
    """Describe the captures."""
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="captures, in any container (NDJSON, JSON array, HAR, stream dump, .gz, .zst), patterns of them, "
        "or - for standard input",
    )


def add_selection(parser: ArgumentParser) -> None:
    """Describe what can be selected by."""
    parser.add_argument(
        "--event", action="append", metavar="NAME", help="only this event or opcode (repeatable)"
    )
    for name in ("guild", "channel", "user"):
        parser.add_argument(
            f"--{name}",
            action="append",
            type=int,
            metavar="ID",
            help=f"only what concerns this {name} (repeatable)",
        )
    parser.add_argument("--since", metavar="TIME", help="only frames from this time on (ISO 8601, UTC)")
    parser.add_argument("--until", metavar="TIME", help="only frames before this time (ISO 8601, UTC)")


def selection_of(options: Namespace) -> Selection:
    """What was asked for. Raises ``UsageError`` for a time that is none."""
    return Selection(
        events=frozenset(name.upper() for name in options.event or ()),
        guilds=frozenset(options.guild or ()),
        channels=frozenset(options.channel or ()),
        users=frozenset(options.user or ()),
        since=read_time(options.since) if options.since else None,
        until=read_time(options.until) if options.until else None,
    )


def complain(hole: Hole) -> None:
    """Say what could not be read, where standard output is not in the way."""
    print(f"cordspec: {hole}", file=sys.stderr)
