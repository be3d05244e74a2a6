"""The command line and its subcommands. Each subcommand is a module, imported when it is called.

Exit status: 0 for success, 1 if something could not be read or a check failed, 2 for invalid arguments, 130 after
Ctrl-C.
"""

import os
import sys
from argparse import Action, ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from io import TextIOWrapper
from typing import Any

from cordspec.cli.shown import LONGEST_MESSAGE, complain, make_log_printable, shown
from cordspec.errors import CaptureError, CordspecError

__all__ = ["main"]

COMMANDS = {
    "decode": "decode captured gateway frames: a table of events, sizes and anomalies",
    "stats": "count a capture: rates, sizes, gaps in the sequence, latencies; draw a plot",
    "export": "write captures as Parquet, one dataset for each event",
    "replay": "replay a capture to the listeners of a bot, or serve it as a gateway",
    "capture": "connect to Discord and record what it sends",
    "drift": "list fields, values and events of captures that the models do not have",
    "redact": "remove content, names and IDs from a capture, and keep its structure",
    "events": "list the events, or show one: payload, fields, intents, documentation",
    "schemas": "write the description of the gateway as JSON Schema or AsyncAPI, or compare two of them",
    "demo": "run a bot and a local gateway, without a token and without a network",
    "codegen": "check schemas and write the code that is generated from them",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand, and return the exit status."""
    parser = ArgumentParser(prog="cordspec", description="Typed events of Discord's gateway.")
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    given = list(sys.argv[1:] if arguments is None else arguments)
    for name, summary in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.")
        if name in given:
            import_module(f"cordspec.cli.{name}").add_arguments(command)
    options = parser.parse_args(given)
    _prepare_output()
    try:
        status = _run(options)
        sys.stdout.flush()
    except BrokenPipeError:  # the program that reads the output has ended, as `head` does
        _discard_output()
        return 0
    except OSError as error:
        _discard_output()
        complain(f"{error.filename or 'standard output'}: cannot be used ({error.strerror or error}).")
        return 1
    except KeyboardInterrupt:
        complain("interrupted by Ctrl-C.")
        return 130
    return status


def _run(options: Namespace) -> int:
    try:
        return int(import_module(f"cordspec.cli.{options.command}").run(options))
    except CaptureError as error:  # the message has the name of a file, which may contain line breaks
        complain(error)
    except CordspecError as error:
        first, *others = str(error).split("\n")
        complain(first)
        for line in others:
            print(shown(line, LONGEST_MESSAGE), file=sys.stderr)
    return 1


def _prepare_output() -> None:
    """Make standard output accept any text; a process that was started without standard output prints nothing."""
    if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison]  # `cordspec ... >&-`
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  # open until the process ends
    output: Any = sys.stdout
    if isinstance(output, TextIOWrapper):
        output.reconfigure(errors="backslashreplace")
    make_log_printable()


def _discard_output() -> None:
    """Let the interpreter end without another attempt to write the output."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Version(Action):
    # Looking up the version of a distribution takes longer than most commands, so it is done on request only.
    def __call__(self, parser: ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        parser.exit(message=f"cordspec {version('cordspec')}\n")
