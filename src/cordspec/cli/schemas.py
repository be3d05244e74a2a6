"""``cordspec schemas``: the description of the gateway in standard forms, for other tools and languages."""

import json
import sys
from argparse import ArgumentParser, Namespace
from importlib.util import find_spec
from pathlib import Path

from cordspec.errors import UsageError

__all__ = ["add_arguments", "run"]


def add_arguments(parser: ArgumentParser) -> None:
    """Describe the call."""
    parser.add_argument(
        "verb",
        choices=("bundle", "asyncapi"),
        help="one JSON Schema (2020-12) of everything, or an AsyncAPI 3.1 document",
    )
    parser.add_argument(
        "--schemas", type=Path, default=Path("schemas"), help="the schema folder (default: schemas)"
    )
    parser.add_argument("--to", type=Path, help="file to write (default: standard output)")


def run(options: Namespace) -> int:
    """Write the document; returns 0, since schemas with mistakes raise ``SchemaError``."""
    if find_spec("yaml") is None or find_spec("jsonschema") is None:
        raise UsageError("Reading schemas needs two more libraries: pip install 'cordspec[codegen]'.")
    from cordspec.codegen import load
    from cordspec.codegen.asyncapi import asyncapi_document
    from cordspec.codegen.atomic import write_all
    from cordspec.codegen.bundle import bundled_schema

    make = bundled_schema if options.verb == "bundle" else asyncapi_document
    text = json.dumps(make(load(options.schemas)), indent=1, ensure_ascii=False) + "\n"
    if options.to is None:
        sys.stdout.write(text)
        return 0
    write_all({options.to: text})
    print(f"{options.to}: {len(text):,} bytes")
    return 0
