"""What importing the package loads."""

import subprocess
import sys


def loaded(program: str, *names: str) -> list[str]:
    program += f"\nimport sys\nprint(*[name for name in {names!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_tools_load_no_network() -> None:
    names = ("aiohttp", "asyncio", "yarl", "cordspec.tools", "cordspec.decode", "cordspec.dispatch")
    assert loaded("import cordspec.tools", *names) == ["cordspec.tools"]


def test_decoding_does_not_load_tools() -> None:
    assert loaded("import cordspec.decode", "cordspec.tools", "cordspec.decode") == ["cordspec.decode"]
