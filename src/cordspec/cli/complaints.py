"""Messages of commands about unreadable parts: the first of each file, then the number of further ones."""

from pathlib import Path

from cordspec.capture import ReadError
from cordspec.capture.internals import ReadErrors
from cordspec.cli.shown import complain

__all__ = ["Complaints"]


class Complaints:
    """Prints read errors as they are found, at most 20 of each file, and counts all of them."""

    def __init__(self) -> None:
        self._errors = ReadErrors()

    @property
    def count(self) -> int:
        """Number of read errors, printed or not."""
        return self._errors.total

    def add(self, error: ReadError) -> None:
        """Count a read error, and print it if it is among the first of its file."""
        if self._errors.add(error):
            complain(error)

    def add_file(self, path: Path, error: Exception) -> None:
        """Count a file that cannot be read, and print the reason."""
        self.add(ReadError(path, -1, str(error)))

    def merge(self, errors: ReadErrors) -> None:
        """Add the read errors of the next partition."""
        printed = len(self._errors.kept)
        self._errors.merge(errors)
        for error in self._errors.kept[printed:]:
            complain(error)

    def end(self) -> None:
        """Print the number of further read errors of each file."""
        for path, count in self._errors.more.items():
            complain(f"{path}: ... and {count:,} more")
