"""Checks for the optional packages that some commands need."""

from importlib.util import find_spec

from cordspec.errors import UsageError

__all__ = ["require_codegen"]


def require_codegen(what: str) -> None:
    """Raise ``UsageError`` if YAML files cannot be read and checked; ``what`` names the command that needs them."""
    if find_spec("yaml") is None or find_spec("jsonschema") is None:
        raise UsageError(f"{what} needs two more packages: pip install 'cordspec[codegen]'.")
