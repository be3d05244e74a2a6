"""From a schema folder to generated text: load, order, spell, compare with the disk.

This room imports nothing of cordspec but its errors, so that the generator works while what it
generates is broken.
"""

from pathlib import Path, PurePosixPath
from typing import Final

from cordspec.codegen.disk import Generated, stale, write
from cordspec.codegen.load import load
from cordspec.codegen.package_text import package_text
from cordspec.codegen.pages_text import pages_text
from cordspec.codegen.sample_text import sample_text
from cordspec.codegen.sample_values_text import sample_values_text

__all__ = ["Generated", "generate", "load", "stale", "write"]

SAMPLE: Final = PurePosixPath("examples/captures/session.ndjson")
SAMPLE_VALUES: Final = PurePosixPath("testing/samples/values.json")


def generate(schemas: Path, package: str = "cordspec", to: Path | None = None) -> list[Generated]:
    """Everything that a schema folder generates, each tree with the folders it owns.

    ``to`` is the folder that holds the package: ``src`` beside the schemas where there is one, else the
    current folder.

    Raises ``SchemaError`` where the schemas have mistakes.
    """
    description = load(schemas)
    home = schemas.absolute().parent
    if to is None:
        to = home / "src" if (home / "src").is_dir() else Path()
    if not description.happenings:
        return [Generated(package_text(description, package), to / package, ("models", "events"))]
    # Only cordspec's own folder says what the library reports, and only cordspec has what follows.
    language = (schemas / "README.md").read_text(encoding="utf-8")
    return [
        Generated(
            {**package_text(description, package), SAMPLE_VALUES: sample_values_text(description)},
            to / package,
            ("models", "events", "common/surface", "testing/samples"),
        ),
        Generated(pages_text(description, language), home / "docs", ("reference",)),
        Generated({SAMPLE: sample_text(description)}, home, ("examples/captures",)),
    ]
