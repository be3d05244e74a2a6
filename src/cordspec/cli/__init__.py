"""The command line: which subcommands there are. Each has a module of its own, loaded when called.

Exit status: 0 all went well, 1 something could not be read or is not as it should be, 2 the call
itself was wrong.
"""

import sys
from argparse import Action, ArgumentParser
from collections.abc import Sequence
from importlib import import_module

from cordspec.errors import CordspecError

__all__ = ["main"]

COMMANDS = {
    "decode": "decode captured gateway frames: a table of events, sizes and anomalies",
    "stats": "count a capture: rates, sizes, gaps in the sequence, latencies; draw a plot",
    "export": "write captures as Parquet, one dataset for each event",
    "replay": "hand a capture to the listeners of a bot, or serve it as a gateway",
    "capture": "connect to Discord and record what it sends",
    "drift": "tell what captures hold that the model does not know",
    "redact": "take content, names and ids out of a capture, and keep its structure",
    "events": "list the events, or show one: payload, fields, intents, documentation",
    "schemas": "write the description of the gateway as JSON Schema or AsyncAPI",
    "demo": "run a bot and the gateway it talks to, without a token and without a network",
    "codegen": "check schemas and write the code that is generated from them",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand; gives back the exit status."""
    parser = ArgumentParser(prog="cordspec", description="Typed events of Discord's gateway.")
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    given = list(sys.argv[1:] if arguments is None else arguments)
    for name, summary in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.")
        if name in given:
            import_module(f"cordspec.cli.{name}").add_arguments(command)
    options = parser.parse_args(given)
    try:
        return int(import_module(f"cordspec.cli.{options.command}").run(options))
    except CordspecError as error:
        print(f"cordspec: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # The reader of our output has gone (`| head`); that is no mistake of anybody's.
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        return 130


class _Version(Action):
    # Asking for the version of a distribution takes longer than most commands: only when asked.
    def __call__(self, parser: ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        parser.exit(message=f"cordspec {version('cordspec')}\n")
