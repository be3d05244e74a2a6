"""Text from captures, file names and other programs, made safe to print on a terminal.

A terminal executes escape sequences, and some characters change the direction of the following text. Every text that
is not from cordspec itself is passed through ``shown``.
"""

import logging
import sys
from contextlib import suppress
from typing import Final

__all__ = ["LONGEST", "LONGEST_MESSAGE", "complain", "make_log_printable", "shown"]

LONGEST: Final = 120
"""Largest number of characters of a name or a value."""

LONGEST_MESSAGE: Final = 1000
"""Largest number of characters of a message with names and values."""


def shown(text: object, limit: int = LONGEST) -> str:
    """Return a text as one printable line: other characters are escaped as in Python, long text is abbreviated.

    Escaped are control characters, line breaks, bidirectional controls, other invisible characters, and bytes of
    file names that are not UTF-8.
    """
    found = str(text)
    if len(found) > limit:
        found = f"{found[: limit - 30]}... ({len(found):,} characters)"
    return found if found.isprintable() else "".join(map(_escaped, found))


def _escaped(letter: str) -> str:
    return letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii")


def complain(message: object) -> None:
    """Print a message to standard error."""
    with suppress(OSError):  # standard error cannot be written, so the message cannot be shown
        print(f"cordspec: {shown(message, LONGEST_MESSAGE)}", file=sys.stderr)


class PrintableFormatter(logging.Formatter):
    """Formats log records in the form in which ``complain`` prints messages."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # the name in logging.Formatter
        """Return the message on one line; a traceback follows it unchanged."""
        return f"cordspec: {shown(record.message, LONGEST_MESSAGE)}"


def make_log_printable() -> None:
    """Print log records as ``complain`` does, unless logging is already configured."""
    if logging.lastResort is not None:
        logging.lastResort.setFormatter(PrintableFormatter())
