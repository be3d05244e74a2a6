"""Atomic writing of several files: all of them to temporary files first, then each is renamed.

If the disk is full or a folder cannot be written to, the existing files are unchanged.
"""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from cordspec.errors import UsageError

__all__ = ["write_all"]


def write_all(texts: Mapping[Path, str]) -> None:
    """Write every text to its path as UTF-8, creating missing folders.

    Raises ``UsageError`` if one of them cannot be written. No file has changed then, unless a rename failed; even so,
    each file has either its old or its new text.
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
            f"{path} cannot be written ({error.strerror}). Free some space, or choose another path."
        ) from None
    finally:
        for temporary in staged:
            with suppress(OSError):  # a file that was renamed no longer exists
                temporary.unlink()


def _is_special(path: Path) -> bool:
    """Return True for a device, a pipe or a link such as /dev/stdout, which must not be replaced by a file."""
    return path.is_symlink() or (path.exists() and not path.is_file())
