"""What Discord documents: a folder of JSON files that conformity and drift read.

``schemas/documented/`` keeps the state that the schemas were last compared with: names, values, intents, which
fields may be absent or null, and the page and anchor of each table. ``codegen drift --docs FOLDER --keep`` updates
it.
"""

import json
from pathlib import Path
from typing import Any, Final

from cordspec.codegen.schema import facts_problem
from cordspec.errors import UsageError

__all__ = ["FILES", "read", "read_openapi"]

FILES: Final = ("events.json", "structures.json", "enums.json", "flags.json", "openapi_map.json")


def read(folder: Path, file: str) -> Any:
    """Read one file of a folder of facts; raises ``UsageError`` if it is missing or is not such a file."""
    return _checked(folder / file, file, f"A folder of facts has {', '.join(FILES)}.")


def read_openapi(path: Path) -> Any:
    """Read an OpenAPI file; raises ``UsageError`` if it is missing or is not such a file."""
    return _checked(path, "openapi", "Name Discord's OpenAPI file, as JSON.")


def _checked(path: Path, kind: str, mend: str) -> Any:
    try:
        if not path.is_file():
            raise UsageError(f"{path} is not a file. {mend}")
        value = json.loads(path.read_text(encoding="utf-8"))
    except json.JSONDecodeError as error:
        raise UsageError(f"{path}:{error.lineno}: this is not JSON ({error.msg}). {mend}") from None
    except RecursionError:
        raise UsageError(f"{path}: this is nested too deeply. {mend}") from None
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} cannot be read ({error}). {mend}") from None
    if problem := facts_problem(value, kind):
        raise UsageError(f"{path}: {problem}. {mend}")
    return value
