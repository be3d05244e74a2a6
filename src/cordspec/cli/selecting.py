"""Arguments for the selection of captures and frames, which several commands share."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace

from cordspec.capture import Selection
from cordspec.capture.internals import read_time

__all__ = ["add_files", "add_selection", "selection_of"]


def add_files(parser: ArgumentParser) -> None:
    """Add the argument for captures."""
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="captures in any format (NDJSON, JSON array, HAR, stream dump, .gz, .zst), glob patterns, "
        "or - for standard input",
    )


def add_selection(parser: ArgumentParser) -> None:
    """Add the arguments for the selection of frames."""
    parser.add_argument(
        "--event", action="append", metavar="NAME", help="only this event or opcode (repeatable)"
    )
    for name in ("guild", "channel", "user"):
        parser.add_argument(
            f"--{name}",
            action="append",
            type=read_id,
            metavar="ID",
            help=f"only frames about this {name} (repeatable)",
        )
    parser.add_argument("--since", metavar="TIME", help="only frames from this time on (ISO 8601, UTC)")
    parser.add_argument("--until", metavar="TIME", help="only frames before this time (ISO 8601, UTC)")


def read_id(text: str) -> int:
    """Parse an ID. Raises ``ArgumentTypeError`` for any other text."""
    if not text.isascii() or not text.isdecimal():
        raise ArgumentTypeError(f"an ID is a number such as 1190000000000000001; found {text!r}")
    return int(text)


def selection_of(options: Namespace) -> Selection:
    """Return the selection. Raises ``UsageError`` for an invalid time."""
    return Selection(
        events=frozenset(name.upper() for name in options.event or ()),
        guilds=frozenset(options.guild or ()),
        channels=frozenset(options.channel or ()),
        users=frozenset(options.user or ()),
        since=read_time(options.since) if options.since else None,
        until=read_time(options.until) if options.until else None,
    )
