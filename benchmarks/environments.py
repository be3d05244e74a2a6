"""The environments of other libraries: one for each library and version of Python, made with uv the first time."""

import subprocess
import sys
from pathlib import Path
from typing import Final

__all__ = ["PEERS", "ROOT", "python_of"]

ROOT: Final = Path(__file__).parent.parent
FOLDER: Final = ROOT / "benchmarks" / ".environments"
PEERS: Final = {
    "nextcore": ["nextcore", "orjson"],
    "hikari": ["hikari[speedups]"],
    "discord.py": ["discord.py", "orjson"],
    "discord.py-zstd": [
        "discord.py",
        "orjson",
        "zstandard",
    ],  # asks for zstd-stream where it finds the library
    "disnake": ["disnake", "orjson"],
    "py-cord": ["py-cord", "msgspec"],
}


def python_of(peer: str) -> str:
    """Return the interpreter of a library's own environment; that of this process for cordspec."""
    if peer == "cordspec":
        return sys.executable
    folder = FOLDER / f"{peer}-{sys.version_info.major}.{sys.version_info.minor}"
    python = folder / "bin" / "python"
    if not python.exists():
        subprocess.run(["uv", "venv", "--quiet", "--python", sys.executable, str(folder)], check=True)
        subprocess.run(["uv", "pip", "install", "--quiet", "--python", str(python), *PEERS[peer]], check=True)
    return str(python)
