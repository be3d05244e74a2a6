"""What is loaded when a log is decoded."""

import subprocess
import sys

HEAVY = ("aiohttp", "asyncio", "yaml", "jsonschema", "rich", "pyarrow", "matplotlib", "multiprocessing")


def test_decoding_a_log_loads_no_network_and_no_generator() -> None:
    program = (
        "import sys, cordspec.cli\n"
        "status = cordspec.cli.main(['decode', 'examples/captures/session.ndjson'])\n"
        f"print('loaded:', *[name for name in {HEAVY!r} if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "loaded:"


def test_the_front_door_loads_nothing_until_asked() -> None:
    program = (
        "import sys, cordspec\n"
        "print('msgspec' in sys.modules, 'importlib.metadata' in sys.modules)\n"
        "print(cordspec.Decoder.__name__, type(cordspec.__version__).__name__)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False", "Decoder", "str"]
