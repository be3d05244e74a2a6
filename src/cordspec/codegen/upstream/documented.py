"""The kept facts: a folder of JSON files with what Discord documents.

``schemas/documented/`` keeps the state that the schemas were last compared with: names, values, intents, which
fields may be absent or null, and the page and anchor of each table. ``codegen drift --docs FOLDER --keep`` updates
it.
"""

import json
from pathlib import Path
from typing import Any, Final

from cordspec.codegen.schema import facts_problem
from cordspec.errors import UsageError

__all__ = ["FACT_FILES", "read_facts", "read_openapi"]

FACT_FILES: Final = ("events.json", "structures.json", "enums.json", "flags.json", "openapi_map.json")


def read_facts(folder: Path, file: str) -> Any:
    """Read one file of a folder of facts. Raises ``UsageError`` if it is missing or is not such a file."""
    return _checked(folder / file, file, f"A folder of facts has {', '.join(FACT_FILES)}.")


def read_openapi(path: Path) -> Any:
    """Read an OpenAPI file. Raises ``UsageError`` if it is missing or is not such a file."""
    return _checked(path, "openapi", "Name Discord's OpenAPI file, as JSON.")


def _checked(path: Path, kind: str, fix: str) -> Any:
    try:
        if not path.is_file():
            raise UsageError(f"{path} is not a file. {fix}")
        value = json.loads(path.read_text(encoding="utf-8"))
    except json.JSONDecodeError as error:
        raise UsageError(f"{path}:{error.lineno}: this is not JSON ({error.msg}). {fix}") from None
    except RecursionError:
        raise UsageError(f"{path}: this is nested too deeply. {fix}") from None
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} cannot be read ({error}). {fix}") from None
    if problem := facts_problem(value, kind):
        raise UsageError(f"{path}: {problem}. {fix}")
    return value
