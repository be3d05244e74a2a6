"""Files that are written whole: all of them beside their places first, then each moved to its place.

A full disk or a folder that cannot be written to leaves what was there. This module knows files alone.
"""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from cordspec.errors import UsageError

__all__ = ["write_all"]


def write_all(texts: Mapping[Path, str]) -> None:
    """Write every text to its path as UTF-8, making the folders that are missing.

    Raises ``UsageError`` if one of them cannot be written. Nothing has changed then, unless a file could be
    written and not be moved; each file is its old or its new text, never a part of one.
    """
    staged: dict[Path, Path] = {}
    path = Path()
    try:
        for path, text in texts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            if _is_special(path):
                path.write_text(text, encoding="utf-8")
                continue
            temporary = path.with_name(f".{path.name}.{os.getpid()}.new")
            staged[temporary] = path
            temporary.write_bytes(text.encode("utf-8"))
        for temporary, path in staged.items():
            temporary.replace(path)
    except OSError as error:
        raise UsageError(
            f"{path} cannot be written ({error.strerror}). Make room there, or name another place."
        ) from None
    finally:
        for temporary in staged:
            with suppress(OSError):  # what was moved is gone
                temporary.unlink()


def _is_special(path: Path) -> bool:
    """Whether a path is a device, a pipe or a link such as /dev/stdout, whose place no file must take."""
    return path.is_symlink() or (path.exists() and not path.is_file())
