"""The code generator: reads a schema folder, generates text from it, and compares that with the files on disk.

``schema`` reads and checks the YAML files, ``emit`` turns the description into text, ``upstream`` compares the
schemas with Discord's documentation. ``emit`` and ``upstream`` import from ``schema`` and not from each other.

Apart from ``cordspec.errors`` and the writing of files in ``cordspec.schemas``, nothing of cordspec is imported
here, so that the generator works while the generated modules are broken.
"""

from cordspec.codegen.disk import Generated, stale, write
from cordspec.codegen.generation import generate, load, load_folder

__all__ = ["Generated", "generate", "load", "load_folder", "stale", "write"]
