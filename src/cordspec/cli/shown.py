"""Text from captures, file names and other programs, made safe to print on a terminal.

A terminal obeys escape sequences, and some characters change the direction of what follows. Whatever was not
written by cordspec itself goes through ``shown``.
"""

import logging
import sys
from contextlib import suppress
from typing import Final

__all__ = ["LONGEST", "LONGEST_MESSAGE", "complain", "make_log_printable", "shown"]

LONGEST: Final = 120
"""Characters of a name or a value."""

LONGEST_MESSAGE: Final = 1000
"""Characters of a message, in which names and values occur."""


def shown(text: object, limit: int = LONGEST) -> str:
    """A text on one line: what cannot be printed is escaped as Python does, what is too long is cut.

    That covers control characters, line breaks, bidirectional controls, other invisible characters, and bytes of
    file names that are not UTF-8.
    """
    found = str(text)
    if len(found) > limit:
        found = f"{found[: limit - 30]}... ({len(found):,} characters)"
    return found if found.isprintable() else "".join(map(_escaped, found))


def _escaped(letter: str) -> str:
    return letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii")


def complain(message: object) -> None:
    """Print a message to standard error, where it is not in the way of standard output."""
    with suppress(OSError):  # standard error cannot be written, so there is nowhere to say it
        print(f"cordspec: {shown(message, LONGEST_MESSAGE)}", file=sys.stderr)


class PrintableFormatter(logging.Formatter):
    """Formats records of the log as ``complain`` prints messages."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # the name in logging.Formatter
        """The message on one line; a traceback follows it as it is."""
        return f"cordspec: {shown(record.message, LONGEST_MESSAGE)}"


def make_log_printable() -> None:
    """Print what is logged as ``complain`` does, unless logging was set up otherwise."""
    if logging.lastResort is not None:
        logging.lastResort.setFormatter(PrintableFormatter())
