"""What Discord documents, by name alone: a folder of JSON files that conformity and drift read.

``schemas/documented/`` keeps the state that the schemas were last compared with. It is made from a larger
folder of facts by leaving out everything but names, values, intents, and which fields may be absent or
null.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from cordspec.codegen.atomic import write_all
from cordspec.codegen.grammar import facts_problem
from cordspec.errors import UsageError

__all__ = ["keep", "names", "read", "read_openapi"]

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


def keep(facts: Path, documented: Path) -> None:
    """Write the names of a folder of facts as what is documented today."""
    kept = {file: _KEPT[file](read(facts, file)) for file in FILES}
    write_all(
        {
            documented / file: json.dumps(value, indent=1, sort_keys=True) + "\n"
            for file, value in kept.items()
        }
    )


def names(folder: Path) -> dict[str, str]:
    """Everything that the folder names, each with what is said of it."""
    found: dict[str, str] = {}
    events = read(folder, "events.json")
    for event in events["events"]:
        found[f"event {event['name']}"] = "intents " + (", ".join(sorted(event["intents"])) or "none")
    for event in events["undocumented_seen"]:
        if event["who"] == "bot":
            found[f"undocumented event {event['name']}"] = ""
    for structure, fact in read(folder, "structures.json").items():
        found[f"structure {structure}"] = ""
        for field in fact["fields"]:
            words = [word for word in ("optional", "nullable") if field[word]]
            found[f"field {structure}.{field['name']}"] = " ".join(words) or "always there"
    for file in ("enums.json", "flags.json"):
        found.update(_values(read(folder, file)))
    return found


def _values(facts: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, fact in facts.items():
        yield f"values {name}", ""
        for member in fact.get("members") or fact.get("bits") or ():
            yield f"value {name}.{member['name']}", str(member["value"])


def _events(facts: Any) -> Any:
    return {
        "events": [{key: event[key] for key in ("name", "kind", "intents")} for event in facts["events"]],
        "undocumented_seen": [
            {key: event[key] for key in ("name", "who")}
            for event in facts["undocumented_seen"]
            if event["who"] == "bot"
        ],
    }


def _structures(facts: Any) -> Any:
    return {
        name: {
            "fields": [
                {key: field[key] for key in ("name", "optional", "nullable")} for field in fact["fields"]
            ]
        }
        for name, fact in facts.items()
    }


def _sets(facts: Any) -> Any:
    return {
        name: {
            "members": [
                {key: member[key] for key in ("name", "value")}
                for member in fact.get("members") or fact.get("bits") or ()
            ]
        }
        for name, fact in facts.items()
    }


def _openapi(facts: Any) -> Any:
    mapped = {
        name: {"schemas": fact["schemas"]} for name, fact in facts["structures"].items() if fact["schemas"]
    }
    return {"structures": mapped}


_KEPT: Final[Mapping[str, Callable[[Any], Any]]] = {
    "events.json": _events,
    "structures.json": _structures,
    "enums.json": _sets,
    "flags.json": _sets,
    "openapi_map.json": _openapi,
}
