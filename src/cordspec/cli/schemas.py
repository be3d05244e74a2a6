"""``cordspec schemas``: the description of the gateway in standard forms, and the differences between two of them.

Without ``--schemas`` the documents of the installed package are used, which need no other library. Reading a folder of
schemas needs the extra ``codegen``.

Exit status of ``diff``: 0 if the comparison was made; 1 if something cannot be read, or with ``--check`` if a change
breaks strict decoders.
"""

import json
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from cordspec.cli.extras import require_codegen
from cordspec.errors import UsageError

__all__ = ["add_arguments", "run"]


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="verb")
    bundle = verbs.add_parser("bundle", help="one JSON Schema (2020-12) of everything")
    bundle.add_argument(
        "--flavour",
        choices=("exact", "plain"),
        default="exact",
        help="exact: all that the schemas state, for validators; plain: for code generators (default: exact)",
    )
    bundle.add_argument(
        "--event",
        action="append",
        default=[],
        metavar="NAME",
        help="only the frames of this event, and the definitions that they need (repeatable)",
    )
    asyncapi = verbs.add_parser("asyncapi", help="an AsyncAPI 3.1 document")
    for verb in (bundle, asyncapi):
        verb.add_argument(
            "--schemas", type=Path, help="schema folder (default: the documents of this version of cordspec)"
        )
    diff = verbs.add_parser("diff", help="the changes, and those that break strict decoders")
    diff.add_argument("old", type=Path, help="exact bundle, or a schema folder")
    diff.add_argument(
        "new", type=Path, nargs="?", help="the same, newer (default: the bundle of this version of cordspec)"
    )
    form = diff.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one object: lists `breaking` and `other`")
    form.add_argument("--markdown", action="store_true", help="for a changelog")
    diff.add_argument("--check", action="store_true", help="exit with 1 if a change breaks strict decoders")
    for verb in (bundle, asyncapi, diff):
        verb.add_argument("--to", type=Path, help="file to write (default: standard output)")


def run(options: Namespace) -> int:
    """Write the document or the differences."""
    if options.verb == "diff":
        return _diff(options)
    _write(json.dumps(_document(options), indent=1, ensure_ascii=False) + "\n", options.to)
    return 0


def _document(options: Namespace) -> dict[str, Any]:
    from cordspec.schemas import asyncapi_document, bundle, only_events

    if options.verb == "asyncapi":
        return asyncapi_document() if options.schemas is None else _made(options.schemas, "asyncapi")
    found = bundle(options.flavour) if options.schemas is None else _made(options.schemas, options.flavour)
    return only_events(found, options.event) if options.event else found


def _made(folder: Path, name: str) -> dict[str, Any]:
    require_codegen("Reading schemas")
    from cordspec.codegen import load
    from cordspec.codegen.emit import asyncapi_document, bundled_schema, plain_schema

    makers = {"exact": bundled_schema, "plain": plain_schema, "asyncapi": asyncapi_document}
    return makers[name](load(folder))


def _diff(options: Namespace) -> int:
    from cordspec.schemas import bundle, differences
    from cordspec.schemas.internals import markdown

    new = bundle() if options.new is None else _bundle_at(options.new)
    changes = differences(_bundle_at(options.old), new)
    breaking = [change for change in changes if change.breaks]
    others = [change for change in changes if not change.breaks]
    if options.json:
        groups = {"breaking": breaking, "other": others}
        found = {
            group: [{"subject": change.subject, "what": change.what} for change in members]
            for group, members in groups.items()
        }
        text = json.dumps(found, indent=1, ensure_ascii=False) + "\n"
    elif options.markdown:
        text = markdown(changes)
    elif not changes:
        text = "No differences.\n"
    else:
        text = "".join(
            f"{title}: {len(members)}\n" + "".join(f"  {change}\n" for change in members)
            for title, members in (("breaks strict decoders", breaking), ("other changes", others))
        )
    _write(text, options.to)
    return 1 if options.check and breaking else 0


def _bundle_at(path: Path) -> dict[str, Any]:
    if path.is_dir():
        return _made(path, "exact")
    try:
        found = json.loads(path.read_bytes())
    except OSError as error:
        raise UsageError(
            f"{path} cannot be read ({error.strerror}). Name a bundle, or a folder of schemas."
        ) from None
    except (ValueError, RecursionError) as error:
        raise UsageError(
            f"{path} is not JSON ({str(error)[:80]}). Name a bundle that `cordspec schemas bundle` wrote."
        ) from None
    if not isinstance(found, dict):
        raise UsageError(f"{path} contains {type(found).__name__}, not a JSON object. Name a bundle.")
    return found  # pyright: ignore[reportUnknownVariableType]  # plain JSON


def _write(text: str, to: Path | None) -> None:
    if to is None:
        sys.stdout.write(text)
        return
    from cordspec.schemas.internals import write_all

    write_all({to: text})
    print(f"{to}: {len(text):,} bytes")
